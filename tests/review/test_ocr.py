"""Reading pictures: numbers are found wherever they stand on the page, filled in for good, and the worker obeys."""

import io
import random
import threading
import time
from collections.abc import Iterator

import pytest
from PIL import Image, ImageChops
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from gongkai.domain.finding import FindingType
from gongkai.review.masking import mask_file
from gongkai.review.ocr.lines import Line, reading_order
from gongkai.review.ocr.memory import remembered, remembering
from gongkai.review.ocr.reader import PageReader, page_reader
from gongkai.review.ocr.tiles import tiles
from gongkai.review.ocr.watch import StoppedError, watching
from gongkai.review.passages import UnreadableError
from gongkai.review.resources import Severities
from gongkai.review.scanning import scan_file
from review import ocr_workers
from review.corpus import id_card, mobile
from review.pictures import CLEAN, file, listed, written

ID, PHONE = id_card(random.Random(3)), mobile(random.Random(3))


@pytest.fixture(autouse=True, scope="module")
def _no_worker_left() -> Iterator[None]:
    yield
    page_reader().stop()


@pytest.fixture
def reader(request: pytest.FixtureRequest) -> Iterator[PageReader]:
    reader = PageReader(request.param)
    yield reader
    reader.stop()


def numbers(data: bytes, severities: Severities) -> list[tuple[FindingType, str]]:
    return [
        (f.type, f.excerpt)
        for f in scan_file("扫描.png", data, severities)
        if f.type in (FindingType.ID_CARD, FindingType.MOBILE)
    ]


def test_numbers_in_a_picture_are_found_and_filled_in(severities: Severities) -> None:
    picture = written([CLEAN[0], f"身份证号码：{ID}，", f"联系电话：{PHONE}。"])
    data = file(picture)
    assert numbers(data, severities) == [(FindingType.ID_CARD, ID), (FindingType.MOBILE, PHONE)]
    masked = mask_file("扫描.png", data, severities)
    assert masked.remaining == ()
    copy = Image.open(io.BytesIO(masked.data)).convert("RGB")
    assert copy.size == picture.size
    changed = ImageChops.difference(picture, copy).getbbox()
    assert changed is not None
    title = (0, 0, picture.width, picture.height // 4)
    assert ImageChops.difference(picture.crop(title), copy.crop(title)).getbbox() is None
    filled = copy.getcolors(1 << 24)
    assert filled is not None
    assert max(count for count, colour in filled if colour == (0, 0, 0)) > 5000


@pytest.mark.parametrize("turn", [90, 180, 270, 4])
def test_a_page_may_lie_on_its_side_or_askew(turn: int, severities: Severities) -> None:
    page = written(["联系人张某，", f"电话{PHONE[:6]}", f"{PHONE[6:]}，", f"身份证号{ID}。"]).rotate(
        turn, expand=True, fillcolor="white", resample=Image.Resampling.BICUBIC
    )
    found = scan_file("扫描.png", file(page), severities)
    assert ID in {finding.excerpt for finding in found}
    assert PHONE in {finding.excerpt.replace("\n", "") for finding in found}
    assert [f for f in mask_file("扫描.png", file(page), severities).remaining if f.type is not FindingType.NAME] == []


def test_small_faint_and_coloured_text_is_read(severities: Severities) -> None:
    for page in (
        written([f"身份证号码{ID}"], points=9),
        written([f"身份证号码{ID}"], ink="#d8d8d8"),
        written([f"身份证号码{ID}"], ink="white", paper="#c00000", face="GongkaiHei"),
        written([f"身份证号码{ID}"], ink="#fafafa"),
    ):
        assert numbers(file(page), severities) == [(FindingType.ID_CARD, ID)]


def test_columns_of_a_table_do_not_run_together(severities: Severities) -> None:
    rows = [("序号", "姓名", "编号", "电话"), ("1", "张某", "4107", PHONE), ("2", "李某", "138001", "12345678")]
    assert numbers(file(listed(rows)), severities) == [(FindingType.MOBILE, PHONE)]


def test_every_page_of_a_scan_is_read_and_masked(severities: Severities) -> None:
    pages = [written(CLEAN), written([f"联系电话{PHONE}"])]
    data = file(pages[0], "TIFF", save_all=True, append_images=pages[1:], dpi=(150, 150))
    told: list[tuple[int, int]] = []
    with watching(lambda page, count: told.append((page, count))):
        (finding,) = scan_file("扫描.tif", data, severities)
    assert (finding.type, finding.place.where) == (FindingType.MOBILE, "图片第2页")
    assert list(dict.fromkeys(told)) == [(1, 2), (2, 2)]
    masked = mask_file("扫描.tif", data, severities)
    assert masked.remaining == ()
    assert getattr(Image.open(io.BytesIO(masked.data)), "n_frames", 1) == 2


def test_pages_that_repeat_each_other_are_masked_alike(severities: Severities) -> None:
    page = written([f"联系电话{PHONE}"])
    data = file(page, "TIFF", save_all=True, append_images=[page.copy(), page.copy()])
    masked = mask_file("扫描.tif", data, severities)
    assert masked.remaining == ()
    copy = Image.open(io.BytesIO(masked.data))
    for number in range(3):
        copy.seek(number)
        assert ImageChops.difference(copy.convert("RGB"), page).getbbox() is not None


def test_a_finding_knows_its_page_and_its_box_in_parts_of_the_picture(severities: Severities) -> None:
    data = file(written([CLEAN[0], PHONE]))
    (finding,) = scan_file("扫描.png", data, severities)
    assert finding.place.page == 1
    left, top, right, bottom = finding.place.box
    assert 0 < left < right < 0.7
    assert 0.5 < top < bottom < 1


def test_a_finding_on_a_scanned_page_of_a_pdf_has_that_page(severities: Severities) -> None:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 420))
    for text in (CLEAN[0], PHONE):
        canvas.drawImage(ImageReader(written([text, "", ""])), 0, 0, 595, 420)
        canvas.showPage()
    canvas.save()
    (finding,) = scan_file("扫描.pdf", out.getvalue(), severities)
    assert (finding.excerpt, finding.place.page, len(finding.place.box)) == (PHONE, 2, 4)


