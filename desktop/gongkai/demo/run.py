"""`gongkai demo`: plays the story on a fresh office and leaves everything it made in one folder."""

import json
import os
import shutil
import socket
import sys
from argparse import Namespace
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from gongkai.cli.output import say, say_json, write_beside
from gongkai.commands.desk import Desk
from gongkai.commands.print import output
from gongkai.commands.sample import SAMPLE, Cast, Troupe, load_cast, settle_in
from gongkai.commands.typesetting import typeset
from gongkai.commands.views import outbox_view
from gongkai.demo.story import Camera, Story, play
from gongkai.domain.canonical import Json
from gongkai.domain.errors import UserError
from gongkai.domain.people import Role
from gongkai.domain.record import payload_sha256
from gongkai.domain.workflow import Action
from gongkai.notices.typed import read_notice
from gongkai.sync.kinto import KintoEndpoint

if TYPE_CHECKING:
    from gongkai.endpoint.serving import Running
    from gongkai.notices.render import Kind

MARK = "gongkai-demo"
_DELIVERED: tuple["Kind", ...] = ("pdf", "ofd", "docx")
"""The files that it leaves of a notice; the page (HTML) is in the record."""
PORT = 8888
"""The endpoint's usual port, so that a record's URL in story.json holds when the endpoint is started again."""


def run(options: Namespace) -> int:
    """Plays the story into `--out`; with a display it opens the window on the same workspace at the end."""
    folder = _fresh_folder(options.out.resolve())
    cast = load_cast()
    from gongkai.demo.pictures import camera
    from gongkai.endpoint.child import started

    units = [troupe.department.code for troupe in cast.troupes]
    with started(folder / "endpoint", port=_port(), units=units) as endpoint:
        with camera(folder / "screens", options.headless, endpoint.url) as take:
            told = _play(folder, cast, take, endpoint)
        if options.json:
            say_json(told)
        else:
            _say_where(folder, told, cast)
        return 0 if options.headless or not _has_display() else _open_window(folder, cast)


def _play(folder: Path, cast: Cast, take: Camera, endpoint: "Running") -> Json:
    _typeset_founding_notice(folder)
    desk = settle_in(cast, folder / "office.gongkai")
    with closing(desk.workspace):
        take("unlock", desk.locked(), "")
        story = Story(desk, cast, take)
        drafted = play(story, endpoint.url, endpoint.passwords)
        with KintoEndpoint(endpoint.url, "", "") as citizen:
            disclosures = [_published(folder, story, one, troupe, citizen) for one, troupe in drafted.items()]
    told = {"workspace": str(folder / "office.gongkai"), "steps": story.steps, "disclosures": disclosures}
    write_beside(folder / "story.json", json.dumps(told, ensure_ascii=False, indent=1).encode())
    return told


def _typeset_founding_notice(folder: Path) -> None:
    content = read_notice(SAMPLE / "notice-2015-07-31.txt")
    for kind in _DELIVERED:
        write_beside(folder / f"notice.{kind}", typeset(content, kind))


def _published(folder: Path, story: Story, disclosure_id: str, troupe: Troupe, citizen: KintoEndpoint) -> Json:
    """What story.json tells of a disclosure, after reading its record back as a citizen would."""
    desk = story.seat(troupe, Role.SIGNER)
    with desk.workspace.read() as tx:
        disclosure = tx.disclosures.get(disclosure_id)
        revision = tx.reviews.revision(disclosure_id, disclosure.revision)
        signed = [one for one in tx.reviews.of(disclosure_id, disclosure.revision) if one.decision is Action.SIGN]
    receipt = _receipt(desk, disclosure_id)
    stored = citizen.read_record(troupe.department.code, disclosure_id)
    if stored is None or payload_sha256(stored.record) != receipt["payload_sha256"]:
        raise UserError("公开的内容核对不上", f"“{disclosure.title}”", "请查看发布端的日志。")
    form = desk.library.form(disclosure.form_id)
    name = f"{form.area:02d}-{form.id.split('/')[1]}"
    for kind in _DELIVERED:
        write_beside(folder / f"{name}.{kind}", output(desk, disclosure_id, kind))
    return {
        "id": disclosure_id,
        "form": form.id,
        "title": disclosure.title,
        "state": disclosure.state.value,
        "revision": disclosure.revision,
        "doc_no": disclosure.doc_no,
        "index_no": disclosure.index_no,
        "hashes": {"content": revision.content_hash, "payload": receipt["payload_sha256"], **dict(signed[-1].outputs)},
        "url": receipt["url"],
        "receipt": receipt,
        "files": [f"{name}.{kind}" for kind in _DELIVERED],
    }


def _receipt(desk: Desk, disclosure_id: str) -> Mapping[str, str]:
    receipts = outbox_view(desk).receipts.values()
    receipt = next(receipt for receipt in receipts if receipt.disclosure == disclosure_id)
    return vars(receipt) | {"published_at": receipt.published_at.isoformat()}


def _fresh_folder(folder: Path) -> Path:
    """The output folder, emptied of what an earlier demo left there; UserError where it holds somebody's own files."""
    if folder.exists() and any(folder.iterdir()):
        if not (folder / MARK).exists():
            message = f"“{folder.name}”里已有别的文件，演示不会动它们。"
            raise UserError("文件夹不是空的", message, "请用 --out 换一个空文件夹。")
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).write_text("This folder belongs to the demo and is emptied when the demo runs again.\n")
    return folder


def _port() -> int:
    """The usual port where it is free, else any."""
    with closing(socket.socket()) as probe:
        return 0 if probe.connect_ex(("127.0.0.1", PORT)) == 0 else PORT


def _say_where(folder: Path, told: Json, cast: Cast) -> None:
    for step in told["steps"]:
        say(f"{step['when'][11:19]}  {step['who']}  {step['action']:<7} {step['title']} → {step['state']}")
    port = told["disclosures"][0]["url"].split("/v1")[0].rsplit(":", 1)[1]
    say(f"\n{len(told['disclosures'])} 件已公开，回执已核对。结果在 {folder}：")
    say("  notice.pdf、notice.ofd、notice.docx，九件公开事项各一份 PDF、OFD 和 DOCX，screens/ 里的界面图，story.json")
    say(f"再看公开记录：gongkai endpoint --data {folder / 'endpoint'} --port {port}，然后用 story.json 里的 url 访问")
    say(f"打开工作库：gongkai --workspace {folder / 'office.gongkai'}（演示口令：{cast.passphrase}）")


def _has_display() -> bool:
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open_window(folder: Path, cast: Cast) -> int:
    """Opens the window with the supervisor at the desk; the endpoint runs on until it is closed."""
    from gongkai import app

    reading, writing = os.pipe()
    with os.fdopen(writing, "w", encoding="utf-8") as stream:
        stream.write(cast.passphrase)
    seat = {"account": cast.supervisor.login, "passphrase_fd": reading}
    return app.run(Namespace(workspace=folder / "office.gongkai", quit_when_ready=False, **seat))
