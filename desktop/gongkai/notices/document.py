"""The second step's document: the typed blocks of GB/T 9704 in their order, made of a notice's content."""

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from gongkai.domain.notice import Block, Content, Heading, Paragraph, Table
from gongkai.domain.numbers import chinese_date
from gongkai.notices.profile import Profile
from gongkai.notices.wording import cleaned

_OPEN_NUMBER = "〔　　〕　号"
_OPEN_DATE = "　　年　月　日"


@dataclass(frozen=True)
class IndexNumber:
    """The 索引号 above the title of a notice without red head."""

    text: str


@dataclass(frozen=True)
class RedHead:
    """The 版头 (7.2): the organ's mark, the 发文字号 under it, the red rule; an index number in the corner."""

    mark: str
    number: str
    index_no: str


@dataclass(frozen=True)
class Title:
    """The title (7.3.1) with the author's own line breaks, and the 发文字号 where no red head carries it."""

    text: str
    number: str = ""


@dataclass(frozen=True)
class Addressee:
    """The 主送机关 (7.3.2) with its colon."""

    text: str


@dataclass(frozen=True)
class AttachmentNote:
    """The 附件说明 (7.3.4): the names of the attachments."""

    names: tuple[str, ...]


@dataclass(frozen=True)
class Signature:
    """发文机关署名 and 成文日期 without seal (7.3.5.2)."""

    organ: str
    date: str


@dataclass(frozen=True)
class Note:
    """The 附注 (7.3.6) in its brackets."""

    text: str


@dataclass(frozen=True)
class Imprint:
    """The 版记 (7.4) at the foot of the last page: 印发机关 and 印发日期."""

    organ: str
    date: str


Part: TypeAlias = (
    IndexNumber
    | RedHead
    | Title
    | Addressee
    | Heading
    | Paragraph
    | Table
    | AttachmentNote
    | Signature
    | Note
    | Imprint
)


@dataclass(frozen=True)
class Document:
    """The blocks in order, the profile they are drawn by, and what the file says about itself."""

    parts: tuple[Part, ...]
    profile: Profile
    title: str
    author: str
    subject: str
    formed: date | None
    draft: bool


def compose(content: Content, profile: Profile, draft: bool = False) -> Document:
    """The document of a content; slots that are still open stay blank, in a draft they show as 〔　　〕."""
    content = cleaned(content)
    day = chinese_date(content.formed_date) if content.formed_date else _OPEN_DATE * draft
    return Document(
        (*_head(content, profile, draft), *_body(content), *_end(content, profile, day)),
        profile,
        title=content.title.replace("\n", ""),
        author=content.organ,
        subject=" ".join(filter(None, (content.kind, content.doc_no, content.index_no))),
        formed=content.formed_date,
        draft=draft,
    )


def _head(content: Content, profile: Profile, draft: bool) -> list[Part]:
    parts: list[Part] = []
    red = bool(content.red_head) and profile.has_red_head(content.kind)
    if red:
        parts.append(RedHead(content.red_head, content.doc_no or _OPEN_NUMBER * draft, content.index_no))
    elif content.index_no:
        parts.append(IndexNumber(f"索引号：{content.index_no}"))
    if content.title:
        parts.append(Title(content.title, "" if red else content.doc_no))
    if content.addressee:
        parts.append(Addressee(content.addressee))
    return parts


def _body(content: Content) -> list[Part]:
    return [part for block in content.blocks for part in _block(block)]


def _block(block: Block) -> list[Part]:
    """A block as parts: a paragraph whose author broke it becomes several."""
    if isinstance(block, Paragraph):
        return [Paragraph(line) for line in block.text.splitlines() if line]
    if isinstance(block, Heading):
        first, *more = block.body.splitlines() or [""]
        return [Heading(block.level, block.text, first), *(Paragraph(line) for line in more if line)]
    return [block]


def _end(content: Content, profile: Profile, day: str) -> list[Part]:
    parts: list[Part] = []
    if content.attachments:
        parts.append(AttachmentNote(content.attachments))
    if content.organ or day:
        parts.append(Signature(content.organ, day))
    if content.note:
        parts.append(Note(content.note))
    if profile.imprint:
        parts.append(Imprint(profile.imprint_organ or content.organ, day))
    return parts
