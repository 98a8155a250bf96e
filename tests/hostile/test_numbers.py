"""A number of any table is finite, or the atlas is refused: the browser reads no NaN."""

import csv
import io
import json
from pathlib import Path

import pytest
from strangers import NUMBERS

from atlas import DataError, load
from atlas.files import InMemory
from cartography.bundle import build_bundle
from exports.registry import FORMATS, Request, render

TESTS = Path(__file__).parents[1]
PACKAGE = json.loads((TESTS.parent / "data" / "datapackage.json").read_text("utf-8"))
COUNTED = [
    (resource["name"], one["name"])
    for resource in PACKAGE["resources"]
    for one in resource.get("schema", {}).get("fields", ())
    if one["type"] in ("number", "integer", "year")
]
DAY = ("1745-03-15",)


@pytest.fixture(scope="module")
def whole(tiny_folder) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in tiny_folder.iterdir() if path.is_file()}


def with_number(content: bytes, column: str, number: str) -> bytes | None:
    """A table with a number in a column of its first row; None where it has no such cell."""
    rows = list(csv.DictReader(io.StringIO(content.decode(), newline="")))
    if not rows or column not in rows[0]:
        return None
    rows[0][column] = number
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


@pytest.mark.parametrize(("table", "column"), COUNTED)
def test_a_number_is_finite_or_refused(whole, table, column):
    name = f"{table}.csv"
    for number in NUMBERS:
        changed = with_number(whole.get(name, b""), column, number)
        if changed is None:
            continue
        try:
            atlas = load(InMemory("a stranger's", {**whole, name: changed}))
        except DataError as error:
            assert error.file.endswith(".csv")
            continue
        json.dumps(build_bundle(atlas), allow_nan=False)
        for one in ("geojson", "lp", "anno"):
            if one in FORMATS:
                assert b"NaN" not in render(atlas, one, Request(days=DAY))
