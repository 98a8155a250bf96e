"""The table for Excel: a mark for its letters, and the separators of the reader's country."""

import io

import pandas
import pytest

from exports.columns import FLAT
from exports.registry import Request, render

ONE_DAY = ("1742-12-31",)


@pytest.mark.parametrize(
    ("lang", "separator", "decimal"), [("en", ",", "."), ("tr", ";", ","), ("az", ";", ",")]
)
def test_pandas_reads_it_with_the_separators_of_the_country(tiny, lang, separator, decimal):
    content = render(tiny, "csv-excel", Request(days=ONE_DAY, lang=lang))
    frame = pandas.read_csv(
        io.BytesIO(content), encoding="utf-8-sig", sep=separator, decimal=decimal
    )
    assert list(frame.columns) == list(FLAT)
    assert dict(zip(frame["area_id"], frame["km2"], strict=True)) == {
        area.id: area.km2 for area in tiny.areas.values()
    }


def test_it_begins_with_the_mark_and_its_lines_end_as_windows_ends_them(tiny):
    content = render(tiny, "csv-excel", Request(days=ONE_DAY))
    assert content.startswith(b"\xef\xbb\xbfarea_id,")
    assert content.count(b"\r\n") == content.count(b"\n") == len(tiny.areas) + 1


def test_it_says_the_same_as_the_plain_table(tiny):
    request = Request(days=ONE_DAY, lang="en")
    marked = render(tiny, "csv-excel", request).decode("utf-8-sig")
    assert marked.replace("\r\n", "\n") == render(tiny, "csv", request).decode()


def test_every_row_says_licence_and_half_open_span(real):
    content = render(real, "csv", Request(days=("1828-12-31",)))
    frame = pandas.read_csv(io.BytesIO(content))
    assert set(frame["licence"]) == {"CC BY 4.0"}
    ends = frame["valid_until"].fillna("")
    assert list(frame["valid_span"]) == [
        f"[{start},{end})" for start, end in zip(frame["valid_from"], ends, strict=True)
    ]
