"""In which order powers stand, and by what their land is summed."""

from dataclasses import replace

import pytest

from atlas import km2_held, load, power_series, powers_of_the_article, state_at

MOVED = {"T_EAST": 30.0, "T_WEST": 20.0, "T_PORT": 10.0, "T_MID": 0.0, "T_ISLE": 0.0}


def sized(tiny, **sizes):
    areas = {id_: replace(area, km2=sizes[id_]) for id_, area in tiny.areas.items()}
    return replace(tiny, areas=areas)


def test_of_powers_that_were_equally_large_the_first_by_name_comes_first(tiny):
    assert list(power_series(sized(tiny, **MOVED)).km2) == ["North", "South", "Isle"]
    assert list(power_series(sized(tiny, **MOVED), "holder").km2) == [
        "north", "north-republic", "south", "isle-league",
    ]  # fmt: skip


def test_a_series_is_by_family_and_by_control_where_nothing_else_is_asked_for(tiny):
    series = power_series(tiny)
    assert series == power_series(tiny, "family", "control")
    assert series.km2["Isle"][1742 - 1700] == 12308 + 12305


def test_square_metres_are_not_told(tiny):
    sizes = dict.fromkeys(tiny.areas, 0.0) | {"T_EAST": 2.00049, "T_WEST": 1.0006}
    series = power_series(sized(tiny, **sizes), "holder")
    assert series.km2["south"][0] == 2.0
    assert series.km2["north"][0] == 1.001


@pytest.mark.parametrize(
    ("by", "held"),
    [
        ("holder", {"south": 36921, "isle-league": 24613, "north": 24613}),
        ("family", {"South": 36921, "Isle": 24613, "North": 24613}),
        ("top", {"south": 36921, "isle-league": 12305, "north": 24613 + 12308}),
    ],
)
def test_land_is_summed_by_the_holder_its_family_or_the_state_at_the_top(tiny, by, held):
    state = state_at(tiny, 1742)
    assert km2_held(tiny, state, by) == held


def test_land_is_summed_by_holder_where_nothing_else_is_asked_for(tiny):
    assert km2_held(tiny, state_at(tiny, 1742)) == km2_held(tiny, state_at(tiny, 1742), "holder")


def test_land_is_summed_in_the_view_of_the_state(tiny):
    assert km2_held(tiny, state_at(tiny, 1742, "recognised"))["isle-league"] == 12308


def test_land_that_comes_on_the_last_day_of_a_year_counts_for_that_year(folder):
    path = folder / "holdings.csv"
    path.write_text(path.read_text("utf-8").replace("1720-05-10", "1720-12-31"), "utf-8")
    series = power_series(load(folder), "holder")
    assert series.km2["south"][1719 - 1700 : 1721 - 1700] == (24613, 24613 + 12308)


def spoken_of(tiny, words=(), parties=()):
    """The powers of an article whose words name some, and each of whose events has parties."""
    mention = next(one for one in tiny.mentions if one.kind == "holder")
    event = tiny.events["1720-treaty"]
    mentions = tuple(replace(mention, kind=kind, target_id=id_) for kind, id_ in words)
    events = {
        str(at): replace(event, parties=some, paragraphs=("P1",) if told else ())
        for at, (some, told) in enumerate(parties)
    }
    return powers_of_the_article(replace(tiny, mentions=mentions, events=events))


def test_the_powers_of_the_tiny_article(tiny):
    assert powers_of_the_article(tiny) == ("south", "north", "isle-league")


@pytest.mark.parametrize(
    ("words", "parties", "found"),
    [
        ([("holder", "south")], [(("north",), True), (("north",), True)], ("south", "north")),
        ([("place", "south")], [], ()),
        ([("holder", "nobody")], [(("nobody",), True)], ()),
        ([], [(("north", "south"), False)], ()),
        ([("holder", "north-republic")], [], ("north",)),
        ([("holder", "south"), ("holder", "north")], [], ("north", "south")),
        (
            [("holder", "south"), ("holder", "north"), ("holder", "south")],
            [], ("south", "north"),
        ),
        (
            [("holder", "south"), ("holder", "north")],
            [(("south",), True)], ("south", "north"),
        ),
        ([], [(("south", "isle-league"), True), (("south",), True)], ("south", "isle-league")),
        ([], [(("south", "isle-league"), True)], ("isle-league", "south")),
    ],
)  # fmt: skip
def test_the_named_ones_stand_first_then_those_spoken_of_most_then_by_id(
    tiny, words, parties, found
):
    assert spoken_of(tiny, words, parties) == found
