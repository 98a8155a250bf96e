"""What speaks for a name's being a place and against it, in points, and what is told of it."""

from collections import Counter
from math import ceil

import pytest
from naming import around, named, span

from finding import reasons
from finding.places.evidence import Case, evidence, is_personal
from finding.places.ranking import Ranked
from finding.places.surroundings import Surroundings
from finding.places.usage import Company, Use
from finding.places.verdict import judge

NOTHING = Surroundings({}, Counter())


def people(size):
    """A town so well known: the logarithm of its people and ten more."""
    return named(people=ceil(10**size) - 10, country="")


def case(place, *, key="ormeda", uses=1, first=False, company=Company.PLAIN, others=1, lead=3.0,
         told=NOTHING, inside=False, doubtful=False):  # fmt: skip
    """A name of one place, or of several, that stands alone in the middle of a sentence."""
    several = tuple((1.0, place) for _ in range(others))
    some = [Use(span(place, key=key), company, first)] * uses
    return Case(Ranked(several, lead), some, told, inside, doubtful)


@pytest.mark.parametrize(
    ("told", "points"),
    [
        ({}, 0),
        ({"uses": 2}, 1),
        ({"company": Company.INSIDE}, 1),
        ({"inside": True}, 3),
        ({"doubtful": True}, -3),
        ({"first": True}, -1),
        ({"first": True, "company": Company.INSIDE}, 1),
        ({"others": 1}, 1),
        ({"key": "new ormeda"}, 1),
        ({"key": "orm"}, -1),
        ({"key": "orma"}, 0),
    ],
)
def test_a_town_of_ten_thousand_has_points_for_and_against_it(told, points):
    assert evidence(case(people(4.0), **{"others": 2} | told)) == points


@pytest.mark.parametrize(
    ("size", "points"),
    [(3.3, -1), (3.4, 0), (5.4, 0), (5.5, 1), (5.9, 1), (6.0, 2), (7.0, 2)],
)
def test_a_better_known_town_has_more_points(size, points):
    assert evidence(case(people(size), others=2)) == points


@pytest.mark.parametrize(
    ("kind", "points"),
    [("state", 3), ("continent", 3), ("ocean", 3), ("sea", 3), ("land", 2), ("gulf", 2)],
)
def test_the_widest_places_have_a_point_more(kind, points):
    assert evidence(case(named(kind, country=""), others=2)) == points


@pytest.mark.parametrize(
    ("size", "key", "only"),
    [(4.6, "ormed", 0), (4.7, "ormed", 1), (4.6, "ormeda", 1), (4.7, "orm", 0)],
)
def test_the_only_one_of_a_name_counts_if_it_is_known_or_its_name_is_long(size, key, only):
    assert evidence(case(people(size), key=key)) == only


def test_a_sure_place_near_it_counts_and_twice_for_a_town():
    told = around(people(1.0))
    assert evidence(case(people(4.4), told=told, others=2)) == 1
    assert evidence(case(people(4.5), told=told, others=2)) == 2


@pytest.mark.parametrize(("here", "elsewhere", "points"), [(2, 4, 1), (2, 5, 0)])
def test_the_country_that_a_text_is_about_counts(here, elsewhere, points):
    told = Surroundings({}, Counter({"TR": here, "GE": elsewhere}))
    assert evidence(case(named(people=9_990), told=told, others=2)) == points


@pytest.mark.parametrize(("lead", "own", "points"), [(1.4, False, -1), (1.5, False, 0),
                                                     (1.4, True, 0)])  # fmt: skip
def test_another_spelling_that_leads_by_little_counts_against_it(lead, own, points):
    place = named(people=9_990, country="", own=own)
    assert evidence(case(place, lead=lead, others=2)) == points


def test_a_famed_town_may_open_every_sentence():
    assert evidence(case(people(5.5), first=True, others=2)) == 1
    assert evidence(case(people(5.4), first=True, others=2)) == -1


@pytest.mark.parametrize(
    ("size", "key", "points"),
    [
        (5.2, "petrov", -2),
        (5.3, "petrov", 0),
        (3.9, "anna xyz", -1),
        (4.0, "anna xyz", 1),
        (3.9, "xyz anna", 1),
    ],
)
def test_a_persons_name_counts_against_a_town_that_is_not_known(size, key, points):
    assert evidence(case(people(size), key=key, others=2)) == points


