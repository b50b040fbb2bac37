"""The written reasons (说明) that a drafter gives for rules that only warn."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from gongkai.store.tables.drafts import explanations


class Explanations:
    """One reason a rule of a disclosure, as long as the rule speaks."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, disclosure_id: str) -> dict[str, str]:
        """The reasons by rule."""
        query = select(explanations.c.rule, explanations.c.reason).where(explanations.c.disclosure == disclosure_id)
        return {row.rule: row.reason for row in self._connection.execute(query.order_by(explanations.c.rule))}

    def put(self, disclosure_id: str, rule: str, reason: str, time: datetime) -> None:
        """Keeps a reason in place of the one before."""
        this = (explanations.c.disclosure == disclosure_id) & (explanations.c.rule == rule)
        self._connection.execute(delete(explanations).where(this))
        if reason:
            columns = {"disclosure": disclosure_id, "rule": rule, "reason": reason, "time": time}
            self._connection.execute(insert(explanations).values(**columns))

    def keep_only(self, disclosure_id: str, rules: Collection[str]) -> None:
        """Drops the reasons of rules that no longer speak."""
        silent = (explanations.c.disclosure == disclosure_id) & explanations.c.rule.not_in(rules)
        self._connection.execute(delete(explanations).where(silent))
