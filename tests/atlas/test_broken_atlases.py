"""A broken atlas of a stranger: file, line, column, what stands there, what to do."""

import pytest

from atlas.check import check
from atlas.files import InMemory
from atlas.shipped import DATA

CARTHAGE = DATA / "examples" / "carthage"


def broken(file: str, change) -> list[str]:
    """The problems of the example with one file changed; None takes it away."""
    files = {path.name: path.read_bytes() for path in CARTHAGE.iterdir()}
    content = change(files.pop(file))
    if content is not None:
        files[file] = content
    return [str(problem) for problem in check(InMemory("broken", files))]


def swap(old: str, new: str):
    def change(content: bytes) -> bytes:
        assert old in content.decode()
        return content.decode().replace(old, new, 1).encode()

    return change


def cells(row: str, column: int, cell: str):
    """Another cell in the first row that begins so; for rows without quotes."""

    def change(content: bytes) -> bytes:
        lines = content.decode().split("\n")
        at = next(i for i, line in enumerate(lines) if line.startswith(row))
        parts = lines[at].split(",")
        parts[column] = cell
        return "\n".join([*lines[:at], ",".join(parts), *lines[at + 1 :]]).encode()

    return change


@pytest.mark.parametrize(
    ("file", "change", "first"),
    [
        ("mentions.csv", lambda _: None, "mentions.csv: is missing; add it"),
        ("article.json", lambda _: None, "article.json: is missing; add it"),
        ("places.csv", lambda _: b"", "places.csv:1"),
        (
            "places.csv",
            lambda content: content.replace(b",", b";"),
            "places.csv:1: has its cells apart by semicolons; save it with commas between them",
        ),
        (
            "places.csv",
            swap("lon,lat", "longitude,lat"),
            "places.csv:1 longitude: is a column the schema does not know; the header is place_id",
        ),
        (
            "places.csv",
            lambda content: b"\xef\xbb\xbf" + content,
            "places.csv:1: begins with a byte order mark; run `python dashboard tidy`",
        ),
        (
            "names.csv",
            lambda content: content.decode().encode("latin-1"),
            ": is not UTF-8 text (invalid continuation byte); save it as UTF-8",
        ),
        (
            "names.csv",
            swap("tunis,en,Tunis,,,,current,article,", "tunis,en,Tunis"),
            "names.csv:5: has 3 cells where the header has 9; look for a missing or extra comma",
        ),
        ("atlas.json", swap('"record": "none"', '"record": none'), ": is not valid JSON"),
        (
            "atlas.json",
            swap('"record": "none"', '"record": "shiped"'),
            "atlas.json record: is 'shiped'; write one of \"own\"",
        ),
        (
            "atlas.json",
            swap("-7.5", "-197.5"),
            "atlas.json view.box: is [-197.5, 32.5, 36.5, 43.8]",
        ),
        ("atlas.json", swap("told-1", "told-99"), "atlas.json stops: 'told-99' is not in events"),
        (
            "places.csv",
            cells("tunis", 4, "136.8"),
            "places.csv:5 lat: '136.8' is above 90; correct it",
        ),
        (
            "places.csv",
            cells("tunis", 4, "36° N"),
            "places.csv:5 lat: '36° N' is not a number; write it with a decimal point",
        ),
        ("places.csv", cells("tunis", 2, "city"), "places.csv:5 kind: 'city' is not in the vocab"),
        (
            "places.csv",
            cells("utica", 0, "tunis"),
            "places.csv:6 place_id: is the same as in line",
        ),
        ("mentions.csv", swap(",tunis,", ",tuniss,"), "'tuniss' is not in places.csv; correct it"),
        ("mentions.csv", swap(",-0215-08-02", ",216 BC"), "edtf: '216 BC' is not an EDTF date"),
        (
            "events.csv",
            swap("-0215-08-02", "-0215-02-30"),
            "date: '-0215-02-30' is not a day of the calendar; write it like 1813-10-24",
        ),
    ],
)
def test_what_is_wrong_is_told_where_it_is_and_how_it_is_mended(file, change, first):
    assert any(first in problem for problem in broken(file, change))


@pytest.mark.parametrize("file", ["mentions.csv", "article.json", "places.csv"])
def test_the_root_of_much_stands_first(file):
    assert broken(file, lambda _: None)[0] == f"{file}: is missing; add it" + (
        ", if only its header line" if file.endswith(".csv") else ""
    )


def test_a_manifest_that_cannot_be_read_is_told_alone():
    assert len(broken("atlas.json", lambda _: b"{")) == 1


def test_all_problems_are_told_at_once():
    def change(content: bytes) -> bytes:
        return cells("rome", 2, "city")(cells("tunis", 4, "136.8")(content))

    assert len(broken("places.csv", change)) == 2


def test_a_package_without_schemas_is_tested_by_the_shipped_ones():
    assert (CARTHAGE / "datapackage.json").is_file()
    assert broken("places.csv", cells("tunis", 2, "city"))
