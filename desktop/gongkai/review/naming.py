"""How Chinese names are written: surname and given name, compound surnames, padded names, names of minorities."""

import re
from functools import cache

from gongkai.review.dotted import dotted_end
from gongkai.review.lexicons import lexicon

_HAN = "[\u4e00-\u9fff\u3400-\u4dbf\U00020000-\U0002ebef]"
_IS_HAN = re.compile(_HAN)
_PAD = re.compile("[ \u3000\u00a0]{0,4}")
_TRANSCRIBED = re.compile(
    "[阿艾买麦吐依亚尼古努热木拉提克斯巴哈图尔布吉江扎西次仁卓玛央宗加合力帕丽孜娜再米玉甫苏沙萨迪地肯别努尔台萨热夏娅郎其格乌兰赛音雅敖登呼和德仁托高斯琴特日根哈都达嘎桑旦增洛多班才让丹罗朝鲁那钦白]{3,6}"
)
_MASK = frozenset("某*＊×xX○〇●■▇█□?？_")
_MORE_OFTEN_WORDS = frozenset("须和有从应由因经后都能同时并外公员生年原区双国土保定性干名信修相全以所自既")
"""Surnames that in running text are other words."""
_LONG = 3
_NO_GIVEN = frozenset("工总姐哥某氏姓家等人户们民")
# What follows a name of two characters more often than it ends a name of three.
_FOLLOWING = frozenset("的等因在于系与及向对将称患已未经被不是到从由所均并也即曾又还持住诉获拟把让使就且但男女户")
_BEFORE = frozenset(
    "与和及由给向对将被为是系诉告经查村组户子女妻父母夫人因据于中让把同找叫称即民主友居亲方付到见学校级名请经等代帮的"
)
"""What may stand directly before a name in a sentence."""
_TITLES = re.compile(
    "(?:主任|局长|科长|处长|所长|站长|队长|镇长|乡长|区长|县长|市长|院长|校长|园长|部长|书记|经理|老师|医生|大夫|护士|警官|法官|律师"
    "|会计|先生|女士|小姐|师傅|老板|队员|工程师|教授|专员|干部|秘书|委员|代表|主席|科员|副|某)"
)
_PRIVATE_TITLES = re.compile("先生|女士|小姐|师傅|老板")


def name_end(text: str, start: int, strict: bool, careful: bool = True) -> int:
    """Where the name that begins at `start` ends, 0 where none does.

    `strict` is for names that no sign sets off from the words around: usual given names only; `careful` leaves out
    two characters that are as good as a word.
    """
    if dotted := dotted_end(text, start):
        return dotted
    surname = _surname_end(text, start)
    if strict and is_everyday(text, start):
        return start + _LONG if _is_told_by_given(text, start) else 0
    if surname and text[start : start + 2] not in _not_names():
        given = _PAD.match(text, surname).end()  # type: ignore[union-attr]
        if not _TITLES.match(text, given):
            return _given_end(text, start, given, (strict, strict and careful), padded=given > surname)
    if (transcribed := _TRANSCRIBED.match(text, start)) and _ends(text, transcribed.end(), signs_only=strict):
        return transcribed.end()
    return 0


def is_masked(text: str, end: int) -> bool:
    """Whether a name is hidden in part: 李某, 王*."""
    return text[end - 1] in _MASK or text[end : end + 1] in _MASK


def is_everyday(text: str, start: int) -> bool:
    """Whether the surname that stands here is more often another word in running text; 公孙 is none."""
    return text[start : start + 1] in _MORE_OFTEN_WORDS and _surname_end(text, start) < start + 2


def is_titled(text: str, end: int) -> bool:
    """Whether an office follows a name: 王建国局长."""
    title = _TITLES.match(text, end)
    return title is not None and not _PRIVATE_TITLES.match(title[0])


def is_set_off(text: str, start: int, end: int | None) -> bool:
    """Whether no word runs on into a name, nor out of it where `end` is asked about: only signs and usual words do."""
    before = text[start - 1 : start] if start else ""
    return (before in _BEFORE or not _IS_HAN.match(before)) and (end is None or _ends(text, end))


