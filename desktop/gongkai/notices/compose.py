"""Content → document: which blocks a notice of its format has, and in which order (GB/T 9704-2012, 7 and 10)."""

from gongkai.domain.notice import Attendance, Block, Content, Format, Heading, Paragraph
from gongkai.domain.numbers import chinese_date
from gongkai.notices.document import (
    Addressee,
    AnnexHead,
    AttachmentNote,
    Document,
    Imprint,
    IndexNumber,
    LetterHead,
    MinutesHead,
    Note,
    OrderHead,
    Part,
    RedHead,
    Signature,
    Signer,
    Title,
)
from gongkai.notices.profile import Profile
from gongkai.notices.wording import cleaned

_OPEN_NUMBER = "〔　　〕　号"
_OPEN_DATE = "　　年　月　日"


def compose(content: Content, profile: Profile, draft: bool = False, seals: tuple[bytes, ...] = ()) -> Document:
    """The document of a content; slots that are still open stay blank, in a draft they show as 〔　　〕.

    `seals` are the pictures for each organ in turn; a draft never shows one (rule 9).
    """
    content = cleaned(content)
    form = profile.format_of(content)
    day = chinese_date(content.formed_date) if content.formed_date else _OPEN_DATE * draft
    number = content.doc_no or _OPEN_NUMBER * draft
    signed = _signed(content, profile, form, day, () if draft else seals)
    return Document(
        (
            *_head(content, form, number, day),
            *_body(content.blocks),
            *_end(content, signed),
            *_annexes(content),
            *_imprint(content, profile, form, day),
        ),
        profile,
        title=content.title.replace("\n", "") or f"{content.red_head}{content.doc_no}",
        author=content.organ,
        subject=" ".join(filter(None, (content.kind, content.doc_no, content.index_no))),
        formed=content.formed_date,
        draft=draft,
        format=form,
    )


def _head(content: Content, form: Format, number: str, day: str) -> list[Part]:
    index_no = f"索引号：{content.index_no}" if content.index_no else ""
    corner = tuple(filter(None, (content.serial, content.urgency, index_no)))
    parts: list[Part] = []
    match form if content.red_head else Format.PLAIN:
        case Format.LETTER:
            parts.append(LetterHead(content.red_head, number, corner))
        case Format.ORDER:
            return [OrderHead(content.red_head, number)]
        case Format.MINUTES:
            parts.append(MinutesHead(content.red_head, number, content.organ, day))
        case Format.DOCUMENT:
            parts.append(RedHead(content.red_head, number, corner, content.co_organs, content.signers))
        case Format.PLAIN:
            parts += [IndexNumber(line) for line in corner]
    if content.title:
        parts.append(Title(content.title, "" if _has_head(parts) else content.doc_no))
    if content.addressee:
        parts.append(Addressee(content.addressee))
    return parts


def _has_head(parts: list[Part]) -> bool:
    return any(isinstance(part, RedHead | LetterHead | MinutesHead) for part in parts)


def _body(blocks: tuple[Block, ...]) -> list[Part]:
    return [part for block in blocks for part in _block(block)]


def _block(block: Block) -> list[Part]:
    """A block as parts: a paragraph whose author broke it becomes several."""
    if isinstance(block, Paragraph):
        return [Paragraph(line) for line in block.text.splitlines() if line]
    if isinstance(block, Heading):
        first, *more = block.body.splitlines() or [""]
        return [Heading(block.level, block.text, first), *(Paragraph(line) for line in more if line)]
    return [block]


def _signed(content: Content, profile: Profile, form: Format, day: str, seals: tuple[bytes, ...]) -> list[Part]:
    """The signature as the format asks for it; minutes have none (their head names organ and day)."""
    if form is Format.MINUTES and content.red_head:
        return []
    if form is Format.ORDER and content.signers:
        return [Signer(content.post, content.signers[0], day)]
    if not (content.organ or day):
        return []
    return [Signature(content.organ, day, content.co_organs, profile.seal_diameter, seals)]


def _end(content: Content, signed: list[Part]) -> list[Part]:
    parts: list[Part] = []
    if content.attachments:
        parts.append(AttachmentNote(content.attachments))
    parts += [Attendance(who.label, who.names) for who in content.attendance]
    parts += signed
    if content.note:
        parts.append(Note(content.note))
    return parts


def _annexes(content: Content) -> list[Part]:
    """Each attachment that is bound in, on a page of its own; one alone has no number, an issued text no mark."""
    marked = [annex for annex in content.annexes if annex.marked]
    alone = len(content.attachments or marked) == 1
    parts: list[Part] = []
    for annex in content.annexes:
        number = "" if alone else str(marked.index(annex) + 1) if annex.marked else ""
        parts += [AnnexHead(f"附件{number}" if annex.marked else "", annex.title), *_body(annex.blocks)]
    return parts


def _imprint(content: Content, profile: Profile, form: Format, day: str) -> list[Part]:
    """The 版记: a letter has only its copies, without rules (10.1); an order and a plain notice as the office does."""
    if form is Format.LETTER:
        return [Imprint("", "", content.copies_to, lines=False)] if content.copies_to else []
    if not (profile.imprint or content.copies_to):
        return []
    return [Imprint(profile.imprint_organ or content.organ, day, content.copies_to, profile.imprint_even)]
