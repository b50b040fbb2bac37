"""The block of numbers that a workspace draws from (architecture, rule 3)."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from approving import answered, approved, submitted
from gongkai.commands import publish, register, review, views
from gongkai.commands.number_block import number_block, set_number_block
from gongkai.domain.errors import UserError
from gongkai.domain.issuing import IssuedDocument, NumberGap
from gongkai.domain.number_block import NumberBlock
from gongkai.domain.workflow import State
from issuing import printer_desk
from office import Office, open_office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


def numbers(office: Office) -> set[str]:
    """Every 发文字号 and 索引号 that stands in the outbox."""
    records = [json.loads(entry.record) for entry in views.outbox_view(office.seat("signer")).entries]
    return {record[slot] for record in records for slot in ("doc_no", "index_no")}


def actions(office: Office) -> list[str]:
    with office.desk.workspace.read() as tx:
        return [linked.event.action for linked in tx.audit.events()]


def counted(office: Office) -> dict[str, int]:
    with office.desk.workspace.read() as tx:
        return dict(tx.issuing.last_numbers())


def test_two_workspaces_of_one_unit_never_give_the_same_number(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    with open_office(tmp_path / "one") as one, open_office(tmp_path / "two") as two:
        set_number_block(one.seat("admin"), NumberBlock(1, 2))
        set_number_block(two.seat("admin"), NumberBlock(3, 4))
        for office in (one, two, one, two):
            approved(office)
        assert len(numbers(one)) == len(numbers(two)) == 4
        assert not numbers(one) & numbers(two)


def test_a_used_up_block_refuses_and_leaves_nothing_half_written(office: Office) -> None:
    set_number_block(office.seat("admin"), NumberBlock(7, 7))
    approved(office)
    made = submitted(office)
    for login in ("head", "officer"):
        answered(office.seat(login), made)
        review.pass_step(office.seat(login), made)
    answered(office.seat("signer"), made)
    before = counted(office), actions(office), numbers(office)
    with pytest.raises(UserError, match="都给出了") as told:
        publish.sign(office.seat("signer"), made)
    assert "号段" in told.value.remedy
    with pytest.raises(UserError, match="都给出了"):
        register.take_number(printer_desk(office), "线下用号")
    assert (counted(office), numbers(office)) == (before[0], before[2])
    assert "sign" not in actions(office)[len(before[1]) :]
    assert views.editor_view(office.seat("clerk"), made).disclosure.state is State.SIGN_OFF
    set_number_block(office.seat("admin"), NumberBlock(11, 12))
    publish.sign(office.seat("signer"), made)
    assert any(number.endswith("〕11号") for number in numbers(office))


def test_the_register_explains_numbers_outside_the_block(office: Office) -> None:
    approved(office)
    set_number_block(office.seat("admin"), NumberBlock(5, 9))
    approved(office)
    desk = printer_desk(office)
    first, outside, second = register.register(desk).lines
    assert isinstance(first, IssuedDocument)
    assert isinstance(second, IssuedDocument)
    assert isinstance(outside, NumberGap)
    assert (outside.first, outside.last) == (2, 4)
    assert outside.reason is not None
    assert "不由本工作库给出" in outside.reason.reason
    assert outside.reason.account_id == office.seat("admin").account.id
    with desk.workspace.write() as tx:
        (series,) = [series for series in tx.issuing.last_numbers() if "〔" in series]
        tx.numbers.draw(series)  # lost inside the block: nobody has explained it
    lost = register.register(desk).lines[-1]
    assert isinstance(lost, NumberGap)
    assert (lost.first, lost.reason) == (6, None)


def test_only_the_administrator_sets_a_block_that_lies_ahead_and_it_leaves_a_trace(office: Office) -> None:
    with pytest.raises(UserError, match="管理员"):
        set_number_block(office.seat("signer"), NumberBlock(1, 9))
    set_number_block(office.seat("admin"), NumberBlock(101, 110))
    assert actions(office)[-1] == "set_number_block"
    approved(office)
    with pytest.raises(UserError, match="已经编到 101 号"):
        set_number_block(office.seat("admin"), NumberBlock(1, 100))
    assert number_block(office.desk) == (NumberBlock(101, 110), 9)
