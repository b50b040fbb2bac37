"""Rows of tables: cells read together, findings in their own cells."""

from gongkai.domain.finding import Place
from gongkai.review.layout import Cell
from gongkai.review.passages import Oddity, Passage, Piece
from gongkai.review.resources import Severities
from gongkai.review.rows import in_rows
from gongkai.review.scanning import scan_cells


def scan(cells: list[Cell], severities: Severities) -> list[tuple[int, str, str]]:
    places = [Place(column=str(number)) for number, _ in enumerate(cells)]
    return [(cell, f.type.value, f.excerpt) for cell, f in scan_cells(cells, places, severities)]


def test_an_illness_counts_in_the_row_of_a_person(severities: Severities) -> None:
    row = [Cell("1", "序号"), Cell("张伟", "姓名"), Cell("武清区", "区"), Cell("尿毒症", "病种")]
    assert scan(row, severities) == [(1, "NAME", "张伟"), (3, "HEALTH", "尿毒症")]
    assert scan([Cell("尿毒症", "病种"), Cell("12", "人数")], severities) == []


def test_a_mask_is_undone_by_the_birth_date_in_its_row(severities: Severities) -> None:
    row = [Cell("330106********1234", "身份证号"), Cell("1985-03-12", "出生日期")]
    assert [(cell, type_) for cell, type_, _ in scan(row, severities)] == [(0, "BAD_REDACTION"), (1, "BIRTH_DATE")]


def test_a_number_over_two_cells_is_found_in_both(severities: Severities) -> None:
    row = [Cell("120114", "证件号码"), Cell("195803142015", "证件号码")]
    assert scan(row, severities) == [(0, "ID_CARD", "120114"), (1, "ID_CARD", "195803142015")]
    assert scan([Cell("138", "人数"), Cell("1234", "户数"), Cell("5678", "金额")], severities) == []


def test_passages_of_one_row_go_together() -> None:
    def passage(where: str) -> Passage:
        return Passage(where, (Piece("x"),))

    contents = [
        passage("第1段"),
        *map(passage, ["工作表“名单”A2", "工作表“名单”B2", "工作表“名单”A3", "表1第2行第1格"]),
    ]
    groups = list(in_rows([*contents, Oddity("hidden_text", "第2段")]))
    assert [[row for row, _ in group] for group in groups[:-1] if isinstance(group, list)] == [[0], [1, 1, 2, 3]]
    assert isinstance(groups[-1], Oddity)


def test_nothing_runs_on_from_row_to_row(severities: Severities) -> None:
    assert scan([Cell("1381234", row=1), Cell("5678", row=2)], severities) == []
    assert scan([Cell("张伟", "姓名", row=1), Cell("尿毒症", row=2)], severities) == [(0, "NAME", "张伟")]
    assert scan([Cell("机密", row=1), Cell("无", row=2)], severities) == [(0, "CLASS_MARK", "机密")]
