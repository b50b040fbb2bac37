"""The page of a list: its form, its columns, what would become of its rows, and the import under way."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gongkai.domain.form import Form
from gongkai.formkit.matching import totals
from gongkai.ui import language, theme, words
from gongkai.ui.importing.columns import Columns
from gongkai.ui.importing.lists import Matched, Survey, missing_columns
from gongkai.ui.punctuation import aside, listed
from gongkai.ui.tasks import Task
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.header import Header
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.progress import ProgressRow


class MatchingPage(QWidget):
    """Lets a clerk match the columns; `changed` asks for a new survey, `agreed` for the import."""

    changed = Signal()
    agreed = Signal()
    form_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header, self.columns = Header(parent=self), Columns(self)
        self._cancel = button(self.tr("取消"), self.left.emit, "", self)
        self._other = button(self.tr("换表单…"), self.form_wanted.emit, "", self)
        self._import = button("", self.agreed.emit, "primary", self)
        for made in (self._cancel, self._other, self._import):
            self._header.add(made)
        self._count, self._lacking = label("", "text", self, wraps=True), label("", "note", self, wraps=True)
        self._first = label("", "error", self, wraps=True)
        self._progress = ProgressRow(self)
        self.columns.changed.connect(self.changed)
        self._lay_out()

    def show_list(self, name: str, matched: Matched) -> None:
        """Shows a list before its form."""
        sheet = self.tr("{0}，工作表“{1}”，标题在第 {2} 行").format(name, matched.heads.sheet.name, matched.heads.line)
        self._header.say(self.tr("导入名单：{0}").format(words.title(matched.form)), sheet)
        self.columns.show_match(matched)
        self.columns.setFocus()

    def wait(self, form: Form) -> None:
        """Says what no column gives, and that the rows are being counted."""
        self._say_lacking(form)
        self._count.setText(self.tr("正在清点…"))
        self._offer(0)

    def show_survey(self, matched: Matched, survey: Survey) -> None:
        """Says what would become of the rows."""
        forecast = survey.forecast
        told = self.tr("找到 {0} 行：可以新建 {1} 件，已经有 {2} 件，不能导入 {3} 行。").format(
            len(survey.rows), forecast.new, forecast.existing, len(forecast.rejected)
        )
        if passed := totals(matched.heads):
            told += self.tr("合计行（第 {0} 行）不导入。").format("、".join(map(str, passed[:5])))
        self._count.setText(told)
        self._first.setText(self._first_reason(survey))
        self._first.setVisible(bool(forecast.rejected))
        self._offer(forecast.new)

    def follow(self, task: Task) -> None:
        """Shows the import under way; nothing else can be done meanwhile."""
        self._progress.follow(task, self.tr("正在导入"))
        self._lock(True)
        task.ended.connect(self._unlock)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(8))
        column.addWidget(self._header)
        column.addWidget(self._progress)
        column.addWidget(self._count)
        column.addWidget(self._first)
        column.addWidget(self._lacking)
        column.addWidget(self.columns, 1)

    def _say_lacking(self, form: Form) -> None:
        telling, others = missing_columns(form, self.columns.match)
        told = []
        if telling:
            told.append(self.tr("要有“{0}”这一列，才能辨认每一行是哪一件。").format("”“".join(telling)))
        if others:
            told.append(self.tr("没有列的必填项，导入后在草稿里补填：{0}。").format(listed(others)))
        self._lacking.setText("".join(told))
        theme.mark(self._lacking, role="error" if telling else "note")
        self._lacking.setVisible(bool(told))

    def _first_reason(self, survey: Survey) -> str:
        if not survey.forecast.rejected:
            return ""
        first = survey.forecast.rejected[0]
        cell = first.cells[0] if first.cells else None
        where = f"{cell.cell}{aside(cell.label)}" if cell else self.tr("第 {0} 行").format(first.row)
        return self.tr("不能导入的第一处，{0}：{1}").format(
            where, language.sentence(cell.reason if cell else first.reason)
        )

    def _offer(self, count: int) -> None:
        self._import.setText(self.tr("导入 {0} 件").format(count))
        self._import.setEnabled(count > 0)

    def _lock(self, locked: bool) -> None:
        for widget in (self._cancel, self._other, self._import, self.columns):
            widget.setEnabled(not locked)

    def _unlock(self) -> None:
        self._lock(False)
