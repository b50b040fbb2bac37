"""A form (表单): the fields, rules, notice, deadline and legal basis of one kind of disclosure."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class FieldType(StrEnum):
    """What a field holds; `formkit.reading` tells how each is typed and read."""

    TEXT = "text"
    LONGTEXT = "longtext"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    DATERANGE = "daterange"
    CHOICE = "choice"
    MULTICHOICE = "multichoice"
    BOOLEAN = "boolean"
    ORG = "org"
    USCC = "uscc"
    PERSON = "person"
    REGION = "region"
    ATTACHMENT = "attachment"
    TABLE = "table"


class Privacy(StrEnum):
    """What the public may see of a field: all, a masked form, or nothing in any output."""

    PUBLIC = "public"
    MASK = "mask"
    NEVER = "never"


class Severity(StrEnum):
    """How a broken form rule weighs: `error` blocks submission, `warn` wants a written reason."""

    ERROR = "error"
    WARN = "warn"


class Channel(StrEnum):
    """Where a disclosure goes: the endpoint, or the notice board with only its metadata delivered (rule 8)."""

    WEB = "web"
    BOARD = "board"


@dataclass(frozen=True)
class Choice:
    """One answer of a choice field: the stored code and its Chinese label."""

    value: str
    zh: str
    en: str = ""


@dataclass(frozen=True)
class Limits:
    """The bounds of a field's value."""

    minimum: Decimal | None = None
    maximum: Decimal | None = None
    integer: bool = False
    decimals: int | None = None
    pattern: str | None = None
    min_length: int | None = None
    rule: str | None = None
    check_digit: str | None = None


@dataclass(frozen=True)
class Field:
    """One box of the form, or one column of a table."""

    name: str
    label_zh: str
    label_en: str
    type: FieldType
    required: bool = False
    privacy: Privacy = Privacy.PUBLIC
    privacy_when: str | None = None
    unit: str = ""
    help_zh: str = ""
    limits: Limits = Limits()
    choices: tuple[Choice, ...] = ()
    columns: tuple["Field", ...] = ()

    def label_of(self, code: str) -> str:
        """The Chinese label of a choice code; the code itself where the form does not list it."""
        return next((choice.zh for choice in self.choices if choice.value == code), code)


@dataclass(frozen=True)
class Section:
    """A titled group of fields on the entry screen."""

    title_zh: str
    fields: tuple[str, ...]


@dataclass(frozen=True)
class Rule:
    """A rule across fields, in the safe expression language of `formkit.expressions`."""

    id: str
    expr: str
    severity: Severity
    message_zh: str


@dataclass(frozen=True)
class DeadlineRule:
    """The time limit for publishing: `after`/`before` count `n` `unit`s from the anchor field, `fixed` is a MM-DD."""

    kind: str
    anchor: str = ""
    n: int = 0
    unit: str = "workday"
    due: str = ""
    text_zh: str = ""
    basis: str = ""
    unsure: bool = False


@dataclass(frozen=True)
class NoticeOutline:
    """The wording of a form's notice: paragraphs with `{field}` and `{table:field}` places, 公告, 公示 …

    `addressee` is whom a 通知 is sent to (主送机关), without the colon; empty for what is told to everybody.
    """

    kind: str
    title: str
    body: tuple[str, ...]
    addressee: str = ""


@dataclass(frozen=True)
class Form:
    """One kind of disclosure, as its YAML file under `forms/` tells it; `version` is the hash of that file.

    `legal_unverified` are the citations of `legal_basis` whose text nobody has seen yet (依据待核); `identity` are the
    fields that tell one matter from another where the form says so itself (`formkit.matter`). `purpose_zh` is the
    comment on top of the file: what the form is for, and who fills it in.
    """

    id: str
    no: str
    area: int
    title_zh: str
    title_en: str
    fields: tuple[Field, ...]
    rules: tuple[Rule, ...]
    notice: NoticeOutline
    deadline: DeadlineRule
    sections: tuple[Section, ...] = ()
    lead_unit: str = ""
    channel: Channel = Channel.WEB
    legal_basis: tuple[str, ...] = ()
    legal_unverified: tuple[str, ...] = ()
    update_frequency: str = ""
    takedown: str = ""
    source_clause: str = ""
    purpose_zh: str = ""
    identity: tuple[str, ...] = ()
    version: str = ""

    def field(self, name: str) -> Field:
        """The field of that name; KeyError where there is none."""
        for field in self.fields:
            if field.name == name:
                return field
        raise KeyError(name)

    def columns(self) -> Iterator[tuple[Field, Field]]:
        """Each table with each of its columns."""
        return ((table, column) for table in self.fields for column in table.columns)
