"""The schemas of datapackage.json: every table against the one that holds for it."""

from collections.abc import Iterator

from atlas.check.cells import check_cells
from atlas.check.descriptor import (
    Resource,
    absent_files,
    fields_of,
    header_problems,
    resources_of,
    table_resources,
)
from atlas.check.keys import check_keys
from atlas.check.problem import LENT, Problem, of_error
from atlas.tables import DataError, Tables


def check_schema(tables: Tables) -> Iterator[Problem]:
    """Every table against its schema: columns, types, patterns, vocabularies, keys."""
    resources = resources_of(tables)
    yield from absent_files(tables, resources)
    listed = table_resources(tables, resources)
    files = {one["name"]: one["path"] for one in listed}
    for resource in listed:
        if tables.own.has(resource["path"]):
            try:
                found = list(_of_table(tables, resource, files))
            except DataError as error:
                found = [of_error(error)]
            yield from (one for one in found if not one.file.startswith(LENT))


def _of_table(tables: Tables, resource: Resource, files: dict[str, str]) -> Iterator[Problem]:
    table = tables[resource["path"].removesuffix(".csv")]
    fields = fields_of(tables, resource, table)
    yield from header_problems(tables, table, fields)
    yield from check_cells(table, fields)
    yield from check_keys(tables, resource, files)
