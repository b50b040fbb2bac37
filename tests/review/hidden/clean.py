"""Files as offices write them every day, in which nothing must be found."""

from email.message import EmailMessage

from docx.enum.text import WD_COLOR_INDEX
from docx.shared import Pt, RGBColor
from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.formatting.rule import CellIsRule, DataBarRule
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

from gongkai.domain.canonical import Json
from review.hidden.in_docx import with_footnote
from review.hidden.in_others import open_document, zipped
from review.hidden.in_pages import page
from review.hidden.in_pptx import pptx, shape
from review.hidden.parts import document_with, nothing, styled
from review.hidden.registry import is_clean
from review.hidden_places import docx, xlsx

LETTER, LIST = "关于做好防汛工作的通知.docx", "抽检结果.xlsx"
_DARK = '<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="1F4E79"/></w:tcPr>'
_WHITE = '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>'


@is_clean(LETTER)
def letter() -> bytes:
    def write(document: Json) -> None:
        document.add_heading("一、总体要求", 1)
        document.add_paragraph("各镇人民政府、区属各单位：")
        document.add_paragraph("经2026年第3次区长办公会研究同意，现将有关事项通知如下。")
        document.add_paragraph("武清区人民政府办公室\n2026年3月9日")

    return docx(write)


@is_clean(LETTER)
def letter_with_table() -> bytes:
    def write(document: Json) -> None:
        table = document.add_table(rows=1, cols=3, style="Table Grid")
        for cell, text in zip(table.rows[0].cells, ("序号", "项目名称", "投资（万元）"), strict=True):
            cell.text = text
        for number in range(1, 30):
            cells = table.add_row().cells
            cells[0].text, cells[1].text, cells[2].text = str(number), "道路养护工程", f"{number * 137}.50"

    return docx(write)


