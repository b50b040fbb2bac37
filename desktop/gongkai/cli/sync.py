"""`gongkai sync`: delivers the outbox."""

import time
from argparse import Namespace
from itertools import count

from gongkai.cli.output import say, say_json
from gongkai.cli.seat import desk_of, secret, with_password, workspace_of
from gongkai.cli.watch import check
from gongkai.commands.credentials import kept_password
from gongkai.commands.desk import Desk
from gongkai.commands.office import open_for_delivery
from gongkai.commands.publish import deliver
from gongkai.commands.pull import Pulled, pull
from gongkai.commands.slots import renew_delivery_slot
from gongkai.commands.watch import is_check_due
from gongkai.domain import places
from gongkai.domain.canonical import Json
from gongkai.domain.errors import UserError
from gongkai.domain.outbox import DeliveryState
from gongkai.sync.any_endpoint import AnyEndpoint
from gongkai.sync.deliver import DeliveryReport
from gongkai.sync.line import Line

PAUSE = 15.0
"""Seconds between two rounds without `--once`."""

PULL_EVERY = 60
"""After so many rounds it is asked again what came from the district office: a quarter of an hour."""


def run(options: Namespace) -> int:
    """Delivers what is due, once or until interrupted; 1 where something still waits or was refused.

    Left running, it also checks once a day that what is published is still what was signed; `--verify` does only that.
    Without an account the secret of the workspace's slot for deliveries opens it.
    """
    if options.new_key:
        return _new_key(options)
    if not (options.endpoint and options.unit):
        raise UserError("没有说发到哪里", "缺少 --endpoint 或 --unit。", "请写明发布端网址和单位代码。")
    desk = desk_of(options) if options.account else _desk_for_delivery(options)
    password = _password(options, desk)
    with AnyEndpoint(options.endpoint, places.account(options.unit), password, line_of(options, desk)) as endpoint:
        if options.verify:
            return int(not check(desk, endpoint, options.unit, json=options.json))
        for number in count():
            report = deliver(desk, endpoint, options.unit)
            asks = not report.paused and number % PULL_EVERY == 0
            pulled = pull(desk, endpoint, options.unit) if asks else Pulled()
            _tell(report, pulled, json=options.json)
            if options.once or report.denied or pulled.denied:  # the right password has to come from a person
                return int(not all_delivered(report) or pulled.denied)
            if not report.paused and is_check_due(desk, options.unit):
                check(desk, endpoint, options.unit, json=options.json)
            time.sleep(PAUSE)
    return 0


def _tell(report: DeliveryReport, pulled: Pulled, *, json: bool) -> None:
    if json:
        say_json(_as_json(report) | {"pulled": vars(pulled)})
    else:
        say("\n".join([in_words(report), *pulled_in_words(pulled)]))


def _desk_for_delivery(options: Namespace) -> Desk:
    place, told = workspace_of(options), secret(options.passphrase_fd, "发送专用的口令")
    return with_password(place, options, lambda: open_for_delivery(place, told))


def _password(options: Namespace, desk: Desk) -> str:
    """The endpoint's password: as given, else as the window kept it, else asked for."""
    account = places.account(options.unit)
    kept = "" if options.password_fd is not None else kept_password(desk, options.endpoint, account)
    return kept or secret(options.password_fd, "发布端口令")


def line_of(options: Namespace, desk: Desk) -> Line:
    """The office's proxy and root certificate; the proxy's password as given, else as the window kept it."""
    account, password = options.proxy_account, ""
    if options.proxy_password_fd is not None:
        password = secret(options.proxy_password_fd, "代理口令")
    elif account:
        password = kept_password(desk, f"proxy:{options.proxy}", account)
    return Line(options.proxy, account, password, options.ca)


def _new_key(options: Namespace) -> int:
    new = renew_delivery_slot(desk_of(options))
    if options.json:
        say_json({"passphrase": new})
    else:
        say(f"{new}\n这是发送专用的口令，只显示这一次，以前的不再有效。用它能打开整个工作库，请像个人口令一样保管。")
    return 0


def all_delivered(report: DeliveryReport) -> bool:
    """Whether nothing was left behind."""
    return not report.paused and all(outcome.receipt for outcome in report.outcomes)


def in_words(report: DeliveryReport) -> str:
    """The report for a person: how many went out, and why the others did not."""
    words = [f"送达 {len(report.receipts)} 件，共 {len(report.outcomes)} 件。"]
    words += [f"  《{outcome.entry.title}》：{outcome.words}" for outcome in report.outcomes if not outcome.receipt]
    words += [report.paused] if report.paused else []
    return "\n".join([*words, *report.remarks])


def pulled_in_words(pulled: Pulled) -> list[str]:
    """What came, for a person; nothing is said of nothing."""
    came = {"整改通知": pulled.orders, "表单和词库更新": pulled.items, "各单位公开记录": pulled.records}
    told = "，".join(f"{name} {count} 件" for name, count in came.items() if count)
    words = [f"收到{told}。"] if told else []
    words += [f"有 {pulled.refused} 件区里来件的签名或内容不对，没有收下，请告知区里。"] if pulled.refused else []
    return [*words, *([f"没有收全：{pulled.paused}"] if pulled.paused else [])]


def _as_json(report: DeliveryReport) -> Json:
    return {
        "delivered": len(report.receipts),
        "waiting": sum(outcome.state is DeliveryState.WAITING for outcome in report.outcomes),
        "paused": report.paused,
        "remarks": list(report.remarks),
        "entries": [
            {
                "id": outcome.entry.id,
                "disclosure": outcome.entry.disclosure,
                "state": outcome.state.value,
                "words": outcome.words,
                "url": outcome.receipt.url if outcome.receipt else "",
            }
            for outcome in report.outcomes
        ],
    }
