"""The notice of a form's file: every place in its wording, checked against the fields."""

from collections.abc import Iterator

from gongkai.domain.form import Field, FieldType, NoticeOutline, Privacy
from gongkai.formkit.keys import Keys, scalar
from gongkai.formkit.strict_yaml import LineError, Node
from gongkai.formkit.template import Condition, Place, Verb, conditions, heading_parts, parse_template, places

_NUMBERS = frozenset({FieldType.NUMBER, FieldType.MONEY})
_ANSWERED = frozenset({FieldType.BOOLEAN, FieldType.CHOICE})


def read_notice(node: Node, fields: tuple[Field, ...]) -> NoticeOutline:
    """The outline of a notice; LineError where a place is wrong, hidden, or could leave a hole."""
    keys = Keys(node, "notice")
    body = keys.items("body")
    wording = tuple(scalar(line, "body") for line in body)
    outline = NoticeOutline(keys.text("kind"), keys.text("title"), wording, keys.text("addressee", ""))
    keys.done()
    known = {field.name: field for field in fields}
    _check_wording(outline.title, keys.line_of("title"), known, in_title=True)
    if outline.addressee:
        _check_wording(outline.addressee, keys.line_of("addressee"), known, in_title=True)
    for text, line in zip(outline.body, body, strict=True):
        _check_wording(text, line.line, known)
    return outline


def _check_wording(text: str, line: int, known: dict[str, Field], in_title: bool = False) -> None:
    try:
        templates = [parse_template(part) for part in heading_parts(text)]
    except ValueError as error:
        raise LineError(line, str(error), "请检查这一行的花括号和方括号；标题里的方括号不要跨过第一个句号。") from None
    found = [place for template in templates for place in places(template)]
    for place, optional in found:
        _check_place(place, line, known)
        if place.verb is Verb.TABLE and (in_title or optional):
            raise LineError(line, "表格不能放在标题或方括号里。", "请把表格写成 body 里单独的一段。")
    for condition in (condition for template in templates for condition in conditions(template)):
        _check_condition(condition, line, known.get(condition.name))
    _check_holes(found, line, known, in_title)


def _check_holes(found: list[tuple[Place, bool]], line: int, known: dict[str, Field], in_title: bool) -> None:
    """A place that may stay empty stands in […] or alone; a table without rows takes its whole paragraph along."""
    alone = len({place.name for place, _ in found} - {"unit"}) == 1 and not in_title
    for place, optional in found:
        may_be_empty = place.name in known and not known[place.name].required
        if may_be_empty and not optional and not alone and place.verb is not Verb.TABLE:
            remedy = f"请把“{{{place.name}}}”和它前后的文字放进方括号 […]，或单独成段。"
            raise LineError(line, f"“{place.name}”可以不填，不填时这一段会留下空缺。", remedy)


def _check_place(place: Place, line: int, known: dict[str, Field]) -> None:
    field = known.get(place.name)
    if field is None and place != Place("unit"):
        raise LineError(line, f"没有名为“{place.name}”的字段。", "请核对花括号里的名称。")
    for wrong, message, remedy in _faults(place, field) if field else ():
        if wrong:
            raise LineError(line, f"“{place.name}”{message}。", remedy)


def _check_condition(condition: Condition, line: int, field: Field | None) -> None:
    """A condition can come true: it asks for one of the field's own answers, or compares a number."""
    if field is None:
        raise LineError(line, f"没有名为“{condition.name}”的字段。", "请核对方括号里的名称。")
    if field.type in _NUMBERS:
        possible, remedy = condition.code.lstrip("-").isdecimal(), "请写整数，如 0。"
    else:
        codes = ["yes", "no"] if field.type is FieldType.BOOLEAN else [choice.value for choice in field.choices]
        possible = condition.code in codes and condition.sign in ("=", "!=") and field.type in _ANSWERED
        remedy = f"可写的有：{'、'.join(codes)}。" if codes else "只有是否、单选和数字字段能用作条件。"
    if not possible:
        raise LineError(line, f"“{condition.name}{condition.sign}{condition.code}”这个条件不能成立。", remedy)


def _faults(place: Place, field: Field) -> Iterator[tuple[bool, str, str]]:
    shown = {column.name for column in field.columns if column.privacy is not Privacy.NEVER}
    is_range, is_table = field.type is FieldType.DATERANGE, field.type is FieldType.TABLE
    plain = f"请写成“{{{place.name}}}”。"
    yield field.privacy is Privacy.NEVER, "不得公开，不能写进公文", "请去掉这一处。"
    yield bool(place.part) and not is_range, "不是期间，没有起止日期", plain
    yield (place.verb is Verb.TABLE) is not is_table, "的写法和类型对不上", "表格写 {table:名称}，其他字段写 {名称}。"
    yield place.verb is Verb.CHANGE and field.type is not FieldType.NUMBER, "不是数字，不能写成增减", plain
    yield place.verb is Verb.SIZE and field.type not in _NUMBERS, "不是数字，没有大小", plain
    yield place.verb is Verb.TERM and not is_range, "不是期间，没有名称", plain
    yield not shown.issuperset(place.columns), "没有括号里的这些列，或有的列不得公开", "请核对括号里的列名。"
