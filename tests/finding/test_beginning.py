"""What a draft begins with: cleaned words, a day in the head, and the record it may lean on."""

from types import SimpleNamespace

import pytest
from drafts import a_draft

from atlas import load
from atlas.shipped import DATA
from finding.draft import Draft
from finding.draft.beginning import cleaned, day_in_head, lies_on
from finding.model import Candidate, Document, Finding


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("a\x00b\x1bc\x7f", "a b c "),
        ("\ufeffone\u2028two", " one\ntwo"),
        ("a\ud800b", "a?b"),
        ("\u202eKars\u202c\t1", "\u202eKars\u202c\t1"),
    ],
)
def test_a_text_is_cleaned_of_signs_that_are_none(text, plain):
    assert cleaned(text) == plain


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The road\n\nBy A. Writer, 12 May 1890\n\nIt was long.", "1890-05-12"),
        ("12 May 1890\n\nIt was long.", ""),
        ("The road\n\nIt was on 12 May 1890 that the first cart came down the long road.", ""),
        ("The road\n\nBy A. Writer, 1890", ""),
        ("", ""),
    ],
)
def test_a_day_below_the_title_is_taken_for_that_of_publication(text, day):
    assert day_in_head(Document(text, lang="en")) == day


def test_a_text_of_the_land_and_time_of_a_record_lies_on_it():
    assert lies_on(a_draft(), load(DATA))


def test_a_text_of_another_continent_or_time_does_not():
    record = load(DATA)
    lima = Candidate("geonames:1", "Lima", "town", "PE", (-77.0, -12.0))
    far = Finding(0, 4, "Lima", "place", "", True, "", "geonames:1", lima.point, (lima,))
    assert not lies_on(Draft(Document("Lima"), (far,)), record)
    early = Finding(5, 10, "44 BC", "date", "-0043", True, "")
    assert not lies_on(Draft(Document("Kars 44 BC"), (early,)), record)


def on_a_record(points=(), dates=()):
    """Whether a text with these points and dates lies on a record of ten degrees and years."""
    area = SimpleNamespace(box=(40.0, 30.0, 50.0, 40.0))
    bare = SimpleNamespace(box=None)
    record = SimpleNamespace(
        areas={"a": area, "b": bare}, first="1800-01-01", last="1809-12-31"
    )  # fmt: skip
    found = [
        Finding(n, n + 1, "x", "place", "", True, "", f"p{n}", point,
                (Candidate(f"p{n}", "x", "town", "", point),))
        for n, point in enumerate(points)
    ] + [
        Finding(20 + n, 21 + n, "x", "date", edtf, True, "") for n, edtf in enumerate(dates)
    ]  # fmt: skip
    return lies_on(Draft(Document("x" * 50), tuple(found)), record)


@pytest.mark.parametrize("point", [(40.0, 30.0), (50.0, 40.0), (45.0, 35.0), (40.0, 40.0)])
def test_a_point_in_the_box_of_an_area_or_on_its_edge_lies_on_it(point):
    assert on_a_record([point])


@pytest.mark.parametrize("point", [(39.9, 35.0), (50.1, 35.0), (45.0, 29.9), (45.0, 40.1)])
def test_a_point_beside_it_does_not(point):
    assert not on_a_record([point])


def test_more_than_half_of_the_places_lie_on_it():
    inside, outside = [(45.0, 35.0), (46.0, 35.0)], [(0.0, 0.0), (1.0, 1.0)]
    assert on_a_record([*inside, outside[0]])
    assert not on_a_record([*inside, *outside])
    assert not on_a_record([])


@pytest.mark.parametrize(
    ("dates", "lies"),
    [
        ([], True),
        (["1800"], True),
        (["1809-12-31"], True),
        (["1799-12-31"], False),
        (["1799/1800"], True),
        (["1809/1810"], True),
        (["1810"], False),
        (["1805", "1900"], True),
        (["1805", "1900", "1901"], False),
        (["1805", "1900", "1900"], True),
        (["soon"], False),
        (["1805", ""], True),
    ],
)
def test_half_of_the_dates_lie_in_its_time(dates, lies):
    assert on_a_record([(45.0, 35.0)], dates) == lies


@pytest.mark.parametrize(("words", "taken"), [(10, True), (11, False)])
def test_a_line_of_the_head_is_short(words, taken):
    line = " ".join(["word"] * (words - 3) + ["12 May 1890"])
    assert bool(day_in_head(Document(f"The road\n{line}", lang="en"))) == taken


@pytest.mark.parametrize(("lines", "taken"), [(4, True), (5, False)])
def test_the_head_has_six_lines_at_most(lines, taken):
    text = "\n".join(["The road", *["By me"] * lines, "12 May 1890", "And so on"])
    assert bool(day_in_head(Document(text, lang="en"))) == taken
