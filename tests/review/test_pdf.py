"""PDF: every hidden place is looked at, masked so that nothing remains, and clean files raise no alarm."""

import io
import random

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from examples import examples
from gongkai.domain.canonical import Json
from gongkai.domain.finding import FindingType, Weight
from gongkai.domain.people import Department
from gongkai.formkit.reading import read
from gongkai.formkit.wording import compose
from gongkai.notices.profile import load_profile
from gongkai.notices.render import render
from gongkai.review.files.bounds import Bounds
from gongkai.review.files.pdf.document import PdfFile
from gongkai.review.masking import mask_file
from gongkai.review.passages import Inner, Oddity, Passage
from gongkai.review.resources import Severities, load_severities
from gongkai.review.scanning import scan_file
from review.corpus import id_card, mobile
from review.pdf_hostile import HEAVY, HOSTILE
from review.pdf_places import (
    PDF_PLACES,
    UNREADABLE,
    changed,
    pdf,
    picture,
    picture_of,
    scanned,
    text_of,
    with_office_font,
)

NAME = "名单.pdf"
DEPARTMENT = Department("SCJ01", "天津市武清区市场监督管理局", "武清区市场监管局", "武市监")
HIDING = {FindingType.HIDDEN_TEXT, FindingType.BAD_REDACTION, FindingType.DOC_PROPERTY, FindingType.UNREADABLE}
SECRETS = ((FindingType.ID_CARD, id_card(random.Random(7))), (FindingType.MOBILE, mobile(random.Random(7))))


def test_a_number_is_found_whole_in_every_place(severities: Severities) -> None:
    for type_, secret in SECRETS:
        for place, build in PDF_PLACES.items():
            found = [f.excerpt for f in scan_file(NAME, build(secret), severities) if f.type is type_]
            assert secret in ["".join(excerpt.split()) for excerpt in found], place


@pytest.mark.parametrize("form", sorted(examples())[::8])
def test_our_own_notices_hide_nothing(form: str, severities: Severities) -> None:
    example = examples()[form]
    content = compose(example.form, read(example.form, example.entries).values, DEPARTMENT, ())
    findings = scan_file("公示.pdf", render(content, "pdf", load_profile()), severities)
    assert not {finding.type for finding in findings} & HIDING


REFUSED = {
    "page_cycle": "broken",
    "content_bomb": "too_large",
    "operator_bomb": "too_large",
    "deep": "broken",
    "cut": "broken",
    "only_a_head": "broken",
}


@pytest.mark.parametrize("kind", sorted(HOSTILE.keys() - HEAVY))
def test_a_file_made_to_keep_the_reader_busy_is_read_or_refused(kind: str, severities: Severities) -> None:
    data = HOSTILE[kind]()
    findings = scan_file(NAME, data, severities)
    assert [finding.rule for finding in findings] == ([REFUSED[kind]] if kind in REFUSED else [])
    assert all(finding.weight is Weight.BLOCK for finding in findings)
    assert [finding.rule for finding in mask_file(NAME, data, severities).remaining] == [f.rule for f in findings]


def test_a_file_that_asks_for_a_password_blocks(severities: Severities) -> None:
    locked = changed(pdf(), lambda _: None, encryption=pikepdf.Encryption(owner="a", user="b"))
    (finding,) = scan_file(NAME, locked, severities)
    assert (finding.rule, finding.weight) == ("encrypted", Weight.BLOCK)


def test_places_are_pages_and_cells_with_a_box_on_them(severities: Severities) -> None:
    _, secret = SECRETS[1]
    (body,) = scan_file(NAME, PDF_PLACES["body"](secret), severities)
    assert (body.place.where, body.place.page) == ("第1页", 1)
    left, top, right, bottom = body.place.box
    assert 80 / 595 < left < right < 0.4
    assert 1 - 615 / 842 < top < bottom < 1 - 590 / 842
    (cell,) = scan_file(NAME, PDF_PLACES["wrapped_cell"](secret), severities)
    assert cell.place.where == "第1页表1第2行第3格"


KEEP_LOOKS = (
    "body",
    "runs",
    "kerned",
    "spaced",
    "quoted",
    "turned",
    "form",
    "wrapped_cell",
    "two_lines",
    "covered",
    "white",
)


