"""`gongkai sync --verify`: whether what is published is still what was signed."""

from gongkai.cli.output import say, say_json
from gongkai.commands.desk import Desk
from gongkai.commands.watch import WatchReport, verify_published
from gongkai.domain.canonical import Json
from gongkai.sync.endpoint import Endpoint


def check(desk: Desk, endpoint: Endpoint, unit: str, *, json: bool) -> bool:
    """Checks everything of a unit and says what was found; False where something is wrong or could not be asked."""
    report = verify_published(desk, endpoint, unit)
    if json:
        say_json(_as_json(report))
    else:
        say(_in_words(report))
    return not report.alarms and not report.paused


def _in_words(report: WatchReport) -> str:
    words = [f"核对 {report.checked} 件，{len(report.alarms)} 件异常。"]
    words += [f"  《{alarm.title}》：{alarm.watch.words}" for alarm in report.alarms]
    return "\n".join([*words, report.paused] if report.paused else words)


def _as_json(report: WatchReport) -> Json:
    return {
        "checked": report.checked,
        "paused": report.paused,
        "alarms": [
            {"disclosure": alarm.watch.disclosure, "sight": alarm.watch.sight.value, "words": alarm.watch.words}
            for alarm in report.alarms
        ],
    }
