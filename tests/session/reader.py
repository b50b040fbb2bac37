"""What a screen reader is given of a program, in JSON; run by the system's Python, which has the bindings of AT-SPI."""

import json
import sys
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found]  # noqa: E402

STATES = {
    "focusable": Atspi.StateType.FOCUSABLE,
    "focused": Atspi.StateType.FOCUSED,
    "sensitive": Atspi.StateType.SENSITIVE,
    "modal": Atspi.StateType.MODAL,
}
MOST = 80


def tree(one: Any) -> dict[str, Any]:
    """An object with all below it that is shown."""
    states = one.get_state_set()
    told = {
        "role": one.get_role_name(),
        "name": one.get_name() or "",
        "labelled": any(r.get_relation_type() == Atspi.RelationType.LABELLED_BY for r in one.get_relation_set()),
        "states": [name for name, state in STATES.items() if states.contains(state)],
    }
    below = [one.get_child_at_index(at) for at in range(min(one.get_child_count(), MOST))]
    told["below"] = [tree(each) for each in below if each and _is_shown(each)]
    return told


def windows(name: str) -> list[Any]:
    """The windows of the program of that name."""
    desk = Atspi.get_desktop(0)
    apps = [desk.get_child_at_index(at) for at in range(desk.get_child_count())]
    return [
        app.get_child_at_index(at)
        for app in apps
        if app and app.get_name() == name
        for at in range(app.get_child_count())
    ]


def listen() -> None:
    """Prints what is announced, a line each."""
    listener = Atspi.EventListener.new(lambda event: say(event.any_data))
    listener.register("object:announcement")
    say("listening")
    Atspi.event_main()


def say(told: object) -> None:
    """Prints it as a line of JSON."""
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def _is_shown(one: Any) -> bool:
    return bool(one.get_state_set().contains(Atspi.StateType.SHOWING))


if __name__ == "__main__":
    if sys.argv[1] == "listen":
        listen()
    else:
        say([tree(each) for each in windows(sys.argv[2]) if each and _is_shown(each)])
