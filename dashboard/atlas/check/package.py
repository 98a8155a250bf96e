"""datapackage.json itself: every resource named, found, and with a schema that can be read."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from atlas.check.fields import Wrong, check_fields, check_foreign, check_primary
from atlas.check.plain import TABLES
from atlas.check.problem import Problem
from atlas.file_names import PACKAGE, is_plain
from atlas.reading import json_in
from atlas.tables import Tables

TEXTS = ("title", "version", "known_until")
OBJECTS = ("contributors", "licenses")
MEND = "or delete it, and the schemas of the project hold"


def check_package(tables: Tables) -> Iterator[Problem]:
    """The package says what is needed, and nothing that no reader understands."""
    if tables.own.has(PACKAGE):
        for way, what in _wrongs(json_in(tables.own, PACKAGE), tables):
            yield Problem(PACKAGE, 0, way, what)


def _wrongs(package: Mapping[str, Any], tables: Tables) -> Iterator[Wrong]:
    for key in TEXTS:
        if not isinstance(package.get(key, ""), str):
            yield key, f"is {package[key]!r}; write a text"
    for key in OBJECTS:
        if not _objects(package.get(key, [])):
            yield key, f"is {package[key]!r}; write a list of objects"
    resources = package.get("resources", [])
    if "resources" not in package:
        if not package.get("title") and not package.get("licenses"):
            yield "resources", f"is missing; list the tables with their schemas, {MEND}"
    elif not resources or not _objects(resources):
        yield "resources", f"is {resources!r:.60}; write a list of objects, {MEND}"
    else:
        yield from _listed(resources, tables)


def _listed(resources: list[dict[str, Any]], tables: Tables) -> Iterator[Wrong]:
    names = {str(one.get("name")): one for one in resources}
    for number, one in enumerate(resources):
        before = [other.get("path") for other in resources[:number]]
        for way, what in _resource(one, names, before):
            yield f"resources[{number}].{way}", what
    paths = [one.get("path") for one in resources]
    for file in (f"{name}.csv" for name in TABLES):
        if tables.own.has(file) and file not in paths and not _layered(tables, file, paths):
            yield "resources", f"{file} is not listed; add its schema, or delete the file"


def _layered(tables: Tables, file: str, paths: list[Any]) -> bool:
    """Whether the schema of memberships stands for it."""
    named = {layer.memberships for layer in tables.manifest.layers}
    return file in named and any(path in paths for path in (*named, "memberships.csv"))


def _objects(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, dict) for one in value)


def _resource(
    one: Mapping[str, Any], names: Mapping[str, Any], before: list[Any]
) -> Iterator[Wrong]:
    path, name = one.get("path"), one.get("name")
    if not is_file(path):
        yield "path", f"is {path!r}; write the name of the file"
    elif path in before:
        yield "path", f"'{path}' is listed twice; delete one"
    if not isinstance(name, str) or not name:
        yield "name", f"is {name!r}; write a name"
    elif "schema" in one and is_file(path) and name != str(path).removesuffix(".csv"):
        yield "name", f"is '{name}'; call it '{str(path).removesuffix('.csv')}', as its file"
    if "schema" in one:
        yield from ((f"schema{way}", what) for way, what in _schema(one["schema"], names))


def _schema(schema: Any, names: Mapping[str, Any]) -> Iterator[Wrong]:
    fields = schema.get("fields") if isinstance(schema, dict) else None
    if not fields or not _objects(fields):
        yield ".fields", "is missing or no list of objects; write a field for each column"
        return
    tests: tuple[Callable[[], Iterator[Wrong]], ...] = (
        lambda: check_fields(fields),
        lambda: check_primary(schema.get("primaryKey", []), fields),
        lambda: check_foreign(schema.get("foreignKeys", []), fields, names),
    )
    for test in tests:
        yield from test()


def is_file(path: Any) -> bool:
    """Whether a resource's path is the name of a file in the folder, and leads nowhere else."""
    return is_plain(path) and "." in path.strip(".")


def is_sound(resource: Any, package: Mapping[str, Any]) -> bool:
    """Whether nothing is wrong with a resource: by any other no table is tested."""
    if not isinstance(resource, dict):
        return False
    listed = package["resources"]
    names = {str(one.get("name")): one for one in listed if isinstance(one, dict)}
    return not any(_resource(resource, names, []))
