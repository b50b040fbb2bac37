"""Departments, the people in them, and the roles they hold."""

import re
from dataclasses import dataclass
from enum import StrEnum

from gongkai.domain.errors import UserError


class Role(StrEnum):
    """A role (角色): 起草人, 初审人, 保密审查员, 签发人, 印发, 督查, 管理员."""

    CLERK = "clerk"
    SECTION_HEAD = "section_head"
    SECRECY_OFFICER = "secrecy_officer"
    SIGNER = "signer"
    OFFICE = "office"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True)
class Department:
    """A unit that publishes: its code in index numbers and collections, its names, the 机关代字 of its 发文字号."""

    code: str
    name: str
    short_name: str
    number_mark: str
    region_code: str = "120114"


def is_code(code: str) -> bool:
    """Whether a department can have this code: it stands in index numbers, and eight signs are kept of it."""
    return bool(re.fullmatch(r"[A-Za-z0-9]{2,8}", code))


def require_whole(department: Department) -> None:
    """UserError where a name or the 机关代字 is missing, or the code can't be used."""
    if not (department.name.strip() and department.number_mark.strip()):
        raise UserError("单位资料不完整", "单位全称和机关代字都要填。", "请补上后再试。")
    if not is_code(department.code):
        raise UserError("单位代码不能用", "单位代码要用 2 到 8 个字母或数字。", "请换一个代码。")


@dataclass(frozen=True)
class Account:
    """A person: login name, the name on documents, department, roles and the Ed25519 public key in hexadecimal."""

    id: str
    login: str
    name: str
    department: str
    roles: frozenset[Role]
    public_key: str = ""

    @property
    def sight(self) -> str | None:
        """The department whose disclosures they see; None for supervisor and administrator, who see all."""
        return None if self.roles & {Role.SUPERVISOR, Role.ADMINISTRATOR} else self.department
