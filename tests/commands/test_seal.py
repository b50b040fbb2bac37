"""The seal: only the signer has it, only what is signed shows it, and the chain says when it was used."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, PngImagePlugin

from cli_seat import seat
from gongkai import paths
from gongkai.__main__ import main
from gongkai.commands import print as printing
from gongkai.commands import publish, register, review, seal, submit, views
from gongkai.commands.desk import Desk
from gongkai.commands.from_file import draft_file
from gongkai.commands.register_files import seal_register
from gongkai.domain.checklist import Answer, Verdict
from gongkai.domain.errors import UserError
from gongkai.notices.seal_picture import seal_picture
from gongkai.vault.sealing import disclose
from office import Office, open_office
from pdf_words import words

_DRAFT = paths.resources() / "sample" / "disclosures" / "09-annual_inspection.yaml"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


def _picture(size: tuple[int, int] = (400, 400), ground: str = "#00000000", remark: str = "") -> bytes:
    picture = Image.new("RGBA", size, ground)
    ImageDraw.Draw(picture).ellipse((8, 8, size[0] - 8, size[1] - 8), outline="#dc0000", width=14)
    about = PngImagePlugin.PngInfo()
    about.add_text("Author", remark)
    stream = io.BytesIO()
    picture.save(stream, "PNG", pnginfo=about)
    return stream.getvalue()


def _answer_all(desk: Desk, made: str) -> None:
    questions = views.review_view(desk, made).checklist.questions
    review.answer(desk, made, tuple(Answer(question.id, Verdict.YES) for question in questions))


def _at_signing(office: Office) -> str:
    made = draft_file(office.seat("clerk"), _DRAFT)
    submit.submit(office.seat("clerk"), made)
    for login in ("head", "officer"):
        _answer_all(office.seat(login), made)
        review.pass_step(office.seat(login), made)
    _answer_all(office.seat("signer"), made)
    return made


def _pictures(data: bytes, folder: str) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return [package.read(name) for name in package.namelist() if folder in name and name.endswith(".png")]


def _actions(desk: Desk) -> list[str]:
    with desk.workspace.read() as tx:
        return [linked.event.action for linked in tx.audit.events()]


def test_what_is_signed_shows_the_seal_in_pdf_and_ofd_only_and_the_use_is_noted(office: Office) -> None:
    signer = office.seat("signer")
    seal.keep_seal(signer, _picture())
    made = _at_signing(office)
    publish.sign(signer, made)
    assert _pictures(printing.output(signer, made, "ofd"), "Res/") == [seal_picture(_picture())]
    assert b"/Figure" in printing.output(signer, made, "pdf")
    assert not _pictures(printing.output(signer, made, "docx"), "media/")
    assert b"<img" not in printing.output(signer, made, "html")
    assert _actions(signer).count("use_seal") == 1
    (use,) = register.seal_uses(signer)
    assert (use.document.disclosure, use.by) == (made, "马超")
    assert use.document.doc_no
    told = words(seal_register([use], "孙印", date(2026, 9, 3)))
    assert all(word in told for word in ("用印登记簿", "马超", "共用印1次"))


def test_a_preview_never_shows_it(office: Office) -> None:
    signer = office.seat("signer")
    seal.keep_seal(signer, _picture())
    made = _at_signing(office)
    assert b"/Figure" not in printing.draft_pdf(signer, made)
    assert "use_seal" not in _actions(signer)


def test_without_a_seal_nothing_changes(office: Office) -> None:
    signer = office.seat("signer")
    seal.keep_seal(signer, _picture())
    seal.drop_seal(signer)
    assert not seal.has_seal(signer)
    made = _at_signing(office)
    publish.sign(signer, made)
    assert not _pictures(printing.output(signer, made, "ofd"), "Res/")
    assert "use_seal" not in _actions(signer)


def test_it_lies_encrypted_and_only_its_keeper_can_open_it(office: Office) -> None:
    signer = office.seat("signer")
    seal.keep_seal(signer, _picture())
    assert seal.has_seal(signer)
    assert not seal.has_seal(office.seat("head"))
    with signer.workspace.read() as tx:
        kept = bytes.fromhex(tx.info(f"seal:{signer.account.id}", ""))
    assert b"PNG" not in kept
    assert disclose(office.seat("head").signed_in.key, kept, b"gongkai: seal picture") is None


def test_a_seal_kept_under_a_lost_key_stops_the_signing_and_leaves_no_trace(office: Office) -> None:
    signer = office.seat("signer")
    made = _at_signing(office)
    with signer.workspace.write() as tx:
        tx.set_info(f"seal:{signer.account.id}", bytes(64).hex())
    with pytest.raises(UserError, match="以前的密钥"):
        publish.sign(signer, made)
    assert not views.outbox_view(signer).entries


def test_the_command_line_keeps_it_and_forgets_it(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "seal.png"
    file.write_bytes(_picture())
    for typed, said in (([], "不用印"), ([str(file)], "签发时用印"), (["--drop"], "不用印")):
        assert main(["seal", *typed, *seat(office, "signer")]) == 0
        assert said in capsys.readouterr().out
    assert main(["seal", str(tmp_path / "none.png"), *seat(office, "signer")]) == 1
    assert "none.png" in capsys.readouterr().err


def test_nobody_but_a_signer_keeps_it(office: Office) -> None:
    with pytest.raises(UserError, match="签发人"):
        seal.keep_seal(office.seat("clerk"), _picture())


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"GIF89a", "PNG"),
        (_picture()[:300], "PNG"),
        (_picture((100, 100)), "100×100"),
        (_picture((800, 400)), "方形"),
        (_picture(ground="#ffffff"), "透明底"),
        (bytes(5 << 20), "太大"),
    ],
)
def test_a_picture_that_cannot_stand_over_a_signature_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(UserError, match=words):
        seal_picture(data)


def test_what_else_a_picture_file_says_is_left_behind() -> None:
    assert "张某某".encode() not in seal_picture(_picture(remark="张某某"))
    assert seal_picture(_picture(remark="张某某")) == seal_picture(_picture())
