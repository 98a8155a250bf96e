"""How far and which way the text says that a place lies from another."""

import math

import pytest
from placed import places, world

from finding import reasons
from finding.places.distance import kilometres

FROM = {
    "en": "They camped at Xyrvat, {far} {way} of Konya, in 1832.",
    "tr": "Konya'nın {far} {way} Zırvatköy yandı.",
    "az": "Konyadan {far} {way} Zırvatkənd yandı.",
}
NAMES = {"en": "Xyrvat", "tr": "Zırvatköy", "az": "Zırvatkənd"}
KONYA = world().named("Konya")[0].point


def reckoned(lang, far, way):
    return places(FROM[lang].format(far=far, way=way), lang)[NAMES[lang]]


def bearing(point):
    east = (point[0] - KONYA[0]) * math.cos(math.radians(KONYA[1]))
    return math.degrees(math.atan2(east, point[1] - KONYA[1])) % 360


@pytest.mark.parametrize(
    ("lang", "way", "degrees"),
    [
        ("en", "north", 0),
        ("en", "north-east", 45),
        ("en", "northeast", 45),
        ("en", "east", 90),
        ("en", "south-east", 135),
        ("en", "south", 180),
        ("en", "southwest", 225),
        ("en", "west", 270),
        ("en", "northwest", 315),
        ("tr", "kuzeyindeki", 0),
        ("tr", "kuzeydoğusundaki", 45),
        ("tr", "doğusundaki", 90),
        ("tr", "güneydoğusundaki", 135),
        ("tr", "güneyindeki", 180),
        ("tr", "güneybatısındaki", 225),
        ("tr", "batısındaki", 270),
        ("tr", "kuzeybatısında bulunan", 315),
        ("az", "şimalda yerləşən", 0),
        ("az", "şimal-şərqdə yerləşən", 45),
        ("az", "şərqdə yerləşən", 90),
        ("az", "cənub-şərqdə yerləşən", 135),
        ("az", "cənubda yerləşən", 180),
        ("az", "cənub-qərbdə yerləşən", 225),
        ("az", "qərbdə yerləşən", 270),
        ("az", "şimal-qərbdə yerləşən", 315),
    ],
)
def test_every_way_of_the_compass_is_known(lang, way, degrees):
    found = reckoned(lang, "40 km", way)
    turned = (bearing(found.point) - degrees + 180) % 360 - 180
    assert abs(turned) < 1
    assert kilometres(KONYA, found.point) == pytest.approx(40, rel=0.01)
    assert (found.sure, found.why) == (False, reasons.PLACE_RECKONED)


@pytest.mark.parametrize(
    ("far", "long"),
    [
        ("10 km", 10),
        ("12.5 km", 12.5),
        ("12,5 kilometres", 12.5),
        ("10 kilometers", 10),
        ("1 mile", 1.609),
        ("20 miles", 32.18),
        ("30 versts", 32.01),
        ("100 km", 100),
    ],
)
def test_the_length_is_as_it_is_said(far, long):
    assert kilometres(KONYA, reckoned("en", far, "north").point) == pytest.approx(long, rel=0.01)


@pytest.mark.parametrize("far", ["101 km", "63 miles", "1000 km", "km", "10 days"])
def test_what_is_far_or_no_length_gives_no_point(far):
    assert reckoned("en", far, "north").point is None


@pytest.mark.parametrize(
    "way", ["north-east-south", "uphill", "northeastnorth"], ids=["three ways", "no way", "joined"]
)
def test_no_way_or_three_give_no_point(way):
    assert reckoned("en", "10 km", way).point is None


@pytest.mark.parametrize("lead", ["about", "some", "around"])
def test_about_so_far_is_so_far(lead):
    said = f"They camped at Xyrvat, {lead} 10 km to the north of Konya, in 1832."
    assert kilometres(KONYA, places(said)["Xyrvat"].point) == pytest.approx(10, rel=0.01)


def test_the_value_is_the_point_in_four_digits():
    found = reckoned("en", "10 km", "north")
    assert found.value == f"{found.point[1]:.4f} {found.point[0]:.4f}"
