"""How fast and how well pages are read; run by name: pytest tests/benchmarks/ocr_figures.py."""

import io
import random
import resource
import time

import pytest
from PIL import Image, ImageFilter

from gongkai.domain.finding import FindingType, Place
from gongkai.review.files.image.covering import readable
from gongkai.review.ocr.engine import Engine
from gongkai.review.ocr.lines import reading_order
from gongkai.review.ocr.tiles import tiles
from gongkai.review.resources import load_severities
from gongkai.review.scanning import scan_text
from review.corpus import id_card, mobile
from review.pictures import DPI, written

pytestmark = pytest.mark.slow

A4 = (round(8.27 * DPI), round(11.69 * DPI))
SENTENCES = (
    "关于对二〇二六年第一季度临时救助对象名单的公示",
    "经本人申请、社区评议、街道审核，拟对下列人员给予临时救助。",
    "公示期为七个工作日，公示期内如有异议，请以书面形式提出。",
    "救助标准按照上年度最低生活保障标准的三倍确定。",
)
LOOKS = {
    "16 pt": (16, "black", 0, 0.0),
    "10.5 pt": (10.5, "black", 0, 0.0),
    "9 pt": (9, "black", 0, 0.0),
    "9 pt, grey, JPEG": (9, "#606060", 60, 0.0),
    "10.5 pt, blurred, JPEG, 2° askew": (10.5, "black", 70, 2.0),
}


def sheet(rng: random.Random, look: tuple[float, str, int, float]) -> tuple[Image.Image, set[str]]:
    """A page of A4 at 150 dpi with numbers among its sentences, as a scanner or a photo gives it."""
    points, ink, quality, turn = look
    lines, secrets = [], set()
    for number in range(int(A4[1] * 72 / DPI / points / 2) - 4):
        if number % 4 == 2:
            card, phone = id_card(rng), mobile(rng)
            secrets |= {card, phone}
            lines.append(f"身份证号{card}，电话{phone}")
        else:
            lines.append(rng.choice(SENTENCES)[: int(A4[0] * 72 / DPI / points) - 6])
    page = Image.new("RGB", A4, "white")
    page.paste(written(lines, points, ink), (60, 60))
    if turn:
        page = page.rotate(turn, fillcolor="white", resample=Image.Resampling.BICUBIC)
        page = page.filter(ImageFilter.GaussianBlur(0.7))
    if quality:
        out = io.BytesIO()
        page.save(out, "JPEG", quality=quality)
        page = Image.open(out)
    return page, secrets


def read(engine: Engine, page: Image.Image) -> str:
    """The text of a page, read in this process."""
    lines = [
        line.moved(tile.left, tile.top, tile.ratio)
        for tile in tiles(readable(page))
        for line in engine.read(tile.image)
    ]
    return "".join(before + line.text for before, line in reading_order(lines))


@pytest.fixture(scope="module")
def engine() -> Engine:
    """The engine as the worker has it on a machine of two cores."""
    return Engine(threads=1)


@pytest.mark.parametrize("look", LOOKS)
def test_numbers_on_pages(engine: Engine, look: str, capsys: pytest.CaptureFixture[str]) -> None:
    rng, severities = random.Random(look), load_severities()
    planted = found = alarms = 0
    wall = cpu = 0.0
    for _ in range(4):
        page, secrets = sheet(rng, LOOKS[look])
        start, used = time.perf_counter(), time.process_time()
        text = read(engine, page)
        wall, cpu = wall + time.perf_counter() - start, cpu + time.process_time() - used
        numbers = {f.excerpt for f in scan_text(text, Place(file="x"), severities) if f.type in NUMBERS}
        planted, found, alarms = planted + len(secrets), found + len(secrets & numbers), alarms + len(numbers - secrets)
    with capsys.disabled():
        print(f"\n{look}: {found} of {planted} numbers, {alarms} others, {wall / 4:.1f} s a page ({cpu / 4:.1f} s CPU)")  # noqa: T201


NUMBERS = frozenset({FindingType.ID_CARD, FindingType.MOBILE, FindingType.BANK_CARD, FindingType.LANDLINE})


def test_a_page_beside_the_bare_library(engine: Engine, capsys: pytest.CaptureFixture[str]) -> None:
    import rapidocr

    page, _ = sheet(random.Random(1), LOOKS["16 pt"])
    one_core = {"EngineConfig.onnxruntime.intra_op_num_threads": 1, "Global.log_level": "critical"}
    bare = rapidocr.RapidOCR(params=one_core)
    bare(page.crop((0, 0, 600, 200)))
    times = {}
    for name, work in (("ours", lambda: read(engine, page)), ("bare", lambda: bare(page))):
        start = time.perf_counter()
        for _ in range(3):
            work()
        times[name] = (time.perf_counter() - start) / 3
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    ratio = times["ours"] / times["bare"]
    with capsys.disabled():
        print(f"\na page: {times['ours']:.1f} s, {ratio:.2f} of the bare library; both in {memory:.0f} MB")  # noqa: T201
