"""Verifying (验证) what an office has put out, on any machine, without its workspace."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gongkai.commands.trust import list_holds
from gongkai.domain.canonical import Json, canonical_bytes
from gongkai.domain.record import core_sha256, payload_sha256
from gongkai.domain.review import statement
from gongkai.domain.signatures import KeyList, expected_decisions, fingerprint, same_fingerprint, signers
from gongkai.domain.workflow import REVIEW_STEPS, State
from gongkai.vault.package_file import Manifest, look_through
from gongkai.vault.signing import algorithm_of, verify

_NAMES = {
    "section_review": "初审",
    "secrecy_review": "保密审查",
    "sign_off": "签发",
    "published": "撤回",
    "withdrawing": "补签",
}


@dataclass(frozen=True)
class Verified:
    """One thing that was looked at: a code for machines, whether it holds, and what was seen in words."""

    what: str
    holds: bool
    message: str


@dataclass(frozen=True)
class Verdict:
    """Everything that was looked at; `trusted` is whether the keys are those whose fingerprint was told."""

    seen: tuple[Verified, ...]
    trusted: bool = False

    @property
    def holds(self) -> bool:
        """Whether nothing spoke against it."""
        return all(each.holds for each in self.seen)


def verify_record(record: Json, keys: KeyList | None = None, trust: str | None = None) -> Verdict:
    """Checks a public record or tombstone: its hash, its reviews' signatures, and by the key list who made them.

    Without a key list it is only sure that whoever held the keys named in the record signed it.
    """
    seen = [*_list_seen(keys, trust), *_record_seen(record, keys)]
    return Verdict(tuple(seen), trusted=_trusted(keys, trust) and all(each.holds for each in seen))


def verify_key_list(keys: KeyList, trust: str | None = None) -> Verdict:
    """Checks a key list: its signature, and by the fingerprint who made it."""
    seen = tuple(_list_seen(keys, trust))
    return Verdict(seen, trusted=_trusted(keys, trust) and all(each.holds for each in seen))


def _trusted(keys: KeyList | None, trust: str | None) -> bool:
    return keys is not None and trust is not None and same_fingerprint(keys.key, trust)


def _list_seen(keys: KeyList | None, trust: str | None) -> Iterator[Verified]:
    if keys is None:
        if trust is not None:
            yield Verified("keys", False, "没有公钥名单，不能核对指纹。")
        return
    holds = list_holds(keys)
    yield Verified("keys", holds, f"第{keys.no}号公钥名单：{'签名成立' if holds else '签名不成立'}。")
    if trust is not None and not same_fingerprint(keys.key, trust):
        yield Verified("trust", False, f"名单签发人的指纹是 {fingerprint(keys.key)}，与给出的不一致。")
    elif trust is not None:
        yield Verified("trust", True, "名单签发人的指纹与给出的一致。")


def _record_seen(record: Json, keys: KeyList | None) -> Iterator[Verified]:
    whole = payload_sha256(record) == record["payload_sha256"]
    yield Verified("payload", whole, f"内容的哈希{'与记录一致' if whole else '与记录不一致，内容被改动过'}。")
    reviews = record["reviews"]
    complete = _complete([review["step"] for review in reviews], record["state"])
    yield Verified("steps", complete, "审查步骤齐全。" if complete else "审查步骤不全，或次序不对。")
    if len({review["key"] for review in reviews}) != len(reviews):
        yield Verified("duties", False, "同一把钥签了两步，违反职责分离。")
    for review in reviews:
        yield _review_seen(record, review, keys, last=review is reviews[-1])


def _complete(steps: Iterable[str], state: str) -> bool:
    if state == "withdrawn":
        return [*steps] == [State.PUBLISHED.value]
    return [*steps] == [step.value for step in REVIEW_STEPS]


def _review_seen(record: Json, review: Json, keys: KeyList | None, last: bool) -> Verified:
    name = _NAMES.get(review["step"], review["step"])
    over = core_sha256(record) if last else record.get("content_sha256", "")
    decisions = expected_decisions(record["state"], review["step"])
    statements = [statement(review["digest"], review["step"], decision, review["time"], over) for decision in decisions]
    if review["alg"] != algorithm_of(review["key"]) or not any(
        verify(review["key"], said, review["sig"]) for said in statements
    ):
        return Verified("signature", False, f"{name}的签名不成立。")
    if keys is None:
        return Verified("signature", True, f"{name}的签名成立（{review['alg']}，{review['time']}）。")
    lines = signers(keys.keys, review["key"], State(review["step"]), datetime.fromisoformat(review["time"]))
    if not lines:
        return Verified("signer", False, f"{name}的签名所用的钥，当时不在名单上，或没有这一步的职责。")
    return Verified("signature", True, f"{name}的签名成立，当时在名单上（{review['alg']}，{review['time']}）。")


def verify_package(path: Path, keys: KeyList | None = None, trust: str | None = None) -> Verdict:
    """Checks a transfer package: that no byte changed since it was signed, and by the key list who signed it.

    What is inside can be read by its receivers only; they check the reviews in it with `gongkai transfer show`.
    """
    manifest = look_through(path)
    size = sum(size for size, _ in manifest.parts)
    whole = Verified("package", True, f"送审包完整：{len(manifest.parts)} 个加密部分，{size:,} 字节，签名成立。")
    seen = [*_list_seen(keys, trust), whole, *_maker_seen(manifest, keys)]
    return Verdict(tuple(seen), trusted=_trusted(keys, trust) and all(each.holds for each in seen))


def _maker_seen(manifest: Manifest, keys: KeyList | None) -> Iterator[Verified]:
    sender = manifest.sender
    if keys is None:
        yield Verified("sender", True, f"自称由{sender.name}于 {manifest.time.isoformat()} 导出；没有名单，不能核对。")
        return
    lines = (line for line in keys.keys if line.key == manifest.key and line.department == sender.unit)
    listed = keys.office == sender.office and any(line.counts_at(manifest.time) for line in lines)
    told = f"由{sender.name}于 {manifest.time.isoformat()} 导出，"
    yield Verified("sender", listed, told + ("签名人当时在名单上。" if listed else "但签名人当时不在这份名单上。"))


def verify_events(lines: list[Json], keys: KeyList | None = None, trust: str | None = None) -> Verdict:
    """Checks exported events: every link of the chain, and the seal in the last line."""
    *events, seal = lines
    seen = [*_list_seen(keys, trust), _chain_seen(events, seal), _seal_seen(seal, keys)]
    return Verdict(tuple(seen), trusted=_trusted(keys, trust) and all(each.holds for each in seen))


def _chain_seen(events: list[Json], seal: Json) -> Verified:
    previous = "0" * 64
    for no, event in enumerate(events, 1):
        if (event["seq"], event["previous"]) != (no, previous) or _hash_of(event) != event["hash"]:
            return Verified("chain", False, f"第{event['seq']}号事件被改动过，或它前面的事件不见了。")
        previous = event["hash"]
    whole = (seal["head"], seal["events"]) == (previous, len(events))
    return Verified("chain", whole, f"{len(events)} 条事件{'首尾相连' if whole else '与末行的签名不符，少了事件'}。")


def _hash_of(event: Json) -> str:
    from gongkai.domain.canonical import content_hash

    return content_hash({name: value for name, value in event.items() if name not in ("seq", "hash")})


def _seal_seen(seal: Json, keys: KeyList | None) -> Verified:
    said = canonical_bytes({name: seal[name] for name in ("head", "events", "time")})
    if not verify(seal["key"], said, seal["sig"]):
        return Verified("signature", False, "导出人的签名不成立。")
    moment = datetime.fromisoformat(seal["time"])
    if keys is not None and not any(line.key == seal["key"] and line.counts_at(moment) for line in keys.keys):
        return Verified("signer", False, "导出人的钥当时不在名单上。")
    return Verified("signature", True, "导出人的签名成立。")
