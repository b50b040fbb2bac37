"""All rules, as `checks.md` of the design lists them: 19 of form, 20 of numerals, 24 of punctuation."""

from gongkai.notices.checker.form_rules import FORM
from gongkai.notices.checker.numeral_rules import NUMERALS
from gongkai.notices.checker.punctuation_rules import PUNCTUATION

RULES = (*FORM, *NUMERALS, *PUNCTUATION)
