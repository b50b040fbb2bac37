"""Check digits and the shapes they belong to: what tells a real number from one that only looks like it."""

from datetime import date

PROVINCES = frozenset(
    f"{zone}{place}"
    for zone, places in {
        1: "12345",
        2: "123",
        3: "1234567",
        4: "123456",
        5: "01234",
        6: "12345",
        7: "1",
        8: "123",
        9: "1",
    }.items()
    for place in places
)
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_SIGNS = "10X98765432"
_DOUBLED = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)


def check_digit(first_17: str) -> str:
    """The check character of an identity number's first 17 digits (GB 11643-1999, ISO 7064 MOD 11-2)."""
    return _SIGNS[sum(int(d) * w for d, w in zip(first_17, _WEIGHTS, strict=True)) % 11]


def is_id_card(number: str) -> bool:
    """Whether these 18 characters are an identity number: known province, real birth date, right check digit."""
    return has_region_and_birth(number) and check_digit(number[:17]) == number[17]


def has_region_and_birth(number: str) -> bool:
    """Whether an 18-digit number begins with a known province and holds a real date of birth."""
    return number[:2] in PROVINCES and is_date(number[6:10], number[10:12], number[12:14])


def is_date(year: str, month: str, day: str) -> bool:
    """Whether these figures are a day of the calendar on which someone living may have been born."""
    if not 1900 <= int(year) <= 2100:
        return False
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True


def is_luhn(number: str) -> bool:
    """Whether the last digit of a card number fits the others (ISO/IEC 7812-1, annex B)."""
    digits = [int(digit) for digit in reversed(number)]
    return (sum(digits[::2]) + sum(_DOUBLED[digit] for digit in digits[1::2])) % 10 == 0
