"""Picture files: what stands beside the picture is found and goes, a clean picture alarms nobody, no file crashes."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from gongkai.domain.finding import FindingType, Weight
from gongkai.review.files.image.document import Picture
from gongkai.review.masking import mask_file
from gongkai.review.ocr import reader
from gongkai.review.passages import UnreadableError
from gongkai.review.resources import Severities
from gongkai.review.scanning import scan_file
from review.pictures import file, scene, with_place, with_thumbnail, written

FORMATS = {"PNG": "png", "JPEG": "jpg", "GIF": "gif", "BMP": "bmp", "TIFF": "tif", "WEBP": "webp"}


@pytest.fixture(autouse=True, scope="module")
def _no_worker_left() -> object:
    yield
    reader.page_reader().stop()


@pytest.mark.parametrize("kind", FORMATS)
def test_a_picture_without_text_gives_no_finding_and_is_kept(kind: str, severities: Severities) -> None:
    data = file(scene().convert("P") if kind == "GIF" else scene(), kind, dpi=(150, 150))
    name = f"照片.{FORMATS[kind]}"
    assert scan_file(name, data, severities) == ()
    assert mask_file(name, data, severities).data == data


def test_the_place_of_a_photo_blocks_and_goes(severities: Severities) -> None:
    data = with_place(39.1251, 117.1701)
    (finding,) = scan_file("现场.jpg", data, severities)
    assert (finding.type, finding.weight, finding.excerpt) == (FindingType.GPS, Weight.BLOCK, "39.125100, 117.170100")
    masked = mask_file("现场.jpg", data, severities)
    assert masked.remaining == ()
    assert not Image.open(io.BytesIO(masked.data)).getexif()


def test_a_thumbnail_that_shows_something_else_is_hidden_content(severities: Severities) -> None:
    cut = scene()
    cut.paste("black", (0, 0, 320, 120))
    data = with_thumbnail(cut, scene())
    assert [finding.rule for finding in scan_file("照片.jpg", data, severities)] == ["image_thumbnail"]
    assert mask_file("照片.jpg", data, severities).remaining == ()
    assert scan_file("照片.jpg", with_thumbnail(scene(), scene()), severities) == ()


def test_the_data_of_a_camera_is_no_finding(severities: Severities) -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0132] = "HUAWEI", "ANA-AN00", "2026:03:01 09:30:00"
    assert scan_file("照片.jpg", file(scene(), "JPEG", exif=exif), severities) == ()


def test_a_turned_photo_stands_upright_once_its_properties_are_gone(severities: Severities) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x013B] = 6, "Zhang"
    masked = mask_file("照片.jpg", file(scene(), "JPEG", exif=exif), severities)
    assert Image.open(io.BytesIO(masked.data)).size == (240, 320)


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (file(Image.new("1", (20_000, 20_000))), "too_large"),
        (file(scene(), "JPEG")[:900], "broken"),
        (file(scene())[:200], "broken"),
        (b"GIF89a", "broken"),
        (b"II*\0\x08\0\0\0\xff\xff", "broken"),
    ],
    ids=["bomb", "half jpeg", "half png", "gif head", "tiff head"],
)
def test_a_picture_that_cannot_be_read_blocks(data: bytes, rule: str, severities: Severities) -> None:
    (finding,) = scan_file("照片.png", data, severities)[-1:]
    assert (finding.rule, finding.type, finding.weight) == (rule, FindingType.UNREADABLE, Weight.BLOCK)
    assert mask_file("照片.png", data, severities).data == data


def test_without_ocr_a_picture_blocks_and_says_what_to_install(
    severities: Severities, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "is_installed", lambda: False)
    (finding,) = scan_file("通知.png", file(written(["关于公开有关事项的通知"])), severities)
    assert (finding.rule, finding.weight) == ("ocr_missing", Weight.BLOCK)
    assert "安装" in finding.remedy


PICTURES = [file(scene((48, 36)), kind) for kind in ("PNG", "JPEG", "BMP", "TIFF", "WEBP")]


@given(st.sampled_from(PICTURES), st.integers(0, 3000), st.binary(min_size=1, max_size=12))
def test_a_damaged_picture_is_read_or_refused(data: bytes, position: int, junk: bytes) -> None:
    position %= len(data)
    damaged = data[:position] + junk + data[position + len(junk) :]
    try:
        picture = Picture(damaged)
        list(picture._beside())
    except UnreadableError:
        return
