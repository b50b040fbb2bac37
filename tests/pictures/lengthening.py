"""The office of the stage with words as long as they come: what a person may type in a bad hour, and names of files."""

from dataclasses import replace

from gongkai.commands import attach, comment, draft, house, settings, views
from gongkai.commands.desk import Desk
from gongkai.domain.form import FieldType
from office import BUREAU
from pictures.stage import Stage

TITLE = ("关于公布天津市武清区二〇二六年第三季度城乡居民最低生活保障对象变动情况及临时救助资金发放情况的公告" * 5)[:200]
PLACE = ("天津市武清区城乡居民最低生活保障和临时救助工作领导小组" * 3)[:60]
PERSON = ("阿卜杜拉合曼买买提" * 5)[:40]
UNBROKEN = "LongNameWithoutAnyPlaceToBreakIt" * 6
"""Nothing in it is a place to begin a new line."""
_LEXICON = "organisations"
_OFTEN = (FieldType.TEXT, FieldType.LONGTEXT)


def lengthen(on: Stage) -> None:
    """Makes every name, title and remark of the office long; what was signed stays as it was signed."""
    admin, clerk = on.seat("admin"), on.seat("clerk")
    house.change_department(admin, replace(BUREAU, name=PLACE, short_name=PLACE[:30]))
    settings.set_return_reasons(admin, [TITLE, UNBROKEN])
    house.set_own_words(admin, next(iter(house.own_words(admin)), _LEXICON), f"{TITLE}\n{UNBROKEN}")
    _write_much(clerk, on.made["findings"])
    for kind, name in (("pdf", UNBROKEN), ("txt", TITLE)):
        attach.attach(clerk, on.made["findings"], f"{name[:180]}.{kind}", b"%PDF-1.4\n" if kind == "pdf" else b"text")
    form = views.editor_view(clerk, on.made["section"]).form
    for said in (TITLE, UNBROKEN):
        comment.comment(on.seat("head"), on.made["section"], form.fields[1].name, said)
    with on.office.unguarded() as raw:
        raw.execute("UPDATE disclosures SET title = ?", (TITLE,))
        raw.execute("UPDATE outbox SET title = ?", (TITLE,))
        raw.execute("UPDATE accounts SET name = ?", (PERSON,))
    on.person = PERSON


def _write_much(clerk: Desk, made: str) -> None:
    view = views.editor_view(clerk, made)
    words = {field.name: TITLE for field in view.form.fields if field.type in _OFTEN}
    draft.save(clerk, made, view.disclosure.entries | words, view.disclosure.version)
