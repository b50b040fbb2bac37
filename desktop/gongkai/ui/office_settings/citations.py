"""The page of citations that nobody has verified yet: each is confirmed, or corrected, by the administrator."""

from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from gongkai.commands import office, settings
from gongkai.commands.desk import Desk
from gongkai.commands.settings import OfficeCitation
from gongkai.ui import theme, words
from gongkai.ui.context import Context
from gongkai.ui.office_settings.citation_model import CitationModel, Column
from gongkai.ui.office_settings.page import Page
from gongkai.ui.punctuation import listed
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.cells import VALUE
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.table import RowTable

Read = tuple[tuple[OfficeCitation, ...], dict[str, str]]


class CitationsPage(Page):
    """The list over one citation to settle; Enter leads into its text, Enter there settles it and leads back."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("依据待核"), "")
        self._item: OfficeCitation | None = None
        self._names: dict[str, str] = {}
        self._model = CitationModel(self)
        self._table = RowTable(self._model, Column.STATE, {Column.STATE: 148}, parent=self)
        self._table.setAccessibleName(self.tr("依据列表"))
        self._table.selectionModel().currentRowChanged.connect(lambda now, _before: self._take(now.data(VALUE)))
        self._text = QLineEdit(self)
        self._text.setMaxLength(settings.MAX_CITATION)
        self._facts = label("", "note", self, wraps=True)
        self._settle = button("", self._keep, "primary", self)
        self._text.textChanged.connect(lambda _text: self._name_the_act())
        self._text.returnPressed.connect(self._keep)
        self._table.activated.connect(lambda _index: self._text.setFocus())
        self._lay_out()

    def refresh(self) -> None:
        """Reads the citations and what was settled about them."""
        self.context.tasks.database(partial(_read, self.context.desk), self._show)

    def _show(self, found: Read) -> None:
        rows, self._names = found
        was, self._item = self._item, None
        self._model.show_rows(rows)
        left = sum(row.settled is None for row in rows)
        facts = self.tr("还有 {n} 条没有见到原文，共 {all} 条；核对之前不写进公开记录").format(n=left, all=len(rows))
        self.header.say(self.tr("依据待核"), facts)
        # What was just settled has moved to the end: the next open one is on top.
        stays = was is not None and any(row.citation == was.citation and row.settled is None for row in rows)
        self._table.selectRow(self._model.row_of(was.citation) if was and stays else 0)

    def _take(self, item: OfficeCitation | None) -> None:
        self._item = item
        self._text.setEnabled(item is not None)
        self._text.setText((item.settled.text if item.settled else item.citation) if item else "")
        self._facts.setText(self._told(item) if item else "")
        self._name_the_act()

    def _told(self, item: OfficeCitation) -> str:
        forms = self.tr("用在：{forms}").format(forms=listed(f"{form.no} {words.title(form)}" for form in item.forms))
        if item.settled is None:
            return forms
        when = words.moment(item.settled.time, self.context.desk.clock())
        who = self._names.get(item.settled.account, "")
        told = self.tr("{who} {when} 核对；表单原文：{citation}")
        return forms + "\n" + told.format(who=who, when=when, citation=item.citation)

    def _name_the_act(self) -> None:
        typed = self._text.text().strip()
        same = self._item is not None and typed == self._item.citation
        self._settle.setText(self.tr("核对无误") if same else self.tr("改为此文"))
        done = self._item is not None and self._item.settled is not None and typed == self._item.settled.text
        self._settle.setEnabled(self._item is not None and bool(typed) and not done)

    def _keep(self) -> None:
        if self._item is not None and self._settle.isEnabled():
            citation, text = self._item.citation, self._text.text()
            self._table.setFocus()
            self.change(lambda desk: settings.settle_citation(desk, citation, text), self.tr("依据已核对"))

    def _lay_out(self) -> None:
        card = QFrame(self)
        theme.mark(card, role="card")
        name = label(self.tr("依据全文：法规名称、文号和条款(&T)"), "note", card)
        name.setBuddy(self._text)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self._settle)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(*[theme.scaled(20)] * 4)
        inner.setSpacing(theme.scaled(8))
        inner.addWidget(name)
        inner.addLayout(row)
        inner.addWidget(self._facts)
        advice = self.tr(
            "改正后，用到它的表单和以后的公开记录随之改变；公文正文里只替换单独的文号，其余请在本单位的表单里改。"
        )
        inner.addWidget(label(advice, "note", card, wraps=True))
        self.column.addWidget(self._table, 1)
        self.column.addWidget(card)


def _read(desk: Desk) -> Read:
    return settings.citations(desk), {person.id: person.name for person in office.people(desk)}
