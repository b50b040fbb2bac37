"""`gongkai draft`: drafts from filled-in files."""

from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gongkai.cli.output import say, say_json
from gongkai.cli.seat import desk_of
from gongkai.commands.desk import Desk
from gongkai.commands.from_file import drafted
from gongkai.commands.views import EditorView, editor_view
from gongkai.domain.canonical import Json
from gongkai.domain.errors import UserError
from gongkai.domain.values import Problem
from gongkai.formkit.draft_file import open_draft

if TYPE_CHECKING:
    from gongkai.formkit.workbook.cells import RejectedCell


@dataclass(frozen=True)
class Drafted:
    """A draft made of a file, as it now stands, and the cells of a workbook that were not taken."""

    view: EditorView
    rejected: "tuple[RejectedCell, ...]" = ()

    @property
    def clean(self) -> bool:
        """Whether nothing is left to be put right."""
        return not (self.rejected or self.view.check.reading.blocked)


def run(options: Namespace) -> int:
    """Makes a draft of each file, or of each row; 1 where something was refused or still has problems."""
    if options.each_row:
        from gongkai.cli import each_row

        return each_row.run(options)
    desk = desk_of(options)
    drafted = [_draft(desk, path) for path in options.files]
    for path, result in zip(options.files, drafted, strict=True):
        if options.json:
            say_json(_as_json(path, result))
        else:
            say(_in_words(path, result))
    return int(not all(isinstance(result, Drafted) and result.clean for result in drafted))


def _draft(desk: Desk, path: Path) -> Drafted | UserError:
    try:
        draft = open_draft(path, desk.library.forms)
        return Drafted(editor_view(desk, drafted(desk, draft)), draft.rejected)
    except UserError as error:
        return error


def _as_json(path: Path, result: Drafted | UserError) -> Json:
    if isinstance(result, UserError):
        return {"file": str(path), "disclosure": None, "error": str(result), "problems": [], "rejected": []}
    view = result.view
    problems = [vars(problem) | {"fields": list(problem.fields)} for problem in view.check.reading.problems]
    return {
        "file": str(path),
        "disclosure": view.disclosure.id,
        "form": view.form.id,
        "title": view.disclosure.title,
        "problems": problems,
        "rejected": [vars(cell) for cell in result.rejected],
        "findings": len(view.check.findings),
    }


def _in_words(path: Path, result: Drafted | UserError) -> str:
    if isinstance(result, UserError):
        return f"{path.name}：{result}"
    view = result.view
    lines = [f"{path.name}：已建草稿《{view.disclosure.title}》，编号 {view.disclosure.id}"]
    lines += [f"  没有导入：{cell_in_words(cell)}" for cell in result.rejected]
    lines += [f"  {_place(problem)}：{problem.message}" for problem in view.check.reading.problems]
    if view.check.findings:
        lines.append(f"  审查疑点 {len(view.check.findings)} 处，送审前须处置")
    return "\n".join(lines)


def cell_in_words(cell: "RejectedCell") -> str:
    """A cell that was not taken, for a person."""
    held = f"“{cell.value}”" if cell.value else cell.kind
    return f"工作表“{cell.sheet}”{cell.cell}（{cell.label or '未知'}，{held}）：{cell.reason}"


def _place(problem: Problem) -> str:
    return problem.field if problem.row is None else f"{problem.field} 第 {problem.row + 1} 行 {problem.column or ''}"
