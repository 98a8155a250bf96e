"""The data dictionary: every file of an atlas, and of every table each column, as Markdown."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from atlas.files import Files
from atlas.json_files import objects
from exports.columns import DAYS, FLAT, NUMBERS
from exports.described import Resource, resources_of
from exports.written import writable

FILE = "DICTIONARY.md"
HOW = """\
- Tables are CSV: UTF-8, LF, comma, one header line; an empty cell means none; lists inside a
  cell are parted by `;`. Shapes are GeoJSON: longitude and latitude in degrees (EPSG:4326).
- Days are ISO 8601, New Style. Years before 1 have a sign: `-0043-03-15` is 15 March 44 BC.
- Spans are half-open: they hold on `from` and up to, not including, `until`. Empty `until`: still.
- Columns that end in `edtf` say what is known of a day that is only a convention (EDTF level 1).
"""
HEAD = """\
# Data dictionary

Made by `python dashboard dictionary` from [datapackage.json](datapackage.json): change it there.
How the tables belong together, and what the words in them mean, [README.md](README.md) tells.

"""
FLAT_HEAD = """
## The flat row of an area

What `python dashboard export` writes as GeoJSON, CSV, GeoPackage (layer `holdings`) and GeoParquet.

| column | holds | what it says |
|---|---|---|
"""
ENDS = (("minimum", "≥"), ("maximum", "≤"))
COLUMNS = "\n| column | type | what it says | allowed | example |\n|---|---|---|---|---|\n"


def dictionary(files: Files) -> str:
    """The dictionary of a folder: what is in it, then the row of the exports."""
    rows = (_row((f"`{name}`", _holds(name), said)) for name, said in FLAT.items())
    return HEAD + HOW + "".join(sections(resources_of(files))) + FLAT_HEAD + "".join(rows)


def sections(resources: Iterable[Resource]) -> Iterator[str]:
    """A section for every file; those without columns are told in a line or two.

    What a foreign description has in another shape than it should is passed over.
    """
    for one in resources:
        title = f" {_plain(one['title'])}" if one.get("title") else ""
        yield f"\n## {one['path']}:{title}\n\n{_plain(one.get('description', ''))}\n"
        if isinstance(one.get("schema"), Mapping):
            yield from _columns(one["schema"])


def _columns(schema: Mapping[str, Any]) -> Iterator[str]:
    keys = _texts(schema.get("primaryKey"))
    if keys:
        yield f"\nOne row for each {', '.join(f'`{name}`' for name in keys)}.\n"
    yield COLUMNS
    leads = dict(_leads(schema))
    for field in objects(schema.get("fields")):
        yield _field(field, leads)


def _leads(schema: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Where a column's values are ids of another table: that table and its column."""
    for one in objects(schema.get("foreignKeys")):
        for there in objects([one.get("reference")]):
            pairs = zip(_texts(one.get("fields")), _texts(there.get("fields")), strict=False)
            for field, other in pairs:
                yield field, f"An id of `{there.get('resource', '')}.{other}`."


def _field(field: Mapping[str, Any], leads: Mapping[str, str]) -> str:
    name = str(field.get("name", ""))
    limits = next(iter(objects([field.get("constraints")])), {})
    said = " ".join(filter(None, (str(field.get("description", "")), leads.get(name, ""))))
    kind = f"{field.get('type', '')}{', required' if limits.get('required') else ''}"
    example = f"`{field['example']}`" if field.get("example") else ""
    return _row((f"`{name}`", kind, said, _allowed(limits), example))


def _allowed(limits: Mapping[str, Any]) -> str:
    if isinstance(limits.get("enum"), list):
        return ", ".join(map(str, limits["enum"]))
    if "pattern" in limits:
        return f"`{limits['pattern']}`"
    ends = [f"{sign} {limits[end]}" for end, sign in ENDS if end in limits]
    return ", ".join([*ends, *(["unique"] if limits.get("unique") else [])])


def _texts(found: object) -> list[str]:
    """One text or several."""
    several = [found] if isinstance(found, str) else found
    return [one for one in several if isinstance(one, str)] if isinstance(several, list) else []


def _holds(name: str) -> str:
    if name in DAYS:
        return "day"
    return "number" if name in NUMBERS else "text"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(map(_plain, cells))} |\n"


def _plain(text: object) -> str:
    """A text on one line that ends no cell."""
    return writable(" ".join(str(text).split()).replace("|", "\\|"))
