"""The nine key areas (重点领域), and what a list says of the forms in them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class FormTitle:
    """What a list says of a form."""

    id: str
    no: str
    area: int
    title_zh: str
    title_en: str


@dataclass(frozen=True)
class Area:
    """One of the nine key areas (重点领域) of the founding notice of 2015-07-31."""

    no: int
    title_zh: str
    title_en: str


AREAS: tuple[Area, ...] = (
    Area(1, "行政权力清单", "Administrative power lists"),
    Area(2, "财政资金", "Fiscal funds"),
    Area(3, "公共资源配置", "Public resource allocation"),
    Area(4, "重大建设项目", "Major construction projects"),
    Area(5, "公共服务", "Public services"),
    Area(6, "国有企业", "State-owned enterprises"),
    Area(7, "环境保护", "Environmental protection"),
    Area(8, "食品药品安全", "Food and drug safety"),
    Area(9, "社会组织与中介机构", "Social organisations and intermediaries"),
)
