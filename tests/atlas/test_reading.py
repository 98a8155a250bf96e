"""A table as it is written: its rows, their lines, and what no table can be."""

import pytest

from atlas.dates import from_iso
from atlas.reading import DataError, Row, Table, read_table, split, table_of

OPEN = "cannot be read as a table: look for a quote that is never closed"


def rows(content: str) -> list[dict[str, str]]:
    return [row.cells for row in table_of("a.csv", content.encode())]


def refused(content: bytes) -> DataError:
    with pytest.raises(DataError) as told:
        table_of("a.csv", content)
    return told.value


@pytest.mark.parametrize(
    ("cell", "parts"),
    [("", ()), ("P1", ("P1",)), ("P1; P3", ("P1", "P3")), (" b ;; a; ", ("b", "a")), (";", ())],
)
def test_a_list_is_parted_at_semicolons_and_empty_parts_are_none(cell, parts):
    assert split(cell) == Row(2, {"list": cell}).list("list") == parts


def test_a_column_that_a_file_does_not_have_reads_as_empty():
    assert Row(2, {"a": "1"})["b"] == ""
    assert Row(2, {"a": "1"}).list("b") == ()


def test_a_row_is_in_english_and_of_ones_own_where_nothing_else_is_said():
    assert (Row(2, {}).lang, Row(2, {}).lent) == ("en", False)
    (row,) = table_of("a.csv", b"a\n1\n")
    assert (row.lang, row.lent) == ("en", False)
    (row,) = table_of("a.csv", b"a\n1\n", "tr", lent=True)
    assert (row.lang, row.lent) == ("tr", True)


def test_the_ids_of_a_column_are_its_values_without_the_empty_ones():
    table = Table("a.csv", ("a",), (Row(2, {"a": "x"}), Row(3, {"a": ""}), Row(4, {"a": "x"})))
    assert table.ids("a") == {"x"}
    assert [row.line for row in table] == [2, 3, 4]


@pytest.mark.parametrize(
    ("content", "columns", "lines"),
    [
        ("", (), []),
        ("a,b", ("a", "b"), []),
        ("a,b\n", ("a", "b"), []),
        ("a,b\n1,2\n3,4", ("a", "b"), [2, 3]),
        ("a,b\r\n1,2\r\n3,4\r\n", ("a", "b"), [2, 3]),
        ("a,b\r1,2\r3,4\r", ("a", "b"), [2, 3]),
        ('a,b\n"1\n1",2\n3,4\n', ("a", "b"), [2, 4]),
        ('"a\na",b\n1,2\n', ("a\na", "b"), [3]),
    ],
)
def test_a_row_has_the_line_it_begins_on(content, columns, lines):
    table = table_of("a.csv", content.encode())
    assert (table.file, table.columns) == ("a.csv", columns)
    assert [row.line for row in table.rows] == lines


def test_the_last_row_needs_no_line_end():
    assert rows("a,b\n1,2") == rows('a,b\n1,"2"') == rows("a,b\n1,2\n") == [{"a": "1", "b": "2"}]


@pytest.mark.parametrize(
    ("content", "line", "what"),
    [
        ("a;b\n1;2\n", 1, "has its cells apart by semicolons; save it with commas between them"),
        ("a\tb\n1\t2\n", 1, "has its cells apart by tabs; save it with commas between them"),
        ("a,b\n\n1,2\n", 2, "is an empty line; delete it"),
        ("a,b\n1,2\n1\n", 3, "has 1 cell where the header has 2; look for a missing or extra"),
        ("a,b\n1,2,3\n", 2, "has 3 cells where the header has 2; look for a missing or extra"),
        ("a\n1,2\n", 2, "has 2 cells where the header has 1; look for a missing or extra"),
        ('a,b\n1,2\n"3,4', 3, OPEN),
        ('a,b\n1,"2\n3,4\n', 2, OPEN),
        ('a,"b\n1,2\n', 1, OPEN),
        ('a\n1\n"2\n3\n', 3, OPEN),
        ('a,b\n1,2\n3,4,"', 3, OPEN),
    ],
)
def test_what_is_no_table_is_told_with_the_line(content, line, what):
    error = refused(content.encode())
    assert (error.file, error.row, error.column) == ("a.csv", line, "")
    assert error.what.startswith(what)


@pytest.mark.parametrize("content", ["a;b,c\n1,2\n", "a\n1;2\n", "a\n1\t2\n"])
def test_semicolons_and_tabs_within_cells_do_no_harm(content):
    assert len(rows(content)) == 1


def test_what_is_not_utf_8_is_refused():
    assert "is not UTF-8" in refused("a\nı\n".encode("cp1254")).what


def test_a_cell_has_room_for_four_million_characters_and_no_more():
    most = "x" * 4_000_000
    assert rows(f"a\n{most}\n") == [{"a": most}]
    error = refused(f"a,b\n1,2\n{most}x,2\n".encode())
    assert error.row == 3
    assert error.what.startswith("cannot be read as a table (field larger than field limit")


@pytest.mark.parametrize("column", ["from", "until", "date", "end_date"])
@pytest.mark.parametrize("table", ["{},x\n-0043-03-15,1\n", "x,{}\n1,-0043-03-15\n",
                                   'x,{}\n1,"-0043-03-15"\n'])  # fmt: skip
def test_a_day_before_the_year_1_is_read_as_a_text_that_sorts(column, table):
    (row,) = rows(table.format(column))
    assert row[column] == from_iso("-0043-03-15") != "-0043-03-15"


def test_in_other_columns_and_of_other_years_a_cell_stays_as_it_is():
    assert rows("note,date\n-0043-03-15,1720-05-10\n") == [
        {"note": "-0043-03-15", "date": "1720-05-10"}
    ]


def test_a_file_that_is_not_there_is_an_empty_table(tmp_path):
    table = read_table(tmp_path / "a.csv")
    assert (table.file, table.columns, table.rows) == ("a.csv", (), ())


def test_a_file_is_read_under_its_own_name(tmp_path):
    (tmp_path / "a.csv").write_text("a,b\n1,2\n")
    table = read_table(tmp_path / "a.csv")
    assert (table.file, table.columns) == ("a.csv", ("a", "b"))
    assert table.rows == (Row(2, {"a": "1", "b": "2"}),)


def test_a_folder_in_the_place_of_a_table_is_told(tmp_path):
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(DataError, match=r"^a.csv: cannot be read \(Is a directory\)$"):
        read_table(tmp_path / "a.csv")
