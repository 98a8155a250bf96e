"""Every panel of small atlases, element by element, as it was read and approved."""

from itertools import pairwise
from pathlib import Path

import pytest
from approved import assert_approved, outline
from every_panel import PANELS

from atlas import VIEWS, load
from telling.area import area_nodes
from telling.compare import compare_nodes
from telling.holders_table import holders_table_nodes
from telling.place import place_nodes
from telling.year import year_nodes
from words import words_in

EN = words_in("en")
APPROVED = Path(__file__).parent / "approved"
# One area that goes through every rule and every kind of recognition.
TURNS = """\
T_EAST,1700-01-01,1703-04-05,south,,sovereign,,,exact,,1700-beginning,chronicle,,
T_EAST,1703-04-05,1708-01-01,north,,occupation,south,pending,contested,,1740-war,chronicle,gazette,
T_EAST,1708-01-01,1712-01-01,north,,de facto,south,unrecognised,exact,1708,,chronicle,gazette,
T_EAST,1712-01-01,1719-01-01,north,,sovereign,,,exact,,1720-treaty,chronicle,,
T_EAST,1719-01-01,1725-01-01,north,south,vassal,,,exact,,,chronicle,,Paid tribute to the south.
T_EAST,1725-01-01,1729-01-01,north,south,protectorate,,,approximate,1725~,,chronicle,,
T_EAST,1729-01-01,1734-01-01,north,south,autonomy,south,nominal,exact,,,chronicle,gazette,
T_EAST,1734-01-01,1739-01-01,north,,revolt,south,divided,exact,,,chronicle,gazette,
T_EAST,1739-01-01,1746-01-01,isle-league,,condominium,,,exact,,,chronicle,,
T_EAST,1746-01-01,1753-01-01,isle-league,south,union republic,,,exact,,,chronicle,,
T_EAST,1753-01-01,1760-01-01,isle-league,south,mandate,,,exact,,,chronicle,,
T_EAST,1760-01-01,1770-01-01,isle-league,,communities,,,exact,,,chronicle,,
T_EAST,1770-01-01,,isle-league,,de facto,,,exact,,,chronicle,,
"""


@pytest.fixture
def turned(folder, edit):
    """The tiny atlas with one area whose holder and title change again and again."""
    edit("holdings.csv", "T_EAST,1700-01-01,,south,,sovereign,,,exact,,1700-beginning,chronicle,,\n",
         TURNS)  # fmt: skip
    return load(folder)


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


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("which", ["tiny", "plain"])
def test_a_panel_is_drawn_as_it_was_approved(request, which, name):
    panels = KINDS[name](request.getfixturevalue(which))
    assert_approved(APPROVED / which / f"{name}.txt", told(panels))


@pytest.mark.parametrize("name", OF_TURNS)
def test_land_of_many_turns_is_told_as_it_was_approved(turned, name):
    assert_approved(APPROVED / "turned" / f"{name}.txt", told(OF_TURNS[name](turned)))
