"""`gongkai endpoint`: the reference publishing endpoint, in the foreground."""

import sys
from argparse import Namespace

from gongkai.cli.output import say, say_json
from gongkai.endpoint.serving import Running
from gongkai.endpoint.serving import run as serve


def run(options: Namespace) -> int:
    """Serves on loopback until interrupted."""

    def announce(running: Running) -> None:
        if options.json:
            say_json({"url": running.url, "units": list(options.unit), "pid": running.pid})
        else:
            say(f"发布端已就绪：{running.url}（按 Ctrl+C 停止）")
            for unit, password in running.passwords.items():
                say(f"  单位 {unit} 的口令：{password}")
        sys.stdout.flush()

    serve(options.data, options.port, options.memory, options.unit, announce)
    return 0
