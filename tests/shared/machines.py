"""Several machines on one office at once, and the model that says what must be there afterwards."""

import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import fields
from pathlib import Path

from gongkai.commands.audit import audit
from office import PASSPHRASE, Office
from shared.client import FIELDS, Told

CLIENT = Path(__file__).with_name("client.py")


def work_at_once(office: Office, machines: int, steps: int, seconds: float, seed: int) -> list[Told]:
    """Lets so many processes do so many things each, or work for so long, at once; gives what each was told."""
    command = [sys.executable, "-W", "error", str(CLIENT), str(office.place)]
    started = [
        subprocess.Popen(
            [*command, f"m{number}", str(seed * 100 + number), str(steps), str(seconds), PASSPHRASE],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        )
        for number in range(machines)
    ]
    try:
        for each in started:
            assert each.stdout
            assert each.stdout.readline() == "ready\n"
        told = []
        for each in started:
            assert each.stdin
            each.stdin.write("\n")
            each.stdin.flush()
        for each in started:
            out, _ = each.communicate()
            assert each.returncode == 0
            told.append(Told(**{one.name: json.loads(out)[one.name] for one in fields(Told)}))
        return told
    finally:
        for each in started:
            each.kill()
            each.communicate()


def nothing_is_lost(office: Office, told: list[Told]) -> None:
    """Everything that any machine was told it did is there, once, and in order; and nothing else is."""
    written = Counter(tuple(one) for each in told for one in each.written)
    with office.desk.workspace.read() as tx:
        stored = {one.id: tx.disclosures.get(one.id) for one in tx.disclosures.summaries()}
        claims = [entry for each in told for entry in each.delivered]
        assert len(claims) == len(set(claims)), "two machines delivered the same"
        numbers = [one.doc_no for one in stored.values() if one.doc_no]
        assert len(numbers) == len(set(numbers)) == sum(len(each.approved) for each in told)
    found = Counter(
        (one.id, name, f"<{token}")
        for one in stored.values()
        for name in FIELDS
        for token in str(one.entries.get(name, "")).split("<")[1:]
    )
    assert found == written
    attached = {(one.id, file.name) for one in stored.values() for file in one.attachments}
    assert {tuple(one) for each in told for one in each.attached} <= attached
    assert {one for each in told for one in each.made} <= stored.keys()
    audited = audit(office.seat("admin"))
    assert audited.faults == ()
