"""Departments, the people in them, and the roles they hold."""

from dataclasses import dataclass
from enum import StrEnum


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


@dataclass(frozen=True)
class Account:
    """A person: login name, the name on documents, department, roles and the Ed25519 public key in hexadecimal."""

    id: str
    login: str
    name: str
    department: str
    roles: frozenset[Role]
    public_key: str = ""
