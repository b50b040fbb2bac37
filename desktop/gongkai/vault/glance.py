"""Who can sign in to a workspace, read in a moment: without the libraries that open a slot."""

import json
from pathlib import Path


def names_beside(workspace: Path) -> tuple[str, ...]:
    """The logins that the slots beside a workspace name; none where there is anything that wants a closer look."""
    try:
        told = json.loads(workspace.with_name(f"{workspace.name}.keys").read_text("utf-8"))
        slots = told["slots"] if workspace.is_file() and told["version"] == 1 else []
        return tuple(dict.fromkeys(str(slot["name"]) for slot in slots if slot["kind"] == "account"))
    except (OSError, ValueError, KeyError, TypeError):
        return ()
