"""Whose signature counts when: the key list (公钥名单) that the administrator signs, and delegations (委托代理)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from gongkai.domain.canonical import Json, canonical_bytes, sha256_hex
from gongkai.domain.people import Role
from gongkai.domain.workflow import Action, State

STEP_ROLES: Mapping[State, frozenset[Role]] = {
    State.SECTION_REVIEW: frozenset({Role.SECTION_HEAD}),
    State.SECRECY_REVIEW: frozenset({Role.SECRECY_OFFICER}),
    State.REFERRED: frozenset({Role.SECRECY_OFFICER}),
    State.SIGN_OFF: frozenset({Role.SIGNER}),
    State.PUBLISHED: frozenset({Role.SIGNER, Role.SECRECY_OFFICER}),
    State.WITHDRAWING: frozenset({Role.SIGNER}),
}
"""Who signs at which step; what is published is taken back by the signer, or in an emergency by the secrecy officer."""

DELEGABLE = frozenset({Role.SECTION_HEAD, Role.SECRECY_OFFICER, Role.SIGNER})
"""The roles that a deputy can be given."""

RECOVERY = "recovery"
"""Stands for person and role in the line of the printed recovery key, which endorses the list after a recovery."""

_GROUP, _LENGTH = 4, 40


@dataclass(frozen=True)
class ListedKey:
    """A line of the key list: a person of a department signs with this key in these roles, from and until then.

    `since` is None for those there from the start, `until` while it goes on. A deputy has a line of their own.
    `exchange` is the public key under which transfer packages are encrypted for this person, "" where none is known.
    `office` is the workspace of somebody from elsewhere, whose own administrator's list was pinned here.
    """

    person: str
    department: str
    roles: tuple[str, ...]
    key: str
    since: datetime | None = None
    until: datetime | None = None
    exchange: str = ""
    office: str = ""

    def counts_at(self, moment: datetime) -> bool:
        """Whether a signature of this moment counts."""
        return (self.since is None or self.since <= moment) and (self.until is None or moment < self.until)


@dataclass(frozen=True)
class KeyList:
    """The keys of an office as an administrator signed them; `no` grows with every list.

    `units` are the names of its departments by code; lists from before transfer packages have none. `endorsed` is a
    second signature by a key of the list before, where the administrator's own key is new: key and signature.
    """

    office: str
    no: int
    time: datetime
    keys: tuple[ListedKey, ...]
    key: str = ""
    signature: str = ""
    units: Mapping[str, str] = field(default_factory=dict)
    endorsed: tuple[str, str] | None = None

    @property
    def signed_bytes(self) -> bytes:
        """What the administrator's signature is over."""
        said = key_list_to_json(self)
        return canonical_bytes({name: said[name] for name in said if name not in ("key", "sig", "endorsed")})


@dataclass(frozen=True)
class Delegation:
    """For this time the deputy takes the steps of a role; signed by whoever holds the role."""

    id: str
    principal: str
    deputy: str
    role: Role
    since: datetime
    until: datetime
    time: datetime
    key: str = ""
    signature: str = ""

    @property
    def signed_bytes(self) -> bytes:
        """What the signature is over."""
        times = {name: getattr(self, name).isoformat() for name in ("since", "until", "time")}
        who = {"principal": self.principal, "deputy": self.deputy, "role": self.role.value}
        return canonical_bytes({"delegation": self.id} | who | times)

    def counts_at(self, moment: datetime) -> bool:
        """Whether it is in force."""
        return self.since <= moment < self.until


def fingerprint(public_key: str) -> str:
    """The fingerprint of a public key, ten groups of four: short enough to print, read out and compare."""
    digits = sha256_hex(bytes.fromhex(public_key))[:_LENGTH].upper()
    return " ".join(digits[i : i + _GROUP] for i in range(0, _LENGTH, _GROUP))


def same_fingerprint(public_key: str, told: str) -> bool:
    """Whether this is the key whose fingerprint somebody was told, however it is spaced."""
    return "".join(told.split()).upper().replace("-", "") == fingerprint(public_key).replace(" ", "")


def signers(keys: Iterable[ListedKey], key: str, step: State, moment: datetime) -> tuple[ListedKey, ...]:
    """The lines by which this key may take this step at this moment."""
    roles = {role.value for role in STEP_ROLES.get(step, frozenset())}
    return tuple(line for line in keys if line.key == key and line.counts_at(moment) and roles.intersection(line.roles))


def expected_decisions(state: str, step: str) -> tuple[str, ...]:
    """The decisions that can stand under a public record in this state, for a review of this step."""
    if state == "withdrawn":
        return (Action.WITHDRAW.value, Action.RECALL.value)
    return (Action.SIGN.value,) if step == State.SIGN_OFF.value else (Action.PASS.value,)


def key_list_to_json(signed: KeyList) -> Json:
    """The key list as it is published."""
    said = {
        "v": 1,
        "office": signed.office,
        "no": signed.no,
        "time": signed.time.isoformat(),
        "keys": [_line_to_json(line) for line in signed.keys],
        "key": signed.key,
        "sig": signed.signature,
    }
    units = {"units": dict(signed.units)} if signed.units else {}
    return said | units | ({"endorsed": list(signed.endorsed)} if signed.endorsed else {})


def key_list_from_json(data: Json) -> KeyList:
    """The list that `key_list_to_json` wrote; ValueError, KeyError or TypeError where it is none."""
    keys = tuple(_line_from_json(line) for line in data["keys"])
    time = datetime.fromisoformat(data["time"])
    endorsed = data.get("endorsed")
    return KeyList(
        office=data["office"],
        no=data["no"],
        time=time,
        keys=keys,
        key=data["key"],
        signature=data["sig"],
        units=data.get("units", {}),
        endorsed=(endorsed[0], endorsed[1]) if endorsed else None,
    )


def _line_to_json(line: ListedKey) -> Json:
    times = {"from": line.since and line.since.isoformat(), "until": line.until and line.until.isoformat()}
    said = {"person": line.person, "unit": line.department, "roles": list(line.roles), "key": line.key} | times
    later = {"exchange": line.exchange, "office": line.office}
    return said | {name: value for name, value in later.items() if value}


def _line_from_json(data: Json) -> ListedKey:
    since, until = (data[name] and datetime.fromisoformat(data[name]) for name in ("from", "until"))
    later = data.get("exchange", ""), data.get("office", "")
    return ListedKey(data["person"], data["unit"], tuple(data["roles"]), data["key"], since, until, *later)
