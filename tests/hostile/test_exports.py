"""Every file that is taken away of an atlas full of payloads is whole, and its texts are text."""

import csv
import io
import json
import sqlite3
from html.parser import HTMLParser
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from app_page import open_page
from pybtex.database import parse_string

from atlas import Atlas, load
from exports.registry import FORMATS, Request, render
from panels.shelf import VARIABLE
from words import LANGUAGES

DAY = ("1745-03-15",)
LONG = "long " * 200_000  # a megabyte


@pytest.fixture(scope="module")
def hostile(hostile_folder) -> Atlas:
    return load(hostile_folder)


def refused(word: str) -> None:
    raise AssertionError(f"{word} is no JSON")


class Elements(HTMLParser):
    """The elements of a page and the handlers on them, as a parser of HTML sees them."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.handlers: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the element."""
        self.tags.append(tag)
        self.handlers += [name for name, _ in attrs if name.startswith("on")]


def elements(content: bytes) -> Elements:
    """What a page is made of."""
    found = Elements()
    found.feed(content.decode())
    return found


def is_json(content: bytes) -> None:
    json.loads(content, parse_constant=refused)


def is_table(content: bytes) -> list[list[str]]:
    """The rows of a table, all as wide; its head tells what stands between its cells."""
    text = content.decode("utf-8-sig")
    head = text.split("\n", 1)[0]
    between = next((sign for sign in ("\t", ";") if sign in head), ",")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=between))
    assert len({len(row) for row in rows}) == 1
    return rows


def is_whole(name: str, content: bytes, tmp_path) -> None:
    """A file as a reader of its kind opens it."""
    ending = name.rsplit(".", 1)[-1]
    if ending in ("json", "geojson", "jsonld"):
        is_json(content)
    elif ending in ("csv", "tsv"):
        is_table(content)
    elif ending in ("gpkg", "sqlite"):
        path = tmp_path / name
        path.write_bytes(content)
        with sqlite3.connect(path) as base:
            assert base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    elif ending == "bib":
        assert parse_string(content.decode(), "bibtex").entries
    elif ending in ("xml", "svg", "qml"):
        ElementTree.fromstring(content)
    elif ending == "zip":
        with ZipFile(io.BytesIO(content)) as archive:
            for one in archive.namelist():
                is_whole(one.rsplit("/", 1)[-1], archive.read(one), tmp_path)
    else:
        assert content


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_format_is_whole(hostile, name, lang, tmp_path):
    for days in (DAY, ()):
        for every in (False, True):
            asked = Request(days=days, every=every, lang=lang, view="recognised")
            if not days and not every and FORMATS[name].dated:
                continue
            is_whole(f"atlas{FORMATS[name].suffix}", render(hostile, name, asked), tmp_path)


@pytest.mark.parametrize("name", [name for name in FORMATS if FORMATS[name].suffix == ".csv"])
def test_no_cell_of_a_spreadsheet_is_a_formula(hostile, name):
    rows = is_table(render(hostile, name, Request(days=DAY, every=True)))
    assert any("=1+1" in cell for row in rows for cell in row)
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "@", "+"))]


def test_the_file_of_a_hostile_atlas_has_the_elements_of_any_other(hostile, tiny):
    told, usual = (elements(render(one, "html", Request())) for one in (hostile, tiny))
    assert told.tags == usual.tags
    assert told.handlers == usual.handlers == []


def test_the_geojson_says_names_as_the_atlas_does(hostile):
    written = json.loads(render(hostile, "geojson", Request(days=DAY)))
    said = json.dumps(written["features"], ensure_ascii=False)
    for area in hostile.areas.values():
        assert json.dumps(area.label, ensure_ascii=False)[1:-1] in said


def test_texts_of_a_megabyte_are_told_and_written(folder, monkeypatch):
    for file, old in (
        ("places.csv", "Midtown"),
        ("sources.csv", "Chronicle of the five shores"),
        ("article.json", "A. Writer,"),
        ("atlas.json", "Tiny Atlas"),
    ):
        path = folder / file
        path.write_text(path.read_text("utf-8").replace(old, f"{old} {LONG}", 1), "utf-8")
    long = load(folder)
    assert len(long.places["midtown"].name) > len(LONG)
    for name in FORMATS:
        assert render(long, name, Request(days=DAY))
    monkeypatch.setenv(VARIABLE, str(folder))
    open_page(place="midtown", panel="about")