def test_text_under_transparency_is_hidden_text(severities: Severities) -> None:
    picture = written([f"联系电话{PHONE}"])
    picture.putalpha(0)
    rules = [finding.rule for finding in scan_file("图标.png", file(picture), severities)]
    assert rules == ["hidden_text", "mobile"]
    assert mask_file("图标.png", file(picture), severities).remaining == ()
    plain = written(CLEAN)
    plain.putalpha(ImageChops.invert(plain.convert("L")))
    assert scan_file("图标.png", file(plain), severities) == ()


def test_a_long_screenshot_is_cut_between_its_lines() -> None:
    picture = written([CLEAN[0]] * 120, points=10)
    pieces = list(tiles(picture))
    assert len(pieces) > 1
    assert sum(piece.image.height for piece in pieces) < picture.height
    for piece in pieces:
        edge = piece.image.convert("L").crop((0, piece.image.height - 1, piece.image.width, piece.image.height))
        assert edge.getextrema() == (255, 255)
    assert list(tiles(Image.new("L", (800, 600), 255))) == []


def test_a_huge_picture_is_made_smaller_and_its_places_found_again() -> None:
    picture = Image.new("L", (7000, 4200), 255)
    for corner in ((1000, 500), (6000, 3900)):
        picture.paste(0, (*corner, corner[0] + 100, corner[1] + 50))
    found = []
    for piece in tiles(picture):
        assert max(piece.image.size) <= 1800
        ink = ImageChops.invert(piece.image).getbbox()
        if ink:
            line = Line("一", (ink,)).moved(piece.left, piece.top, piece.ratio)
            found.append(line.boxes[0])
    for box, (left, top) in zip(found, ((1000, 500), (6000, 3900)), strict=True):
        assert box == pytest.approx((left, top, left + 100, top + 50), abs=20)


def test_rows_are_put_together_from_lines_that_stand_beside_each_other() -> None:
    def line(text: str, left: int, top: int) -> Line:
        return Line(text, tuple((left + 10 * n, top, left + 10 * n + 10, top + 12) for n in range(len(text))))

    ordered = reading_order([line("丙丁", 200, 101), line("戊己", 10, 140), line("甲乙", 10, 98), line("子", 30, 99)])
    assert "".join(before + one.text for before, one in ordered) == "甲乙子\t丙丁\n戊己"


def test_one_worker_serves_every_picture_and_threads_take_turns(severities: Severities) -> None:
    data = file(written([f"联系电话{PHONE}"]))
    found: list[list[tuple[FindingType, str]]] = []
    numbers(data, severities)
    process = page_reader()._process
    threads = [threading.Thread(target=lambda: found.append(numbers(data, severities))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [[(FindingType.MOBILE, PHONE)]] * 3
    assert page_reader()._process is process


def test_a_page_is_read_once_while_it_is_remembered_and_then_forgotten() -> None:
    page = written(CLEAN)
    reader = PageReader()
    with remembering():
        lines = reader.lines(page)
        reader.stop()
        assert reader.lines(page.copy()) == lines
        assert reader._process is None
    assert remembered(page) is None


def test_a_reading_can_be_stopped_and_the_next_one_works(severities: Severities) -> None:
    data = file(written([f"联系电话{PHONE}"]))

    def stop(_page: int, _count: int) -> None:
        raise StoppedError

    with watching(stop), pytest.raises(StoppedError):
        scan_file("扫描.png", data, severities)
    assert numbers(data, severities) == [(FindingType.MOBILE, PHONE)]


@pytest.mark.parametrize("reader", [ocr_workers.never_answers], indirect=True)
def test_stopping_does_not_wait_for_the_page(reader: PageReader) -> None:
    began = time.monotonic()

    def stop_later(_page: int, _count: int) -> None:
        if time.monotonic() - began > 0.2:
            raise StoppedError

    with watching(stop_later), pytest.raises(StoppedError):
        reader.lines(written(CLEAN))
    assert reader._process is None


@pytest.mark.parametrize("reader", [ocr_workers.dies], indirect=True)
def test_a_worker_that_dies_leaves_the_page_unread(reader: PageReader) -> None:
    with pytest.raises(UnreadableError) as failure:
        reader.lines(written(CLEAN))
    assert failure.value.rule == "ocr_failed"
