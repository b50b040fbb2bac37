"""Published, corrected, withdrawn over the real endpoint, with nobody signed in; then a stranger looks for it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from bureau import CANARY, LEAK, Bureau
from gongkai.commands import attach, correct, watch, withdraw
from gongkai.domain import places
from gongkai.domain.correction import ReasonCode
from gongkai.domain.workflow import State
from gongkai.endpoint.child import started
from gongkai.endpoint.serving import Running
from gongkai.sync.kinto import KintoEndpoint
from office import BUREAU, open_office

UNIT = BUREAU.code


@pytest.fixture(scope="module")
def kinto(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with started(tmp_path_factory.mktemp("endpoint"), units=[UNIT]) as running:
        yield running


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Bureau]:
    with open_office(tmp_path) as opened:
        bureau = Bureau(opened.place)
        yield bureau
        bureau.desk.workspace.close()


def test_no_stranger_finds_what_was_corrected_for_privacy_or_withdrawn(office: Bureau, kinto: Running) -> None:
    with KintoEndpoint(kinto.url, places.account(UNIT), kinto.passwords[UNIT]) as endpoint:
        made = office.draft()
        attach.attach(office.seat("clerk"), made, "名单.txt", CANARY)
        office.approve(made)
        assert office.deliver(endpoint) == 1
        first = record(kinto, made)
        (file,) = first["files"]
        address = f"{kinto.url}/files/{places.BUCKET}/{places.files(UNIT)}/{file['id']}"
        assert requests.get(address).content == CANARY
        assert watch.verify_published(office.desk, endpoint, UNIT) == watch.WatchReport(1)

        correct.correct(office.seat("clerk"), made, ReasonCode.PRIVACY, "撤下附件")
        attach.detach(office.seat("clerk"), made, "名单.txt")
        office.approve(made)
        assert office.deliver(endpoint) == 1
        assert requests.get(address).status_code == 410
        second = record(kinto, made)
        assert (second["state"], second["index_no"], second["files"]) == ("corrected", first["index_no"], [])
        unlisted = [first["payload_sha256"], file["sha256"], CANARY.decode()]
        assert not [word for word in unlisted if word in everything(kinto)]

        withdraw.recall(office.seat("officer"), made, LEAK)
        assert office.deliver(endpoint) == 1
        assert office.state(made) is State.WITHDRAWN
        unlisted += [second["title"], second["payload_sha256"], second["html"][:200], LEAK.words]
        text = everything(kinto)
        assert not [word for word in unlisted if word in text]
        assert first["index_no"] in text, "it stays listed as withdrawn"
        assert watch.verify_published(office.desk, endpoint, UNIT) == watch.WatchReport(1)


def record(kinto: Running, made: str) -> Any:
    path = f"/buckets/{places.BUCKET}/collections/{places.records(UNIT)}/records/{made}"
    return requests.get(kinto.url + path).json()["data"]


def everything(kinto: Running) -> str:
    """All that anybody can list of the unit, Chinese as Chinese."""
    listed = []
    for collection in (places.records(UNIT), places.files(UNIT)):
        for query in ("", "?_since=0", "?_before=99999999999999"):
            path = f"/buckets/{places.BUCKET}/collections/{collection}/records{query}"
            listed.append(repr(requests.get(kinto.url + path).json()))
    return "".join(listed)
