"""What the plugin for WordPress promises, asked as citizens, strangers and the site's own people would."""

import json
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from itertools import count
from pathlib import Path

import pytest
import requests

from deliveries import OTHER_UNIT, UNIT, approved, disclosure_id, withdrawal
from fakes import MemoryOutbox, SteppingClock
from gongkai.domain.canonical import sha256_hex
from gongkai.domain.disclosure import Attachment
from gongkai.domain.places import account
from gongkai.domain.record import file_id, payload_sha256
from gongkai.sync.deliver import deliver
from gongkai.sync.endpoint import DeliveryError, Denied, Occupied, Stored
from gongkai.sync.wordpress import WordPressEndpoint
from wordpress_site import Site

_numbers = count(90_000)


@pytest.fixture
def number() -> int:
    return next(_numbers)


def department(site: Site, unit: str = UNIT) -> WordPressEndpoint:
    return WordPressEndpoint(f"{site.url}/wp-json", account(unit), site.passwords[unit])


def attachment(number: int) -> tuple[Attachment, bytes]:
    content = f"第{number}号名单".encode() * 100
    return Attachment("名单.XLSX", "application/vnd.ms-excel", len(content), sha256_hex(content), "list"), content


def file_url(site: Site, file: Attachment) -> str:
    return f"{site.url}/wp-content/uploads/gongkai/{UNIT.lower()}/{file_id(UNIT, file.sha256)}.xlsx"


def everything_public(site: Site, number: int) -> str:
    """All that anybody is shown of a record: its page, its data, the search, the feed."""
    id_ = disclosure_id(number)
    data = f"{site.url}/wp-json/wp/v2"
    places = [
        f"{site.url}/gongkai/{id_}/",
        f"{site.url}/gongkai/",
        f"{site.url}/?s=低保",
        f"{site.url}/gongkai/feed/",
        f"{data}/gongkai-records?slug={id_}",
        f"{data}/search?search=低保",
        f"{data}/media?per_page=100",
    ]
    answers = [requests.get(place, timeout=60) for place in places]
    return "".join(
        json.dumps(answer.json(), ensure_ascii=False) if "json" in answer.headers["Content-Type"] else answer.text
        for answer in answers
    )


def test_a_citizen_reads_the_notice_on_its_page_and_saves_its_files(wordpress: Site, number: int) -> None:
    file, content = attachment(number)
    outbox = MemoryOutbox([approved(number, files=(file,))], {file.sha256: content})
    with department(wordpress) as endpoint:
        (receipt,) = deliver(outbox, endpoint, SteppingClock()).receipts
    page = requests.get(receipt.url, timeout=60)
    assert page.status_code == 200
    assert "<p>本月共保障120人。</p>" in page.text
    assert "城乡低保情况公告" in page.text
    assert file_url(wordpress, file) in page.text
    assert requests.get(file_url(wordpress, file), timeout=60).content == content


def test_what_is_taken_back_leaves_no_byte_behind(wordpress: Site, number: int) -> None:
    file, content = attachment(number)
    entry = approved(number, files=(file,), title=f"低保公告{number}")
    clock, outbox = SteppingClock(), MemoryOutbox([entry], {file.sha256: content})
    with department(wordpress) as endpoint:
        (first,) = deliver(outbox, endpoint, clock).receipts
        assert f"低保公告{number}" in everything_public(wordpress, number)
        outbox.entries.append(withdrawal(entry, number))
        (second,) = deliver(outbox, endpoint, clock).receipts
    page = requests.get(second.url, timeout=60)
    assert page.status_code == 410
    assert "撤回" in page.text
    assert requests.get(file_url(wordpress, file), timeout=60).status_code == 410
    shown = everything_public(wordpress, number)
    for trace in (f"低保公告{number}", file_id(UNIT, file.sha256), first.payload_sha256):
        assert trace not in shown
    assert not list((wordpress.folder / "www" / "wp-content" / "uploads").rglob(f"{file_id(UNIT, file.sha256)}*"))


