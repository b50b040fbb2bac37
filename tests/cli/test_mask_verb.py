"""`gongkai mask`: a clean copy beside the original, a list of what is left, nothing written of what is secret."""

import io
import json
import zipfile
from pathlib import Path

import pytest
from docx import Document

from gongkai.__main__ import main

NUMBER = "13812345678"


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    document = Document()
    document.add_paragraph(f"联系电话：{NUMBER}")
    document.add_paragraph("正文").add_run("底稿里的话").font.hidden = True
    path = tmp_path / "letter.docx"
    document.save(str(path))
    return path


def test_a_copy_is_written_clean_and_the_original_stays(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    original, out = letter.read_bytes(), letter.with_name("clean.docx")
    assert main(["mask", str(letter), "-o", str(out)]) == 0
    assert "遮盖 1 处，去掉 1 处" in capsys.readouterr().out
    assert letter.read_bytes() == original
    with zipfile.ZipFile(io.BytesIO(out.read_bytes())) as archive:
        text = archive.read("word/document.xml").decode()
    assert "138****5678" in text
    assert "底稿里的话" not in text
    assert main(["scan", str(out)]) == 0


def test_what_is_left_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    draft, out = tmp_path / "draft.txt", tmp_path / "out.txt"
    draft.write_text(f"征求意见稿\n电话 {NUMBER}\n", encoding="utf-8")
    assert main(["mask", str(draft), "-o", str(out), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert [(finding["type"], finding["after"]) for finding in told["masked"]] == [("MOBILE", "138****5678")]
    assert [finding["type"] for finding in told["remaining"]] == ["INTERNAL_MARK"]
    assert out.read_text(encoding="utf-8") == "征求意见稿\n电话 138****5678\n"


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("secret.txt", "机密★10年\n名单".encode(), "保密审查员"),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "另存为docx"),
        ("broken.zip", b"PK\x03\x04 this is no archive", "移除"),
    ],
)
def test_of_what_is_secret_or_unread_no_copy_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, content: bytes, says: str
) -> None:
    path, out = tmp_path / name, tmp_path / f"out{Path(name).suffix}"
    path.write_bytes(content)
    assert main(["mask", str(path), "-o", str(out)]) == 1
    said = capsys.readouterr().err
    assert says in said
    assert said.count("\n") == 1
    assert not out.exists()


def test_the_original_is_never_overwritten(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["mask", str(letter), "-o", str(letter)]) == 1
    assert "另一个文件" in capsys.readouterr().err
