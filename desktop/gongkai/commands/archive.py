"""Archiving (归档): the file with item, reviews, attachments and proof of publication gets its number and its term."""

from gongkai.commands.case import find, note, require
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.process import add_archiving
from gongkai.domain.errors import UserError
from gongkai.domain.process import Retention
from gongkai.domain.workflow import Action, Facts, State

_KEPT = {Retention.PERMANENT: "永久保存", Retention.YEARS_30: "保存30年", Retention.YEARS_10: "保存10年"}


def archive(desk: Desk, disclosure_id: str, file_no: str, retention: Retention = Retention.YEARS_30) -> Changes:
    """Archives what is published, under its file number; the term is the office's to decide, 30 years by default."""
    if not file_no.strip():
        raise UserError("没有写档号", "归档要写明档号。", "请填写档号。")
    with desk.workspace.write() as tx:
        disclosure = find(tx, disclosure_id)
        require(disclosure.state, Action.ARCHIVE, desk.account, Facts(disclosure.drafter, disclosure.department))
        add_archiving(desk, tx, disclosure, file_no.strip(), _KEPT[retention])
        tx.disclosures.move(disclosure_id, State.ARCHIVED, desk.clock())
        note(desk, tx, "archive", disclosure, State.ARCHIVED, ("", ""))
    return Changes(frozenset({disclosure_id}))
