"""The schemas of datapackage.json, tested by the frictionless library, told in our words."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from atlas.check.problem import Problem
from atlas.dates import is_day
from atlas.tables import DataError, Row, Tables

PACKAGE = "datapackage.json"
EVERY_ERROR = 10**9
_NO_DAY = "is not a day of the calendar; write it like 1813-10-24, or -0043-03-15 for 44 BC"
_CONSTRAINT = re.compile(r'constraint "(\w+)"')
Resource = dict[str, Any]
_TYPES = {
    "integer": "is not a whole number; write digits only",
    "number": "is not a number; write it with a decimal point, like 46.75",
}


def check_schema(tables: Tables) -> Iterator[Problem]:
    """Every table against its schema: columns, types, patterns, vocabularies, keys."""
    if not tables.has(PACKAGE):
        yield Problem(PACKAGE, 0, "", "is missing; copy it from another atlas and adapt its titles")
        return
    descriptor = tables.json(PACKAGE)
    resources = descriptor.get("resources", [])
    for resource in resources:
        if not tables.has(resource["path"]):
            yield Problem(resource["path"], 0, "", _absent(resource))
    found = [r for r in resources if "schema" in r and tables.has(r["path"])]
    readable = []
    for resource in found:
        try:
            readable.append((resource, tables[resource["path"].removesuffix(".csv")]))
        except DataError as error:
            yield Problem(error.file, error.row or 0, error.column, error.what)
    if len(readable) == len(found):
        for resource in found:
            yield from _days(tables, resource)
        resources = _days_as_texts(_without_absent_keys(found))
        yield from _validate(tables, descriptor | {"resources": resources})


def _days(tables: Tables, resource: Resource) -> Iterator[Problem]:
    """The cells that should be days and are none: the library knows no year before 1."""
    table = tables[resource["path"].removesuffix(".csv")]
    for field in resource["schema"]["fields"]:
        for row in table.rows if field["type"] == "date" else ():
            cell = row[field["name"]]
            if cell and not is_day(cell):
                yield Problem(resource["path"], row.line, field["name"], f"'{cell}' {_NO_DAY}")


def _days_as_texts(resources: list[Resource]) -> list[Resource]:
    """The same resources, whose days the library leaves to us."""
    return [
        resource | {"schema": resource["schema"] | {"fields": _fields(resource["schema"])}}
        for resource in resources
    ]


def _fields(schema: Resource) -> list[Resource]:
    return [
        field | {"type": "string"} if field["type"] == "date" else field
        for field in schema["fields"]
    ]


def _without_absent_keys(resources: list[Resource]) -> list[Resource]:
    """The same resources, less the foreign keys into tables that are not there at all."""
    names, kept = {resource["name"] for resource in resources}, []
    for resource in resources:
        keys = resource["schema"].get("foreignKeys", [])
        keys = [key for key in keys if key["reference"]["resource"] in names]
        kept.append(resource | {"schema": resource["schema"] | {"foreignKeys": keys}})
    return kept


def _absent(resource: Resource) -> str:
    built = "Built" in resource.get("description", "")
    return "is missing; " + ("run build-areas" if built else "add it, if only its header line")


def _validate(tables: Tables, descriptor: dict[str, Any]) -> Iterator[Problem]:
    from frictionless import Package, system  # noqa: PLC0415 (half a second that only this needs)

    with system.use_context(trusted=True):
        package = Package.from_descriptor(descriptor, basepath=tables.own.name)
        for resource in package.resources:
            report = resource.validate(limit_errors=EVERY_ERROR)
            for error in (*report.errors, *(e for task in report.tasks for e in task.errors)):
                yield _problem(tables, resource, error)


def _problem(tables: Tables, resource: Any, error: Any) -> Problem:
    """The library's error with our line number (cells may span lines) and our wording."""
    number = getattr(error, "row_number", 0)
    rows = tables[resource.name].rows
    line = rows[number - 2].line if 2 <= number < len(rows) + 2 else number or 1
    if error.type == "primary-key":
        return Problem(resource.path, line, *_twice(rows, resource, error))
    return Problem(resource.path, line, *_tell(resource, error))


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
    if error.type.endswith("-label"):
        return column or getattr(error, "label", ""), _header(resource, error)
    return column, f"{error.message.rstrip('.')}; correct the row"


def _twice(rows: Sequence[Row], resource: Any, error: Any) -> tuple[str, str]:
    column = ", ".join(resource.schema.primary_key)
    earlier = re.search(r"\d+", error.note)
    if not earlier:
        return column, "is empty; give the row an id"
    return column, f"is the same as in line {rows[int(earlier.group()) - 2].line}; correct one"


def _header(resource: Any, error: Any) -> str:
    wanted = ",".join(resource.schema.field_names)
    trouble = {
        "extra-label": "is a column the schema does not know",
        "missing-label": "is missing from the header line",
    }
    return f"{trouble.get(error.type, 'is not this name in the file')}; the header is {wanted}"


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
