"""The schemas of datapackage.json, tested by the frictionless library, told in our words."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from atlas.check.descriptor import (
    Field,
    Resource,
    absent_files,
    fields_of,
    header_problems,
    resources_of,
    table_resources,
)
from atlas.check.inline import inline, without_absent_keys
from atlas.check.problem import Problem
from atlas.dates import is_day
from atlas.tables import DataError, Row, Table, Tables

EVERY_ERROR = 10**9
_CONSTRAINT = re.compile(r'constraint "(\w+)"')
_TYPES = {
    "integer": "is not a whole number; write digits only",
    "number": "is not a number; write it with a decimal point, like 46.75",
}
DAY = "is not a day of the calendar; write it like 1813-10-24"


def check_schema(tables: Tables) -> Iterator[Problem]:
    """Every table against its schema: columns, types, patterns, vocabularies, keys."""
    resources = resources_of(tables)
    yield from absent_files(tables, resources)
    readable: list[Resource] = []
    for resource in table_resources(tables, resources):
        if not tables.has(resource["path"]):
            continue
        try:
            table = tables[resource["path"].removesuffix(".csv")]
        except DataError as error:
            yield Problem(error.file, error.row or 0, error.column, error.what)
            continue
        fields = fields_of(tables, resource, table)
        if tables.own.has(resource["path"]):
            yield from header_problems(tables, table, fields)
            yield from _days(table, fields)
        readable.append(resource | {"schema": resource["schema"] | {"fields": fields}})
    yield from _validate(tables, without_absent_keys(readable))


def _days(table: Table, fields: list[Field]) -> Iterator[Problem]:
    """The cells that should be a day and are none; years before 1 are days, too."""
    for field in fields:
        if field["type"] == "date":
            for row in table:
                cell = row[field["name"]]
                if cell and not row.lent and not is_day(cell):
                    yield Problem(table.file, row.line, field["name"], f"'{cell}' {DAY}")


def _validate(tables: Tables, resources: list[Resource]) -> Iterator[Problem]:
    from frictionless import Package, system  # noqa: PLC0415 (half a second that only this needs)

    own = [one for one in resources if tables.own.has(one["path"])]
    needed = {key["reference"]["resource"] for one in own for key in one["schema"]["foreignKeys"]}
    used = [one for one in resources if one in own or one["name"] in needed]
    filled = [inline(tables, one) for one in used if tables[one["name"]].columns]
    with system.use_context(trusted=True):
        package = Package.from_descriptor({"name": "atlas", "resources": filled})
        for one in own:
            if not package.has_resource(one["name"]):
                continue
            resource = package.get_resource(one["name"])
            report = resource.validate(limit_errors=EVERY_ERROR)
            for error in (*report.errors, *(e for task in report.tasks for e in task.errors)):
                yield from _problem(tables, resource, error)


def _problem(tables: Tables, resource: Any, error: Any) -> Iterator[Problem]:
    """The library's error with our line number (cells may span lines) and our wording."""
    number, file = getattr(error, "row_number", 0), f"{resource.name}.csv"
    rows = tables[resource.name].rows
    row = rows[number - 2] if 2 <= number < len(rows) + 2 else None
    line = row.line if row else number or 1
    if row and row.lent:
        return
    if error.type == "primary-key":
        yield Problem(file, line, *_twice(rows, resource, error))
    else:
        yield Problem(file, line, *_tell(resource, error))


def _tell(resource: Any, error: Any) -> tuple[str, str]:
    """The column of an error, and what is wrong in our words."""
    column = getattr(error, "field_name", "") or ""
    if error.type in ("type-error", "constraint-error"):
        field = resource.schema.get_field(column)
        return column, _cell(field, error)
    if error.type == "foreign-key":
        column = ", ".join(error.field_names)
        unknown = ", ".join(error.field_cells)
        what = f"'{unknown}' is not in {error.reference_name}.csv; correct it or add it there"
        return column, what
    return column, f"{error.message.rstrip('.')}; correct the row"


def _twice(rows: Sequence[Row], resource: Any, error: Any) -> tuple[str, str]:
    column = ", ".join(resource.schema.primary_key)
    earlier = re.search(r"\d+", error.note)
    if not earlier:
        return column, "is empty; give the row an id"
    return column, f"is the same as in line {rows[int(earlier.group()) - 2].line}; correct one"


def _cell(field: Any, error: Any) -> str:
    cell = f"'{error.cell}'"
    if error.type == "type-error":
        return f"{cell} {_TYPES.get(field.type) or _like(field)}"
    match = _CONSTRAINT.search(error.note)
    name = match.group(1) if match else ""
    limit = field.constraints.get(name)
    if name == "required":
        return f"is empty; fill it in ({field.description.rstrip('.')})"
    if name == "enum":
        return f"{cell} is not in the vocabulary; choose one of: {', '.join(map(str, limit))}"
    if name == "pattern":
        return f"{cell} {_like(field)}"
    if name == "maxLength":
        return f"is longer than {limit} characters; shorten it"
    bound = "below" if name == "minimum" else "above"
    return f"{cell} is {bound} {limit}; correct it"


def _like(field: Any) -> str:
    return f"is not well formed; write it like {field.example}"
