"""`gongkai scan` of pictures: one worker for all of them, the page in work on the terminal, the findings on stdout."""

import io
import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from gongkai.__main__ import main
from gongkai.review.ocr.reader import page_reader
from review.corpus import mobile
from review.pictures import CLEAN, file, written

PHONE = mobile(random.Random(5))


class Terminal(io.StringIO):
    """A stderr that is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _no_worker_left() -> Iterator[None]:
    yield
    page_reader().stop()


def test_pictures_are_scanned_one_after_the_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    clean, leak = tmp_path / "通知.png", tmp_path / "名单.tif"
    clean.write_bytes(file(written(CLEAN)))
    leak.write_bytes(file(written(CLEAN), "TIFF", save_all=True, append_images=[written([f"联系电话{PHONE}"])]))
    assert main(["scan", "--json", str(clean), str(leak)]) == 1
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [[finding["text"] for finding in file["findings"]] for file in told] == [[], [PHONE]]
    assert told[1]["findings"][0]["where"] == "图片第2页"
    assert "正在识别“通知.png”第 1 页，共 1 页" in terminal.getvalue()
    assert "正在识别“名单.tif”第 2 页，共 2 页" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[K")
