"""What an office chooses of names, layout, words and masks counts at once, and only the administrator may."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gongkai.commands import house, settings
from gongkai.commands.checking import scan_attachment
from gongkai.commands.typesetting import typeset
from gongkai.domain.errors import UserError
from gongkai.domain.finding import FindingType, Place
from gongkai.domain.notice import Content, Format, Paragraph
from gongkai.review.masking import mask_text
from gongkai.review.resources import Mask, load_severities, masks
from gongkai.review.scanning import scan_text
from office import BUREAU, Office, open_office
from pdf_words import words as words_of

NOTICE = Content("通知", "关于做好公开工作的通知", (Paragraph("请认真落实。"),), "天津市武清区民政局")


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """A real workspace; what is laid out beside it goes into the test's own folder."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with open_office(tmp_path) as opened:
        yield opened


def test_the_red_head_follows_the_office(office: Office) -> None:
    house.set_layout(office.seat("admin"), {"red_head": "{organ}委员会文件"})
    library = settings.renewed(office.desk).library
    assert "委员会文件" in words_of(typeset(NOTICE, "pdf", form=Format.DOCUMENT, layout=library.layout))
    assert "委员会文件" not in words_of(typeset(NOTICE, "pdf", form=Format.DOCUMENT))
    with pytest.raises(UserError, match="red_head"):
        house.set_layout(office.seat("admin"), {"red_head": "{who}"})
    assert house.layout(office.desk) == {"red_head": "{organ}委员会文件"}


def test_a_department_is_renamed_and_its_code_stays(office: Office) -> None:
    house.change_department(office.seat("admin"), replace(BUREAU, name="天津市武清区民政事务局", number_mark="武民政"))
    with office.desk.workspace.read() as tx:
        assert tx.people.department(BUREAU.code).number_mark == "武民政"
    with pytest.raises(UserError, match="机关代字"):
        house.change_department(office.seat("admin"), replace(BUREAU, number_mark=" "))


def test_words_of_the_office_are_looked_for_beside_those_of_the_program(office: Office) -> None:
    name, data = "说明.txt", "本页为区内周知件，请勿外传他人。".encode()
    before = scan_attachment(name, data, settings.renewed(office.desk).library.lexicons)
    house.set_own_words(office.seat("admin"), "internal_marks", "区内周知件 # 本区的内部标志")
    folder = settings.renewed(office.desk).library.lexicons
    found = scan_attachment(name, data, folder)
    assert {finding.excerpt for finding in found} - {finding.excerpt for finding in before} == {"区内周知件"}
    house.set_own_words(office.seat("admin"), "internal_marks", "")
    assert settings.renewed(office.desk).library.lexicons is None


def test_a_mask_of_the_office_is_used_and_can_be_given_back(office: Office) -> None:
    text = "联系电话：13812345678"
    findings = scan_text(text, Place(), load_severities())
    house.set_mask_form(office.seat("admin"), FindingType.MOBILE, Mask(first=2, last=2))
    assert mask_text(text, findings, settings.renewed(office.desk).library.masks) == "联系电话：13*******78"
    house.set_mask_form(office.seat("admin"), FindingType.MOBILE, None)
    assert house.mask_forms(office.desk) == masks()
    with pytest.raises(UserError, match="最多各留"):
        house.set_mask_form(office.seat("admin"), FindingType.MOBILE, Mask(first=9))


def test_only_the_administrator_changes_the_house(office: Office) -> None:
    clerk = office.seat("clerk")
    acts: tuple[Callable[[], object], ...] = (
        lambda: house.set_layout(clerk, {}),
        lambda: house.set_own_words(clerk, "not_names", "测试"),
        lambda: house.set_mask_form(clerk, FindingType.MOBILE, None),
        lambda: house.change_department(clerk, BUREAU),
    )
    for act in acts:
        with pytest.raises(UserError, match="管理员"):
            act()
