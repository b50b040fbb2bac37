"""XLSX files with one number hidden each."""

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.table import Table

from gongkai.domain.canonical import Json
from review.hidden.parts import book, edited, sheet_with, with_part
from review.hidden.registry import CASES, Case, hides
from review.hidden_places import XLSX_PLACES, docx, with_members, xlsx

FILE = "名单.xlsx"
_NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_SHEET, _BOOK = "xl/worksheets/sheet1.xml", "xl/workbook.xml"
_SML = "application/vnd.openxmlformats-officedocument.spreadsheetml."
_RULES = {
    "hidden_sheet": "hidden_sheet",
    "very_hidden_sheet": "hidden_sheet",
    "hidden_row": "hidden_cells",
    "hidden_column": "hidden_cells",
}

for _place, _build in XLSX_PLACES.items():
    CASES.append(
        Case(
            _place,
            FILE,
            lambda secret, build=_build: xlsx(lambda workbook: build(workbook, secret)),  # type: ignore[misc]
            _RULES.get(_place, ""),
        )
    )


def _cell(secret: str, look: dict[str, object] | None = None) -> bytes:
    def fill(workbook: Workbook) -> None:
        workbook["名单"]["B7"] = secret
        for name, value in (look or {}).items():
            setattr(workbook["名单"]["B7"], name, value)

    return xlsx(fill)


@hides(FILE, "hidden_cells")
def row_of_no_height(secret: str) -> bytes:
    def fill(workbook: Workbook) -> None:
        workbook["名单"]["B7"] = secret
        workbook["名单"].row_dimensions[7].height = 0.1

    return xlsx(fill)


@hides(FILE, "hidden_cells")
def column_of_no_width(secret: str) -> bytes:
    return edited(
        _cell(secret), _SHEET, "<sheetData>", '<cols><col min="2" max="2" width="0" customWidth="1"/></cols><sheetData>'
    )


@hides(FILE, "hidden_cells")
def filtered_row(secret: str) -> bytes:
    def fill(workbook: Workbook) -> None:
        sheet = workbook["名单"]
        sheet["B7"] = secret
        sheet.auto_filter.ref = "A1:C7"
        sheet.auto_filter.add_filter_column(0, ["1"])
        sheet.row_dimensions[7].hidden = True

    return xlsx(fill)


@hides(FILE)
def condition_of_a_filter(secret: str) -> bytes:
    def fill(workbook: Workbook) -> None:
        workbook["名单"].auto_filter.ref = "A1:C7"
        workbook["名单"].auto_filter.add_filter_column(1, [secret])

    return xlsx(fill)


@hides(FILE, "hidden_values")
def format_that_shows_nothing(secret: str) -> bytes:
    return _cell(secret, {"number_format": ";;;"})


@hides(FILE, "hidden_values")
def format_that_shows_stars(secret: str) -> bytes:
    return _cell(secret, {"number_format": '"****";"****";"****";"****"'})


@hides(FILE, "hidden_values")
def literal_of_a_format(secret: str) -> bytes:
    return _cell("无", {"number_format": f'0;0;0;"{secret}"'})


@hides(FILE, "faint_text")
def white_text(secret: str) -> bytes:
    return _cell(secret, {"font": Font(color="FFFFFFFF")})


@hides(FILE, "faint_text")
def colour_of_the_cell(secret: str) -> bytes:
    return _cell(secret, {"font": Font(color="FFEEEEEE"), "fill": PatternFill("solid", fgColor="FFEEEEEE")})


@hides(FILE, "covered_text")
def blacked_out(secret: str) -> bytes:
    return _cell(secret, {"fill": PatternFill("solid", fgColor="FF000000")})


@hides(FILE, "faint_text")
def tiny_text(secret: str) -> bytes:
    return _cell(secret, {"font": Font(size=1)})


