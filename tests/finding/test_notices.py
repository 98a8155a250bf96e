"""What the lists of names are made of is told, with the notice that each licence asks for."""

from pathlib import Path

import pytest

from atlas.reading import read_table
from atlas.shipped import WORLD

LANDS = Path(__file__).parents[2] / "dashboard" / "survey" / "worldnames" / "lands.csv"
NOTICE = (WORLD / "NOTICE.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", [WORLD / "gazetteer.csv", WORLD / "exonyms.csv", LANDS])
def test_every_row_has_a_source(path):
    assert [row.line for row in read_table(path) if not row["source"]] == []


def test_every_file_and_every_source_has_its_licence_in_the_notice():
    files = {path.name for path in WORLD.iterdir()} - {"NOTICE.txt"}
    assert {file for file in files if file not in NOTICE} == set()
    sources = {row["source"].split(", in ")[0] for row in read_table(WORLD / "gazetteer.csv")}
    parts = {part for source in sources for part in source.split("; ")}
    assert {part for part in parts if f"{part}" not in NOTICE} == set()


@pytest.mark.parametrize(
    "words",
    [
        "WordNet 3.0 Copyright 2006 by Princeton University.  All rights reserved.",
        "Copyright (c) 2012 Daniele Faraglia",
        "Copyright © 2004-2025 Unicode, Inc.",
        "The above copyright notice and this permission notice shall be included",
        "THIS SOFTWARE AND DATABASE IS PROVIDED",
    ],
)
def test_notices_that_have_to_go_along_are_there(words):
    assert words in NOTICE
