"""Layers and regions of atlas.json as they are read, and what is wrong with one."""

import pytest
from manifests import read

from atlas.manifest import Layer, Region

LAYER = {"id": "a-b_1", "title": "A", "shapes": "a.geojson", "memberships": "a.csv"}


def test_a_layer_is_what_its_entries_say():
    more = {"description": {"en": "D"}, "roles": {"observer": "O", "member": {"tr": "M"}}}
    found, wrong, _ = read({"languages": ["tr"], "layers": [LAYER | more]})
    roles = {"member": {"tr": "M"}, "observer": {"tr": "O"}}
    assert found.layers == (Layer("a-b_1", {"tr": "A"}, {"en": "D"}, "a.geojson", "a.csv", roles),)
    assert list(found.layers[0].roles) == ["member", "observer"]
    assert wrong == []


def test_a_layer_needs_no_description_and_no_roles():
    (found,) = read({"layers": [LAYER]})[0].layers
    assert (found.description, found.roles) == ({}, {})


@pytest.mark.parametrize("entry", ["id", "title", "shapes", "memberships"])
@pytest.mark.parametrize("value", [None, ""])
def test_a_layer_without_one_of_its_parts_is_told(entry, value):
    wrong = read({"layers": [LAYER | {entry: value}]})[1]
    what = "is missing; a layer has an id, a title and its two files"
    assert wrong[0] == f"atlas.json layers[0].{entry}: {what}"
    assert read({"layers": [LAYER]})[1] == []


@pytest.mark.parametrize(
    ("entry", "value", "wanted"),
    [
        ("id", "a b", "a short name like leagues"),
        ("id", "-a", "a short name like leagues"),
        ("id", "a--b", "a short name like leagues"),
        ("id", 3, "a short name like leagues"),
        ("title", 3, 'a text, or one for each language like {"en": "Title", "tr": "Başlık"}'),
        ("description", 3, 'a text, or one for each language like {"en": "Title", "tr": "Başlık"}'),
        ("shapes", "a.csv", "the name of a GeoJSON file"),
        ("shapes", ".geojson", "the name of a GeoJSON file"),
        ("shapes", "../a.geojson", "the name of a GeoJSON file"),
        ("shapes", "a.geojson.x", "the name of a GeoJSON file"),
        ("memberships", "a.geojson", "the name of a CSV file"),
        ("memberships", ".csv", "the name of a CSV file"),
        ("memberships", 3, "the name of a CSV file"),
    ],
)
def test_a_wrong_part_of_a_layer_is_told_and_counts_as_absent(entry, value, wanted):
    found, wrong, _ = read({"layers": [LAYER | {entry: value}]})
    assert wrong == [f"atlas.json layers[0].{entry}: is {value!r}; write {wanted}"]
    assert not getattr(found.layers[0], entry)


def test_a_file_may_have_a_name_of_one_letter():
    (found,) = read({"layers": [LAYER | {"shapes": "s.geojson", "memberships": "m.csv"}]})[0].layers
    assert (found.shapes, found.memberships) == ("s.geojson", "m.csv")


def test_a_region_is_what_its_entries_say_and_reaches_around_the_earth_else():
    parts = [{"name": "A", "countries": ["AM"], "west": 1, "east": 1.5}, {"name": "B"}]
    found, wrong, _ = read({"regions": parts})
    assert found.regions == (Region("A", ("AM",), 1, 1.5), Region("B", (), -180, 180))
    assert wrong == []


@pytest.mark.parametrize(("west", "east"), [(5, 5), (5, 4.5)])
def test_a_region_whose_east_is_not_east_of_its_west_is_told(west, east):
    assert read({"regions": [{"name": "A", "west": west, "east": east}]})[1] == [
        "atlas.json regions[0].east: is not east of west 5; correct one of them"
    ]


@pytest.mark.parametrize(
    ("entry", "value", "wanted"),
    [
        ("name", 3, "a text"),
        ("countries", "AM", 'codes in a list, like ["AM", "AZ"]'),
        ("west", -181, "degrees from -180 to 180"),
        ("west", 181, "degrees from -180 to 180"),
        ("east", 181, "degrees from -180 to 180"),
        ("east", -181, "degrees from -180 to 180"),
    ],
)
def test_a_wrong_part_of_a_region_is_told(entry, value, wanted):
    assert read({"regions": [{entry: value}]})[1] == [
        f"atlas.json regions[0].{entry}: is {value!r}; write {wanted}"
    ]


def test_a_region_may_begin_and_end_at_the_edge_of_the_map():
    found, wrong, _ = read({"regions": [{"west": -180, "east": 180}]})
    assert (found.regions[0].west, found.regions[0].east, wrong) == (-180, 180, [])
