"""Picks the window or the command line."""

import gc
import os
import sys
from argparse import Namespace
from collections.abc import Callable
from importlib import import_module

from gongkai.cli.arguments import parser
from gongkai.cli.seat import leave_all
from gongkai.domain.errors import UserError

VERBS = {
    None: "gongkai.app",
    "demo": "gongkai.demo.run",
    "forms": "gongkai.cli.forms",
    "draft": "gongkai.cli.draft",
    "scan": "gongkai.cli.scan",
    "mask": "gongkai.cli.mask",
    "render": "gongkai.cli.render",
    "check": "gongkai.cli.check",
    "endpoint": "gongkai.cli.endpoint",
    "sync": "gongkai.cli.sync",
    "issue": "gongkai.cli.issue",
    "backup": "gongkai.cli.backup",
    "restore": "gongkai.cli.restore",
    "audit": "gongkai.cli.audit",
    "verify": "gongkai.cli.verify",
    "seal": "gongkai.cli.seal",
    "keys": "gongkai.cli.keys",
    "transfer": "gongkai.cli.transfer",
}


def main(arguments: list[str] | None = None) -> int:
    """Runs `gongkai …`: 0 done, 1 something was found or refused (one sentence on stderr), 2 usage."""
    for stream in (sys.stdout, sys.stderr):
        getattr(stream, "reconfigure", lambda **_: None)(encoding="utf-8")
    given = sys.argv[1:] if arguments is None else arguments
    words, package = _package_apart(given)
    said = set(words)
    options = parser(window_only=not said & (VERBS.keys() | {"-h", "--help"})).parse_args(words)
    options.opened = package
    if options.verb is None:
        gc.disable()  # starting leaves no rubbish to look for; the window looks again once it stands
    run: Callable[[Namespace], int] = import_module(VERBS[options.verb]).run
    try:
        return _flushed(run(options))
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # whoever read the output has seen enough: gongkai scan … | head
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    finally:
        leave_all()


def _flushed(code: int) -> int:
    """The same exit code, once everything printed has reached its reader."""
    sys.stdout.flush()
    return code


def _package_apart(words: list[str]) -> tuple[list[str], str]:
    """A transfer package that is the last word and belongs to no verb: a file manager opens it so."""
    if words and words[-1].lower().endswith(".gkz") and not VERBS.keys() & set(words):
        return words[:-1], words[-1]
    return words, ""


if __name__ == "__main__":
    sys.exit(main())
