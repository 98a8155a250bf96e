"""Every cell against its field in the schema: type, and what else is laid down for it."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial

from atlas.addresses import is_address
from atlas.check.descriptor import Field
from atlas.check.problem import Problem
from atlas.dates import is_day
from atlas.numbers import number_or_none, whole_or_none
from atlas.tables import Row, Table

# By type, what a cell that is none of it is told.
WRONG = {
    "integer": "is not a whole number; write digits only",
    "number": "is not a number; write it with a decimal point, like 46.75",
    "date": "is not a day of the calendar; write it like 1813-10-24",
    "boolean": "is neither true nor false; write one of them",
}
TYPES: Mapping[str, Callable[[str], object]] = {
    "string": lambda cell: cell,
    "any": lambda cell: cell,
    "integer": whole_or_none,
    "number": number_or_none,
    "date": lambda cell: cell if is_day(cell) else None,
    "boolean": {"true": True, "false": False}.get,
}
Test = Callable[[object], str]  # what is wrong with the value of a cell


def check_cells(table: Table, fields: list[Field]) -> Iterator[Problem]:
    """What is wrong with the cells of a table; lent rows are none of this atlas."""
    for field in fields:
        if field["name"] in table.columns:
            said = cache(partial(_wrong, field, _tests(field)))  # most cells stand there again
            for row in table:
                if not row.lent and (what := said(row[field["name"]])):
                    yield _problem(table, row, field["name"], what)


def _problem(table: Table, row: Row, column: str, what: str) -> Problem:
    return Problem(table.file, row.line, column, what)


def _wrong(field: Field, tests: list[Test], cell: str) -> str:
    limits = field.get("constraints", {})
    if not cell:
        described = str(field.get("description", field["name"])).rstrip(".")
        return f"is empty; fill it in ({described})" if limits.get("required") else ""
    kind = field.get("type", "string")
    value = TYPES[kind](cell)
    if value is None:
        return f"'{cell}' {WRONG[kind]}"
    if kind == "string" and field.get("format") == "uri" and not is_address(cell):
        return f"'{cell}' {_like(field)}"
    found = (test(value) for test in tests)
    return next((f"'{cell}' {what}" if what[0] != "!" else what[1:] for what in found if what), "")


def _tests(field: Field) -> list[Test]:
    limits = field.get("constraints", {})
    return [partial(_LIMITS[name], field, limits[name]) for name in _LIMITS if name in limits]


def _pattern(field: Field, limit: str, value: object) -> str:
    return "" if re.fullmatch(limit, str(value)) else _like(field)


def _enum(field: Field, limit: list[object], value: object) -> str:
    if value in limit:
        return ""
    return f"is not in the vocabulary; choose one of: {', '.join(map(str, limit))}"


def _most(field: Field, limit: int, value: object) -> str:
    return f"!is longer than {limit} characters; shorten it" if len(str(value)) > limit else ""


def _least(field: Field, limit: int, value: object) -> str:
    short = len(str(value)) < limit
    return f"!is shorter than {limit} characters; lengthen it" if short else ""


def _minimum(field: Field, limit: float, value: float) -> str:
    return f"is below {limit}; correct it" if value < limit else ""


def _maximum(field: Field, limit: float, value: float) -> str:
    return f"is above {limit}; correct it" if value > limit else ""


def _like(field: Field) -> str:
    example = field.get("example")
    return f"is not well formed; write it like {example}" if example else "is not well formed"


_LIMITS: Mapping[str, Callable[..., str]] = {
    "pattern": _pattern,
    "enum": _enum,
    "minLength": _least,
    "maxLength": _most,
    "minimum": _minimum,
    "maximum": _maximum,
}
