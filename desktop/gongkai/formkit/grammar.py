"""From Python's syntax tree to checked terms: what is not named here is not in the language."""

import ast
import operator
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from gongkai.domain.form import Field, FieldType
from gongkai.formkit import functions, row_functions
from gongkai.formkit.kinds import ExpressionError, Kind, Scope, Term, constant, kind_of, range_day, rows_of

MAX_DEPTH = 24
_ARITHMETIC: dict[type[ast.operator], Callable[[Decimal, Decimal], Decimal | None]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    # A division by zero has no value: the rule that needs it is skipped.
    ast.Div: lambda a, b: a / b if b else None,
}
_ORDER: dict[type[ast.cmpop], Callable[[Any, Any], bool]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}
_EQUALITY: dict[type[ast.cmpop], Callable[[Any, Any], bool]] = {ast.Eq: operator.eq, ast.NotEq: operator.ne}
_ORDERED = frozenset({Kind.NUMBER, Kind.DATE, Kind.TEXT})
_COMPARABLE = _ORDERED | {Kind.TRUTH}
_TABLE_FUNCTIONS = frozenset({"every", "count", "unique", "monotone", "len", "sum"})


class Grammar:
    """Compiles one expression over the fields of a form; `names` collects the fields it is about."""

    def __init__(self, fields: Mapping[str, Field], row_of: Field | None = None) -> None:
        self._fields = fields
        self._row_of = row_of
        self._depth = 0
        self.names: list[str] = []

    def truth(self, node: ast.expr) -> Term:
        """A term that is true or false."""
        return self._kind(self.term(node), Kind.TRUTH)

    def term(self, node: ast.expr) -> Term:
        """The term of a node; ExpressionError where it is not in the language."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise ExpressionError("层次太深。")
        found = self._term(node)
        self._depth -= 1
        return found

    def _term(self, node: ast.expr) -> Term:
        match node:
            case ast.Constant(value):
                return constant(value)
            case ast.Name(name):
                return self._field(name)
            case ast.Attribute(ast.Name(owner), name):
                return self._part(owner, name)
            case ast.UnaryOp(op, operand):
                return self._unary(op, operand)
            case ast.BinOp(left, op, right):
                return self._arithmetic(left, op, right)
            case ast.BoolOp(op, values):
                return _logic(isinstance(op, ast.And), [self.truth(value) for value in values])
            case ast.Compare(left, ops, comparators):
                return self._comparisons(left, ops, comparators)
            case ast.Call(ast.Name(name), arguments, []):
                return self._call(name, arguments)
        raise ExpressionError(f"不能使用这种写法：{ast.unparse(node)[:40]}。")

    def _field(self, name: str) -> Term:
        field = self._fields.get(name)
        if field is None:
            raise ExpressionError(f"没有名为“{name}”的字段。")
        self._note(name)
        if field.type is FieldType.TABLE:
            return Term(Kind.TABLE, rows_of(field), field)
        return Term(kind_of(field), lambda scope: scope.values.get(name), field)

    def _note(self, name: str) -> None:
        if name not in self.names:
            self.names.append(name)

    def _part(self, owner: str, name: str) -> Term:
        if owner == "row" and self._row_of is not None:
            column = _column(self._row_of, name)
            return Term(kind_of(column), lambda scope: (scope.row or {}).get(name), column)
        whole = self._field(owner)
        if whole.kind is Kind.RANGE and name in ("start", "end"):
            return Term(Kind.DATE, range_day(self._fields[owner], name))
        if whole.kind is Kind.TABLE:
            column = _column(self._fields[owner], name)
            return Term(Kind.COLUMN if kind_of(column) is Kind.NUMBER else Kind.CODES, _cells(whole, name), column)
        raise ExpressionError(f"“{owner}”没有“{name}”这一部分。")

    def _unary(self, op: ast.unaryop, operand: ast.expr) -> Term:
        if isinstance(op, ast.Not):
            return Term(Kind.TRUTH, functions.strict(operator.not_, (self.truth(operand),)))
        if isinstance(op, ast.USub):
            number = self._kind(self.term(operand), Kind.NUMBER)
            return Term(Kind.NUMBER, functions.strict(operator.neg, (number,)))
        raise ExpressionError("只能使用 not 和负号。")

    def _arithmetic(self, left: ast.expr, op: ast.operator, right: ast.expr) -> Term:
        rule = _ARITHMETIC.get(type(op))
        if rule is None:
            raise ExpressionError("算术只能用加、减、乘、除。")
        operands = self._kind(self.term(left), Kind.NUMBER), self._kind(self.term(right), Kind.NUMBER)
        return Term(Kind.NUMBER, functions.strict(rule, operands))

    def _comparisons(self, left: ast.expr, ops: list[ast.cmpop], comparators: list[ast.expr]) -> Term:
        nodes = [left, *comparators]
        pairs = zip(nodes, ops, comparators, strict=False)
        return _logic(True, [self._comparison(a, op, b) for a, op, b in pairs])

    def _comparison(self, left: ast.expr, op: ast.cmpop, right: ast.expr) -> Term:
        if isinstance(op, ast.In | ast.NotIn):
            inside = self._inside(left, right)
            return inside if isinstance(op, ast.In) else Term(Kind.TRUTH, functions.strict(operator.not_, (inside,)))
        operands = self.term(left), self.term(right)
        rule = _ORDER.get(type(op)) or _EQUALITY.get(type(op))
        allowed = _ORDERED if type(op) in _ORDER else _COMPARABLE
        if rule is None or operands[0].kind not in allowed or operands[0].kind is not operands[1].kind:
            raise ExpressionError(f"{operands[0].kind}和{operands[1].kind}不能这样比较。")
        self._check_code(*operands, left, right)
        return Term(Kind.TRUTH, functions.strict(rule, operands))

    def _inside(self, left: ast.expr, right: ast.expr) -> Term:
        item = self._kind(self.term(left), Kind.TEXT)
        if isinstance(right, ast.List):
            listed = [self._text(element) for element in right.elts]
            for code in listed:
                _require_code(item.field, code)
            return Term(Kind.TRUTH, functions.strict(lambda value: value in listed, (item,)))
        codes = self._kind(self.term(right), Kind.CODES)
        if isinstance(left, ast.Constant):
            _require_code(codes.field, str(left.value))
        return Term(Kind.TRUTH, functions.strict(lambda value, found: value in found, (item, codes)))

    def _check_code(self, a: Term, b: Term, left: ast.expr, right: ast.expr) -> None:
        for term, other in ((a, right), (b, left)):
            if isinstance(other, ast.Constant) and isinstance(other.value, str):
                _require_code(term.field, other.value)

    def _call(self, name: str, arguments: list[ast.expr]) -> Term:
        if self._row_of is not None and name in _TABLE_FUNCTIONS:
            raise ExpressionError(f"every 和 count 里面不能再用 {name}。")
        if name in ("every", "count"):
            return self._over_rows(name, arguments)
        if name == "unique":
            table, column = self._table_and_columns(arguments, 1)
            return row_functions.unique(table, column[0])
        if name == "monotone":
            table, (number, choice) = self._table_and_columns(arguments, 2)
            return row_functions.monotone(table, _of_kind(number, Kind.NUMBER), _of_kind(choice, Kind.TEXT))
        function = functions.FUNCTIONS.get(name)
        if function is None:
            raise ExpressionError(f"没有名为“{name}”的函数。")
        try:
            return function(tuple(self.term(argument) for argument in arguments))
        except ExpressionError as refusal:
            raise ExpressionError(f"{name}：{refusal}") from None

    def _over_rows(self, name: str, arguments: list[ast.expr]) -> Term:
        if len(arguments) != 2:
            raise ExpressionError(f"{name} 应当有 2 个参数：表格和条件。")
        table = self._kind(self.term(arguments[0]), Kind.TABLE)
        self._row_of = table.field
        test = row_functions.row_test(self.truth(arguments[1]))
        self._row_of = None
        return row_functions.every(table, test) if name == "every" else row_functions.count(table, test)

    def _table_and_columns(self, arguments: list[ast.expr], columns: int) -> tuple[Term, list[Field]]:
        if len(arguments) != columns + 1:
            raise ExpressionError(f"应当写表格和 {columns} 个列名。")
        table = self._kind(self.term(arguments[0]), Kind.TABLE)
        assert table.field is not None
        return table, [_column(table.field, self._text(argument)) for argument in arguments[1:]]

    def _text(self, node: ast.expr) -> str:
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            raise ExpressionError("这里要写带引号的文字。")
        return node.value

    def _kind(self, term: Term, kind: Kind) -> Term:
        if term.kind is not kind:
            raise ExpressionError(f"这里应当是{kind}，不是{term.kind}。")
        return term


def _cells(table: Term, name: str) -> Callable[[Scope], tuple[Any, ...]]:
    return lambda scope: tuple(row[name] for row in table.compute(scope) if name in row)


def _logic(is_and: bool, terms: list[Term]) -> Term:
    """and, or: decided by one operand where it can be, missing where a missing operand could decide."""
    deciding = not is_and

    def compute(scope: Scope) -> bool | None:
        found = [term.compute(scope) for term in terms]
        if deciding in found:
            return deciding
        return None if None in found else is_and

    return Term(Kind.TRUTH, compute)


def _column(table: Field, name: str) -> Field:
    found = next((column for column in table.columns if column.name == name), None)
    if found is None:
        raise ExpressionError(f"表格“{table.name}”没有名为“{name}”的列。")
    return found


def _of_kind(field: Field, kind: Kind) -> Field:
    if kind_of(field) is not kind or (kind is Kind.TEXT and not field.choices):
        raise ExpressionError("monotone 要写一个数字列和一个单选列。")
    return field


def _require_code(field: Field | None, code: str) -> None:
    if field is not None and field.choices and code not in {choice.value for choice in field.choices}:
        raise ExpressionError(f"字段“{field.name}”没有“{code}”这个选项。")
