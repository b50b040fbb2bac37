"""How fast notices are typeset, beside LibreOffice, and how like ours its lines are; run by name."""

import os
import resource
import subprocess
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from examples import examples
from gongkai import paths
from gongkai.domain.notice import Content, Table, TableColumn
from gongkai.domain.people import Department
from gongkai.formkit.reading import read
from gongkai.formkit.wording import compose as worded
from gongkai.notices.compose import compose
from gongkai.notices.layout import layout
from gongkai.notices.ofd import write_ofd
from gongkai.notices.pdf import write_pdf
from gongkai.notices.profile import Profile, load_profile
from gongkai.notices.render import page_count, render
from gongkai.notices.typed import read_text
from notices.every_format import FORMATS
from notices.office_suite import SOFFICE, compared, convert, fontconfig

pytestmark = pytest.mark.slow
needs_office = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (soffice) is not installed")
PEER = os.environ.get("GONGKAI_WEASYPRINT", "")
Say = Callable[[str], None]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Say:
    """Prints a figure past pytest's capture."""

    def said(words: str) -> None:
        with capsys.disabled():
            print(f"\n{words}")  # noqa: T201

    return said


def _founding() -> Content:
    return read_text((paths.resources() / "sample" / "notice-2015-07-31.txt").read_text("utf-8"))


def _best(work: Callable[[], object]) -> float:
    """Milliseconds of processor time, the best of seven runs."""
    best = float("inf")
    for _ in range(7):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best * 1000


def test_the_founding_notice(say: Say) -> None:
    profile, content = load_profile(), _founding()
    document = compose(content, profile)
    pages = layout(document)
    whole = _best(lambda: render(content, "pdf", profile))
    figures = f"layout {_best(lambda: layout(document)):.0f} ms, PDF {_best(lambda: write_pdf(pages)):.0f} ms"
    say(f"the founding notice, {len(pages.pages)} pages: {figures}, both {whole:.0f} ms")
    say(f"the same as OFD {_best(lambda: write_ofd(pages, profile.office_faces)):.0f} ms")


def test_ten_thousand_rows(say: Say) -> None:
    columns = (
        TableColumn("序号"),
        TableColumn("项目名称"),
        TableColumn("金额（万元）", numeric=True),
        TableColumn("日期"),
    )
    rows = tuple((str(i), f"第{i}标段道路改造工程", f"{i * 137.25:,.2f}", "2026-09-03") for i in range(1, 10_001))
    content = Content("公告", "关于公布中标结果的公告", (Table("表", columns, rows),), "区政府")
    start = time.process_time()
    pdf = render(content, "pdf", load_profile())
    seconds = time.process_time() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    figures = f"{seconds:.1f} s, {memory:.0f} MB in all, a file of {len(pdf) / 1e6:.1f} MB"
    say(f"a table of 10,000 rows, {page_count(pdf)} pages: {figures}")


@needs_office
def test_beside_libreoffice(tmp_path: Path, say: Say) -> None:
    profile, content = load_profile(), _founding()
    ours = _best(lambda: render(content, "pdf", profile)) / 1000
    for name in ("warm", "timed"):
        (tmp_path / f"{name}.docx").write_bytes(render(content, "docx", profile))
    convert([tmp_path / "warm.docx"], tmp_path, profile)
    before = os.times()
    start = time.perf_counter()
    convert([tmp_path / "timed.docx"], tmp_path, profile)
    clock, after = time.perf_counter() - start, os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    theirs = f"LibreOffice {used:.2f} s of processor ({clock:.2f} s by the clock)"
    say(f"ours {ours:.3f} s, {theirs}: {used / ours:.0f} times")


@pytest.mark.skipif(not PEER, reason="GONGKAI_WEASYPRINT names no interpreter that has WeasyPrint")
def test_beside_weasyprint(tmp_path: Path, say: Say) -> None:
    profile, content = load_profile(), _founding()
    notice = paths.resources() / "sample" / "notice-2015-07-31.txt"
    environment = os.environ | {"FONTCONFIG_FILE": str(fontconfig(tmp_path, profile))}
    command = [PEER, str(Path(__file__).with_name("weasyprint_peer.py")), str(notice)]
    said = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=300).stdout
    ours, theirs = _best(lambda: render(content, "pdf", profile)) / 1000, float(said)
    say(f"ours {ours:.3f} s, WeasyPrint {theirs:.3f} s of processor: {theirs / ours:.1f} times")


@needs_office
def test_how_alike_libreoffice_breaks_the_lines_of_every_form(tmp_path: Path, say: Say) -> None:
    profile = load_profile()
    contents = {"founding": _founding()} | {name.replace("/", "_"): _filled(name, profile) for name in examples()}
    for name, content in contents.items():
        (tmp_path / f"{name}.docx").write_bytes(render(content, "docx", profile))
    convert([tmp_path / f"{name}.docx" for name in contents], tmp_path, profile)
    found = {
        name: compared(render(content, "pdf", profile), (tmp_path / f"{name}.pdf").read_bytes())
        for name, content in contents.items()
    }
    lines = sum(agreement.lines for agreement in found.values())
    apart = sum(len(agreement.ours_only) for agreement in found.values())
    more = [name for name, agreement in found.items() if agreement.pages[0] != agreement.pages[1]]
    worst = sorted(found, key=lambda name: found[name].share)[:5]
    alike = f"{1 - apart / lines:.2%} broken alike"
    say(f"{len(found)} notices, {lines} lines, {alike}; other page counts: {more or 'none'}")
    say("the least alike: " + ", ".join(f"{name} {found[name].share:.1%}" for name in worst))
    assert found["founding"].share >= 0.98
    assert found["founding"].pages == (5, 5)


@needs_office
@pytest.mark.parametrize("diameter", [0.0, 42.0])
def test_libreoffice_sets_every_format_on_the_same_pages(tmp_path: Path, diameter: float) -> None:
    office = replace(load_profile(), seal_diameter=diameter)
    for name, content in FORMATS.items():
        (tmp_path / f"{name}.docx").write_bytes(render(content, "docx", office))
    convert([tmp_path / f"{name}.docx" for name in FORMATS], tmp_path, office)
    for name, content in FORMATS.items():
        agreement = compared(render(content, "pdf", office), (tmp_path / f"{name}.pdf").read_bytes())
        assert agreement.pages[0] == agreement.pages[1], name
        assert agreement.share >= 0.98, (name, agreement)


def _filled(name: str, profile: Profile) -> Content:
    """An example of a form as it goes out."""
    example = examples()[name]
    unit = Department("", example.form.lead_unit, example.form.lead_unit, "")
    content = worded(example.form, read(example.form, example.entries).values, unit, ())
    mark = profile.red_head_of(content.kind, content.organ)
    return replace(content, formed_date=date(2026, 9, 3), doc_no="津武公〔2026〕15号", red_head=mark)
