"""A list of people as somebody pastes it: a line for each, with name, roles and, where wanted, a login."""

import re
from dataclasses import dataclass

from gongkai.domain.people import Role

_WORDS = {
    "起草人": Role.CLERK,
    "起草": Role.CLERK,
    "经办人": Role.CLERK,
    "初审人": Role.SECTION_HEAD,
    "初审": Role.SECTION_HEAD,
    "科室负责人": Role.SECTION_HEAD,
    "保密审查员": Role.SECRECY_OFFICER,
    "保密审查": Role.SECRECY_OFFICER,
    "保密员": Role.SECRECY_OFFICER,
    "签发人": Role.SIGNER,
    "签发": Role.SIGNER,
    "印发": Role.OFFICE,
    "印发人": Role.OFFICE,
    "办公室": Role.OFFICE,
    "督查": Role.SUPERVISOR,
    "监督": Role.SUPERVISOR,
    "管理员": Role.ADMINISTRATOR,
}
_BETWEEN = re.compile(r"[\s,，;；、/|]+")
_LOGIN = re.compile(r"[A-Za-z0-9._-]{2,40}")
_HEADS = frozenset({"姓名", "角色", "登录名", "职责", "名字"})
_LONGEST = 40


@dataclass(frozen=True)
class ListedPerson:
    """Somebody on the list; without a login of their own they sign in by their name."""

    name: str
    roles: frozenset[Role]
    login: str


@dataclass(frozen=True)
class PeopleList:
    """Who is on the list, and what is wrong with which line, in words."""

    people: tuple[ListedPerson, ...]
    problems: tuple[str, ...]


def read_people(text: str) -> PeopleList:
    """Reads a pasted list: cells of a sheet, or words between blanks and commas, in any order after the name."""
    people: list[ListedPerson] = []
    problems: list[str] = []
    for no, line in enumerate(text.splitlines(), 1):
        words = [word for word in _BETWEEN.split(line.strip()) if word]
        if not words or _HEADS.issuperset(words):
            continue
        read = _person(words)
        if isinstance(read, str):
            problems.append(f"第 {no} 行：{read}")
        elif read.login in {person.login for person in people}:
            problems.append(f"第 {no} 行：登录名“{read.login}”前面已经有了，请另写一个。")
        else:
            people.append(read)
    return PeopleList(tuple(people), tuple(problems))


def _person(words: list[str]) -> ListedPerson | str:
    name, *rest = words
    roles = frozenset(_WORDS[word] for word in rest if word in _WORDS)
    others = [word for word in rest if word not in _WORDS]
    if name in _WORDS or len(name) > _LONGEST:
        return "请把姓名写在前面。"
    if not roles:
        return f"没有写{name}的角色，如起草人、初审人、保密审查员、签发人、印发、督查、管理员。"
    if len(others) > 1 or (others and not _LOGIN.fullmatch(others[0])):
        return f"看不懂“{others[-1]}”：角色之后只能写一个登录名，用字母和数字。"
    return ListedPerson(name, roles, others[0] if others else name)
