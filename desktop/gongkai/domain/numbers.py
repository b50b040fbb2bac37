"""The numbers that are given out at signing: 发文字号 and 索引号."""

from dataclasses import dataclass
from datetime import date

from gongkai.domain.people import Department


@dataclass(frozen=True)
class Slots:
    """The slots of a notice that `sign` fills (rule 3)."""

    doc_no: str
    index_no: str
    formed_date: date

    def as_json(self) -> dict[str, str]:
        """The slots as a review signs them."""
        return {"doc_no": self.doc_no, "index_no": self.index_no, "formed_date": self.formed_date.isoformat()}


def document_number(department: Department, year: int, serial: int) -> str:
    """The 发文字号: organ mark, year in 六角括号, serial without leading zeros (GB/T 9704-2012, 7.2.5)."""
    return f"{department.number_mark}〔{year}〕{serial}号"


def chinese_date(day: date) -> str:
    """A date as documents write it, without leading zeros (GB/T 9704-2012, 7.3.5.4): 2026年9月3日."""
    return f"{day.year}年{day.month}月{day.day}日"
