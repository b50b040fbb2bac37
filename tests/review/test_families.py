"""Each family of findings: what it finds, and what only looks like it."""

import pytest

from gongkai.domain.finding import FindingType, Place
from gongkai.review.resources import Severities
from gongkai.review.scanning import scan_text

T = FindingType
FOUND = [
    (T.LANDLINE, "户主：李秀兰，家庭电话：{022-29345678}"),
    (T.LANDLINE, "住宅电话{２９３４５６７８}"),
    (T.BANK_CARD, "银行卡号：{6228480402564890018}"),
    (T.BANK_CARD, "{6228 4804 0256 4890 018}"),
    (T.BANK_CARD, "卡号{六二二八四八〇四〇二五六四八九〇〇一八}"),
    (T.BANK_CARD, "转入{9558801234567890128}"),
    (T.BANK_CARD, "由某某建筑有限公司打入你本人卡号为{6228480402564890018}的账户"),
    (T.SOCIAL_CARD, "社保卡号：{A12345678}"),
    (T.SOCIAL_CARD, "退休人员（个人编号{3365987174}）"),
    (T.SOCIAL_CARD, "医保个人编号 {1201140012345}"),
    (T.PASSPORT, "护照号码：{E12345678}"),
    (T.PASSPORT, "持{EA1234567}号护照入境"),
    (T.PASSPORT, "张伟 {G12345678}"),
    (T.PASSPORT, "护照号码\n{G01453134}"),
    (T.PASSPORT, "姓名 国籍 护照号\nJohn Smith 美国 {E03300842}"),
    (T.BIRTH_DATE, "名单：姓名\t出生日期\n张德发\t{1977年12月13日}"),
    (T.BIRTH_DATE, "（1）姓名\t出生日期\n张德发\t{1982年1月27日}"),
    (T.CLASS_MARK, "{机密（20年）}\n正文"),
    (T.HKMO_PERMIT, "港澳居民来往内地通行证：{H12345678}"),
    (T.HKMO_PERMIT, "台胞证号码{12345678}"),
    (T.PLATE, "驾驶{津A·12345}小型客车"),
    (T.PLATE, "新能源车{津AD12345}"),
    (T.PLATE, "车牌{津Ａ１２３４５}"),
    (T.EMAIL, "电子邮箱：{li.ming_88@163.com}"),
    (T.EMAIL, "联系{12345678 ＠ qq.com}"),
    (T.EMAIL, "{13812345678@139.com}"),
    (T.ADDRESS, "家庭住址：{武清区大良镇双树村3排12号}"),
    (T.ADDRESS, "家住{光明路8号院5号楼1门301}"),
    (T.ADDRESS, "申请人李强，{阳光小区8-2-301}，无业"),
    (T.ADDRESS, "家庭住址{远洋8号楼1805}，"),
    (T.ADDRESS, "姚桂：\n你户位于{迎宾大街蓝庭公寓9门501号}的建筑物"),
    (T.ADDRESS, "家住{洞庭路53号六合园32栋1704}，"),
    (T.ADDRESS, "要求获取“{贻成豪庭公寓15栋1门304号}不动产登记档案”"),
    (T.ADDRESS, "申请人 | 王梅国\n证件类型 | 居民身份证\n证件号码 | 无\n通讯地址 | {大田村三区45号}"),
    (T.ADDRESS, "现场为{阳光小区3号楼2单元501室}"),
    (T.BIRTH_DATE, "出生日期：{1985年3月12日}"),
    (T.BIRTH_DATE, "张某，{1985.03.12}生，汉族"),
    (T.BIRTH_DATE, "出生年月日{一九八五年三月十二日}"),
    (T.MINOR, "{王小明（男，8岁}）走失"),
    (T.MINOR, "留守儿童{李梦瑶}由奶奶照料"),
    (T.MINOR, "女儿{谭凤铭，2016年}出生"),
    (T.MINOR, "{毛仙彤，男，2018年}12月1日，户籍"),
    (T.HEALTH, "职工汪涵颖，{伤残等级七级}"),
    (T.HEALTH, "对象王秀兰，{因战六级残疾}"),
    (T.HEALTH, "患者韩宝娟于5月因{急性阑尾炎}入住我院"),
    (T.HEALTH, "职工夏凤英，诊断结论：职业性{尘肺病}贰期。"),
    (T.HEALTH, "户主张建国患有{尿毒症}"),
    (T.HEALTH, "申请人张建国，诊断为{急性会厌炎}"),
    (T.GPS, "{117.04451，39.38441}"),
    (T.GPS, "东经{117°03′12.5″}"),
    (T.GPS, "经度：{117.0445}"),
    (T.TRADE_SECRET, "{核心商密}▲10年"),
    (T.TRADE_SECRET, "（{商业秘密}）"),
    (T.TRADE_SECRET, "本方案为投标人{商业秘密}，未经许可不得复制"),
    (T.TRADE_SECRET, "{成本构成}：人工30%"),
    (T.WORDING, "会同{人力资源与社会保障}局"),
    (T.BAD_REDACTION, "{330106********1234}，出生日期：1985年3月12日"),
    (T.BAD_REDACTION, "{330106****1234}，1985年3月出生"),
    (T.BAD_REDACTION, "手机{1381234567*}"),
    (T.BAD_REDACTION, "{138****5678}，备用1381234****"),
    (T.BAD_REDACTION, "{33010619850312****}"),
]


