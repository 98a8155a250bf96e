"""The atlas ends on the day up to which its record was checked, and says so."""

import re
from datetime import date, timedelta

import pytest
from panel_nodes import text_of

from atlas import load
from atlas.check import check
from atlas.check.times import check_days_to_come
from atlas.tables import Tables
from telling.about import about_nodes
from words import words_in


def about(atlas, lang="en"):
    return text_of([one for one in about_nodes(atlas, words_in(lang)) if one])


@pytest.fixture
def known(folder, edit):
    """Say another day up to which the record was checked."""
    return lambda day: edit("datapackage.json", '"1810-12-31"', f'"{day}"')


def test_the_last_day_is_the_one_the_record_was_checked_up_to(folder, known):
    known("1815-12-31")
    assert load(folder).last == "1815-12-31"


def test_an_atlas_that_does_not_say_ends_with_the_latest_year_it_names(tiny):
    assert not tiny.edition.known_until
    assert tiny.last == "1810-12-31"


@pytest.mark.parametrize("day", ["", "soon", "1812-06-30"])
def test_a_day_that_ends_no_year_is_not_leaned_on(folder, known, day):
    known(day)
    assert load(folder).last == "1810-12-31"


@pytest.mark.parametrize("day", ["soon", "1812-06-30"])
def test_check_wants_the_end_of_a_year(folder, known, day):
    known(day)
    assert any(
        re.match(f"datapackage.json known_until: '{day}' is not the last day of a year", str(one))
        for one in check(folder)
    )


def test_check_names_every_row_after_that_day(folder, known):
    known("1799-12-31")
    told = [str(problem) for problem in check(folder)]
    late = [problem for problem in told if "up to which the record was checked" in problem]
    files = {problem.split(":")[0] for problem in late}
    assert files == {"events.csv", "holdings.csv", "memberships.csv"}
    assert late[0] == (
        "events.csv:6 date: 1800-07-14 is after 1799-12-31, up to which the record was checked; "
        "check it further and raise known_until in datapackage.json, or delete the row"
    )


def test_the_shipped_atlas_says_up_to_which_day_it_was_checked(real):
    assert real.last == real.edition.known_until
    said = "The record was checked up to 31 December 2025; what came later is not shown."
    assert said in about(real)
    assert "31 Aralık 2025" in about(real, "tr")
    assert "31 dekabr 2025" in about(real, "az")


def test_about_says_for_how_much_a_source_was_opened(tiny):
    assert "For 50% of the events and 27% of the spans of time a source was opened" in about(tiny)


@pytest.mark.parametrize(
    ("day", "ahead"), [("9998-12-31", True), (f"{date.today():%Y}-12-31", False)]
)
def test_nothing_is_checked_up_to_a_year_that_has_not_begun(folder, known, day, ahead):
    known(day)
    told = [str(one) for one in check_days_to_come(Tables(folder))]
    assert told == [f"datapackage.json known_until: {day} is a day to come; correct it"] * ahead


@pytest.mark.parametrize(("days", "ahead"), [(1, True), (0, False)])
def test_nothing_was_read_on_a_day_to_come(folder, edit, days, ahead):
    day = (date.today() + timedelta(days)).isoformat()
    first = (folder / "attestations.csv").read_text("utf-8").splitlines()[1]
    edit("attestations.csv", first, re.sub(r"20\d\d-\d\d-\d\d", day, first))
    told = [str(one) for one in check_days_to_come(Tables(folder))]
    assert told == [f"attestations.csv:2 read: {day} is a day to come; correct it"] * ahead
