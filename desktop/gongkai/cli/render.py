"""`gongkai render`: typesets a notice by GB/T 9704."""

from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from gongkai.cli.check import departures_as_json
from gongkai.cli.output import say, say_json, write_beside
from gongkai.cli.seat import own_folders
from gongkai.commands.library import library
from gongkai.commands.typesetting import KINDS, typeset
from gongkai.domain.canonical import Json
from gongkai.domain.disclosure import Attachment
from gongkai.domain.errors import UserError
from gongkai.domain.notice import FORMATS, Content
from gongkai.domain.people import Department
from gongkai.formkit.draft_file import read_draft
from gongkai.formkit.reading import read
from gongkai.formkit.wording import compose
from gongkai.notices.checker.checking import Departure, check
from gongkai.notices.checker.report import departures_by_level, recognition, summary, taken_for
from gongkai.notices.manuscript import Manuscript
from gongkai.notices.render import Kind
from gongkai.notices.typed import WORD_SUFFIXES, content_of, read_manuscript

SUFFIXES: Mapping[str, Kind] = {f".{kind}": kind for kind in KINDS}
TYPED = (".txt", *WORD_SUFFIXES)


def run(options: Namespace) -> int:
    """Typesets a text or a Word file, or a filled-in form, which comes out marked 送审稿 since nobody approved it."""
    kind = SUFFIXES.get(options.output.suffix.lower())
    if kind is None:
        raise UserError("不认识的输出格式", f"“{options.output.name}”", "请用 .pdf、.ofd、.docx 或 .html 结尾。")
    if options.file.suffix.lower() not in TYPED:
        return _typeset(options, kind, _filled_in(options.file, own_folders(options)), draft=True)
    manuscript = read_manuscript(options.file)
    return _typeset(options, kind, content_of(manuscript), draft=False, manuscript=manuscript)


def _typeset(
    options: Namespace, kind: Kind, content: Content, draft: bool, manuscript: Manuscript | None = None
) -> int:
    """Writes the notice; of a typed one says what was taken for what, and what in its wording breaks the standards."""
    data = typeset(content, kind, draft=draft, form=FORMATS.get(options.format))
    write_beside(options.output, data)
    title = content.title.replace("\n", "") or content.red_head
    departures = check(manuscript) if manuscript else ()
    if options.json:
        answer: dict[str, Json] = {"file": str(options.output), "title": title, "bytes": len(data)}
        say_json(answer | (_report_as_json(manuscript, departures) if manuscript else {}))
        return 0
    say(f"已排版《{title}》：{options.output}")
    if manuscript:
        for line in (*recognition(manuscript), summary(departures), *departures_by_level(departures)):
            say(f"  {line}")
    return 0


def _report_as_json(manuscript: Manuscript, departures: Sequence[Departure]) -> dict[str, Json]:
    elements = [{"element": name, "text": words} for name, words in taken_for(manuscript)]
    return {"elements": elements, "departures": departures_as_json(departures)}


def _filled_in(path: Path, folders: Sequence[Path]) -> Content:
    known = library(folders)
    form, entries, files = read_draft(path, known.forms)
    names = tuple(Attachment(file.name, "", 0, "", field) for file, field in files)
    unit = Department("", form.lead_unit, form.lead_unit, "")
    return compose(form, read(form, entries, known.calendar).values, unit, names)
