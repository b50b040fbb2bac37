"""The second step's document: the typed blocks of GB/T 9704 in their order, made of a notice's content."""

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from gongkai.domain.notice import Attendance, Format, Heading, Paragraph, Table
from gongkai.notices.profile import Profile


@dataclass(frozen=True)
class IndexNumber:
    """The 索引号 above the title of a notice without red head."""

    text: str


@dataclass(frozen=True)
class RedHead:
    """The 版头 (7.2): the organ's mark, the 发文字号 under it, the red rule.

    `corner` are the lines in its top left (份号, 紧急程度, an index number); `co_organs` share the mark; an upward
    document has `signers` (签发人) beside its number.
    """

    mark: str
    number: str
    corner: tuple[str, ...] = ()
    co_organs: tuple[str, ...] = ()
    signers: tuple[str, ...] = ()


@dataclass(frozen=True)
class LetterHead:
    """The head of a 信函 (10.1): the organ's mark over a double red line, the 发文字号 under it at the right."""

    mark: str
    number: str
    corner: tuple[str, ...] = ()


@dataclass(frozen=True)
class OrderHead:
    """The head of an order (命令, 令; 10.2): the mark and the 令号 under it."""

    mark: str
    number: str


@dataclass(frozen=True)
class MinutesHead:
    """The head of minutes (纪要, 10.3): the mark, the 编号, then organ and date over a red rule."""

    mark: str
    number: str
    organ: str
    date: str


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
    """发文机关署名 and 成文日期 (7.3.5), of several organs in a joint issue.

    With a seal its `diameter` in millimetres is reserved; `seals` are the pictures that `sign` hands over, if any.
    """

    organ: str
    date: str
    co_organs: tuple[str, ...] = ()
    diameter: float = 0.0
    seals: tuple[bytes, ...] = ()

    @property
    def organs(self) -> tuple[str, ...]:
        """Who signs, in order."""
        return (self.organ, *self.co_organs) if self.organ else self.co_organs


@dataclass(frozen=True)
class Signer:
    """Who signs an order, with his post (职务), and the date (7.3.5.3)."""

    post: str
    name: str
    date: str


@dataclass(frozen=True)
class Note:
    """The 附注 (7.3.6) in its brackets."""

    text: str


@dataclass(frozen=True)
class Imprint:
    """The 版记 (7.4) at the foot of the last page: 抄送机关, 印发机关, 印发日期; in a letter copies alone."""

    organ: str
    date: str
    copies_to: str = ""
    verso: bool = False
    lines: bool = True


@dataclass(frozen=True)
class AnnexHead:
    """附件 with its number at the top of a page, its title on line 3 (7.3.7)."""

    label: str
    title: str


Part: TypeAlias = (
    IndexNumber
    | RedHead
    | LetterHead
    | OrderHead
    | MinutesHead
    | Title
    | Addressee
    | Heading
    | Paragraph
    | Table
    | AttachmentNote
    | Attendance
    | Signature
    | Signer
    | Note
    | AnnexHead
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
    format: Format = Format.DOCUMENT