@hides(FILE, "hidden_values")
def white_by_condition(secret: str) -> bytes:
    from openpyxl.formatting.rule import FormulaRule

    def fill(workbook: Workbook) -> None:
        sheet = workbook["名单"]
        sheet["B7"] = secret
        sheet.conditional_formatting.add(
            "B2:B9",
            FormulaRule(  # type: ignore[no-untyped-call]
                formula=["TRUE"], font=Font(color="FFFFFFFF")
            ),
        )

    return xlsx(fill)


@hides(FILE)
def formula_of_a_condition(secret: str) -> bytes:
    from openpyxl.formatting.rule import FormulaRule

    def fill(workbook: Workbook) -> None:
        rule = FormulaRule(  # type: ignore[no-untyped-call]
            formula=[f'B2="{secret}"'], font=Font(bold=True)
        )
        workbook["名单"].conditional_formatting.add("B2:B9", rule)

    return xlsx(fill)


@hides(FILE, "hidden_values")
def under_a_merged_cell(secret: str) -> bytes:
    def fill(workbook: Workbook) -> None:
        workbook["名单"]["B7"], workbook["名单"]["C7"] = "合计", secret

    return edited(
        xlsx(fill), _SHEET, "</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="B7:C7"/></mergeCells>'
    )


@hides(FILE)
def two_cells_of_a_row(secret: str) -> bytes:
    def fill(workbook: Workbook) -> None:
        sheet = workbook["名单"]
        sheet["D1"], sheet["E1"] = "电话", "补充"
        sheet["D7"], sheet["E7"] = secret[:6], secret[6:]

    return xlsx(fill)


@hides(FILE)
def name_of_a_sheet(secret: str) -> bytes:
    return xlsx(lambda workbook: setattr(workbook["名单"], "title", f"电话{secret}"))


@hides(FILE)
def hidden_name(secret: str) -> bytes:
    name = f'<definedNames><definedName name="_x" hidden="1">"{secret}"</definedName></definedNames>'
    return edited(book(), _BOOK, "<calcPr", f"{name}<calcPr")


@hides(FILE)
def orphan_shared_text(secret: str) -> bytes:
    return _shared(book(), secret)


@hides(FILE)
def shared_text_in_runs(secret: str) -> bytes:
    data = edited(book(), _SHEET, "</sheetData>", '<row r="7"><c r="B7" t="s"><v>0</v></c></row></sheetData>')
    return _shared(data, f"{secret[:9]}</t></r><r><t>{secret[9:]}", "<r><t>", "</t></r>")


def _shared(data: bytes, text: str, begin: str = "<t>", end: str = "</t>") -> bytes:
    strings = f'<sst {_NS} count="1" uniqueCount="1"><si>{begin}{text}{end}</si></sst>'
    return with_part(data, "xl/sharedStrings.xml", strings, "sharedStrings", _BOOK, f"{_SML}sharedStrings+xml")


@hides(FILE)
def pivot_cache(secret: str) -> bytes:
    records = f'<pivotCacheRecords {_NS} count="1"><r><s v="{secret}"/></r></pivotCacheRecords>'
    media = f"{_SML}pivotCacheRecords+xml"
    return with_part(book(), "xl/pivotCache/pivotCacheRecords1.xml", records, "pivotCacheRecords", _BOOK, media)


@hides(FILE)
def external_link(secret: str) -> bytes:
    link = (
        f'<externalLink {_NS}><externalBook><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str">'
        f"<v>{secret}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>"
    )
    return with_part(
        book(), "xl/externalLinks/externalLink1.xml", link, "externalLink", _BOOK, f"{_SML}externalLink+xml"
    )


@hides(FILE)
def connection(secret: str) -> bytes:
    source = f'<connection id="1" name="库"><dbPr connection="User={secret};"/></connection>'
    part = f"<connections {_NS}>{source}</connections>"
    return with_part(book(), "xl/connections.xml", part, "connections", _BOOK, f"{_SML}connections+xml")