def test_two_that_create_the_same_at_once_make_one(wordpress: Site, number: int) -> None:
    def create(title: str) -> Stored | DeliveryError:
        with department(wordpress) as endpoint:
            try:
                return endpoint.put_record(UNIT, disclosure_id(number), approved(number, title=title).record, None)
            except Occupied as error:
                return error

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(create, ["甲", "乙", "丙", "丁"]))
    (won,) = [answer for answer in answers if isinstance(answer, Stored)]
    for lost in answers:
        assert lost is won or (isinstance(lost, Occupied) and lost.stored.etag == won.etag)
    found = requests.get(f"{wordpress.url}/wp-json/wp/v2/gongkai-records?per_page=100&_fields=slug", timeout=60).json()
    assert sum(item["slug"].startswith(disclosure_id(number)) for item in found) == 1


def test_another_department_and_strangers_write_nothing(wordpress: Site, number: int) -> None:
    with department(wordpress) as endpoint, department(wordpress, OTHER_UNIT) as other:
        stored = endpoint.put_record(UNIT, disclosure_id(number), approved(number).record, None)
        with pytest.raises(Denied):
            other.put_record(UNIT, disclosure_id(number), approved(number, title="改").record, stored.etag)
        with pytest.raises(Denied):
            other.put_record(UNIT, disclosure_id(next(_numbers)), approved(number).record, None)
        file, content = attachment(number)
        with pytest.raises(Denied):
            other.put_file(UNIT, file, BytesIO(content))
        endpoint.put_file(UNIT, file, BytesIO(content))
        with pytest.raises(Denied):
            other.remove_file(UNIT, file)
        assert endpoint.has_file(UNIT, file)
    with WordPressEndpoint(f"{wordpress.url}/wp-json", account(UNIT), "wrong") as stranger, pytest.raises(Denied):
        stranger.whoami()


def test_a_department_deletes_nothing_and_writes_no_posts(wordpress: Site, number: int) -> None:
    login = (account(UNIT), wordpress.passwords[UNIT])
    data = f"{wordpress.url}/wp-json/wp/v2"
    with department(wordpress) as endpoint:
        endpoint.put_record(UNIT, disclosure_id(number), approved(number).record, None)
    (post,) = requests.get(f"{data}/gongkai-records?slug={disclosure_id(number)}&_fields=id", timeout=60).json()
    asked = [
        requests.delete(f"{data}/gongkai-records/{post['id']}?force=true", auth=login, timeout=60),
        requests.post(f"{data}/gongkai-records/{post['id']}", {"title": "改"}, auth=login, timeout=60),
        requests.post(f"{data}/posts", {"title": "公告", "status": "publish"}, auth=login, timeout=60),
        requests.get(f"{data}/posts?status=draft", auth=login, timeout=60),
        requests.post(f"{data}/media", {"title": "改"}, auth=login, timeout=60),
    ]
    assert [answer.status_code // 100 for answer in asked] == [4] * 5
    assert endpoint.read_record(UNIT, disclosure_id(number))


def test_what_somebody_changes_on_the_site_is_not_shown_or_is_found_out(wordpress: Site, number: int) -> None:
    file, content = attachment(number)
    entry = approved(number, files=(file,))
    with department(wordpress) as endpoint:
        endpoint.put_file(UNIT, file, BytesIO(content))
        stored = endpoint.put_record(UNIT, entry.disclosure, entry.record, None)
        wordpress.sql(f"UPDATE wp_posts SET post_title='假', post_content='假话' WHERE post_name='{entry.disclosure}'")
        assert "假" not in requests.get(stored.url, timeout=60).text
        assert endpoint.read_record(UNIT, entry.disclosure)
        wordpress.sql(
            "UPDATE wp_postmeta SET meta_value=REPLACE(meta_value, '120', '121') WHERE meta_key='gongkai_record'"
        )
        changed = endpoint.read_record(UNIT, entry.disclosure)
        assert changed
        assert payload_sha256(changed.record) != entry.payload_sha256
        lying = next(Path(wordpress.folder, "www/wp-content/uploads/gongkai").rglob(f"{file_id(UNIT, file.sha256)}*"))
        lying.write_bytes(b"another")
        assert not endpoint.has_file(UNIT, file)
