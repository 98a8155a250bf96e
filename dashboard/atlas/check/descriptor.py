"""The schemas an atlas is tested by: those of its own datapackage.json, else the shipped ones.

Columns of languages that the atlas does not come in may be absent, and so may, where it has no
schemas of its own, whatever no row must fill in.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from atlas.check.problem import Problem
from atlas.file_names import ARTICLE, BASEMAP, PACKAGE, SHAPES, TOPOLOGY
from atlas.files import Folder
from atlas.languages import TRANSLATIONS
from atlas.reading import json_in
from atlas.shipped import DATA
from atlas.tables import Table, Tables
from atlas.topology import BUILD

Resource = dict[str, Any]
Field = Mapping[str, Any]
# What an atlas needs at least, where no schemas of its own say so; with a record of its own, more.
OF_ARTICLE = (
    ARTICLE,
    "sources.csv",
    "events.csv",
    "places.csv",
    "excerpts.csv",
    "mentions.csv",
)
OF_RECORD = (
    *("holders.csv", "areas.csv", "holdings.csv", "area_measures.csv"),
    *(SHAPES, TOPOLOGY, BASEMAP),
)
LAYERED = "memberships"  # the resource whose schema the table of every layer has


def has_schemas(tables: Tables) -> bool:
    """Whether the atlas brings schemas; a package may say its title and licence alone."""
    return tables.own.has(PACKAGE) and bool(_listed(json_in(tables.own, PACKAGE)))


def resources_of(tables: Tables) -> list[Resource]:
    """The sound resources of the package that holds for an atlas. DataError when it is broken."""
    from atlas.check.package import is_sound  # noqa: PLC0415 (it needs the types of the cells)

    package = json_in(tables.own if has_schemas(tables) else Folder(DATA), PACKAGE)
    return [one for one in _listed(package) if is_sound(one, package)]


def _listed(package: Mapping[str, Any]) -> list[Any]:
    found = package.get("resources")
    return found if isinstance(found, list) else []


def absent_files(tables: Tables, resources: Iterable[Resource]) -> Iterable[Problem]:
    """Every file that must be there and is not."""
    if has_schemas(tables):
        needed = {one["path"]: one for one in resources}
    else:
        known = {one["path"]: one for one in resources}
        paths = (*OF_ARTICLE, *OF_RECORD) if tables.manifest.record == "own" else OF_ARTICLE
        needed = {path: known[path] for path in paths}
    for path, one in needed.items():
        if not tables.has(path):
            yield Problem(path, 0, "", _absent(one))


def _absent(resource: Resource) -> str:
    if "Built" in resource.get("description", ""):
        return f"is missing; {BUILD}"
    return "is missing; add it" + (", if only its header line" if "schema" in resource else "")


def table_resources(tables: Tables, resources: Iterable[Resource]) -> list[Resource]:
    """The resources with a schema, each as often as there are tables of it."""
    layers = dict.fromkeys(layer.memberships for layer in tables.manifest.layers)
    found: list[Resource] = []
    for one in resources:
        if "schema" in one and one.get("name") == LAYERED and layers:
            found += [one | {"name": path.removesuffix(".csv"), "path": path} for path in layers]
        elif "schema" in one:
            found.append(one)
    return found


def header_problems(tables: Tables, table: Table, fields: Iterable[Field]) -> Iterable[Problem]:
    """What is wrong with the columns of a table."""
    known = {field["name"]: field for field in fields}
    if not table.columns:
        yield Problem(table.file, 1, "", f"has no header line; write it: {','.join(known)}")
        return
    strict, wanted = has_schemas(tables), ",".join(known)
    for column in table.columns:
        if column not in known:
            what = f"is a column the schema does not know; the header is {wanted}"
            yield Problem(table.file, 1, column, what)
    for name, field in known.items():
        needed = strict or field.get("constraints", {}).get("required")
        if name not in table.columns and needed:
            what = f"is missing from the header line; the header is {wanted}"
            yield Problem(table.file, 1, name, what)
    twice = next((one for one in table.columns if table.columns.count(one) > 1), None)
    if twice is not None:
        yield Problem(table.file, 1, twice, "is twice in the header line; delete one")
    elif strict and not _in_order(table.columns, known):
        yield Problem(
            table.file, 1, "", f"has its columns in another order; the header is {wanted}"
        )


def _in_order(columns: Iterable[str], known: Mapping[str, Field]) -> bool:
    found = [one for one in columns if one in known]
    return found == [one for one in known if one in found]


def fields_of(tables: Tables, resource: Resource, table: Table) -> list[Field]:
    """The fields of a schema, with the columns of the languages the atlas comes in, no others."""
    fields = list(resource["schema"]["fields"])
    bases = {base for field in fields if (base := _base(field["name"], fields))}
    found: list[Field] = []
    for field in fields:
        base = _base(field["name"], fields)
        if not base or _language(field["name"]) in tables.manifest.languages:
            found.append(field)
        elif field["name"] in table.columns:
            found.append({**field, "constraints": {}})
    names = {field["name"] for field in fields}
    for column in table.columns:
        stem = column.rpartition("_")[0]
        if column not in names and stem in bases and _language(column).isalpha():
            found.append({"name": column, "type": "string"})
    return found


def _base(name: str, fields: Iterable[Field]) -> str:
    """The column that this one translates, or an empty text."""
    stem, _, code = name.rpartition("_")
    translated = code in TRANSLATIONS and any(one["name"] == stem for one in fields)
    return stem if translated else ""


def _language(name: str) -> str:
    return name.rpartition("_")[2]
