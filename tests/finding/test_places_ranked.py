"""Of the places of a name the likeliest first, and by how much it leads."""

from collections import Counter

import pytest
from naming import around, named

from finding.places.agreeing import agreeing
from finding.places.ranking import rank, surroundings
from finding.places.surroundings import Surroundings

NOTHING = Surroundings({}, Counter())


def town(people, lon=0.0, lat=0.0, **told):
    return named(people=people, point=(lon, lat), id=f"geonames:{people}:{lon}", **told)


def ranked(*places, natural=0, key="ormeda", told=NOTHING):
    return rank(key, places, told, natural)


def ids(found):
    return [place.id for _, place in found.places]


def test_the_better_known_one_comes_first_and_leads_by_the_difference():
    found = ranked(town(990), town(99_990, 90.0))
    assert ids(found) == ["geonames:99990:90.0", "geonames:990:0.0"]
    assert found.lead == pytest.approx(2.0)
    assert found.best.people == 99_990


def test_one_alone_leads_by_all_that_it_is_known():
    assert ranked(town(990)).lead == pytest.approx(3.0)


def test_there_are_at_most_six():
    assert len(ranked(*(town(1000 + n, n * 10.0) for n in range(7))).places) == 6


def test_two_towns_less_than_eighty_kilometres_apart_are_one():
    assert ids(ranked(town(990), town(9_990, 0.71))) == ["geonames:9990:0.71"]
    assert len(ranked(town(990), town(9_990, 0.73)).places) == 2


def test_places_without_a_point_are_one_where_they_are_called_alike():
    nowhere = named("former state", point=None)
    assert len(ranked(nowhere, named("island", name="Ormeda")).places) == 1
    assert len(ranked(nowhere, named("island", name="Other")).places) == 2


@pytest.mark.parametrize(
    ("people", "told", "kind", "stands"),
    [
        (60_000, {"name": "Other"}, "province", True),
        (50_000, {"name": "Other"}, "province", False),
        (50_000, {}, "province", True),
        (5_001, {}, "province", True),
        (5_000, {}, "province", False),
        (60_000, {}, "region", True),
        (60_000, {}, "state", False),
        (10, {"name": "Other"}, "area", True),
    ],
)
def test_a_town_stands_for_what_is_called_by_it(people, told, kind, stands):
    found = ranked(named(kind, id="ne:X"), named(people=people, id="geonames:1", **told))
    assert len(found.places) == 1
    assert (found.best.id == "geonames:1") is stands


def test_no_land_stands_for_a_town():
    city = named(people=40_000_000, id="geonames:1")
    assert ranked(named("province", id="ne:X"), city).best is city
    assert ranked(named("area", id="ne:X"), named("island", id="ne:Y")).best.id == "ne:Y"


@pytest.mark.parametrize(
    ("lon", "told", "one"),
    [
        (4.4, {}, True),
        (4.6, {}, False),
        (4.4, {"country": "GE"}, False),
    ],
)
def test_a_province_far_off_is_one_with_its_town_in_one_country(lon, told, one):
    province = named("province", id="ne:X", point=(0.0, 0.0))
    found = ranked(province, town(60_000, lon, **told))
    assert (len(found.places) == 1) is one


def test_two_provinces_far_apart_are_two():
    pair = [named("province", id=f"ne:{n}", point=(n * 4.0, 0.0)) for n in range(2)]
    assert len(ranked(*pair).places) == 2


