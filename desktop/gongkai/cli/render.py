"""`gongkai render`: typesets a notice by GB/T 9704."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from gongkai.cli.output import say, say_json, write_beside
from gongkai.cli.seat import own_folders
from gongkai.commands.library import library
from gongkai.commands.typesetting import typeset
from gongkai.domain.disclosure import Attachment
from gongkai.domain.errors import UserError
from gongkai.domain.notice import Content
from gongkai.domain.people import Department
from gongkai.formkit.draft_file import read_draft
from gongkai.formkit.reading import read
from gongkai.formkit.wording import compose
from gongkai.notices.render import Kind
from gongkai.notices.typed import read_notice

KINDS: dict[str, Kind] = {".pdf": "pdf", ".docx": "docx", ".html": "html"}
TYPED = (".txt", ".docx", ".docm")


def run(options: Namespace) -> int:
    """Typesets a text or a Word file, or a filled-in form, which comes out marked 送审稿 since nobody approved it."""
    kind = KINDS.get(options.output.suffix.lower())
    if kind is None:
        raise UserError("不认识的输出格式", f"“{options.output.name}”", "请用 .pdf、.docx 或 .html 结尾。")
    typed = options.file.suffix.lower() in TYPED
    content = read_notice(options.file) if typed else _filled_in(options.file, own_folders(options))
    data = typeset(content, kind, draft=not typed)
    write_beside(options.output, data)
    if options.json:
        say_json({"file": str(options.output), "title": content.title.replace("\n", ""), "bytes": len(data)})
    else:
        say(f"已排版《{content.title.replace(chr(10), '')}》：{options.output}")
    return 0


def _filled_in(path: Path, folders: Sequence[Path]) -> Content:
    known = library(folders)
    form, entries, files = read_draft(path, known.forms)
    names = tuple(Attachment(file.name, "", 0, "", field) for file, field in files)
    unit = Department("", form.lead_unit, form.lead_unit, "")
    return compose(form, read(form, entries, known.calendar).values, unit, names)
