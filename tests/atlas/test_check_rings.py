"""`check` finds rings that run the wrong way and features with another id than their own."""

import json

import pytest

from atlas.check import check, check_rules
from atlas.tables import Tables

MEND = "list its points in the opposite order, as RFC 7946 has it"
SQUARE = [[0.2, 0.2], [0.8, 0.2], [0.8, 0.8], [0.2, 0.8], [0.2, 0.2]]


def told(folder) -> list[str]:
    return [str(problem) for problem in check_rules(Tables(folder))]


def change(folder, file, edit) -> None:
    """Let `edit` change the last feature of a file."""
    path = folder / file
    content = json.loads(path.read_text(encoding="utf-8"))
    edit(content["features"][-1])
    path.write_text(json.dumps(content), encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("areas.geojson", "T_WEST"),
        ("turkic_states.geojson", "tinyland"),
        ("basemap.geojson", "feature 1"),
    ],
)
def test_an_outer_ring_that_runs_clockwise_is_found(folder, file, name):
    change(folder, file, lambda feature: feature["geometry"]["coordinates"][0].reverse())
    start = f"{file} geometry: {name} has an outer ring that runs clockwise, from 0, 0; {MEND}"
    assert told(folder) == [start]


def test_a_hole_that_runs_counter_clockwise_is_found(folder):
    change(folder, "basemap.geojson", lambda one: one["geometry"]["coordinates"].append(SQUARE))
    what = "feature 1 has a hole that runs counter-clockwise, from 0.2, 0.2"
    assert told(folder) == [f"basemap.geojson geometry: {what}; {MEND}"]


def test_a_hole_that_runs_clockwise_and_a_part_of_many_are_sound(folder):
    def many(feature):
        rings = [*feature["geometry"]["coordinates"], SQUARE[::-1]]
        feature["geometry"] = {"type": "MultiPolygon", "coordinates": [rings]}

    change(folder, "basemap.geojson", many)
    assert check(folder) == ()


def test_a_feature_without_its_id_is_found(folder):
    change(folder, "areas.geojson", lambda feature: feature.pop("id"))
    mend = 'write "id": "T_WEST" before its properties'
    assert told(folder) == [f"areas.geojson id: T_WEST has no id of its own; {mend}"]


def test_a_feature_with_the_id_of_another_is_found(folder):
    change(folder, "cuts.geojson", lambda feature: feature.update(id="ditch"))
    mend = 'write "id": "canal" before its properties'
    assert told(folder) == [f"cuts.geojson id: canal calls itself 'ditch'; {mend}"]


def test_a_feature_may_not_take_an_id_its_properties_do_not_have(folder):
    change(folder, "basemap.geojson", lambda feature: feature.update(id="land"))
    assert told(folder) == ["basemap.geojson id: land calls itself 'land'; take the id away"]


def test_a_cut_drawn_by_hand_may_go_without(folder):
    change(folder, "cuts.geojson", lambda feature: feature.pop("id"))
    assert told(folder) == []
