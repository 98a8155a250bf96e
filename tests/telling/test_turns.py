"""What changes while one power holds on, on the tiny atlas."""

from dataclasses import replace

import pytest
from panel_nodes import all_nodes, text_of

from atlas import holding_at
from telling.holding import now_held
from telling.turns import recognised_with, turns
from words import words_in

EN = words_in("en")
SOVEREIGN = {"rule": "sovereign", "recognised_id": "", "overlord_id": ""}
IN_FACT = SOVEREIGN | {"rule": "de facto"}
OCCUPIED = SOVEREIGN | {"rule": "occupation", "recognised_id": "north", "recognition": "pending"}
VASSAL = SOVEREIGN | {"rule": "vassal", "overlord_id": "north"}


def run_of(atlas, *changes):
    """Holdings of one power, one after the other, from 1730 on."""
    held = holding_at(atlas, "T_EAST", 1742)
    return tuple(
        replace(held, start=f"{1730 + at}-05-01", event_id="", **change)
        for at, change in enumerate(changes)
    )


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (OCCUPIED, IN_FACT, "No title recorded: 1 May 1731"),
        (SOVEREIGN, IN_FACT, "De facto control: 1 May 1731"),
        (VASSAL, SOVEREIGN, "Direct rule: 1 May 1731"),
        (SOVEREIGN, VASSAL, "Vassal of Kingdom of Northland: 1 May 1731"),
    ],
)
def test_a_turn_is_told_with_its_day(tiny, before, after, said):
    assert [text_of([one]) for one in turns(tiny, EN, run_of(tiny, before, after))] == [said]


def test_where_nothing_changed_there_is_no_turn(tiny):
    for same in (SOVEREIGN, IN_FACT, OCCUPIED, VASSAL):
        assert turns(tiny, EN, run_of(tiny, same, same)) == []


def test_the_turn_that_is_told_elsewhere_is_left_out(tiny):
    run = run_of(tiny, SOVEREIGN, VASSAL, SOVEREIGN)
    assert len(turns(tiny, EN, run)) == 2
    assert len(turns(tiny, EN, run, but=run[1])) == 1


def test_a_title_is_settled_by_the_last_holding_that_ended_anothers(tiny):
    run = run_of(tiny, OCCUPIED, SOVEREIGN, OCCUPIED, VASSAL)
    assert recognised_with(run) is run[3]
    assert recognised_with(run[:2]) is run[1]
    assert recognised_with(run[:3]) is None, "the title is another's"
    assert recognised_with(run_of(tiny, OCCUPIED, IN_FACT)) is None
    assert recognised_with(run_of(tiny, SOVEREIGN, VASSAL)) is None


def test_another_power_in_law_is_a_turn_and_so_is_the_end_of_its_title(tiny):
    lost, won = run_of(tiny, SOVEREIGN, OCCUPIED), run_of(tiny, OCCUPIED, SOVEREIGN)
    (one,), (other,) = turns(tiny, EN, lost), turns(tiny, EN, won)
    assert "Northland" in text_of([one]) and text_of([one]).endswith(": 1 May 1731")
    assert text_of([other]).endswith(": 1 May 1731") and "Northland" not in text_of([other])
    another = OCCUPIED | {"recognised_id": "isle-league"}
    assert "League of the Isle" in text_of(turns(tiny, EN, run_of(tiny, OCCUPIED, another)))


@pytest.mark.parametrize(
    ("rule", "said"), [("occupation", " · military occupation"), ("sovereign", "")]
)
def test_who_runs_the_land_of_another_is_told_with_its_rule_where_it_has_a_word(tiny, rule, said):
    held = replace(holding_at(tiny, "T_PORT", 1742), rule=rule)
    told = now_held(tiny, EN, held, "1742-12-31", "recognised")
    (law,) = [one for one in all_nodes([told]) if one.get("cls") == "ta-law"]
    assert text_of([law]).startswith(f"In control: League of the Isle{said} contested")
