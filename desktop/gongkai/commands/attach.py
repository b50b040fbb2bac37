"""What the clerk attaches: files scanned in memory first, taken off again, or replaced by a masked copy."""

import mimetypes
from dataclasses import replace
from pathlib import PurePath

from gongkai.commands.case import find, note
from gongkai.commands.checking import scan_attachment, severities
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.draft import own_draft, write_draft
from gongkai.commands.refusals import refused
from gongkai.domain.canonical import sha256_hex
from gongkai.domain.disclosure import Attachment, Disclosure
from gongkai.domain.errors import UserError
from gongkai.domain.finding import Finding, FindingType, Weight
from gongkai.domain.workflow import Refusal
from gongkai.store.transaction import Transaction

MAX_ATTACHMENT = 50 * 1024 * 1024


def attach(desk: Desk, disclosure_id: str, name: str, data: bytes, field: str = "") -> Changes:
    """Attaches a file, or replaces the one of that name, after scanning it in memory.

    A file with a classification mark is written nowhere (rule 7): UserError, and nothing has changed.
    """
    name = PurePath(name.replace("\\", "/")).name
    if len(data) > MAX_ATTACHMENT:
        raise UserError("附件太大", f"“{name}”超过 {MAX_ATTACHMENT // 2**20} MB。", "请压缩或拆分后再添加。")
    findings = scan_attachment(name, data, desk.library.lexicons)
    _refuse_classified(findings)
    with desk.workspace.write() as tx:
        draft = own_draft(desk, tx, disclosure_id)
        _put(desk, tx, draft, Attachment(name, _media_type(name), len(data), sha256_hex(data), field), data, findings)
    return Changes(frozenset({disclosure_id}))


def detach(desk: Desk, disclosure_id: str, name: str) -> Changes:
    """Takes a file off the draft, and out of the attachment field that named it."""
    with desk.workspace.write() as tx:
        draft = own_draft(desk, tx, disclosure_id)
        gone = _attachment(draft, name)
        tx.attachments.remove(draft.id, name)
        left = tuple(file for file in draft.attachments if file.name != name)
        write_draft(desk, tx, draft, _with_files(draft, left, gone.field), "detach")
    return Changes(frozenset({disclosure_id}))


def put_back(desk: Desk, disclosure_id: str, file: Attachment) -> Changes:
    """Attaches a file as it was before it was taken off or replaced; it is scanned again."""
    with desk.workspace.read() as tx:
        own_draft(desk, tx, disclosure_id)
        data = tx.attachments.data(file.sha256)
    return attach(desk, disclosure_id, file.name, data, file.field)


def read_attachment(desk: Desk, disclosure_id: str, name: str) -> bytes:
    """The bytes of an attached file, for whoever drafts or reviews it; the reading is logged."""
    with desk.workspace.write() as tx:
        disclosure = find(tx, disclosure_id)
        if desk.account.department != disclosure.department:
            raise refused(Refusal.DEPARTMENT)
        file = _attachment(disclosure, name)
        note(desk, tx, "read_attachment", disclosure, disclosure.state, ("", file.sha256))
        return tx.attachments.data(file.sha256)


def mask_attachment(desk: Desk, disclosure_id: str, name: str) -> Changes:
    """Replaces an attached file by its masked copy; UserError where something can't be masked."""
    from gongkai.review.masking import mask_file

    with desk.workspace.read() as tx:
        file = _attachment(own_draft(desk, tx, disclosure_id), name)
        data = tx.attachments.data(file.sha256)
    masked = mask_file(name, data, severities(), desk.library.masks)
    if any(finding.weight is Weight.BLOCK for finding in masked.remaining):
        raise UserError("没有全部遮盖", f"“{name}”里还有不能自动遮盖的内容。", "请在原文件中改好后重新添加。")
    return attach(desk, disclosure_id, name, masked.data, file.field)


def _put(
    desk: Desk, tx: Transaction, draft: Disclosure, file: Attachment, data: bytes, findings: tuple[Finding, ...]
) -> None:
    tx.attachments.put(draft.id, file, data, findings)
    files = (*(known for known in draft.attachments if known.name != file.name), file)
    write_draft(desk, tx, draft, _with_files(draft, files, file.field), "attach")


def _with_files(draft: Disclosure, files: tuple[Attachment, ...], field: str) -> Disclosure:
    """The draft with these files, and with their names entered in the attachment field they fill."""
    named = {field: [file.name for file in files if file.field == field]} if field else {}
    return replace(draft, attachments=files, entries=draft.entries | named)


def _attachment(draft: Disclosure, name: str) -> Attachment:
    found = next((file for file in draft.attachments if file.name == name), None)
    if found is None:
        raise UserError("没有这个附件", f"“{name}”不在附件里。", "请刷新后再试。")
    return found


def _refuse_classified(findings: tuple[Finding, ...]) -> None:
    if any(finding.type is FindingType.CLASS_MARK for finding in findings):
        raise UserError("文件带有密级标志", "这个文件没有保存到任何地方。", "请立即停止处理，并联系保密审查员。")


def _media_type(name: str) -> str:
    return mimetypes.guess_type(name, strict=False)[0] or "application/octet-stream"
