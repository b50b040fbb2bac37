"""The page of a filled-in form: what was not taken, what is still wrong, and the draft that it becomes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gongkai.domain.form import Form
from gongkai.domain.values import Problem
from gongkai.formkit.workbook.cells import RejectedCell
from gongkai.ui import form_words, language, theme, words
from gongkai.ui.importing.files import FilledForm
from gongkai.ui.importing.lines import Line, LinesTable
from gongkai.ui.punctuation import clauses, named
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.header import Header
from gongkai.ui.widgets.labels import label


class FilledPage(QWidget):
    """Shows what a file holds before it becomes a draft."""

    agreed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = Header(parent=self)
        self._header.add(button(self.tr("取消"), self.left.emit, "", self))
        self._make = button(self.tr("建立草稿"), self.agreed.emit, "primary", self)
        self._header.add(self._make)
        self._words = label("", "text", self, wraps=True)
        heads = (self.tr("工作表"), self.tr("单元格"), self.tr("项目"), self.tr("要改正的地方"))
        self._table = LinesTable(self.tr("没有导入的单元格和填写问题"), heads, (140, 90, 240), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(12))
        column.addWidget(self._header)
        column.addWidget(self._words)
        column.addWidget(self._table, 1)
        column.addStretch()

    def show_file(self, file: FilledForm) -> None:
        """Shows this file; the next step is to make the draft."""
        draft = file.draft
        self._header.say(words.title(draft.form), file.path.name)
        refused = {cell.label for cell in draft.rejected}
        problems = [problem for problem in file.problems if _label(draft.form, problem) not in refused]
        lines = [_of_cell(cell) for cell in draft.rejected]
        lines += [self._of_problem(draft.form, problem) for problem in problems]
        self._words.setText(self._told(len(draft.rejected), len(problems)))
        self._table.setVisible(bool(lines))
        self._table.show_lines(lines)
        self.allow(True)
        self._make.setFocus()

    def allow(self, allowed: bool) -> None:
        """Lets the draft be made, or not while it is being made."""
        self._make.setEnabled(allowed)

    def _told(self, rejected: int, problems: int) -> str:
        told = (
            self.tr("{0} 格没有读进来").format(rejected) if rejected else "",
            self.tr("{0} 处还要补填或改正").format(problems) if problems else "",
        )
        what = clauses(told)
        return self.tr("{0}；建立草稿后可以逐处改。").format(what) if what else self.tr("内容完整，没有发现填写问题。")

    def _of_problem(self, form: Form, problem: Problem) -> Line:
        where = _label(form, problem)
        if problem.row is not None:
            where = self.tr("{0} 第 {1} 行").format(where, problem.row + 1)
        return Line(("—", "—", where, form_words.problem(form, problem)))


def _label(form: Form, problem: Problem) -> str:
    return next((words.field_label(field) for field in form.fields if field.name == problem.field), problem.field)


def _of_cell(cell: RejectedCell) -> Line:
    held = named(cell.label, cell.value or cell.kind) if cell.label else cell.value or cell.kind
    return Line((cell.sheet, cell.cell, held, language.sentence(cell.reason)))