@pytest.mark.parametrize(
    ("kind", "key", "natural", "more"),
    [
        ("river", "ormeda", 1, 2.2),
        ("river", "ormeda", -1, -1.0),
        ("river", "ormeda", 0, 0.0),
        ("mountains", "ormeda", 1, 2.2),
        ("sea", "ormeda", 1, 2.2),
        ("ocean", "ormeda", 1, 2.2),
        ("desert", "ormeda", 1, 2.2),
        ("island", "ormeda", 1, 0.0),
        ("town", "ormeda", 1, -1.5),
        ("province", "ormeda", 1, -1.5),
        ("town", "ormeda", -1, 0.0),
        ("lake", "ormeda", 0, -1.2),
        ("lake", "ormeda", 1, -1.2),
        ("lake", "lake ormeda", 1, 0.0),
        ("lake", "ormeda gölü", 0, -1.2),
        ("lake", "ormeda golu", 0, 0.0),
        ("lake", "great ormeda", 0, 0.0),
    ],
)
def test_the_article_speaks_for_waters_and_mountains_and_against_towns(kind, key, natural, more):
    place = named(kind)
    plain = ranked(named(kind), key="lake")
    assert ranked(place, natural=natural, key=key).lead == pytest.approx(plain.lead + more)


def test_one_that_only_its_company_puts_first_leads_by_less():
    near = [named(people=10, point=(90.0 + n / 100, 0.0), country="") for n in range(3)]
    told = around(*near)
    village, city = town(990, 90.0, country=""), town(999_990, 0.0, country="")
    found = ranked(village, city, told=told)
    assert found.best is village
    assert found.lead == pytest.approx(3.0 + told.bonus("ormeda", village) - 6.0 - 0.8)
    equal = ranked(town(99_990, 90.0, country=""), city, told=told)
    assert equal.lead == pytest.approx(5.0 + told.bonus("ormeda", village) - 6.0)


def test_a_hamlet_behind_many_of_its_name_is_meant_beside_other_places_only():
    many = [town(10_000 + n, n * 5.0 - 60.0) for n in range(24)]
    hamlet = town(10, 0.0, 80.0)
    assert hamlet not in [place for _, place in ranked(*many, hamlet).places]
    told = around(*[named(people=10, point=(0.0, 80.0), country="TR")] * 3)
    assert ranked(*many, hamlet, told=told).best is hamlet


@pytest.mark.parametrize(
    ("places", "clear"),
    [
        ([named(id="atlas:x", people=0)], True),
        ([town(79_500)], True),
        ([town(79_000)], False),
        ([town(4_000_000), town(90_000, 50.0)], True),
        ([town(4_000_000), town(110_000, 50.0)], False),
    ],
)
def test_clear_is_what_is_known_well_and_much_better_than_the_next(places, clear):
    found = surroundings({"ormeda": tuple(places)}, Counter())
    assert bool(found.clear) is clear


def pair(name, lon):
    """A name of two hamlets, one near the others and one across the world."""
    here = town(500, lon, name=name)
    return {name: (here, town(500, lon - 120.0, 40.0, name=name))}


def test_where_few_are_clear_those_that_lie_together_are_meant():
    names = pair("a", 0.0) | pair("b", 1.0) | pair("c", 30.0)
    one_apart = {"d": (town(500, 30.5, 70.0),)}
    assert agreeing(names | one_apart) == {}
    close = pair("a", 0.0) | pair("b", 1.0) | pair("c", 2.0)
    assert agreeing(close) == {}  # both of each lie near both of the others
    alone = {key: places[:1] for key, places in close.items()}
    assert agreeing(alone) == {key: places[0] for key, places in alone.items()}
    assert set(surroundings(alone, Counter()).clear) == {"a", "b", "c"}
    two = {key: alone[key] for key in ("a", "b")}
    assert agreeing(two) == {}


def test_a_meaning_much_less_known_than_the_best_is_not_asked():
    great = {f"n{n}": (town(50, n / 10),) for n in range(3)}
    assert "x" in agreeing(great | {"x": (town(990, 0.5), town(90_000, 90.0))})
    assert "x" not in agreeing(great | {"x": (town(900, 0.5), town(99_990, 90.0))})


def test_of_three_clear_ones_the_rest_is_not_asked():
    clear = {f"c{n}": (town(1_000_000 + n, n * 40.0),) for n in range(3)}
    some = {f"n{n}": (town(500, n / 10, 60.0),) for n in range(3)}
    assert set(surroundings(clear | some, Counter()).clear) == set(clear)
    del clear["c2"]
    assert set(surroundings(clear | some, Counter()).clear) == {*clear, *some}
