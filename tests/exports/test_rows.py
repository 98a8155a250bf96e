"""A row of the whole span says on each of its days what the file of that day says."""

from itertools import pairwise

import pytest

from atlas import edtf_range, holding_at, load
from exports.registry import Request
from exports.rows import records
from exports.stretches import stretches

DAYS = (
    "1683-01-01",
    "1699-01-26",
    "1721-11-02",
    "1742-12-31",
    "1813-10-24",
    "1828-12-31",
    "1856-06-01",
    "1878-07-13",
    "1918-11-11",
    "1930-12-31",
    "1947-02-10",
    "1995-12-31",
    "2025-12-31",
)
# Area, a day, and the name of its holder then, each once told by the name of another time.
RENAMED = (
    ("TR_SMYRNA", "1930-12-31", "Türkiye"),
    ("IR_ZANJAN", "2025-12-31", "Islamic Republic of Iran"),
    ("GR_THRACE_W", "2025-12-31", "Greece"),
    ("RU_ASTRAKHAN", "1828-12-31", "Russian Empire"),
)


def covering(rows, day):
    """The rows of the whole span that hold on the day, by area."""
    return {
        row["area_id"]: row
        for row in rows
        if row["valid_from"] <= day and (row["valid_until"] is None or day < row["valid_until"])
    }


@pytest.fixture(scope="module", params=["en", "tr", "az"])
def lang(request):
    return request.param


@pytest.fixture(scope="module", params=["control", "recognised"])
def view(request):
    return request.param


@pytest.fixture(scope="module")
def every(real, lang, view):
    return list(records(real, Request(every=True, lang=lang, view=view)))


@pytest.mark.parametrize("day", DAYS)
def test_the_row_that_covers_a_day_is_the_row_of_that_day(real, every, lang, view, day):
    found = covering(every, day)
    then = list(records(real, Request(days=(day,), lang=lang, view=view)))
    assert len(then) == len(found) == len(real.areas)
    for row in then:
        assert found[row["area_id"]] == row | {"as_of": None}


@pytest.mark.parametrize(("area_id", "day", "name"), RENAMED)
def test_a_power_is_named_as_it_was_on_every_day_of_the_row(real, area_id, day, name):
    every = records(real, Request(every=True))
    row = next(row for area, row in covering(every, day).items() if area == area_id)
    assert row["holder_name"] == row["power_name"] == name


def test_the_stretches_of_a_holding_follow_one_another_and_fill_it(real, lang):
    for holding in real.holdings:
        found = list(stretches(real, holding, lang))
        assert (found[0].start, found[-1].until) == (holding.start, holding.until)
        inner = pairwise(found)
        assert all(one.until == two.start > one.start for one, two in inner)


def test_both_views_name_both_powers(real):
    for view in ("control", "recognised"):
        row = covering(records(real, Request(every=True, view=view)), "1995-12-31")["AZ_SHUSHA"]
        assert (row["holder"], row["overlord"], row["recognised"]) == (
            "nagorno-karabakh",
            "armenia",
            "azerbaijan",
        )
        assert (row["holder_since"], row["holder_event"]) == ("1992-05-08", "1992-shusha")
        assert (row["recognised_since"], row["recognised_event"]) == (
            "1991-10-18",
            "1991-azerbaijan",
        )


def test_the_power_of_the_view_has_its_own_rule_beginning_and_event(real):
    def told(view):
        rows = records(real, Request(days=("1995-12-31",), view=view))
        row = next(row for row in rows if row["area_id"] == "AZ_SHUSHA")
        return [row[name] for name in ("view", "power", "rule", "since", "event")]

    held = ["control", "nagorno-karabakh", "de facto", "1992-05-08", "1992-shusha"]
    assert told("control") == held
    title = ["recognised", "azerbaijan", None, "1991-10-18", "1991-azerbaijan"]
    assert told("recognised") == title


def test_what_began_before_the_atlas_claims_no_first_day(real):
    rows = covering(records(real, Request(every=True)), real.first)
    assert {row["since"] for row in rows.values()} == {None}
    assert {row["event"] for row in rows.values()} == {None}
    assert {row["since_edtf"] for row in rows.values()} == {"../1683-01-01"}


def test_every_beginning_is_edtf_and_its_day_lies_within(every):
    for row in every:
        for prefix in ("", "holder_", "recognised_"):
            first, last = edtf_range(row[f"{prefix}since_edtf"])
            day = row[f"{prefix}since"]
            assert day is None or first <= day <= last, row


def test_an_uncertain_beginning_says_what_is_known_of_it(real):
    row = covering(records(real, Request(every=True)), "1900-12-31")["AZ_SHUSHA"]
    assert (row["since"], row["since_edtf"]) == ("1822-11-15", "1822-11")


def test_an_english_name_that_stands_in_for_another_language_cuts_a_row_too(folder, edit):
    for name in ("Kuzey Dükalığı,,1730-01-01", "Kuzey Krallığı,1730-01-01,"):
        edit("holder_names.csv", f"north,tr,{name},\n", "")
    west = covering(records(load(folder), Request(every=True, lang="tr")), "1729-12-31")["T_WEST"]
    assert (west["holder_name"], west["valid_until"]) == ("Duchy of Northland", "1730-01-01")


def test_the_holding_stays_findable_in_its_table(real, every):
    for row in every[::50]:
        holding = holding_at(real, row["area_id"], row["valid_from"])
        assert (row["holding_from"], row["holding_until"]) == (
            holding.start,
            holding.until or None,
        )
