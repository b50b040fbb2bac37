"""A draft made of one filled-in file with the attachments that it names."""

from pathlib import Path

from gongkai.commands.attach import attach
from gongkai.commands.desk import Desk
from gongkai.commands.draft import create
from gongkai.formkit.draft_file import DraftFile, read_draft


def draft_file(desk: Desk, path: Path) -> str:
    """Makes a draft of one file with its attachments and gives its id; UserError where the file can't be read whole."""
    return drafted(desk, DraftFile(*read_draft(path, desk.library.forms)))


def drafted(desk: Desk, draft: DraftFile) -> str:
    """The same of a file that was read already."""
    contents = [(file.name, file.read_bytes(), field) for file, field in draft.files]
    made = create(desk, draft.form.id, draft.entries).id
    for name, data, field in contents:
        attach(desk, made, name, data, field)
    return made
