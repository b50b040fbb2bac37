"""Contents to typeset: the founding notice, and a filled-in form with three tables."""

from datetime import date
from pathlib import Path

import pytest

from gongkai import paths
from gongkai.domain.notice import Block, Content, Heading, Paragraph, Table, TableColumn
from gongkai.notices.profile import Profile, load_profile

_COLUMNS = (
    TableColumn("序号"),
    TableColumn("项目名称"),
    TableColumn("中标单位"),
    TableColumn("中标金额（万元）", numeric=True),
    TableColumn("完成日期"),
)


@pytest.fixture(scope="session")
def founding_text() -> str:
    """The district government's notice of 2015-07-31, as it was published."""
    folders = (paths.resources() / "sample", Path(__file__).parents[1] / "data")
    files = (folder / "notice-2015-07-31.txt" for folder in folders)
    return next(file for file in files if file.exists()).read_text("utf-8")


@pytest.fixture(scope="session")
def profile() -> Profile:
    """The profile that the program ships."""
    return load_profile()


@pytest.fixture
def long_list() -> Table:
    """A table of 120 rows that runs over several pages."""
    rows = tuple(
        (
            str(i),
            f"武清区第{i}标段道路改造工程（2026年度）",
            "天津市某某建设工程有限公司",
            f"{i * 137.25:,.2f}",
            "2026-09-03",
        )
        for i in range(1, 121)
    )
    return Table("表3　重大建设项目中标结果", _COLUMNS, rows, note="注：金额含税。")


@pytest.fixture
def disclosure(long_list: Table) -> Content:
    """A filled-in form: headings of four levels, three tables, attachments, every slot filled."""
    totals = Table(
        "表1　“三公”经费决算",
        (TableColumn("项目"), TableColumn("预算数（万元）", numeric=True), TableColumn("决算数（万元）", numeric=True)),
        (("因公出国（境）费用", "0.00", "0.00"), ("公务接待费", "12.50", "8.31"), ("合计", "1,012.50", "908.31")),
    )
    wordy = Table(
        "表2　处理情况",
        (TableColumn("单位"), TableColumn("事由"), TableColumn("处理意见"), TableColumn("依据")),
        (
            (
                "区生态环境局",
                "排放超标。" * 20,
                "责令改正，并处罚款10万元。\n限期30日内完成整改。",
                "《中华人民共和国大气污染防治法》第九十九条",
            ),
        )
        * 2,
    )
    blocks: tuple[Block, ...] = (
        Paragraph("根据《中华人民共和国政府信息公开条例》，现将有关情况通知如下："),
        Heading(1, "一、总体情况"),
        Heading(2, "（一）“三公”经费。", "全年支出908.31万元，比上年下降3.5%，其中PM2.5监测设备1台。"),
        totals,
        Heading(3, "1.处理情况。", "共处理2件。"),
        wordy,
        Heading(4, "（1）项目清单。", "详见下表。"),
        long_list,
        Paragraph("特此通知。"),
    )
    return Content(
        kind="通知",
        title="武清区人民政府办公室关于公布2026年度重大建设项目中标结果和“三公”经费决算情况的通知",
        blocks=blocks,
        organ="武清区人民政府办公室",
        addressee="各镇人民政府、街道办事处，各有关单位：",
        formed_date=date(2026, 9, 3),
        doc_no="津武政办发〔2026〕15号",
        index_no="120114-WQ01-0401-20260903-00015",
        red_head="天津市武清区人民政府办公室文件",
        attachments=(
            "重大建设项目中标结果汇总表",
            "武清区重点领域政府信息公开工作任务分工及牵头单位联系方式一览表（2026年修订版）",
        ),
        note="（此件主动公开）",
    )
