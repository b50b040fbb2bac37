"""Names of private persons, in all the ways lists and notices write them, and the names that are public."""

import random

import pytest

from gongkai.domain.finding import FindingType, Place, Weight
from gongkai.review.resources import Severities
from gongkai.review.scanning import scan_text
from review.corpus import id_card


def names(text: str, severities: Severities, cue: str = "") -> list[str]:
    return [f.excerpt for f in scan_text(text, Place(), severities, cue) if f.type is FindingType.NAME]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("户主：张建国", ["张建国"]),
        ("姓　名：李　明", ["李　明"]),
        ("申请人欧阳建国提出申请", ["欧阳建国"]),
        ("户主姓名：阿依古丽·艾合买提", ["阿依古丽·艾合买提"]),
        ("村民李强反映", ["李强"]),
        ("承租人（李小龙）", ["李小龙"]),
        ("资助对象：李浩然、王梓涵、陈思雨。", ["李浩然", "王梓涵", "陈思雨"]),
        ("张建国，男，1985年生", ["张建国"]),
        ("王小红13812345678", ["王小红"]),
        ("经查，赵铁柱于2026年3月驾驶", ["赵铁柱"]),
        ("吴桂花，二级肢体残疾", ["吴桂花"]),
        ("姓名,职业\n", []),
        ("姓名,联系电话\n张伟,无\n李 娜,无\n", ["张伟", "李 娜"]),
        ("| 姓名 | 金额 |\n|---|---|\n| 张伟 | 1 |\n", ["张伟"]),
        ("序号　户主　　　金额\n1　　张德发　　　300\n", ["张德发"]),
        ("李建国、王秀兰两户未签约。", ["李建国", "王秀兰"]),
        ("赵各庄村：张春海、王秀芝、桑榆", ["张春海", "王秀芝", "桑榆"]),
        ("1.张春海 2.王秀芝 3.桑榆", ["张春海", "王秀芝", "桑榆"]),
        ("户主：张德发\n经查，张德发自2025年起", ["张德发", "张德发"]),
        ("张德发 护照E12345678", ["张德发"]),
        ("1、张德发，烈士之父；\n2、王秀兰，遗属", ["张德发", "王秀兰"]),
        ('"张德发","120114198503121239"', ["张德发"]),
        ("遗失公告：张德发，证件编号0138", ["张德发"]),
        ("付给张德发人民币三千元。张德发，男，1985年生", ["张德发", "张德发"]),
        ("大沙河村 张德发 12.5亩\n小沙河村 王秀兰 8.3亩\n", ["张德发", "王秀兰"]),
        ("反映：邻居张德发私搭乱建", ["张德发"]),
        ("举报人阿木古郎，奖励一千元", ["阿木古郎"]),
        ("张德发持港澳居民来往内地通行证", ["张德发"]),
        ("南营村张德发4.2亩25.2万元；北营村王秀兰 500元", ["张德发", "王秀兰"]),
        ("兹证明张德发系我村村民", ["张德发"]),
        ("停发：张德发，停发原因：死亡", ["张德发"]),
        ("张德发诉王秀兰一案", ["张德发", "王秀兰"]),
        ("童德发：你于6月1日提交的申请收悉。", ["童德发"]),
        ("其父瞿德发", ["瞿德发"]),
        ("根据张德发的申请", ["张德发"]),
        ("张德发等12人工资", ["张德发"]),
        ("张德发（1974年入党）", ["张德发"]),
        ("张可馨（6岁）由一小转入", ["张可馨"]),
        ("序号 姓名 金额\n1 张伟 200\n2 李 明 300\n", ["张伟", "李 明"]),
        ("关于对扎西·顿珠吊销机动车驾驶证的公告", ["扎西·顿珠"]),
        ("因其配偶迪丽努尔·艾尼瓦尔患病", ["迪丽努尔·艾尼瓦尔"]),
        ("艾力·吐尔逊和古丽娜尔·阿不都热合曼到场", ["艾力·吐尔逊", "古丽娜尔·阿不都热合曼"]),
        ("听证告知书\n姚桂：\n你户的房屋未取得许可。", ["姚桂"]),
        ("关于吊销范新铭机动车驾驶证的公告", ["范新铭"]),
        ("因白秀根保管不善，证书遗失。", ["白秀根"]),
        ("关于撤销范新铭婚姻登记的公告\n当事人范新铭", ["范新铭", "范新铭"]),
        ("方颖，从业资格证号120114198503121239", ["方颖"]),
        ("拟聘人员\n朱勇嘉，南开大学，博士\n贺琳，天津大学，硕士\n", ["朱勇嘉", "贺琳"]),
        ("公开招聘教师体检结果：邓新思，合格；陈莹，合格；杜文，合格。", ["邓新思", "陈莹", "杜文"]),
        ("献血表彰名单：齐宝溪、孙建香、曹涵、司马国获得金奖", ["齐宝溪", "孙建香", "曹涵", "司马国"]),
        ("配偶应强天，无业", ["应强天"]),
        ("患者贾建于2013年8月入院", ["贾建"]),
        ("职称评审通过人员\n单位\t姓名\t资格名称\t证书编号\n港口\t陈一然\t高级工程师\t2024025\n", ["陈一然"]),
    ],
)
def test_private_persons(text: str, expected: list[str], severities: Severities) -> None:
    assert names(text, severities) == expected


