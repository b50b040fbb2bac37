"""`gongkai draft`: drafts from filled-in files."""

from argparse import Namespace
from pathlib import Path

from gongkai.cli.output import say, say_json
from gongkai.cli.seat import desk_of
from gongkai.commands.attach import attach
from gongkai.commands.desk import Desk
from gongkai.commands.draft import create
from gongkai.commands.views import EditorView, editor_view
from gongkai.domain.canonical import Json
from gongkai.domain.errors import UserError
from gongkai.domain.values import Problem
from gongkai.formkit.draft_file import read_draft


def run(options: Namespace) -> int:
    """Makes a draft of each file; 1 where a file was refused or still has problems."""
    desk = desk_of(options)
    drafted = [_draft(desk, path) for path in options.files]
    for path, result in zip(options.files, drafted, strict=True):
        if options.json:
            say_json(_as_json(path, result))
        else:
            say(_in_words(path, result))
    return int(any(isinstance(result, UserError) or result.check.reading.blocked for result in drafted))


def draft_file(desk: Desk, path: Path) -> str:
    """Makes a draft of one file with its attachments and gives its id; UserError where the file can't be read."""
    form, entries, files = read_draft(path, desk.library.forms)
    contents = [(file.name, file.read_bytes(), field) for file, field in files]
    made = create(desk, form.id, entries).id
    for name, data, field in contents:
        attach(desk, made, name, data, field)
    return made


def _draft(desk: Desk, path: Path) -> EditorView | UserError:
    try:
        return editor_view(desk, draft_file(desk, path))
    except UserError as error:
        return error


def _as_json(path: Path, result: EditorView | UserError) -> Json:
    if isinstance(result, UserError):
        return {"file": str(path), "disclosure": None, "error": str(result), "problems": []}
    problems = [vars(problem) | {"fields": list(problem.fields)} for problem in result.check.reading.problems]
    drafted = {"disclosure": result.disclosure.id, "form": result.form.id, "title": result.disclosure.title}
    return {"file": str(path), **drafted, "problems": problems, "findings": len(result.check.findings)}


def _in_words(path: Path, result: EditorView | UserError) -> str:
    if isinstance(result, UserError):
        return f"{path.name}：{result}"
    lines = [f"{path.name}：已建草稿《{result.disclosure.title}》，编号 {result.disclosure.id}"]
    lines += [f"  {_place(problem)}：{problem.message}" for problem in result.check.reading.problems]
    if result.check.findings:
        lines.append(f"  审查疑点 {len(result.check.findings)} 处，送审前须处置")
    return "\n".join(lines)


def _place(problem: Problem) -> str:
    return problem.field if problem.row is None else f"{problem.field} 第 {problem.row + 1} 行 {problem.column or ''}"
