"""`gongkai transfer`: packages that travel by hand, and the offices that they go to and come from."""

from argparse import Namespace
from contextlib import closing
from datetime import datetime

from gongkai.cli.output import say, say_json
from gongkai.cli.seat import desk_of
from gongkai.commands import partners
from gongkai.commands.desk import Desk
from gongkai.commands.partners import Receiver
from gongkai.commands.receiving import Looked, Seen, look_into
from gongkai.commands.taking import take
from gongkai.commands.transfer import pack
from gongkai.domain.canonical import Json
from gongkai.domain.clock import BEIJING
from gongkai.domain.errors import UserError
from gongkai.domain.signatures import KeyList, fingerprint
from gongkai.domain.transfer import Standing

_STANDINGS = {
    Standing.NEW: "新的，可以接着办",
    Standing.AHEAD: "从本库的这一件接着办下来的",
    Standing.SAME: "本库已有，完全一样",
    Standing.OLDER: "本库的更新，不用收",
    Standing.CONFLICT: "有冲突：两边都改过，不会覆盖",
    Standing.COPY: "对方的草稿，只能另存为本单位的草稿",
    Standing.REFUSED: "不能收",
}
_STEPS = {"section_review": "初审", "secrecy_review": "保密审查", "referred": "报请确定", "sign_off": "签发"}


def run(options: Namespace) -> int:
    """Packs, shows or takes a package, or keeps the offices; 1 where something could not be taken."""
    desk = desk_of(options)
    with closing(desk.workspace):
        return _VERBS[options.transfer_verb](desk, options)


def _pack(desk: Desk, options: Namespace) -> int:
    manifest = pack(desk, options.disclosures, _receiver(desk, options.to), options.output)
    if options.json:
        facts = {"id": manifest.id, "to": vars(manifest.receiver), "recipients": len(manifest.recipients)}
        say_json({"file": str(options.output)} | facts)
    else:
        told = f"已导出 {len(options.disclosures)} 件到 {options.output}，并已核对。"
        say(f"{told}\n只有{manifest.receiver.name}的 {len(manifest.recipients) - 1} 人和导出人能打开。")
    return 0


def _receiver(desk: Desk, told: str) -> Receiver:
    unit, _, office = told.partition("@")
    found = [one for one in partners.receivers(desk) if one.unit == unit and one.office.startswith(office)]
    if len(found) != 1:
        known = "、".join(f"{one.unit}@{one.office}（{one.name}）" for one in partners.receivers(desk)) or "还没有"
        raise UserError(
            "收件单位不明", f"可以寄给的单位：{known}。", "请写明其中一个；没有的请管理员先固定对方的名单。"
        )
    return found[0]


def _show(desk: Desk, options: Namespace) -> int:
    looked = look_into(desk, options.package)
    if options.json:
        say_json(as_json(looked))
    else:
        say(in_words(looked))
    return int(any(seen.standing is Standing.REFUSED for seen in looked.seen))


def _take(desk: Desk, options: Namespace) -> int:
    looked = look_into(desk, options.package)
    taken = take(desk, looked, options.copy, options.without)
    if options.json:
        say_json({"taken": list(taken.taken), "copied": list(taken.copied), "left": list(taken.left)})
    else:
        say(in_words(looked))
        counts = f"收下 {len(taken.taken)} 件，另存草稿 {len(taken.copied)} 件，没有动 {len(taken.left)} 件。"
        say(counts)
    return int(any(seen.standing in (Standing.REFUSED, Standing.CONFLICT) for seen in looked.seen))


def _partners(desk: Desk, options: Namespace) -> int:
    if options.pin:
        partners.pin(desk, partners.read_key_list(options.pin), options.fingerprint)
    if options.forget:
        partners.unpin(desk, options.forget)
    known = partners.partners(desk)
    if options.json:
        say_json([{"office": one.office, "units": dict(one.units), "no": one.no, "key": one.key} for one in known])
    else:
        say("\n".join(map(_partner_in_words, known)) or "还没有往来单位。")
    return 0


def _partner_in_words(signed: KeyList) -> str:
    names = "、".join(f"{name}（{code}）" for code, name in signed.units.items())
    return f"{names}：第{signed.no}号名单，签发人的指纹 {fingerprint(signed.key)}，工作库 {signed.office}"


def in_words(looked: Looked) -> str:
    """A package for a person."""
    manifest = looked.manifest
    again = "（这个包以前收过）" if looked.known else ""
    head = f"{manifest.sender.name} {looked.maker} 于 {_moment(manifest.time)} 导出，签名成立{again}："
    return "\n".join([head, *(line for seen in looked.seen for line in _seen_in_words(seen))])


def _seen_in_words(seen: Seen) -> list[str]:
    known = seen.item.disclosure
    lines = [f"· 《{known.title}》（{known.id}）：{seen.wrong or _STANDINGS[seen.standing]}"]
    for opinion in seen.opinions:
        step = _STEPS.get(opinion.review.step.value, opinion.review.step.value)
        holds = "签名成立" if opinion.holds else "签名不成立"
        lines.append(f"    {step} {opinion.name} {_moment(opinion.review.time)}：{holds}")
    return [*lines, *(f"    注意：{remark}" for remark in seen.remarks)]


def _moment(moment: datetime) -> str:
    return moment.astimezone(BEIJING).strftime("%Y-%m-%d %H:%M")


def as_json(looked: Looked) -> Json:
    """A package for machines."""
    manifest = looked.manifest
    facts = {"id": manifest.id, "time": manifest.time.isoformat(), "maker": looked.maker, "known": looked.known}
    addresses = {"from": vars(manifest.sender), "to": vars(manifest.receiver)}
    return facts | addresses | {"items": [_seen_as_json(seen) for seen in looked.seen]}


def _seen_as_json(seen: Seen) -> Json:
    known = seen.item.disclosure
    opinions = [
        {"step": one.review.step.value, "decision": one.review.decision.value, "name": one.name, "holds": one.holds}
        for one in seen.opinions
    ]
    facts = {"disclosure": known.id, "title": known.title, "state": known.state.value}
    return facts | {"standing": seen.standing.value, "wrong": seen.wrong, "reviews": opinions}


_VERBS = {"pack": _pack, "show": _show, "take": _take, "partners": _partners}
