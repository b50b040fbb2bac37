"""The verbs of the command line: what they print, how they exit, and the one sentence for bad input."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli_seat import passphrase_fd, seat
from gongkai import paths
from gongkai.__main__ import main
from gongkai.commands import views
from office import Office, open_office

SAMPLE = paths.resources() / "sample"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


def test_forms_lists_every_form_with_its_deadline(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["forms", "--json"]) == 0
    forms = {form["id"]: form for form in json.loads(capsys.readouterr().out)}
    assert forms["power/licence_result"]["no"] == "0106"
    assert forms["power/licence_result"]["fields"] == 20
    assert {form["area"] for form in forms.values()} == set(range(1, 10))


def test_draft_makes_a_draft_of_each_file(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    files = [str(SAMPLE / "disclosures" / f"{name}.yaml") for name in ("09-annual_inspection", "02-three_public")]
    assert main(["draft", *files, *seat(office), "--json"]) == 0
    drafted = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [draft["problems"] for draft in drafted] == [[], []]
    known = {summary.id for summary in views.work_list(office.seat("clerk"))}
    assert known == {draft["disclosure"] for draft in drafted}


def test_draft_reports_each_problem_with_its_field(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    half = tmp_path / "half.yaml"
    half.write_text("form: fiscal/three_public\nvalues: {abroad_this: 十二, fiscal_year: 2025}\n", encoding="utf-8")
    assert main(["draft", str(half), *seat(office), "--json"]) == 1
    problems = json.loads(capsys.readouterr().out)["problems"]
    assert {"abroad_this", "stage", "reply_date"} <= {problem["field"] for problem in problems}


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("unknown.yaml", b"form: power/nothing\nvalues: {}\n", "power/nothing"),
        ("broken.yaml", b"form: [power\n", "broken.yaml"),
        ("broken.xlsx", b"this is no workbook", "broken.xlsx"),
    ],
)
def test_draft_refuses_a_bad_file_in_a_sentence_and_keeps_the_good_one(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, content: bytes, says: str
) -> None:
    (tmp_path / name).write_bytes(content)
    good = SAMPLE / "disclosures" / "09-annual_inspection.yaml"
    assert main(["draft", str(tmp_path / name), str(good), *seat(office)]) == 1
    printed = capsys.readouterr().out
    assert says in printed
    assert len(views.work_list(office.seat("clerk"))) == 1


def test_a_wrong_passphrase_is_one_sentence(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    good = SAMPLE / "disclosures" / "09-annual_inspection.yaml"
    assert main(["draft", str(good), *seat(office, text="不是这个口令")]) == 1
    said = capsys.readouterr().err
    assert said.startswith("不能登录")
    assert said.count("\n") == 1


def test_scan_finds_the_numbers_where_they_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("身份证号：12011419900307231X\n", encoding="utf-8")
    assert main(["scan", str(letter), "--json"]) == 1
    (finding,) = json.loads(capsys.readouterr().out)["findings"]
    assert (finding["type"], finding["severity"]) == ("ID_CARD", "block")
    assert letter.read_text(encoding="utf-8")[finding["start"] : finding["end"]] == finding["text"]


def test_scan_reads_lines_of_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = tmp_path / "texts.jsonl"
    texts = [{"id": 1, "text": "电话 13902168845"}, {"id": 2, "text": "统一社会信用代码 91120222MA05QXYZ1K"}]
    lines.write_text("\n".join(json.dumps(text) for text in texts), encoding="utf-8")
    assert main(["scan", "--jsonl", str(lines)]) == 1
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [[finding["type"] for finding in line["findings"]] for line in found] == [["MOBILE"], []]


def test_the_founding_notice_is_clean(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", str(SAMPLE / "notice-2015-07-31.txt")]) == 0


@pytest.mark.parametrize(
    ("suffix", "magic"), [("pdf", b"%PDF"), ("ofd", b"PK"), ("docx", b"PK"), ("html", b"<!DOCTYPE html>")]
)
def test_render_typesets_a_plain_notice(tmp_path: Path, suffix: str, magic: bytes) -> None:
    out = tmp_path / f"notice.{suffix}"
    assert main(["render", str(SAMPLE / "notice-2015-07-31.txt"), "-o", str(out)]) == 0
    assert out.read_bytes().startswith(magic)
    assert [path.name for path in tmp_path.iterdir()] == [out.name]


def test_render_typesets_a_filled_in_form_as_a_draft(tmp_path: Path) -> None:
    out = tmp_path / "food.html"
    assert main(["render", str(SAMPLE / "disclosures" / "08-food_sampling.yaml"), "-o", str(out)]) == 0
    assert "<table" in out.read_text(encoding="utf-8")


def test_render_dresses_a_text_in_the_format_that_is_asked_for(tmp_path: Path) -> None:
    plain, letter = tmp_path / "plain.html", tmp_path / "letter.html"
    assert main(["render", str(SAMPLE / "notice-2015-07-31.txt"), "-o", str(plain)]) == 0
    assert main(["render", str(SAMPLE / "notice-2015-07-31.txt"), "-o", str(letter), "--format", "信函"]) == 0
    assert 'class="red-head"' not in plain.read_text(encoding="utf-8")
    assert 'class="red-head">武清区人民政府办公室<' in letter.read_text(encoding="utf-8")


def test_render_leaves_what_was_there_when_it_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "notice.pdf"
    out.write_bytes(b"the old one")
    assert main(["render", str(tmp_path / "missing.txt"), "-o", str(out)]) == 1
    assert out.read_bytes() == b"the old one"
    assert capsys.readouterr().err.count("\n") == 1


def test_an_unknown_verb_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["publish-everything"])
    assert left.value.code == 2
    assert "--help" in capsys.readouterr().err


def test_sync_says_that_the_endpoint_is_down(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    where = ["--endpoint", "http://127.0.0.1:9/v1", "--unit", "MZJ01", "--password-fd", passphrase_fd("x")]
    assert main(["sync", "--once", *where, "--json", *seat(office)]) == 0
    assert json.loads(capsys.readouterr().out)["delivered"] == 0


def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    notice = tmp_path / "名单.txt"
    notice.write_text("张建国，电话13812345678\n" * 20_000, "utf-8")
    command = [sys.executable, "-m", "gongkai", "scan", str(notice)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as verb:
        assert verb.stdout is not None
        assert verb.stderr is not None
        verb.stdout.read(10)
        verb.stdout.close()
        assert verb.stderr.read() == b""
        assert verb.wait(60) == 1
