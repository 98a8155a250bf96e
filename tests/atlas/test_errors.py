"""How the place of a problem is written."""

import pytest

from atlas.errors import DataError, located


@pytest.mark.parametrize(
    ("row", "column", "text"),
    [
        (3, "from", "a.csv:3 from: is empty"),
        (3, "", "a.csv:3: is empty"),
        (None, "from", "a.csv from: is empty"),
        (None, "", "a.csv: is empty"),
        (0, "", "a.csv: is empty"),
        (1, "", "a.csv:1: is empty"),
    ],
)
def test_a_problem_has_its_file_row_and_column(row, column, text):
    assert located("a.csv", row, column, "is empty") == text
    error = DataError("a.csv", row, column, "is empty")
    assert str(error) == text
    assert (error.file, error.row, error.column, error.what) == ("a.csv", row, column, "is empty")
