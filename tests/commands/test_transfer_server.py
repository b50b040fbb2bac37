"""A package goes from an office on a server to one with a file of its own, and comes home."""

from pathlib import Path

from approving import answered, submitted
from gongkai.commands import review, views
from gongkai.commands.audit import audit
from gongkai.commands.partners import pin
from gongkai.commands.people import sign_key_list
from gongkai.commands.receiving import look_into
from gongkai.commands.taking import take
from gongkai.commands.transfer import pack
from gongkai.domain.signatures import fingerprint
from gongkai.domain.transfer import Standing
from gongkai.domain.workflow import State
from office import POSTGRESQL, open_office
from travelling import an_office_elsewhere, only_receiver


def test_a_package_travels_between_a_server_and_a_file(tmp_path: Path) -> None:
    (tmp_path / "server").mkdir()
    with open_office(tmp_path / "server", POSTGRESQL) as here, an_office_elsewhere(tmp_path) as there:
        for own, other in (here.seat("admin"), there.seat("badmin")), (there.seat("badmin"), here.seat("admin")):
            signed = sign_key_list(other)
            pin(own, signed, fingerprint(signed.key))
        made, head, officer = submitted(here), here.seat("head"), there.seat("bofficer")
        answered(head, made)
        review.pass_step(head, made)
        pack(head, [made], only_receiver(head), tmp_path / "送审.gkz")
        take(officer, look_into(officer, tmp_path / "送审.gkz"))
        answered(officer, made)
        review.pass_step(officer, made)
        pack(officer, [made], only_receiver(officer), tmp_path / "回.gkz")
        back = look_into(head, tmp_path / "回.gkz")
        assert [one.standing for one in back.seen] == [Standing.AHEAD]
        take(head, back)
        assert views.editor_view(head, made).disclosure.state is State.SIGN_OFF
        assert audit(here.seat("admin")).faults == audit(there.desk).faults == ()
        assert [one.standing for one in look_into(head, tmp_path / "回.gkz").seen] == [Standing.SAME]