@pytest.mark.parametrize("place", KEEP_LOOKS)
def test_masking_changes_nothing_outside_the_numbers(place: str, severities: Severities) -> None:
    _, secret = SECRETS[0]
    data = PDF_PLACES[place](secret)
    before, after = picture_of(data), picture_of(mask_file(NAME, data, severities).data)
    assert before.size == after.size
    for finding in scan_file(NAME, data, severities):
        left, top, right, bottom = finding.place.box
        x, y, u, v = left * before.width, top * before.height, right * before.width, bottom * before.height
        for page in (before, after):
            page.paste("white", (int(x) - 2, int(y) - 2, int(u) + 3, int(v) + 3))
    assert ImageChops.difference(before, after).getbbox() is None


def test_the_ends_of_a_masked_number_stay_in_their_places(severities: Severities) -> None:
    _, secret = SECRETS[1]
    masked = mask_file(NAME, PDF_PLACES["body"](secret), severities).data
    assert f"号码 {secret[:3]}****{secret[-4:]}。" in text_of(masked)


def test_a_masked_file_keeps_its_bookmarks_links_and_fields(severities: Severities) -> None:
    _, secret = SECRETS[1]
    masked = mask_file(NAME, PDF_PLACES["bookmark"](secret), severities).data
    with pikepdf.open(io.BytesIO(masked)) as opened:
        assert str(opened.Root.Outlines.First.Title) == f"核对 {secret[:3]}****{secret[-4:]}"
        assert "/Info" not in opened.trailer
        assert "/Metadata" not in opened.Root
    assert mask_file(NAME, PDF_PLACES["bookmark"](secret), severities).data == masked


@pytest.mark.parametrize("trap", UNREADABLE)
def test_text_that_can_be_seen_and_not_be_read_blocks(trap: str, severities: Severities) -> None:
    _, secret = SECRETS[1]
    data = pdf(change=lambda opened: UNREADABLE[trap](opened, secret))
    assert ("unreadable_text", Weight.BLOCK) in [(f.rule, f.weight) for f in scan_file(NAME, data, severities)]
    assert "unreadable_text" in [finding.rule for finding in mask_file(NAME, data, severities).remaining]


def test_chinese_fonts_that_are_not_in_the_file_are_read(severities: Severities) -> None:
    _, secret = SECRETS[1]
    data = with_office_font(f"联系电话：{secret}")
    assert [finding.excerpt for finding in scan_file(NAME, data, severities)] == [secret]
    assert mask_file(NAME, data, severities).remaining == ()


def test_a_scanned_page_is_handed_on_as_a_picture_and_drawn_anew_from_it() -> None:
    document = PdfFile(scanned(), Bounds())
    (page,) = [item for item in document.contents() if isinstance(item, Inner)]
    with Image.open(io.BytesIO(page.data)) as shown:
        assert (page.where, shown.size) == ("第1页", (1241, 1754))
        black = io.BytesIO()
        Image.new("RGB", shown.size).save(black, "PNG")
    assert page.put is not None
    page.put(black.getvalue())
    assert picture_of(document.save()).getextrema() == ((0, 0), (0, 0), (0, 0))


def test_a_picture_in_which_nothing_is_covered_stays_as_it_is() -> None:
    document = PdfFile(pdf(lambda canvas: canvas.drawImage(picture(), 80, 300, 200, 80)), Bounds())
    (inner,) = [item for item in document.contents() if isinstance(item, Inner)]
    assert inner.put is not None
    before = picture_of(document.save())
    inner.put(inner.data)
    assert ImageChops.difference(before, picture_of(document.save())).getbbox() is None


def test_a_scan_blackened_with_a_movable_box_becomes_one_picture() -> None:
    def blacken(canvas: Json) -> None:
        canvas.rect(75, 590, 200, 20, stroke=0, fill=1)

    data = scanned(lambda canvas: canvas.drawString(80, 600, SECRETS[0][1]), blacken)
    document = PdfFile(data, Bounds())
    items = list(document.contents())
    assert [item.rule for item in items if isinstance(item, Oddity)] == ["covered_picture"]
    whole = next(item for item in items if isinstance(item, Inner) and item.where == "第1页")
    assert whole.put is not None
    whole.put(whole.data)
    again = [item for item in PdfFile(document.save(), Bounds()).contents() if not isinstance(item, Passage)]
    assert [type(item) for item in again] == [Inner]


WHOLE = PDF_PLACES["layer"]("13812345678")


@settings(max_examples=60)
@given(st.integers(0, len(WHOLE) - 1), st.binary(max_size=40))
def test_damage_is_told_and_nothing_is_thrown(position: int, junk: bytes) -> None:
    damaged = WHOLE[:position] + junk + WHOLE[position + len(junk) :]
    copy = mask_file(NAME, damaged, load_severities())
    assert copy.data