@pytest.mark.parametrize(("type_", "marked"), FOUND)
def test_what_is_found(type_: FindingType, marked: str, severities: Severities) -> None:
    before, _, rest = marked.partition("{")
    core, _, after = rest.partition("}")
    findings = [f for f in scan_text(before + core + after, Place(), severities) if f.type is type_]
    assert any(f.start <= len(before) and f.end >= len(before) + len(core) for f in findings), findings


@pytest.mark.parametrize(
    "text",
    [
        "联系电话：022-82123456，办公时间9:00至17:00",
        "办公电话022-29345678，传真022-29341123",
        "订单编号：6228480402564890018",
        "（17）260901（10）13914350910；快递单号",
        "受理编号 | 17683238645",
        "QQ群：13696392855，订单13092771402",
        "通行证办理指南，咨询电话022-66381234",
        "单位社保编号：7454649833",
        "账号：9316645680427974846（户名：财政局）",
        "面向社会公开征求意见稿的反馈",
        "取消其参加资格：内参加、保守国家秘密和工作秘密、审判工作秘密",
        "负责妇女儿童工作的机构",
        "请携带证件到大连东道1060号3号楼302室办理",
        "户名：武清区财政局，账号：6228480402564890018",
        "生产批号E12345678",
        "证书编号 H12345678",
        "粤B2-20090191号，京ICP备12345678号",
        "津C2026001号地块",
        "办公邮箱：wqmzj@tj.gov.cn，监督邮箱 wq@163.com",
        "办公地址：武清区光明路12号3号楼502室",
        "中标供应商地址：雍阳西道118号雍阳大厦1203室",
        "出生年月：1975年3月",
        "成立日期：2015年3月12日，2026-03-12印发",
        "本次事件发生于2026年11月18日",
        "医疗救助病种包括尿毒症、白血病",
        "本院擅长糖尿病、高血压诊治",
        "预算数117.1234 决算数39.5678",
        "依法保护国家秘密、商业秘密和个人隐私",
        "人力资源和社会保障局、发展和改革委员会",
        "张某，330106********1234，138****5678",
        "120*************21",
        "在校学生1200人，三年级8个班",
        "国药准字H20013413，津械注准20202141234",
        "国食健注G20230917",
        "统一社会信用代码：91120222MA05XK7H35",
    ],
)
def test_what_is_not(text: str, severities: Severities) -> None:
    assert scan_text(text, Place(), severities) == ()


def test_a_finding_says_what_to_write_instead(severities: Severities) -> None:
    (finding,) = scan_text("生态环保局", Place(), severities)
    assert "生态环境局" in finding.remedy
