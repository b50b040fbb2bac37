"""A PDF through the attachment's door: scanned, masked by the editor's button, and stored without what went."""

from pathlib import Path

import pytest

from gongkai import paths
from gongkai.commands import attach, submit, views
from gongkai.commands.from_file import draft_file
from gongkai.domain.errors import UserError
from gongkai.domain.finding import FindingType
from office import open_office
from review.pdf_places import PDF_PLACES, streams

DISCLOSURES = paths.resources() / "sample" / "disclosures"
SECRET = "12011419900307231X"


@pytest.mark.parametrize("place", ["wrapped_cell", "covered", "earlier_revision"])
def test_a_pdf_is_attached_scanned_and_masked(tmp_path: Path, place: str) -> None:
    with open_office(tmp_path) as office:
        clerk = office.seat("clerk")
        made = draft_file(clerk, DISCLOSURES / "09-annual_inspection.yaml")
        attach.attach(clerk, made, "名单.pdf", PDF_PLACES[place](SECRET))
        assert FindingType.ID_CARD in {finding.type for finding in views.editor_view(clerk, made).check.findings}
        with pytest.raises(UserError, match="疑点"):
            submit.submit(clerk, made)
        attach.mask_attachment(clerk, made, "名单.pdf")
        view = views.editor_view(clerk, made)
        assert "名单.pdf" not in {finding.place.file for finding in view.check.findings}
        (file,) = (file for file in view.disclosure.attachments if file.name == "名单.pdf")
        with clerk.workspace.read() as tx:
            assert SECRET[4:12].encode() not in streams(tx.attachments.data(file.sha256))
