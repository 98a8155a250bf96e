"""Where the map opens and how far it goes, anywhere on the earth."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from atlas import Atlas
from atlas.manifest import Manifest
from cartography.reach import EARTH, home_of, near, padded, reach_of

SANTIAGO, VALPARAISO, IQUIQUE, THE_HAGUE = (
    (-70.6, -33.4),
    (-71.6, -33.0),
    (-70.1, -20.2),
    (4.3, 52.1),
)


def without_record(atlas: Atlas, points: tuple[tuple[float, float], ...], **said: object) -> Atlas:
    """The atlas with places at these points, and nobody who holds land."""
    place = next(iter(atlas.places.values()))
    places = {str(at): replace(place, id=str(at), point=point) for at, point in enumerate(points)}
    return replace(
        atlas,
        areas=MappingProxyType({}),
        places=MappingProxyType(places),
        manifest=replace(Manifest({}), **said),
    )


def test_a_map_without_a_record_opens_on_its_places(tiny):
    west, south, east, north = home_of(without_record(tiny, (SANTIAGO, VALPARAISO, IQUIQUE)))
    assert west < -71.6 < -70.1 < east
    assert south < -33.4 < -20.2 < north


def test_a_place_far_from_all_others_does_not_widen_the_view(tiny):
    points = (SANTIAGO, VALPARAISO, IQUIQUE)
    assert home_of(without_record(tiny, (*points, THE_HAGUE))) == home_of(
        without_record(tiny, points)
    )


def test_a_place_in_doubt_does_not_widen_the_view_unless_all_are(tiny):
    points = (SANTIAGO, VALPARAISO, THE_HAGUE)
    atlas = without_record(tiny, points, unsure=("2",))
    assert home_of(atlas) == home_of(without_record(tiny, points[:2]))
    everything = without_record(tiny, points, unsure=("0", "1", "2"))
    assert home_of(everything) == home_of(without_record(tiny, points))


def test_places_all_over_the_earth_are_all_in_the_view():
    points = [SANTIAGO, THE_HAGUE, (139.7, 35.7), (28.0, -26.2)]
    assert near(points) == points


def test_a_single_place_has_room_round_it(tiny):
    west, south, east, north = home_of(without_record(tiny, (SANTIAGO,)))
    assert east - west == pytest.approx(1)
    assert north - south == pytest.approx(1)


def test_no_box_leaves_the_map():
    assert padded((-179.9, -84.9, 179.9, 84.9)) == (-180.0, -85.0, 180.0, 85.0)


def test_where_nothing_is_known_it_opens_on_the_earth(tiny):
    assert home_of(without_record(tiny, ())) == EARTH


def test_the_manifests_box_and_bounds_go_before_all(tiny):
    box, bounds = (-76.0, -56.0, -66.0, -17.0), (-110.0, -60.0, -50.0, -10.0)
    atlas = without_record(tiny, (THE_HAGUE,), box=box, bounds=bounds, min_zoom=3)
    assert home_of(atlas) == box
    assert (reach_of(atlas).bounds, reach_of(atlas).least) == (bounds, 3)


def test_other_places_give_no_other_map(tiny):
    one, other = (without_record(tiny, (point,)) for point in (SANTIAGO, THE_HAGUE))
    assert reach_of(one) == reach_of(other)
    assert reach_of(one).bounds == EARTH


def test_the_shipped_map_opens_on_the_same_box_as_ever(real):
    assert home_of(real) == (19.9337, 36.0, 50.7, 48.3)


def test_a_map_begins_as_far_from_its_north_as_from_its_south(real):
    """Else a frame that grows late would be pushed back from the nearer edge."""
    assert reach_of(real).centre == (37.5, 44.6)
