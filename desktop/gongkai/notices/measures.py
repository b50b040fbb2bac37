"""The measures of GB/T 9704-2012, in millimetres; sizes of type are in points, as offices call them.

A row sets the em box of its characters at its upper edge, so the first row's characters touch the type area's.
"""

PT = 25.4 / 72

PAPER_WIDTH, PAPER_HEIGHT = 210.0, 297.0  # 5.1, A4
TOP, LEFT = 37.0, 28.0  # 5.2.1, 天头 and 订口
WIDTH, HEIGHT = 156.0, 225.0  # 5.2.1, 版心
RIGHT, BOTTOM = LEFT + WIDTH, TOP + HEIGHT

SIZE_2, SIZE_3, SIZE_4, SIZE_SMALL_4, SIZE_5, SIZE_SMALL_5 = 22.0, 16.0, 14.0, 12.0, 10.5, 9.0

ROWS, CHARACTERS = 22, 28  # 5.2.3
PITCH = 28.95 * PT  # 22 rows within the type area
TIGHT_PITCH = 27.6 * PT  # 23 rows, where that keeps the signature with its text (7.3.5.5)
ADVANCE = WIDTH / CHARACTERS
TRACKING = -0.25 * PT  # what a 3号 character gives up so that 28 fit the line; DOCX counts in twentieths of a point

ASCENT = 0.86  # em box above the baseline; our faces' ink is centred in it
LATIN_GAP = 0.25  # em between 汉字 and Latin letters or digits

RED_HEAD_TOP = 35.0  # 7.2.4, below the type area's upper edge
RED_RULE_GAP = 4.0  # 7.2.7, below the 发文字号
RED_RULE = 0.5
LETTER_TOP, LETTER_LOWER = 30.0, 20.0  # 10.1, from the paper's edges: a letter's mark, its lower double line
LETTER_WIDTH, LETTER_LINES = 170.0, (1.5 * PT, 0.75 * PT)  # 10.1; how thick the two are is the office's choice
ORDER_TOP = 20.0  # 10.2, below the type area's upper edge
PAGE_NUMBER_GAP = 7.0  # 7.5, to the upper edge of the dash
IMPRINT_THICK, IMPRINT_THIN = 0.35, 0.25  # 7.4.1
TABLE_RULE = 0.5 * PT


def em(size: float) -> float:
    """The width and height of a 汉字 of this size, in millimetres."""
    return size * PT
