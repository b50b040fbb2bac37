"""`gongkai check`: the report, its JSON, the exit codes, and the repaired copy."""

import json
from pathlib import Path

import pytest

from gongkai import paths
from gongkai.__main__ import main

FOUNDING = paths.resources() / "sample" / "notice-2015-07-31.txt"


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """A notice with a fault of each level."""
    file = tmp_path / "notice.txt"
    file.write_text("关于公开工作的通知\n各单位：\n要公开,要回应其它问题。\n办公室\n2024年9月3日\n", encoding="utf-8")
    return file


def test_the_founding_notice_is_without_fault(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(FOUNDING)]) == 0
    said = capsys.readouterr().out
    assert "没有发现" in said
    assert "主送机关：各镇人民政府" in said


def test_faults_are_told_by_level_with_place_and_clause(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(faulty)]) == 1
    said = capsys.readouterr().out
    assert said.index("错误（1处）") < said.index("提示（1处）")
    assert "第3行" in said
    assert "GB/T 15834" in said


def test_json_holds_elements_and_departures(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(faulty), "--json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert answer["elements"][0] == {"element": "标题", "text": "关于公开工作的通知"}
    first = answer["departures"][0]
    assert (first["rule"], first["level"], first["found"], first["proposed"]) == ("P01", "wrong", ",", "，")


def test_a_copy_is_put_right_and_the_original_stays(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = faulty.read_bytes()
    out = faulty.with_name("right.txt")
    assert main(["check", str(faulty), "--fix", str(out)]) == 1
    assert "“,”→“，”" in capsys.readouterr().out
    assert faulty.read_bytes() == before
    assert "要公开，要回应其它问题。" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize("out", ["notice.txt", "copy.docx", "missing/copy.txt"])
def test_a_copy_that_cannot_be_is_one_sentence(faulty: Path, out: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = faulty.read_bytes()
    assert main(["check", str(faulty), "--fix", str(faulty.parent / out)]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert faulty.read_bytes() == before


def test_what_is_no_document_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    for name in ("picture.png", "missing.docx"):
        assert main(["check", str(tmp_path / name)]) == 1
        assert capsys.readouterr().err.count("\n") == 1


def test_render_tells_what_it_took_for_what(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = faulty.with_name("notice.html")
    assert main(["render", str(faulty), "-o", str(out)]) == 0
    said = capsys.readouterr().out
    assert "主送机关：各单位：" in said
    assert "半角标点" in said
    assert main(["render", str(faulty), "-o", str(out), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert [departure["rule"] for departure in answer["departures"]] == ["P01", "P24"]


def test_a_word_file_is_typeset(faulty: Path) -> None:
    word = faulty.with_name("notice.docx")
    assert main(["render", str(FOUNDING), "-o", str(word)]) == 0
    assert main(["render", str(word), "-o", str(faulty.with_name("again.pdf"))]) == 0
    assert faulty.with_name("again.pdf").read_bytes().startswith(b"%PDF")
