"""New from last period: what is carried over, what must change first, and who may."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bureau import Bureau
from gongkai.commands import draft, renew, submit, views
from gongkai.domain.errors import UserError
from gongkai.domain.workflow import State
from gongkai.formkit.carrying import still_carried
from office import open_office

FORM = "org/annual_inspection"


@pytest.fixture
def bureau(tmp_path: Path) -> Iterator[Bureau]:
    with open_office(tmp_path) as opened:
        office = Bureau(opened.place)
        yield office
        office.desk.workspace.close()


def view(bureau: Bureau, made: str) -> views.EditorView:
    return views.editor_view(bureau.seat("clerk"), made)


def test_last_period_is_copied_without_its_files_and_marked(bureau: Bureau) -> None:
    last = bureau.publish()
    clerk = bureau.seat("clerk")
    assert renew.last_periods(clerk)[FORM].id == last
    made = renew.renew(clerk, last).id
    fresh, old = view(bureau, made), view(bureau, last)
    assert fresh.disclosure.state is State.DRAFT
    assert fresh.disclosure.attachments == ()
    assert fresh.disclosure.entries["inspection_year"] == old.disclosure.entries["inspection_year"]
    assert "inspection_year" in fresh.last
    assert fresh.last.keys() <= old.disclosure.entries.keys()


def test_it_is_not_submitted_before_everything_was_changed_or_confirmed(bureau: Bureau) -> None:
    clerk, made = bureau.seat("clerk"), renew.renew(bureau.seat("clerk"), bureau.approve(bureau.draft())).id
    with pytest.raises(UserError, match="上期的内容"):
        submit.submit(clerk, made)
    shown = view(bureau, made)
    year = int(shown.disclosure.entries["inspection_year"]) - 1
    draft.save(clerk, made, shown.disclosure.entries | {"inspection_year": str(year)}, shown.disclosure.version)
    left = tuple(name for name in shown.last if name != "inspection_year")
    renew.confirm_carried(clerk, made, left)
    submit.submit(clerk, made)
    assert bureau.state(made) is State.SECTION_REVIEW


def test_a_value_put_back_is_marked_again(bureau: Bureau) -> None:
    made = renew.renew(bureau.seat("clerk"), bureau.approve(bureau.draft())).id
    shown = view(bureau, made)
    changed = shown.disclosure.entries | {"inspection_year": "1999"}
    assert "inspection_year" not in still_carried(changed, shown.last)
    assert "inspection_year" in still_carried(shown.disclosure.entries, shown.last)


def test_only_a_clerk_of_the_department_renews(bureau: Bureau) -> None:
    last = bureau.approve(bureau.draft())
    with pytest.raises(UserError):
        renew.renew(bureau.seat("head"), last)
    assert renew.renew(bureau.seat("clerk2"), last).id


def test_nothing_signed_yet_is_no_last_period(bureau: Bureau) -> None:
    bureau.draft()
    assert renew.last_periods(bureau.seat("clerk")) == {}
