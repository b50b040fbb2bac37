"""The changes of `fixing` brought into the file that they were found in: a plain text, or a Word file's own runs."""

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from gongkai.notices.manuscript import Manuscript
from gongkai.notices.wordfile import Letter, drop, paragraphs

if TYPE_CHECKING:
    from docx.document import Document as Word

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def repair_text(text: str, before: Manuscript, after: Manuscript) -> str:
    """The text with its lines as they are now; its indents, empty lines and line ends stay."""
    rows = text.splitlines(keepends=True)
    for old, new in zip(before.lines, after.lines, strict=True):
        row = rows[old.number - 1]
        rows[old.number - 1] = row[: old.start] + new.text + row[old.start + len(old.text) :]
    return "".join(rows)


def repair_word(word: "Word", before: Manuscript, after: Manuscript) -> frozenset[int]:
    """Changes the document's runs, which keep their faces; the indices of lines that could not be changed whole.

    Those are lines whose number Word makes: it is changed in the list's own settings.
    """
    known = {paragraph.number: paragraph.letters for paragraph in paragraphs(word)}
    left = set()
    changed = [(index, old, new) for index, (old, new) in enumerate(zip(before.lines, after.lines, strict=True))
               if old.text != new.text]  # fmt: skip
    for index, old, new in reversed(changed):
        letters = known[old.number]
        for kind, first, last, begin, end in reversed(SequenceMatcher(None, old.text, new.text, False).get_opcodes()):
            if kind == "equal":
                continue
            if old.start + first < 0:
                left.add(index)
            else:
                _write(letters, old.start + first, old.start + last, new.text[begin:end])
    return frozenset(left)


def _write(letters: tuple[Letter, ...], first: int, last: int, text: str) -> None:
    """Puts a text in the place of these letters, from the right, so that the places before them stay true."""
    anchor = next((letter for letter in letters[first:last] if letter.place >= 0), None)
    for letter in reversed(letters[first:last]):
        if letter.place < 0:
            drop(letter.element)
        else:
            _splice(letter, letter.place, letter.place + 1, text if letter is anchor else "")
    if anchor is None and text:
        _insert(letters, first, last, text)


def _insert(letters: tuple[Letter, ...], first: int, last: int, text: str) -> None:
    before = next((letter for letter in reversed(letters[:first]) if letter.place >= 0), None)
    after = next((letter for letter in letters[last:] if letter.place >= 0), None)
    if before is not None:
        _splice(before, before.place + 1, before.place + 1, text)
    elif after is not None:
        _splice(after, after.place, after.place, text)


def _splice(letter: Letter, first: int, last: int, text: str) -> None:
    whole = letter.element.text or ""
    letter.element.text = whole[:first] + text + whole[last:]
    letter.element.set(_SPACE, "preserve")
