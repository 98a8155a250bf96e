"""Times told by steps from another: two years later, the following May, on Monday."""

import pytest

from finding import reasons
from finding.dates.said import Said, Step, When
from finding.dates.steps import Anchors, reckon
from finding.dates.told import published_on

DAY = When("day", 1920, 5, 3)  # a Monday
MONTH, YEAR = When("month", 1920, 5), When("year", 1920)
HERE = Anchors(DAY, When("day", 2012, 3, 15))


def reckoned(said, step, anchors=HERE, near=False):
    found = reckon(Said(0, 1, said), step, anchors, near)
    return found and (found[0].first, found[0].last, *found[1:])


def step(count, unit, anchor="told", way="named"):
    return Step(count, unit, anchor, way)


def then(when, last=None):
    return when, last, False, reasons.DATE_COUNTED


@pytest.mark.parametrize(
    ("count", "unit", "way", "first", "last"),
    [
        (2, "year", "counted", When("year", 1922), None),
        (-2, "year", "counted", When("year", 1918), None),
        (8, "month", "counted", When("month", 1921, 1), None),
        (3, "day", "counted", When("day", 1920, 5, 6), None),
        (1, "day", "named", When("day", 1920, 5, 4), None),
        (2, "week", "counted", When("day", 1920, 5, 17), None),
        (1, "week", "named", When("day", 1920, 5, 10), When("day", 1920, 5, 16)),
        (-1, "week", "named", When("day", 1920, 4, 26), When("day", 1920, 5, 2)),
        (1, "decade", "named", When("decade", 1930), None),
        (-1, "century", "named", When("century", ordinal=19), None),
        (1, "millennium", "named", When("millennium", ordinal=3), None),
    ],
)
def test_a_step_leads_from_a_day_to_another_time(count, unit, way, first, last):
    assert reckoned(When(unit), step(count, unit, way=way)) == then(first, last)


@pytest.mark.parametrize(
    ("anchor", "unit", "found"),
    [
        (MONTH, "month", When("month", 1920, 6)),
        (YEAR, "month", None),
        (MONTH, "day", None),
        (YEAR, "week", None),
        (YEAR, "year", When("year", 1921)),
        (When("century", ordinal=18), "year", None),
        (When("century", ordinal=18), "century", When("century", ordinal=19)),
        (When("century", ordinal=-1), "century", When("century", ordinal=1)),
        (When("century", ordinal=18), "millennium", When("millennium", ordinal=3)),
        (When("millennium", ordinal=2), "century", None),
        (When("millennium", ordinal=2), "millennium", When("millennium", ordinal=3)),
        (When("century", ordinal=18), "decade", None),
        (When("decade", 1920), "decade", When("decade", 1930)),
        (When("decade", -428), "decade", When("decade", -418)),
        (When("year", -423), "decade", When("decade", -418)),
        (When("year", 1929), "decade", When("decade", 1930)),
        (When("year", 1920), "century", When("century", ordinal=21)),
        (When("year", 100), "century", When("century", ordinal=3)),
        (When("year", 99), "century", When("century", ordinal=2)),
        (When("year", 0), "century", When("century", ordinal=1)),
        (When("year", -100), "century", When("century", ordinal=-1)),
        (When("century", ordinal=1), "century", When("century", ordinal=2)),
    ],
)
def test_one_step_from_a_time_that_may_be_too_wide_for_it(anchor, unit, found):
    expected = then(found) if found else (When(unit), None, False, reasons.DATE_NOTHING_BEFORE)
    assert reckoned(When(unit), step(1, unit), Anchors(anchor, None)) == expected


