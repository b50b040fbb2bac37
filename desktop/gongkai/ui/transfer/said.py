"""What a package holds, in words."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from gongkai.commands.library import Library
from gongkai.commands.receiving import Opinion, Seen
from gongkai.domain.transfer import Standing
from gongkai.ui import words
from gongkai.ui.punctuation import aside, listed
from gongkai.ui.translation import QT_TRANSLATE_NOOP

_STANDINGS: Mapping[Standing, str] = {
    Standing.NEW: QT_TRANSLATE_NOOP("transfer", "● 新的，收下后接着办"),
    Standing.AHEAD: QT_TRANSLATE_NOOP("transfer", "● 从本库的接着办下来"),
    Standing.SAME: QT_TRANSLATE_NOOP("transfer", "□ 本库已有，完全一样"),
    Standing.OLDER: QT_TRANSLATE_NOOP("transfer", "□ 本库的更新"),
    Standing.CONFLICT: QT_TRANSLATE_NOOP("transfer", "▲ 两边都改过，不会覆盖"),
    Standing.COPY: QT_TRANSLATE_NOOP("transfer", "○ 对方的草稿，可另存"),
    Standing.REFUSED: QT_TRANSLATE_NOOP("transfer", "× 不能收"),
}


def standing(seen: Seen) -> str:
    """How something in a package stands to what is here."""
    if seen.copy:
        return QCoreApplication.translate("transfer", "□ 已另存为草稿")
    return QCoreApplication.translate("transfer", _STANDINGS[seen.standing])


def signatures(seen: Seen) -> str:
    """Who signed, in a few words: 初审 杨波、保密审查 郭霞."""
    return listed(f"{words.step(one.review.step)} {one.name}" for one in seen.opinions) or "—"


def opinion(one: Opinion) -> str:
    """One signed opinion: step, decision, who, when, and whether the signature holds."""
    when = words.whole_moment(one.review.time)
    holds = (
        QCoreApplication.translate("transfer", "签名成立")
        if one.holds
        else QCoreApplication.translate("transfer", "签名不成立")
    )
    said = aside(one.review.opinion)
    return f"{words.step(one.review.step)}　{words.action(one.review.decision)}{said}　{one.name}　{when}　{holds}"


def differences(library: Library, seen: Seen) -> Iterator[tuple[str, str, str]]:
    """What is here and what is in the package, side by side, for each thing in which they differ."""
    here, there = seen.here, seen.item.disclosure
    if here is None:
        return
    state = QCoreApplication.translate("transfer", "办理到")
    yield from _unless_same(state, words.state(here.state), words.state(there.state))
    form = library.forms.get(there.form_id)
    for name in dict.fromkeys([*here.entries, *there.entries]):
        field = next((one for one in form.fields if one.name == name), None) if form else None
        label = words.field_label(field) if field else name
        yield from _unless_same(label, _text(here.entries.get(name)), _text(there.entries.get(name)))
    files = QCoreApplication.translate("transfer", "附件")
    yield from _unless_same(
        files, listed(file.name for file in here.attachments), listed(file.name for file in there.attachments)
    )


def _unless_same(what: str, here: str, there: str) -> Iterator[tuple[str, str, str]]:
    if here != there:
        yield what, here, there


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