@hides(FILE)
def log_of_revisions(secret: str) -> bytes:
    change = f'<rcc rId="1" sId="1"><oc r="A1" t="inlineStr"><is><t>{secret}</t></is></oc></rcc>'
    part = f"<revisions {_NS}>{change}</revisions>"
    return with_part(book(), "xl/revisions/revisionLog1.xml", part, "revisionLog", _BOOK, f"{_SML}revisionLog+xml")


@hides(FILE)
def threaded_comment(secret: str) -> bytes:
    part = (
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
        f'<threadedComment ref="B1" id="{{1}}"><text>核对 {secret}</text></threadedComment></ThreadedComments>'
    )
    kind = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"
    return with_part(book(), "xl/threadedComments/threadedComment1.xml", part, kind, _SHEET, "application/xml")


@hides(FILE)
def text_box(secret: str) -> bytes:
    drawing = (
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://'
        'schemas.openxmlformats.org/drawingml/2006/main"><xdr:sp><xdr:txBody><a:p><a:r><a:t>电话</a:t></a:r><a:r>'
        f"<a:t>{secret}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>"
    )
    media = "application/vnd.openxmlformats-officedocument.drawing+xml"
    return with_part(book(), "xl/drawings/drawing1.xml", drawing, "drawing", _SHEET, media)


@hides(FILE)
def chart_cache_of_numbers(secret: str) -> bytes:
    chart = (
        '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:strCache><c:pt idx="0">'
        f"<c:v>{secret}</c:v></c:pt></c:strCache></c:chartSpace>"
    )
    media = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
    return with_part(book(), "xl/charts/chart1.xml", chart, "chart", _SHEET, media)


@hides(FILE)
def scenario(secret: str) -> bytes:
    return sheet_with(f'<scenarios><scenario name="一"><inputCells r="A2" val="{secret}"/></scenario></scenarios>')


@hides(FILE)
def hint_of_input(secret: str) -> bytes:
    rule = f'<dataValidation type="none" showInputMessage="1" prompt="如 {secret}" sqref="B2"/>'
    return edited(book(), _SHEET, "<pageMargins", f'<dataValidations count="1">{rule}</dataValidations><pageMargins')


@hides(FILE)
def page_footer(secret: str) -> bytes:
    return sheet_with(f'<headerFooter><evenFooter>&amp;L&amp;"黑体"{secret}</evenFooter></headerFooter>')


@hides(FILE)
def target_of_a_link(secret: str) -> bytes:
    return xlsx(lambda workbook: setattr(workbook["名单"]["B1"], "hyperlink", f"tel:{secret}"))


@hides(FILE)
def column_of_a_table(secret: str) -> bytes:
    def fill(workbook: Workbook) -> None:
        sheet = workbook["名单"]
        sheet.append([1, "张某某", "无"])
        sheet.add_table(Table(displayName="表1", ref="A1:C2", comment=f"联系 {secret}"))

    return xlsx(fill)


@hides(FILE)
def path_of_the_workbook(secret: str) -> bytes:
    path = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><x15ac:absPath '
        f'xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="D:\\{secret}\\"/>'
        "</mc:AlternateContent>"
    )
    return edited(book(), _BOOK, "<sheets>", f"{path}<sheets>")


@hides("名单.xlsm", "macros")
def macro(secret: str) -> bytes:
    return with_part(book(), "xl/vbaProject.bin", f"Sub a()\n'{secret}\n".encode(), "vbaProject", _BOOK)


@hides(FILE)
def embedded_letter(secret: str) -> bytes:
    inner = docx(lambda document: document.add_paragraph(secret))
    media = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    return with_part(book(), "xl/embeddings/letter.docx", inner, "package", _SHEET, media)


@hides(FILE)
def custom_property(secret: str) -> bytes:
    def fill(workbook: Json) -> None:
        from openpyxl.packaging.custom import StringProperty

        workbook.custom_doc_props.append(StringProperty(name="联系", value=secret))

    return xlsx(fill)


@hides(FILE)
def part_nobody_points_to(secret: str) -> bytes:
    return with_members(book(), {"xl/worksheets/old.xml": f"<a><b>{secret}</b></a>".encode()})
