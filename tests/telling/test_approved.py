"""Every panel of small atlases, element by element, as it was read and approved."""

from itertools import pairwise
from pathlib import Path

import pytest
from approved import assert_approved, outline
from every_panel import PANELS

from atlas import VIEWS
from telling.area import area_nodes
from telling.compare import compare_nodes
from telling.holders_table import holders_table_nodes
from telling.place import place_nodes
from telling.year import year_nodes
from words import words_in

EN = words_in("en")
APPROVED = Path(__file__).parent / "approved"


def at_days(draw, ids, days):
    """A panel of each thing on each day, by control and by recognition."""
    return lambda atlas: (
        draw(atlas, EN, *some, day, view) for some in ids(atlas) for day in days for view in VIEWS
    )


TURNED = ("1705-01-01", "1710-01-01", "1712-12-31", "1722-12-31", "1727-12-31", "1731-12-31",
          "1736-12-31", "1742-12-31", "1750-12-31", "1758-12-31", "1765-12-31",
          "1805-12-31")  # fmt: skip
DAYS = ("1701-12-31", "1742-12-31", "1805-12-31")
KINDS = {
    **{name: lambda atlas, made=made: made(atlas, EN) for name, made in PANELS.items()},
    "places": at_days(place_nodes, lambda atlas: ([id_] for id_ in atlas.places), DAYS),
    "tables": at_days(holders_table_nodes, lambda _: [[]], DAYS),
}
OF_LAND = ("areas", "layers")  # of which an article without a record has none
OF_TURNS = {
    "area": at_days(area_nodes, lambda _: [["T_EAST"]], TURNED[1::6]),
    "answers": at_days(lambda *asked: area_nodes(*asked)[:3], lambda _: [["T_EAST"]], TURNED),
    "years": lambda atlas: (
        year_nodes(atlas, EN, int(day[:4]), view) for day in TURNED for view in VIEWS
    ),
    "tables": at_days(holders_table_nodes, lambda _: [[]], TURNED[1::4]),
    "compared": lambda atlas: (
        compare_nodes(atlas, EN, *days, view) for days in pairwise(TURNED[::3]) for view in VIEWS
    ),
}


def told(panels):
    """Each panel once."""
    return (line for one in dict.fromkeys(tuple(outline(panel)) for panel in panels if panel)
            for line in ("-", *one))  # fmt: skip


@pytest.mark.parametrize(
    ("which", "name"),
    [
        *(("tiny", name) for name in KINDS),
        *(("plain", name) for name in KINDS if name not in OF_LAND),
    ],
)
def test_a_panel_is_drawn_as_it_was_approved(request, which, name):
    panels = KINDS[name](request.getfixturevalue(which))
    assert_approved(APPROVED / which / f"{name}.txt", told(panels))


@pytest.mark.parametrize("name", OF_TURNS)
def test_land_of_many_turns_is_told_as_it_was_approved(turned, name):
    assert_approved(APPROVED / "turned" / f"{name}.txt", told(OF_TURNS[name](turned)))
