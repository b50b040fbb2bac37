"""`gongkai seal`: the signer's own: keeps the picture of the organ's seal, or forgets it."""

from argparse import Namespace
from pathlib import Path

from gongkai.cli.output import say, say_json
from gongkai.cli.seat import desk_of
from gongkai.commands.seal import drop_seal, has_seal, keep_seal
from gongkai.domain.errors import UserError


def run(options: Namespace) -> int:
    """Keeps a picture, forgets it with `--drop`, and says whether what this person signs goes out with a seal."""
    picture = _read(options.picture) if options.picture else None
    desk = desk_of(options, forms_folders=())
    if picture is not None:
        keep_seal(desk, picture)
    elif options.drop:
        drop_seal(desk)
    kept = has_seal(desk)
    if options.json:
        say_json({"seal": kept})
    else:
        say("签发时用印（PDF、OFD）。" if kept else "签发时不用印。")
    return 0


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        raise UserError("文件打不开", f"“{file.name}”", "请检查文件是否存在、能否读取。") from None
