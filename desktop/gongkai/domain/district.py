"""What the district office sends: rectification orders (整改通知), and its list of forms and lexicons."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from gongkai.domain.canonical import Json, canonical_bytes, sha256_hex

OF_THE_SERVER = frozenset({"last_modified", "schema"})
_NAME = re.compile(r"(forms/[0-9a-z][0-9A-Za-z_/-]*\.yaml|lexicons/[0-9a-z_]+\.txt)")


class Matter(StrEnum):
    """What a thing on the central list is: 表单或审查清单, 词库."""

    FORM = "form"
    LEXICON = "lexicon"


class OrderState(StrEnum):
    """整改中, 已销号, 已撤销: what the district office says of its order."""

    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Issue:
    """Under what somebody of the district office put their signature: the record's signed bytes, key and signature."""

    signed_bytes: bytes
    key: str
    algorithm: str
    signature: str
    time: datetime


@dataclass(frozen=True)
class Order:
    """A rectification order to a unit; `index_no` names the publication that it is about, empty where none is."""

    id: str
    no: str
    unit: str
    title: str
    demand: str
    issuer: str
    index_no: str
    issued: date
    due: date
    state: OrderState
    issue: Issue


@dataclass(frozen=True)
class OrderAnswer:
    """What somebody of the unit did about an order (整改情况); `done` where nothing is left to do."""

    id: str
    order_id: str
    account_id: str
    time: datetime
    text: str
    done: bool


@dataclass(frozen=True)
class CentralItem:
    """A version of a form or lexicon on the central list; `name` is its place in the folder that it belongs to."""

    id: str
    name: str
    version: int
    note: str
    content: str
    issuer: str
    issue: Issue

    @property
    def matter(self) -> Matter:
        """What it is."""
        return Matter.LEXICON if self.name.startswith("lexicons/") else Matter.FORM

    @property
    def title(self) -> str:
        """What people call it: a form's own title, else its name."""
        found = re.search(r"^title_zh:\s*(\S.*)$", self.content, re.MULTILINE)
        return found[1].strip("'\" ") if found and self.matter is Matter.FORM else self.name

    @property
    def sha256(self) -> str:
        """The hash of its content."""
        return sha256_hex(self.content.encode())


def read_order(record: Json) -> Order:
    """An order as the endpoint has it; ValueError where it is none."""
    try:
        return Order(
            id=str(record["id"]),
            no=str(record["no"]),
            unit=str(record["unit"]),
            title=str(record["title"]),
            demand=str(record["demand"]),
            issuer=str(record["issuer"]),
            index_no=str(record["index_no"] or ""),
            issued=date.fromisoformat(record["issued"]),
            due=date.fromisoformat(record["due"]),
            state=OrderState(record["state"]),
            issue=_issue(record),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("not an order") from error


def read_item(record: Json) -> CentralItem:
    """A thing on the central list as the endpoint has it; ValueError where it is none."""
    try:
        name, content = record["name"], record["content"]
        if not _NAME.fullmatch(name) or record["sha256"] != sha256_hex(content.encode()):
            raise ValueError("not a thing of the central list")
        return CentralItem(
            id=str(record["id"]),
            name=name,
            version=int(record["version"]),
            note=str(record["note"]),
            content=content,
            issuer=str(record["issuer"]),
            issue=_issue(record),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("not a thing of the central list") from error


def to_sign(record: Json) -> bytes:
    """What a record of the district office is signed over: all of it, its id too, but the signature."""
    outside = OF_THE_SERVER | {"sig"}
    return canonical_bytes({name: value for name, value in record.items() if name not in outside})


def _issue(record: Json) -> Issue:
    time = datetime.fromisoformat(record["time"])
    return Issue(to_sign(record), record["key"], record["alg"], record["sig"], time)
