"""What `check` says of the hand-drawn cuts."""

import json

import pytest

from atlas.check.cuts import check_cuts, check_lines
from atlas.tables import Tables


def told(folder, rule, *changes) -> list[str]:
    """What a rule says of the tiny atlas's cut, once for each change of its properties."""
    path = folder / "cuts.geojson"
    content = json.loads(path.read_text("utf-8"))
    cut = content["features"][0]
    content["features"] = [
        {**cut, "properties": {**cut["properties"], **change}} for change in changes
    ]
    for one in content["features"]:
        one["properties"] = {
            key: value for key, value in one["properties"].items() if value is not None
        }
    path.write_text(json.dumps(content), encoding="utf-8")
    return [str(problem) for problem in rule(Tables(folder))]


@pytest.mark.parametrize("nothing", [None, "", 7])
@pytest.mark.parametrize(
    ("entry", "says"),
    [
        ("cut_id", "cuts.geojson cut_id: feature 1 has no id of its own; give it one"),
        ("adm1_code", "cuts.geojson adm1_code: canal cuts '', which no area uses; correct it"),
        (
            "certainty",
            "cuts.geojson certainty: canal is ''; choose one of exact, approximate, disputed",
        ),
        ("sources", "cuts.geojson sources: canal names no source; add a source_id"),
    ],
)
def test_an_entry_that_is_not_there_is_told(folder, entry, says, nothing):
    assert told(folder, check_cuts, {entry: nothing}) == [says]


def test_the_second_cut_of_the_same_id_is_told(folder):
    says = "cuts.geojson cut_id: canal has no id of its own; give it one"
    assert told(folder, check_cuts, {}, {}) == [says]
    assert told(folder, check_cuts, {}, {"cut_id": "ditch"}) == []


@pytest.mark.parametrize("certainty", ["exact", "approximate", "disputed"])
def test_a_cut_may_be_of_each_certainty(folder, certainty):
    assert told(folder, check_cuts, {"certainty": certainty}) == []


def test_an_atlas_may_have_no_cuts(folder):
    (folder / "cuts.geojson").unlink()
    assert [*check_cuts(Tables(folder)), *check_lines(Tables(folder))] == []


def test_a_cut_is_a_line(folder):
    path = folder / "cuts.geojson"
    content = json.loads(path.read_text("utf-8"))
    ring = [[0, 0], [1, 0], [1, 1], [0, 0]]
    content["features"][0]["geometry"] = {"type": "Polygon", "coordinates": [ring]}
    path.write_text(json.dumps(content), encoding="utf-8")
    (says,) = told(folder, check_lines, {"cut_id": None})
    assert says == (
        "cuts.geojson geometry: feature 1 is a Polygon; a cut is a LineString or a "
        "MultiLineString; draw it so"
    )
