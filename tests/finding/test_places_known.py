"""How well a place is known, and what a name is looked up as."""

import math

import pytest
from naming import named

from finding.model import Candidate
from finding.places.lookup import Lookup, fame, is_own, known
from finding.places.variants import variants


@pytest.mark.parametrize(
    ("kind", "size"),
    [
        ("state", 8.0),
        ("continent", 8.0),
        ("ocean", 8.0),
        ("sea", 7.3),
        ("land", 7.2),
        ("former state", 7.2),
        ("gulf", 6.8),
        ("strait", 6.6),
        ("mountains", 6.4),
        ("island", 6.3),
        ("peninsula", 6.4),
        ("desert", 6.4),
        ("region", 6.3),
        ("plain", 6.0),
        ("canal", 6.4),
        ("site", 5.2),
        ("area", 4.4),
        ("province", 6.6),
        ("river", 5.6),
        ("lake", 5.6),
    ],
)
def test_a_kind_of_place_is_known_so_well(kind, size):
    assert fame(named(kind)) == pytest.approx(size)


@pytest.mark.parametrize(
    ("place", "size"),
    [
        (named(people=990), 3.0),
        (named(people=0), 1.0),
        (named(people=9_999_990), 7.0),
        (named("island", id="geonames:7"), 3.0),
        (named("town", people=90, id="geonames:7"), 2.0),
        (named("province", rank=5), 5.0),
        (named("lake", rank=3), 5.0),
        (named("river", id="land:kura", rank=3), 6.1),
        (named("lake", id="land:van"), 5.6),
        (named("state", id="wn:7"), 4.6),
        (named("state", id="wn:7", point=None), 4.6),
        (named("state", point=None), 5.6),
        (named("area", point=None), 4.4),
        (named("lake", point=None, rank=9), 5.6),
        (named("settlement", id="atlas:kars"), 8.5),
        (named("town", id="list:town:1,1"), 8.5),
        (named("area", id="atlas:KARS"), 4.4),
    ],
)
def test_a_place_is_known_by_its_people_its_list_and_its_kind(place, size):
    assert fame(place) == pytest.approx(size)


@pytest.mark.parametrize(
    ("people", "told", "less"),
    [
        (990, {}, 0.0),
        (990, {"own": False}, 1.2),
        (999_989, {"own": False}, 1.2),
        (999_990, {"own": False}, 0.6),
        (999_990, {"own": False, "tongue": "tr"}, 2.4),
        (999_990, {"own": True, "tongue": "tr"}, 0.0),
    ],
)
def test_another_spelling_takes_away_half_of_it_from_a_great_city(people, told, less):
    assert known(named(people=people, **told)) == pytest.approx(math.log10(people + 10) - less)


@pytest.mark.parametrize(
    ("identity", "own"),
    [("atlas:kars", True), ("list:town:1,1", True), ("geonames:1", False), ("xatlas:", False)],
)
def test_an_atlas_and_a_list_are_ones_own(identity, own):
    assert is_own(named(id=identity)) is own


class Index:
    """An index of a few names that remembers what it was asked for."""

    def __init__(self, **names):
        self.names, self.asked = names, []

    def look(self, folded):
        self.asked.append(folded)
        return self.names.get(folded.replace(" ", "_"), ())


TOWN = named(id="geonames:1")
OWN = Candidate("atlas:x", "Ormeda", "settlement", "", (1.0, 2.0), people=7)
AREA = Candidate("atlas:X", "Ormeda", "area", "", (1.0, 2.0))


def looked(index, name="ormeda", own=(), lang="en"):
    return [one.id for one in Lookup(index, own, lang)(name)]


def test_a_place_of_the_atlas_hides_the_worlds_and_an_area_stands_behind_them():
    assert looked(Index(ormeda=(TOWN,)), own=(OWN, AREA)) == ["atlas:x", "atlas:X"]
    assert looked(Index(ormeda=(TOWN,)), own=(AREA,)) == ["geonames:1", "atlas:X"]
    assert looked(Index(), own=(AREA,)) == ["atlas:X"]
    assert looked(Index(ormeda=(TOWN,))) == ["geonames:1"]


def test_a_place_of_the_atlas_is_its_own_name_with_its_people_and_point():
    (found,) = Lookup(Index(), (OWN,), "en")("ormeda")
    assert found == named("settlement", 7, id="atlas:x", country="", point=(1.0, 2.0))


def test_a_name_is_asked_for_once():
    index = Index(ormeda=(TOWN,))
    look = Lookup(index, (), "en")
    assert look("ormeda") == look("ormeda") == (TOWN,)
    assert index.asked == ["ormeda"]


def test_a_name_of_another_tongue_stands_aside_where_the_language_has_its_own():
    azeri = named("state", id="ne:TUN", tongue="az")
    index = Index(tunis=(azeri, TOWN), ormeda=(azeri,))
    assert looked(index, "tunis") == ["geonames:1"]
    assert looked(index, "tunis", lang="az") == ["ne:TUN", "geonames:1"]
    (alone,) = Lookup(index, (), "en")("ormeda")
    assert (alone.id, alone.own) == ("ne:TUN", False)
    (at_home,) = Lookup(index, (), "az")("ormeda")
    assert at_home.own


def test_a_name_that_nobody_has_is_looked_up_in_another_writing():
    assert looked(Index(al_ula=(TOWN,)), "el ula") == ["geonames:1"]
    assert looked(Index(al_ula=(TOWN,), el_ula=(named(id="geonames:2"),)), "el ula") == [
        "geonames:2"
    ]


@pytest.mark.parametrize(
    ("name", "others"),
    [
        ("el ula", ["al ula", "ul ula"]),
        ("ula el", []),
        ("ormeda", []),
        ("el", []),
        ("old wadi ormeda", [f"old {one} ormeda" for one in ("oued", "ouadi", "vadi", "wad")]),
        ("tel el rei", ["tal el rei", "tall el rei", "tell el rei", "tel al rei", "tel ul rei"]),
        ("kasr x", ["kasar x", "ksar x", "qasr x"]),
        ("kale x", ["kalat x", "qala x", "qalaat x", "qalat x"]),
        ("gebel x", [f"{one} x" for one in
                     ("cebel", "djabal", "djebel", "gabal", "jabal", "jebel")]),
    ],
)  # fmt: skip
def test_an_arabic_word_in_a_name_may_be_written_in_other_ways(name, others):
    assert sorted(variants(name)) == sorted(others)
