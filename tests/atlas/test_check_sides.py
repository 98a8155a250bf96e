"""A view of the map has all its sides or none, in their order."""

import pytest

from atlas.check.sides import check_sides
from atlas.tables import Tables


def told(folder, west="0.5", south="0.2", east="1.5", north="0.8") -> list[str]:
    (folder / "views.csv").write_text(
        f"view_id,name,west,south,east,north\nx,X,{west},{south},{east},{north}\n", "utf-8"
    )
    return [str(one) for one in check_sides(Tables(folder))]


@pytest.mark.parametrize("side", ["west", "south", "east", "north"])
def test_a_side_that_is_missing_is_told(folder, side):
    says = f"views.csv:2 {side}: is empty; give all four sides, or none"
    assert told(folder, **{side: ""}) == [says]


def test_all_sides_or_none_are_well(folder):
    assert told(folder) == []
    assert told(folder, "", "", "", "") == []


@pytest.mark.parametrize(
    ("sides", "says"),
    [
        ({"east": "0.5"}, "east: 0.5 is not east of west 0.5; correct one of them"),
        ({"east": "0.4"}, "east: 0.4 is not east of west 0.5; correct one of them"),
        ({"north": "0.2"}, "north: 0.2 is not north of south 0.2; correct one of them"),
    ],
)
def test_the_sides_lie_as_they_are_called(folder, sides, says):
    assert told(folder, **sides) == [f"views.csv:2 {says}"]