@pytest.mark.parametrize(
    "name",
    ["petrov", "turgenev", "petrova", "soloviev", "dostoyevsky", "vrubelskiy", "shevchenko",
     "huseynzade", "caferoglu", "petrosyan", "vekhadze", "saakashvili", "anna"],
)  # fmt: skip
def test_a_name_is_a_persons_by_its_ending_or_as_a_given_name(name):
    assert is_personal(name)
    assert not is_personal(f"{name}burg")


UNPLACED = [
    (named(point=None), reasons.PLACE_UNKNOWN),
    (named("former state", point=None), reasons.PLACE_UNKNOWN),
    (named("site"), reasons.PLACE_ROUGH),
    (named("town", id="wn:7"), reasons.PLACE_ROUGH),
    (named("former state"), reasons.PLACE_GONE),
]


@pytest.mark.parametrize(("place", "why"), UNPLACED)
def test_what_has_no_point_of_its_own_is_to_be_looked_at(place, why):
    found = judge(case(place))
    assert (found.told, found.sure, found.why) == (True, False, why)


@pytest.mark.parametrize(
    ("identity", "kind", "doubtful", "sure", "why"),
    [
        ("atlas:x", "settlement", False, True, reasons.PLACE_OWN),
        ("list:town:1,1", "town", False, True, reasons.PLACE_LISTED),
        ("atlas:x", "settlement", True, False, reasons.PLACE_WORD),
        ("atlas:X", "area", False, False, reasons.PLACE_SMALL),
    ],
)
def test_ones_own_place_is_sure_unless_its_name_is_a_word(identity, kind, doubtful, sure, why):
    place = named(kind, id=identity, country="")
    found = judge(case(place, doubtful=doubtful, uses=2, others=2))
    assert (found.told, found.sure, found.why) == (True, sure, why)


@pytest.mark.parametrize(
    ("told", "seen"),
    [
        ({}, True),
        ({"first": True}, True),
        ({"first": True, "key": "orm"}, False),
        ({"doubtful": True, "inside": True}, True),
        ({"doubtful": True, "inside": True, "first": True}, False),
        ({"key": "petrov", "inside": True}, True),
        ({"key": "petrov", "uses": 2}, False),
    ],
)
def test_a_name_with_too_much_against_it_is_not_told(told, seen):
    found = judge(case(people(4.0), **{"others": 2} | told))
    assert found.told is seen
    assert found.why == reasons.PLACE_WORD if not seen else True


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ({"lead": 0.8, "uses": 2}, reasons.PLACE_LARGEST),
        ({"lead": 0.7, "uses": 2}, reasons.PLACE_SEVERAL),
        ({"lead": 0.7, "inside": True}, reasons.PLACE_INSIDE),
        ({"uses": 1}, reasons.PLACE_SMALL),
        ({"uses": 2, "others": 1}, reasons.PLACE_ONLY),
        ({"uses": 2, "doubtful": True, "inside": True}, reasons.PLACE_INSIDE),
        ({"doubtful": True, "company": Company.INSIDE, "uses": 2}, reasons.PLACE_WORD),
        ({"told": around(people(1.0))}, reasons.PLACE_NEAR),
    ],
)
def test_why_a_town_known_by_half_a_million_may_stand_or_not(told, why):
    assert judge(case(people(5.7), **{"others": 2} | told)).why == why


def test_a_land_is_told_as_one():
    assert judge(case(named("state", country=""))).why == reasons.PLACE_LAND


FOUR = around(*(named(country="FR", point=(-100.0 + n, 40.0)) for n in range(4)))


@pytest.mark.parametrize(
    ("size", "inside", "why"),
    [
        (5.9, False, reasons.PLACE_FAR),
        (5.9, True, reasons.PLACE_INSIDE),
        (6.0, False, reasons.PLACE_LARGEST),
    ],
)
def test_what_is_far_from_all_is_to_be_looked_at_but_for_great_cities(size, inside, why):
    place = named(people=round(10**size), country="TR")
    assert judge(case(place, uses=2, told=FOUR, inside=inside, others=2)).why == why


@pytest.mark.parametrize(
    ("country", "size", "told", "sure"),
    [
        ("US", 4.9, {}, False),
        ("CA", 4.9, {}, False),
        ("AU", 4.9, {}, False),
        ("NZ", 4.9, {}, False),
        ("TR", 4.9, {}, True),
        ("US", 4.9, {"company": Company.INSIDE}, True),
        ("US", 5.0, {}, True),
    ],
)
def test_a_small_town_where_people_gave_their_names_needs_a_point_more(country, size, told, sure):
    place = named(people=round(10**size), country=country)
    assert judge(case(place, uses=2, **told)).sure is sure
