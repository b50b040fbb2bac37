"""The sample office: its departments, its people, and who brings which disclosure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import yaml

from gongkai import paths
from gongkai.commands.desk import Desk
from gongkai.commands.office import NewPerson, add_department, add_person, found_office, sign_in
from gongkai.domain.canonical import Json
from gongkai.domain.people import Department, Role

SAMPLE = paths.resources() / "sample"
STAGE_ROLES = (Role.CLERK, Role.SECTION_HEAD, Role.SECRECY_OFFICER, Role.SIGNER)


@dataclass(frozen=True)
class Troupe:
    """One department with a person for each step and the files of the disclosures it brings."""

    department: Department
    people: Mapping[Role, NewPerson]
    drafts: tuple[Path, ...]


@dataclass(frozen=True)
class Cast:
    """Everybody in the sample office; `practising` is one of the troupes with who settles things and who prints."""

    district: Department
    administrator: NewPerson
    supervisor: NewPerson
    troupes: tuple[Troupe, ...]
    practising: Troupe
    passphrase: str


def load_cast() -> Cast:
    """The sample office as resources/sample/office.yaml describes it."""
    told = yaml.safe_load((SAMPLE / "office.yaml").read_text(encoding="utf-8"))
    passphrase, district = told["passphrase"], told["district_office"]
    troupes = tuple(_troupe(department, passphrase) for department in told["departments"])
    return Cast(
        district=_department(district),
        administrator=_person(district, Role.ADMINISTRATOR, passphrase),
        supervisor=_person(district, Role.SUPERVISOR, passphrase),
        troupes=troupes,
        practising=_practising(troupes, told["practice"], passphrase),
        passphrase=passphrase,
    )


def settle_in(cast: Cast, workspace: Path) -> Desk:
    """Founds the office and gives everybody an account; the desk comes back with the administrator at it."""
    desk = found_office(workspace, cast.district, [cast.administrator, cast.supervisor])
    desk = sign_in(desk, cast.administrator.login, cast.passphrase)
    for troupe in cast.troupes:
        add_department(desk, troupe.department)
        for person in troupe.people.values():
            add_person(desk, person)
    return desk


def _troupe(told: Json, passphrase: str) -> Troupe:
    people = {role: _person(told, role, passphrase) for role in STAGE_ROLES}
    drafts = tuple(SAMPLE / "disclosures" / f"{name}.yaml" for name in told["disclosures"])
    return Troupe(_department(told), people, drafts)


def _practising(troupes: tuple[Troupe, ...], told: Json, passphrase: str) -> Troupe:
    there = next(troupe for troupe in troupes if troupe.department.code == told["code"])
    besides = {role: _person(told, role, passphrase) for role in (Role.ADMINISTRATOR, Role.OFFICE)}
    return replace(there, people={**there.people, **besides})


def _department(told: Json) -> Department:
    return Department(told["code"], told["name"], told["short_name"], told["number_mark"])


def _person(told: Json, role: Role, passphrase: str) -> NewPerson:
    login, name = told[role.value]
    return NewPerson(login, name, frozenset({role}), passphrase, told["code"])
