"""Where a run of holdings begins, by the power in hand and by the one in law."""

from dataclasses import replace

import pytest

from atlas.runs import (
    arrival,
    control_run,
    run,
    runs_of,
    title_began,
    title_run,
    titled_from,
)


@pytest.fixture
def chain(tiny):
    """An atlas of one area, by its holdings in turn: `(holder, more)`, one each ten years."""

    def make(*held):
        model = tiny.by_area["T_EAST"][0]
        spans = tuple(
            replace(model, start=f"17{at}0-01-01", until=f"17{at + 1}0-01-01",
                    **{"holder_id": holder, "event_id": str(at)} | more)
            for at, (holder, more) in enumerate(held)
        )  # fmt: skip
        starts = {"T_EAST": tuple(one.start for one in spans)}
        return replace(tiny, by_area={"T_EAST": spans}, starts=starts), spans

    return make


NORTH, SOUTH, ISLE = ("north", {}), ("south", {}), ("isle-league", {})
REPUBLIC = ("north-republic", {})
TAKEN = ("south", {"recognised_id": "north"})


@pytest.mark.parametrize(
    ("held", "at", "control", "title"),
    [
        ((NORTH,), 0, 0, 0),
        ((NORTH, NORTH, NORTH), 1, 0, 0),
        ((SOUTH, NORTH, NORTH), 2, 1, 1),
        ((NORTH, SOUTH, NORTH), 2, 2, 2),
        ((NORTH, TAKEN, TAKEN), 2, 1, 0),
        ((SOUTH, TAKEN, NORTH), 2, 2, 1),
        ((NORTH, REPUBLIC), 1, 1, 1),
    ],
)
def test_a_run_reaches_back_to_where_the_power_came_in_and_not_beyond_the_holding(
    chain, held, at, control, title
):
    atlas, spans = chain(*held, ISLE)
    assert control_run(atlas, spans[at]) == run(atlas, spans[at], "control")
    assert control_run(atlas, spans[at]) == spans[control : at + 1]
    assert title_run(atlas, spans[at]) == spans[title : at + 1]


def test_what_a_power_held_later_is_none_of_its_first_run(chain):
    atlas, spans = chain(NORTH, SOUTH, NORTH)
    assert control_run(atlas, spans[0]) == title_run(atlas, spans[0]) == spans[:1]


def test_the_runs_of_an_area_follow_one_another(chain):
    atlas, spans = chain(NORTH, NORTH, TAKEN, SOUTH)
    assert runs_of(atlas, "T_EAST", "control") == (spans[:2], spans[2:])
    assert runs_of(atlas, "T_EAST", "recognised") == (spans[:3], spans[3:])


@pytest.mark.parametrize(
    ("held", "at", "control", "recognised"),
    [
        ((NORTH, REPUBLIC, REPUBLIC), 2, 0, 0),
        ((SOUTH, NORTH, REPUBLIC), 2, 1, 1),
        ((NORTH, TAKEN, REPUBLIC), 2, 2, 0),
        ((NORTH, SOUTH, NORTH), 1, 1, 1),
        ((NORTH, SOUTH, NORTH), 0, 0, 0),
    ],
)
def test_a_state_came_in_under_whatever_name(chain, held, at, control, recognised):
    atlas, spans = chain(*held)
    assert arrival(atlas, spans[at], "control") is spans[control]
    assert arrival(atlas, spans[at], "recognised") is spans[recognised]


IN_FACT = ("south", {"rule": "de facto"})


@pytest.mark.parametrize(
    ("held", "first"),
    [
        ((SOUTH, SOUTH), 0),
        ((IN_FACT, SOUTH, SOUTH), 1),
        ((IN_FACT, IN_FACT), 0),
        ((SOUTH, IN_FACT), 0),
        ((IN_FACT, SOUTH, IN_FACT), 0),
    ],
)
def test_a_title_is_told_from_its_first_holding_that_has_one(chain, held, first):
    _, spans = chain(*held)
    assert titled_from(spans) is spans[first]


UNSETTLED = ("south", {"recognised_id": "unsettled"})
OF_ISLE = ("south", {"recognised_id": "isle-league"})


@pytest.mark.parametrize(
    ("held", "began"),
    [
        ((NORTH, SOUTH), True),
        ((NORTH, UNSETTLED), True),
        ((OF_ISLE, TAKEN), True),
        ((NORTH, TAKEN), False),
        ((OF_ISLE,), False),
        ((NORTH,), True),
    ],
)
def test_a_title_began_unless_it_was_only_not_given_up(chain, held, began):
    atlas, spans = chain(*held)
    assert title_began(atlas, spans[-1]) is began


def test_whether_a_title_began_is_seen_from_the_holding_before_it(chain):
    atlas, spans = chain(NORTH, OF_ISLE, TAKEN)
    assert title_began(atlas, spans[2])
    assert not title_began(atlas, spans[1])
    atlas, spans = chain(TAKEN, OF_ISLE)
    assert not title_began(atlas, spans[0])