@is_clean(LETTER)
def white_head_on_dark_cells() -> bytes:
    cell = f"<w:tc>{_DARK}<w:p><w:r>{_WHITE}<w:t>项目名称</w:t></w:r></w:p></w:tc>"
    return document_with(f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>")


@is_clean(LETTER)
def white_head_by_table_style() -> bytes:
    def write(document: Json) -> None:
        table = document.add_table(rows=2, cols=2, style="Medium Shading 1 Accent 1")
        run = table.cell(0, 0).paragraphs[0].add_run("项目名称")
        run.font.color.rgb = RGBColor(255, 255, 255)

    return docx(write)


@is_clean(LETTER)
def white_text_on_dark_shading() -> bytes:
    return styled('<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="C00000"/>', "重要提示")


@is_clean(LETTER)
def automatic_text_on_black_shading() -> bytes:
    return styled('<w:shd w:val="clear" w:color="auto" w:fill="000000"/>', "重要提示")


@is_clean(LETTER)
def marked_and_coloured_text() -> bytes:
    def write(document: Json) -> None:
        run = document.add_paragraph("请于").add_run("3月31日前")
        run.font.highlight_color, run.font.color.rgb = WD_COLOR_INDEX.YELLOW, RGBColor(255, 0, 0)
        document.add_paragraph().add_run("小五号字").font.size = Pt(9)

    return docx(write)


@is_clean(LETTER)
def page_numbers_and_a_header() -> bytes:
    def write(document: Json) -> None:
        document.sections[0].header.add_paragraph("武清区人民政府文件")
        document.sections[0].footer.add_paragraph("— 1 —")

    return docx(write)


@is_clean(LETTER)
def footnote_on_a_law() -> bytes:
    return with_footnote("footnote", "《中华人民共和国政府信息公开条例》第二十条。")


@is_clean(LETTER)
def contents_with_links() -> bytes:
    link = '<w:hyperlink w:anchor="_Toc178234561"><w:r><w:t>一、总体要求</w:t></w:r></w:hyperlink>'
    code = '<w:r><w:instrText xml:space="preserve"> PAGEREF _Toc178234561 \\h </w:instrText></w:r>'
    return document_with(f'<w:p>{link}{code}</w:p><w:bookmarkStart w:id="1" w:name="_Toc178234561"/>')


@is_clean(LETTER)
def office_telephone() -> bytes:
    return docx(lambda document: document.add_paragraph("办公电话：022-82138000，地址：武清区雍阳西道118号。"))


@is_clean("会议安排.docx")
def accepted_insertion() -> bytes:
    change = '<w:ins w:id="1" w:author="办公室" w:date="2026-01-01T00:00:00Z"><w:r><w:t>下午3时</w:t></w:r></w:ins>'
    return document_with(f"<w:p><w:r><w:t>定于</w:t></w:r>{change}</w:p>")


@is_clean(LIST)
def plain_list() -> bytes:
    def fill(workbook: Workbook) -> None:
        for number in range(1, 60):
            workbook["名单"].append([number, "合格", f"批次{number:04}"])

    return xlsx(fill)


@is_clean(LIST)
def usual_formats() -> bytes:
    formats = (
        "0.00",
        "#,##0.00",
        "0%",
        "yyyy年m月d日",
        "#,##0;-#,##0;;@",
        '_(* #,##0.00_);_(* "-"??_);_(@_)',
        '0"万元"',
        "@",
    )

    def fill(workbook: Workbook) -> None:
        for row, format_ in enumerate(formats, 2):
            cell = workbook["名单"].cell(row, 3, 46025)
            cell.number_format = format_

    return xlsx(fill)


@is_clean(LIST)
def white_head_on_blue() -> bytes:
    def fill(workbook: Workbook) -> None:
        for cell in workbook["名单"][1]:
            cell.font, cell.fill = Font(color="FFFFFFFF", bold=True), PatternFill("solid", fgColor="FF4472C4")

    return xlsx(fill)


@is_clean(LIST)
def table_with_white_head() -> bytes:
    def fill(workbook: Workbook) -> None:
        sheet = workbook["名单"]
        sheet.append([1, "合格", "无"])
        for cell in sheet[1]:
            cell.font = Font(color="FFFFFFFF")
        table = Table(displayName="结果", ref="A1:C2")
        table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
        sheet.add_table(table)

    return xlsx(fill)


@is_clean(LIST)
def merged_title_and_frozen_head() -> bytes:
    def fill(workbook: Workbook) -> None:
        sheet = workbook["名单"]
        sheet.insert_rows(1)
        sheet["A1"], sheet["A1"].alignment = "2026年第一季度抽检结果", Alignment(horizontal="center")
        sheet.merge_cells("A1:C1")
        sheet.freeze_panes = "A3"
        sheet.print_title_rows = "1:2"

    return xlsx(fill)


@is_clean(LIST)
def colours_by_condition() -> bytes:
    def fill(workbook: Workbook) -> None:
        sheet = workbook["名单"]
        for number in range(2, 20):
            sheet.cell(number, 3, number * 10)
        look = {"font": Font(color="FFC00000"), "fill": PatternFill(bgColor="FFFFC7CE")}
        red = CellIsRule(operator="lessThan", formula=["60"], **look)  # type: ignore[no-untyped-call]
        bars = DataBarRule("min", 0, "max", 100, color="FF638EC6")  # type: ignore[no-untyped-call]
        sheet.conditional_formatting.add("C2:C19", red)
        sheet.conditional_formatting.add("C2:C19", bars)

    return xlsx(fill)


@is_clean(LIST)
def sums_and_a_chart() -> bytes:
    def fill(workbook: Workbook) -> None:
        sheet: Json = workbook["名单"]
        for number in range(2, 9):
            sheet.append([number, f"第{number}季度", number * 12.5])
        sheet["C10"] = "=SUM(C2:C9)"
        chart = BarChart()
        chart.add_data(Reference(sheet, min_col=3, min_row=1, max_row=8), titles_from_data=True)
        sheet.add_chart(chart, "E2")

    return xlsx(fill)


@is_clean(LIST)
def choices_of_input() -> bytes:
    def fill(workbook: Workbook) -> None:
        rule = DataValidation(type="list", formula1='"合格,不合格"', promptTitle="结论", prompt="请选择")
        workbook["名单"].add_data_validation(rule)
        rule.add("C2:C99")

    return xlsx(fill)


@is_clean(LIST)
def link_to_a_site_and_a_filter() -> bytes:
    def fill(workbook: Workbook) -> None:
        sheet: Json = workbook["名单"]
        sheet["C2"] = "公示网址"
        sheet["C2"].hyperlink = "http://www.tjwq.gov.cn/zwgk/"
        sheet.auto_filter.ref = "A1:C2"
        sheet.oddFooter.center.text = "第 &P 页，共 &N 页"

    return xlsx(fill)


@is_clean("汇报.pptx")
def white_title_on_a_coloured_shape() -> bytes:
    title = shape("工作汇报", '><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:rPr>')
    return pptx(title.replace("</a:xfrm>", '</a:xfrm><a:solidFill><a:srgbClr val="C00000"/></a:solidFill>'))


@is_clean("公示.html")
def ordinary_page() -> bytes:
    return page("<h1>关于停水的公告</h1><ul><li>一、范围</li><li>二、时间</li></ul><p>联系电话：022-82138000</p>")


@is_clean("公示.html")
def page_with_styles_and_a_chart() -> bytes:
    rules = "body{color:#333;background:#fff} .t{color:#fff;background:#004b8d} @media print{.nav{display:none}}"
    drawing = '<svg viewBox="0 0 1380 1380"><path d="M13812345678 10 L 20 13912345678"/></svg>'
    return page(
        f'<style>{rules}</style><div class="nav">首页</div><table><tr><td class="t">项目</td></tr></table>{drawing}'
    )


@is_clean("公示.html")
def page_with_a_counter() -> bytes:
    script = "<script>var s=document.createElement('script'); s.src='/js/a.js?v=20260309';</script>"
    return page(f'{script}<img alt="防汛示意图" src="/images/2026/03/a.png">')


@is_clean("附件.zip")
def archive_of_letters() -> bytes:
    return zipped(
        {"通知.docx": docx(nothing), "表/抽检结果.xlsx": plain_list(), "说明.txt": "见附件。".encode("gb18030")}
    )


@is_clean("合格名录.csv")
def list_of_companies() -> bytes:
    rows = "".join(f"{number},天津某某食品有限公司,合格\r\n" for number in range(1, 40))
    return f"序号,企业名称,结论\r\n{rows}".encode("utf-8-sig")


@is_clean("说明.txt")
def plain_note() -> bytes:
    return "一、编制依据\r\n《中华人民共和国预算法》第十四条。\r\n".encode("gb18030")


@is_clean("通知.odt")
def open_letter() -> bytes:
    return open_document("text", "<text:h>一、总体要求</text:h><text:p>各镇人民政府：</text:p>")


@is_clean("公告.eml")
def mail_with_a_page() -> bytes:
    message = EmailMessage()
    message["Subject"] = "关于停水的公告"
    message.set_content("请查收。")
    message.add_attachment(ordinary_page(), maintype="text", subtype="html", filename="公告.html")
    return message.as_bytes()