def _is_told_by_given(text: str, start: int) -> bool:
    """Whether two usual given characters and a sign follow a surname that is more often another word: 应强天，"""
    given = text[start + 1 : start + _LONG]
    whole = len(given) == _LONG - 1 and all(map(is_given, given)) and text[start : start + 2] not in _not_names()
    return whole and given[1] not in _FOLLOWING and _closes(text, start + _LONG)


def surname_end(name: str) -> int:
    """How many characters of a name are its surname; of a name with dots or without surname the first stays."""
    return 1 if dotted_end(name, 0) else _surname_end(name, 0) or 1


def has_surname(name: str) -> bool:
    """Whether a text begins with a surname."""
    return _surname_end(name, 0) > 0


def _surname_end(text: str, start: int) -> int:
    single, compound = _surnames()
    if text[start : start + 2] in compound:
        return start + 2
    return start + 1 if text[start : start + 1] in single else 0


def _given_end(text: str, start: int, given: int, rules: tuple[bool, bool], padded: bool) -> int:
    """The end of the given name, the longer one first where both fit."""
    strict, careful = rules
    for length in (2, 1):
        end = given + length
        name = text[given:end]
        if (
            len(name) < length
            or not all(map(_IS_HAN.match, name))
            or (strict and not _is_usual(text, end, name, careful))
        ):
            continue
        if any(sign in _MASK for sign in name) or (length == 1 and name in _NO_GIVEN):
            return 0
        if length == 2 and name[1] in _FOLLOWING and not (padded or _closes(text, end)):
            continue
        if careful and length == 1 and text[start] in ambiguous_surnames() and not _ends(text, end, signs_only=True):
            continue
        if _ends(text, end):
            return _end_without_title(text, end)
    if strict and not careful and all(map(is_given, text[given : given + 2])):
        return _end_without_title(text, given + 2)
    return given + 3 if _is_double(text, start, given, strict) else 0


def _closes(text: str, end: int) -> bool:
    """Whether a sign ends a name here, and no date goes on: 贾建于2013年."""
    return _ends(text, end, signs_only=True) and not text[end : end + 1].isdigit()


def _is_double(text: str, start: int, given: int, strict: bool) -> bool:
    """Both parents' surnames and two characters: 张王丽华."""
    single, _ = _surnames()
    whole = text[start : given + 3]
    usual = len(whole) == 4 and whole[1] in single and all(map(is_given, whole[2:]))
    return usual and not strict and _ends(text, given + 3, signs_only=True)


def _end_without_title(text: str, end: int) -> int:
    return 0 if text[end : end + 1] in _MASK or is_titled(text, end) else end


def _ends(text: str, end: int, signs_only: bool = False) -> bool:
    """Whether a name can end here: no Chinese character follows, or a word that follows names."""
    if not _IS_HAN.match(text, end):
        return True
    return not signs_only and (_TITLES.match(text, end) is not None or _followers().match(text, end) is not None)


def _is_usual(text: str, end: int, name: str, careful: bool) -> bool:
    """Whether these characters are usual in given names; one unusual one passes where the name clearly ends."""
    usual = sum(map(is_given, name))
    return usual == len(name) or (usual > 0 and _ends(text, end, signs_only=careful))


def is_given(sign: str) -> bool:
    """Whether a character is usual in given names."""
    return sign in _given_signs()


@cache
def _surnames() -> tuple[frozenset[str], frozenset[str]]:
    words = lexicon("surnames").words
    return frozenset(word for word in words if len(word) == 1), frozenset(word for word in words if len(word) == 2)


@cache
def ambiguous_surnames() -> frozenset[str]:
    """The surnames that are everyday words as well."""
    return frozenset(lexicon("surnames").neutral)


@cache
def _given_signs() -> frozenset[str]:
    return frozenset("".join(lexicon("given_names").words))


@cache
def _not_names() -> frozenset[str]:
    heads = {word[:2] for word in lexicon("column_heads").words}
    return frozenset({*lexicon("not_names").words, *heads} - {"村", "人口"})


@cache
def _followers() -> re.Pattern[str]:
    return re.compile("|".join(sorted(lexicon("name_followers").words, key=len, reverse=True)))
