"""No private value leaves the office, in any output of any format: a canary in every private field of all forms."""

import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
from pdfminer.high_level import extract_text

from canaries import Planted, planted, private_boxes
from cli_seat import seat
from examples import examples, forms
from gongkai.__main__ import main
from gongkai.commands import attach, draft, publish, review, settle, submit, views
from gongkai.commands import print as printing
from gongkai.domain.area import AREAS
from gongkai.domain.checklist import Answer, Verdict
from gongkai.domain.finding import Decision
from gongkai.domain.form import Form
from gongkai.domain.outbox import OutboxEntry
from gongkai.formkit.draft_file import read_draft
from gongkai.formkit.reading import read
from gongkai.formkit.workbook.export import workbook_bytes
from office import Office, open_office

GROUND = "演示依据"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


@dataclass
class Outputs:
    """All that leaves, or is written down outside the entries, as text without spaces: an output's name → its text."""

    texts: dict[str, str] = field(default_factory=dict)

    def add(self, name: str, text: str) -> None:
        self.texts[name] = re.sub(r"\s", "", text)

    def leaks(self, canaries: list[str]) -> list[str]:
        return [f"{canary} in {name}" for canary in canaries for name, text in self.texts.items() if canary in text]


@pytest.mark.parametrize("area", [area.no for area in AREAS])
def test_no_canary_gets_out(area: int, office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    numbers = count(101)
    canaries: list[str] = []
    for form in (form for form in forms().values() if form.area == area):
        canary = planted(form, examples()[form.id].entries, numbers)
        assert len(canary.canaries) >= len(list(private_boxes(form)))
        if canary.canaries:
            outputs = Outputs()
            _draft_outputs(form, canary, tmp_path, outputs)
            _signed_outputs(form, canary, office, tmp_path, outputs)
            assert outputs.leaks(canary.canaries) == []
            assert ("欧阳*" in outputs.texts["html"]) is canary.names
            canaries += canary.canaries
    assert _said(office, tmp_path, capsys).leaks(canaries) == []


def test_the_private_fields_are_those_that_were_agreed() -> None:
    private = {f"{form.id} {name}" for form in forms().values() for name in private_boxes(form)}
    assert len(private) == 22
    assert {"social_assistance/process applicants.id_number", "health/emergency patient_detail"} <= private


def test_a_leak_would_be_seen(office: Office, tmp_path: Path) -> None:
    form = forms()["power/licence_result"]
    canary = planted(form, examples()[form.id].entries, count(101))
    canary.entries["licence_content"] = f"许可事项，经办{canary.canaries[0]}"
    outputs = Outputs()
    _signed_outputs(form, canary, office, tmp_path, outputs)
    assert {leak.split(" in ")[1] for leak in outputs.leaks(canary.canaries)} >= {"record", "html", "pdf", "docx"}


def _draft_outputs(form: Form, canary: Planted, folder: Path, outputs: Outputs) -> None:
    """What anybody gets of a filled-in form before it is signed."""
    reading = read(form, canary.entries)
    assert not reading.blocked, [problem.message for problem in reading.problems]
    outputs.add("messages", repr(reading.problems))
    outputs.add("workbook", _zip_text(workbook_bytes(form)))
    file = folder / f"{form.no}.yaml"
    file.write_text(yaml.safe_dump({"form": form.id, "values": canary.entries}, allow_unicode=True), "utf-8")
    assert main(["render", str(file), "-o", str(folder / f"{form.no}.html"), "--json"]) == 0
    outputs.add("rendered", (folder / f"{form.no}.html").read_text("utf-8"))


def _said(office: Office, folder: Path, capsys: pytest.CaptureFixture[str]) -> Outputs:
    """What the command line says of the filled-in files in this folder, to people and to programs."""
    outputs, files = Outputs(), [str(file) for file in folder.glob("*.yaml")]
    for words in ([], ["--json"]) if files else ():
        main(["draft", *files, *seat(office), *words])
    said = capsys.readouterr()
    outputs.add("command line", said.out + said.err)
    return outputs


def _signed_outputs(form: Form, canary: Planted, office: Office, folder: Path, outputs: Outputs) -> None:
    """What goes out of a signed disclosure, and the traces that it leaves."""
    made = _signed(form, canary, office)
    entry = next(entry for entry in views.outbox_view(office.seat("signer")).entries if entry.disclosure == made)
    get = partial(printing.output, office.seat("signer"), made)
    outputs.add("record", json.dumps(json.loads(entry.record), ensure_ascii=False))
    outputs.add("outbox", repr(entry))
    outputs.add("html", get("html").decode())
    outputs.add("docx", _zip_text(get("docx")))
    outputs.add("ofd", _zip_text(get("ofd")))
    outputs.add("pdf", extract_text(io.BytesIO(get("pdf"))))
    outputs.add("pdf as bytes", get("pdf").decode("latin-1"))
    outputs.add("file names", _file_names(entry, folder))
    outputs.add("audit", _audit(office))
    _look_into_files(entry, office, outputs)


def _signed(form: Form, canary: Planted, office: Office) -> str:
    clerk = office.seat("clerk")
    made = draft.create(clerk, form.id, canary.entries).id
    for path, name in _attachments(form):
        attach.attach(clerk, made, path.name, path.read_bytes(), name)
    for name, file in canary.files.items():
        attach.attach(clerk, made, file, f"{file}：金丝雀".encode(), name)
    _settle_findings(office, "clerk", made)
    submit.submit(clerk, made)
    for login in ("head", "officer", "signer"):
        desk = office.seat(login)
        _settle_findings(office, login, made)
        questions = views.review_view(desk, made).checklist.questions
        review.answer(desk, made, tuple(Answer(question.id, Verdict.YES) for question in questions))
        (publish.sign if login == "signer" else review.pass_step)(desk, made)
    return made


def _attachments(form: Form) -> list[tuple[Path, str]]:
    return list(read_draft(examples()[form.id].path, forms())[2])


def _settle_findings(office: Office, login: str, made: str) -> None:
    desk = office.seat(login)
    view = views.editor_view(desk, made) if login == "clerk" else views.review_view(desk, made)
    findings = view.check.findings if isinstance(view, views.EditorView) else view.revision.findings
    for finding in findings:
        settle.dispose(desk, made, finding.key, Decision.LAWFUL, GROUND)


def _file_names(entry: OutboxEntry, folder: Path) -> str:
    names = [file.name for file in entry.files] + [file["name"] for file in json.loads(entry.record)["files"]]
    return "\n".join([entry.title, *names, *(path.name for path in folder.iterdir())])


def _audit(office: Office) -> str:
    with office.desk.workspace.read() as tx:
        return repr(tx.audit.events())


def _look_into_files(entry: OutboxEntry, office: Office, outputs: Outputs) -> None:
    with office.desk.workspace.read() as tx:
        for file in entry.files:
            data = tx.attachments.data(file.sha256)
            outputs.add(file.name, _zip_text(data) if data.startswith(b"PK") else data.decode("utf-8", "replace"))


def _zip_text(data: bytes) -> str:
    """The text of every part of an office file, and the parts as they are."""
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        parts = [opened.read(name) for name in opened.namelist() if name.endswith((".xml", ".rels"))]
    return "\n".join("".join(ElementTree.fromstring(part).itertext()) + part.decode() for part in parts)