@pytest.mark.parametrize(
    ("anchor", "count", "month", "year"),
    [
        (MONTH, 1, 6, 1920),
        (MONTH, 1, 5, 1921),
        (MONTH, 1, 4, 1921),
        (YEAR, 1, 6, 1921),
        (MONTH, -1, 4, 1920),
        (MONTH, -1, 5, 1919),
        (MONTH, -1, 6, 1919),
        (YEAR, -1, 4, 1919),
        (MONTH, 0, 6, 1920),
        (MONTH, 0, 4, 1920),
    ],
)
def test_the_next_and_the_last_month_of_a_name_are_the_nearest(anchor, count, month, year):
    said = When("month", None, month)
    told = reckoned(said, step(count, "month"), Anchors(anchor, None))
    assert told[0] == When("month", year, month)


@pytest.mark.parametrize(("season", "year"), [(21, 1921), (22, 1920), (23, 1920), (24, 1920)])
def test_the_next_season_begins_in_its_month(season, year):
    told = reckoned(When("season", season=season), step(1, "season"), Anchors(MONTH, None))
    assert told[0] == When("season", year, season=season)


def test_a_month_of_the_following_year_is_of_that_year():
    said = When("month", None, 2)
    assert reckoned(said, step(1, "year"))[0] == When("month", 1921, 2)


@pytest.mark.parametrize(
    ("anchor", "told", "published", "first", "why"),
    [
        ("told", DAY, DAY, 1921, reasons.DATE_COUNTED),
        ("told", None, DAY, None, reasons.DATE_NOTHING_BEFORE),
        ("published", DAY, When("year", 2012), 2013, reasons.DATE_COUNTED_FROM_PUBLISHED),
        ("published", DAY, None, None, reasons.DATE_NOT_PUBLISHED),
        ("either", DAY, When("year", 2012), 1921, reasons.DATE_COUNTED),
        ("either", None, When("year", 2012), 2013, reasons.DATE_COUNTED_FROM_PUBLISHED),
        ("either", None, None, None, reasons.DATE_NOT_PUBLISHED),
    ],
)
def test_a_step_counts_from_what_its_words_mean(anchor, told, published, first, why):
    found = reckoned(When("year"), step(1, "year", anchor), Anchors(told, published))
    assert found == (When("year", first), None, False, why)


@pytest.mark.parametrize(("number", "day"), [(3, 15), (4, 9), (2, 14), (0, 12)])
def test_a_weekday_is_the_last_one_up_to_the_day_of_publication(number, day):
    found = reckoned(When("day"), step(number, "week", "published", "weekday"))
    assert found[0] == When("day", 2012, 3, day)


@pytest.mark.parametrize("published", [None, MONTH])
def test_a_weekday_without_a_day_of_publication_is_no_time(published):
    weekday_said = step(3, "week", "published", "weekday")
    assert reckoned(When("day"), weekday_said, Anchors(DAY, published)) is None


@pytest.mark.parametrize(
    ("count", "anchor", "way", "near", "sure"),
    [
        (0, "told", "named", True, True),
        (0, "told", "named", False, False),
        (1, "told", "named", True, False),
        (0, "published", "named", True, False),
        (0, "told", "counted", True, False),
    ],
)
def test_the_same_year_in_the_same_paragraph_is_sure(count, anchor, way, near, sure):
    found = reckoned(When("year"), step(count, "year", anchor, way), near=near)
    assert found[2] is sure
    assert (found[3] == reasons.DATE_IN_CONTEXT) is sure


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("2012-03-15", When("day", 2012, 3, 15)),
        ("2012-03", When("month", 2012, 3)),
        ("2012", When("year", 2012)),
        ("2012-12-31", When("day", 2012, 12, 31)),
        ("2012-01-01", When("day", 2012, 1, 1)),
        ("2012-13-01", When("year", 2012)),
        ("2012-00-01", When("year", 2012)),
        ("2012-04-31", When("month", 2012, 4)),
        ("-0043", When("year", -43)),
        ("", None),
        ("201", None),
    ],
)
def test_the_day_of_publication_is_read_as_far_as_it_is_told(text, when):
    assert published_on(text) == when
