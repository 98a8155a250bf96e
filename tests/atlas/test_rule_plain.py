"""One way to write the tables and the JSON files, with signs that can be shown."""

from pathlib import Path

import pytest
from ruled import atlas_of, files_of, places, told

from atlas.check.plain import TABLES, check_plain, own_tables
from atlas.tidy import tidy

TIDY = "run `python dashboard tidy` to rewrite it"
LEAGUE = {
    "atlas.json": {
        "title": "T",
        "languages": ["en"],
        "layers": [{"id": "l", "title": "L", "shapes": "l.geojson", "memberships": "league.csv"}],
    }
}


def written(content: bytes) -> list[str]:
    return told(check_plain, {"groups.csv": content})


@pytest.mark.parametrize(
    ("content", "line", "what"),
    [
        (b"a,b\nx,y\n", 0, ""),
        (b'a,b\n"x,1",y\n', 0, ""),
        (b"\xef\xbb\xbfa,b\nx,y\n", 1, "begins with a byte order mark"),
        (b"\xef\xbb\xbfa,b\r\nx,y\r\n", 1, "begins with a byte order mark"),
        (b"a,b\rx,y\r", 1, "has old Mac line ends"),
        (b"a,b\r\nx,y\r\n", 1, "has Windows line ends"),
        (b'a,b\nx,y\n"x",y\n', 3, "is not written the plain way"),
        (b'"a",b\nx,y\n', 1, "is not written the plain way"),
        (b"a,b\nx,y", 2, "is not written the plain way"),
    ],
)
def test_a_table_is_written_the_plain_way(content, line, what):
    assert written(content) == ([f"groups.csv:{line}: {what}; {TIDY}"] if what else [])


def test_days_before_the_first_year_are_written_as_iso_has_them():
    assert told(check_plain, holdings=["area_id,from,until", "A,-0043-03-15,0010-01-01"]) == []


@pytest.mark.parametrize("cell", ["x ", " x", "x  y", " "])
def test_a_stray_space_is_told_but_in_the_words_of_the_article(cell):
    rows = ["exact,prefix,suffix,kind", f"{cell},{cell},{cell},{cell}", "x,x,x,x y"]
    found = told(check_plain, excerpts=rows)
    assert found == ["excerpts.csv:2 kind: has a stray space; delete it"]


def test_a_cell_is_no_longer_than_anybody_reads_but_in_the_words_of_the_article():
    cells = ["x" * 10_000, "x" * 10_001]
    rows = ["exact,prefix,suffix,kind", *(",".join([cell] * 4) for cell in cells)]
    what = "has 10,001 characters; shorten it to 10,000"
    assert told(check_plain, excerpts=rows) == [f"excerpts.csv:3 kind: {what}"]


@pytest.mark.parametrize(
    ("sign", "told_of"),
    [("\x80", "0080"), ("\x85", "0085"), ("\x9f", "009F"), ("\xa1", ""), ("~", "")],
)
@pytest.mark.parametrize("column", ["note", "exact"])
def test_a_control_sign_is_told_by_its_number(sign, told_of, column):
    found = told(check_plain, excerpts=[f"{column},x", f"a{sign}b,"])
    what = f"excerpts.csv:2 {column}: has a character that no text has, U+{told_of}; delete it"
    assert found == ([what] if told_of else [])


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("holdings", "area_id, from"),
        ("events", "date, event_id"),
        ("event_dates", "event_id, date"),
        ("attestations", "event_id, date, source_id, locator"),
        ("area_measures", "area_id"),
        ("translations", "text"),
    ],
)
def test_rows_stand_in_their_order(table, columns):
    names = columns.split(", ")
    for number, name in enumerate(names):
        cells = [["m"] * len(names) for _ in range(3)]
        cells[2][number], cells[2][number + 1 :] = "a", ["z"] * (len(names) - number - 1)
        rows = [",".join([*names, "x"]), *(",".join([*row, ""]) for row in cells)]
        mend = f"sort the rows by {columns} (`python dashboard tidy` does it)"
        found = told(check_plain, **{table: rows})
        assert found == [f"{table}.csv:4 {names[0]}: stands after line 3; {mend}"], name


def test_other_tables_stay_as_their_editors_sort_them():
    assert told(check_plain, groups=["group_id,name", "b,B", "a,A"]) == []


@pytest.mark.parametrize("table", [*TABLES, "league"])
def test_every_table_and_those_of_the_layers_are_looked_at(table):
    assert places(check_plain, LEAGUE, **{table: ["note", "x "]}) == [f"{table}.csv:2 note"]


def test_tables_of_other_names_are_none_of_the_atlas():
    tables = atlas_of(LEAGUE, league=["a"], places=["a"], hopes=["a"])
    assert own_tables(tables) == ["places", "league"]


EVERY = [
    "sources", "holders", "holder_names", "short_names", "groups", "article_holders", "views",
    "areas", "area_names", "area_districts", "border_towns", "holdings", "events", "event_dates",
    "event_names", "attestations", "loaded_words", "places", "names", "excerpts", "mentions",
    "persons", "claims", "memberships", "area_measures", "translations", "glossary",
]  # fmt: skip


def test_the_tables_of_an_atlas_are_these():
    assert [*TABLES] == EVERY


def folder_of(folder: Path, files: dict[str, bytes]) -> Path:
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def test_tidy_trims_sorts_and_keeps_the_words_of_the_article(tmp_path):
    rows = ["text,text_tr", "b  c ,x", "a,y"]
    quoted = ["exact,prefix,suffix,kind", "a  b , c,d ,e  f "]
    folder = folder_of(tmp_path, files_of(LEAGUE, translations=rows, mentions=quoted, groups=["a"]))
    assert tidy(folder) == ("mentions.csv", "translations.csv")
    assert (folder / "translations.csv").read_text() == "text,text_tr\na,y\nb c,x\n"
    assert (folder / "mentions.csv").read_text() == "exact,prefix,suffix,kind\na  b , c,d ,e f\n"
    assert tidy(folder) == ()


def test_tidy_leaves_nothing_of_a_command_that_was_cut_off(tmp_path):
    folder_of(tmp_path, files_of(LEAGUE, groups=["a"]) | {".atlas-new-0123456789abcdef": b"x"})
    assert tidy(tmp_path) == ()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["atlas.json", "groups.csv"]
