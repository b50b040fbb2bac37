"""What a review writes into the records of the office: Chinese, in whichever language the window speaks."""

from collections.abc import Sequence

from gongkai.domain.checklist import Answer, Checklist, Verdict
from gongkai.domain.finding import Place
from gongkai.domain.form import Form
from gongkai.ui import words
from gongkai.ui.review.reading import Case


def reason_told(article: str, reason: str) -> str:
    """Article and reason as one sentence of the review: 依据政府信息公开条例第14条：涉及国家秘密."""
    return f"依据{article}：{reason}" if article else reason


def marked_reasons(case: Case, answers: Sequence[Answer]) -> tuple[str, ...]:
    """Reasons to return that name the places: each question answered 否, each open comment, each unsettled finding.

    They hold no found text, since they are told, printed and kept; and they are Chinese, since a record is.
    """
    labels = {field.name: field.label_zh for field in case.view.form.fields}
    marked = [
        f"{_place(case.view.form, finding.place)} {words.recorded_type(finding.type)}：请遮盖或删除"
        for finding in case.view.revision.findings
        if finding.key in case.view.unsettled
    ]
    commented = [f"“{labels.get(t.field, t.field) or '整件'}”：见批注" for t in case.view.comments if t.is_open]
    return (*_refused_questions(case.view.checklist, answers), *dict.fromkeys((*commented, *marked)))


def _refused_questions(checklist: Checklist, answers: Sequence[Answer]) -> tuple[str, ...]:
    texts = {question.id: question.text_zh for question in checklist.questions}
    refused = [answer for answer in answers if answer.verdict is Verdict.NO]
    return tuple(
        f"不符合“{texts[answer.question]}”" + (f"：{answer.reason.strip()}" if answer.reason.strip() else "")
        for answer in refused
    )


def _place(form: Form, place: Place) -> str:
    """A place as records say it: 救助对象名单 第 3 行 身份证号; 附件“名单.xlsx” 工作表 名单，B7."""
    if place.file:
        return f"附件“{place.file}” {place.where}".strip()
    field = next((field for field in form.fields if field.name == place.field), None)
    columns = {column.name: column.label_zh for column in field.columns} if field else {}
    row = "" if place.row is None else f"第 {place.row + 1} 行"
    parts = (field.label_zh if field else place.field, row, columns.get(place.column, place.column), place.where)
    return " ".join(part for part in parts if part)
