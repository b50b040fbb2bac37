"""What may stand in a box, as an example for who fills in the sheet; all of it is made up."""

from datetime import date
from decimal import Decimal

from gongkai.domain.form import Field, FieldType
from gongkai.formkit.scalars import EntryError, read_scalar
from gongkai.formkit.workbook.slots import Slot

_TEXTS = {
    FieldType.ORG: "天津某某有限公司",
    FieldType.PERSON: "张某某",
    FieldType.REGION: "天津市武清区某某镇某某村",
    FieldType.USCC: "91120222MA05XK7H35",
    FieldType.BOOLEAN: "是",
    FieldType.TEXT: "（填写文字）",
    FieldType.LONGTEXT: "（填写文字）",
}
_NUMBERS = (Decimal("12.40"), Decimal(12), Decimal(2026), Decimal(1), Decimal(0))


def example(slot: Slot) -> str | Decimal | date | None:
    """An example that the box would take; None where only the clerk knows what is meant."""
    box = slot.box
    match box.type:
        case FieldType.DATE:
            return date(2026, 11, 30) if slot.part == "end" else date(2026, 11, 23)
        case FieldType.CHOICE:
            return box.choices[0].zh
        case FieldType.MULTICHOICE:
            return "、".join(choice.zh for choice in box.choices[:2])
        case FieldType.NUMBER | FieldType.MONEY:
            years = (Decimal(2026),) if box.unit == "年" else ()
            return next((number for number in (*years, *_NUMBERS) if _fits(box, str(number))), None)
    text = _TEXTS.get(box.type, "")
    return text if text and _fits(box, text) else None


def _fits(box: Field, entry: str) -> bool:
    try:
        read_scalar(box, entry)
    except EntryError:
        return False
    return True