@pytest.mark.parametrize(
    "text",
    [
        "局长王建国主持会议",
        "出席：马建国、陶志强、李秀英",
        "股东：马建国、陶志强",
        "副区长马建国到会。马建国要求，压实责任。",
        "报送水土保持、红树林、滑行道、松花江的材料",
        "值班人员：马建国、陶志强",
        "名胜：白云寺、黄崖关、独乐寺",
        "编制人员：董洁",
        "物业主管部门、经营者权利要求、施工程序、有关食品安全",
        "主要村庄：大王庄、小李庄、南营村",
        "法定代表人：刘志远",
        "评审专家：张建国、李志强",
        "评审专家名单\n姓名,工作单位\n张建国,某医院\n",
        "姓名,职务,办公电话\n张建国,局长,022-82123456\n",
        "张建国，男，1975年3月生，现任副局长，拟任局长",
        "联系人：王伟，电话：022-82120068",
        "联系人：张工",
        "联系人赵杰超，0316—8271417。批号13596879516",
        "采样人员谢军秀、姚泽霞，监督员邱永秀、袁天涵",
        "当事人：海鲜小吃店（个体工商户）\n经营者：康宇荣",
        "关于马国庆等同志任免的通知",
        "生态·宜居，滨海·新区，中新·天津生态城",
        "时间：\n你们要按时参加",
        "1.范围，全区\n2.方法，随机",
        "户主李某某、王*、张**",
        "申请人应当提交材料，居民可到社区办理",
        "学生成长、职工安全和群众满意",
        "王家庄、李庄、张自忠路、高村镇",
        "患者可拨打12345",
    ],
)
def test_public_persons_and_everyday_words(text: str, severities: Severities) -> None:
    assert names(text, severities) == []


@pytest.mark.parametrize("text", ["举报人：张建国", "患者张建国"])
def test_names_that_are_never_published(text: str, severities: Severities) -> None:
    (finding,) = scan_text(text, Place(), severities)
    assert (finding.type, finding.weight) == (FindingType.NAME, Weight.BLOCK)


def test_the_head_of_a_column_speaks_for_its_cell(severities: Severities) -> None:
    assert names("张伟", severities, "户主姓名") == ["张伟"]
    assert names("张伟", severities, "项目名称") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("危房改造对象公示：卜凡荣，D级危房，补助2.5万元；呼延平，C级，补助1万元。", ["卜凡荣", "呼延平"]),
        ("尚未领取补偿款人员：安泰、洪流、方圆，请于月底前办理。", ["安泰", "洪流", "方圆"]),
        ("评标委员会成员：张国栋、李晓燕、王宏伟。", []),
        ("认定你村祁连山户为农村最低生活保障家庭。", ["祁连山"]),
        ("因患双相情感障碍，宋小曼申请提前退休。", ["宋小曼"]),
        ("参会人员：各镇街分管负责同志、区直部门科室负责人。", []),
    ],
)
def test_rosters_and_households(text: str, expected: list[str], severities: Severities) -> None:
    assert names(text, severities) == expected


def test_a_disability_number_holds_an_identity_number(severities: Severities) -> None:
    number = id_card(random.Random(3))
    found = scan_text(f"残疾人证号：{number}43", Place(file="名单.txt"), severities)
    assert [(finding.type, finding.excerpt) for finding in found] == [(FindingType.ID_CARD, f"{number}43")]
