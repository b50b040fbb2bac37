"""`gongkai backup`: the whole workspace in one encrypted file, while people work in it."""

from argparse import Namespace
from contextlib import closing

from gongkai.cli.output import say, say_json
from gongkai.cli.seat import desk_of
from gongkai.commands.backup import back_up
from gongkai.domain.canonical import Json
from gongkai.vault.backup_file import Manifest


def run(options: Namespace) -> int:
    """Writes the backup and reads it back."""
    desk = desk_of(options, forms_folders=())
    with closing(desk.workspace):
        manifest = back_up(desk, options.out)
    if options.json:
        say_json({"file": str(options.out)} | as_json(manifest))
    else:
        say(f"已备份到 {options.out}，并已核对。用现在的口令可以打开它。")
    return 0


def as_json(manifest: Manifest) -> Json:
    """A manifest for machines."""
    parts = {name: vars(part) for name, part in manifest.parts.items()}
    return {"workspace": manifest.workspace, "made_at": manifest.made_at, "shape": manifest.shape, "parts": parts}


def in_words(manifest: Manifest) -> str:
    """What a backup holds, for a person."""
    size = sum(part.size for part in manifest.parts.values())
    return f"备份于 {manifest.made_at}：工作库“{manifest.workspace}”，{size:,} 字节，内容已逐字节核对。"
