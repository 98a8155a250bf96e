"""Since when a power has an area: in its hands, and by title."""

from itertools import pairwise

from atlas import holding_at
from atlas.runs import control_run, title_run


def test_control_begins_where_the_power_came_in_and_not_where_its_rule_changed(real):
    run = control_run(real, holding_at(real, "RU_ASTRAKHAN", 1900))
    assert {one.holder_id for one in run} == {"russia"}
    assert run[-1] == holding_at(real, "RU_ASTRAKHAN", 1900)


def test_a_title_outlasts_the_loss_of_control(real):
    lost = holding_at(real, "AZ_SHUSHA", 1995)
    assert lost.holder_id != "azerbaijan"
    title, control = title_run(real, lost), control_run(real, lost)
    assert title[0].start < control[0].start == lost.start
    assert title[0].holder_id == "azerbaijan"


def test_runs_are_unbroken_and_reach_no_further_back(real):
    for run_of, power in ((control_run, "control"), (title_run, "recognised")):
        for holding in real.holdings:
            run = run_of(real, holding)
            assert run[-1] == holding
            assert all(one.until == two.start for one, two in pairwise(run))
            assert len({_power(one, power) for one in run}) == 1
            before = [one for one in real.by_area[holding.area_id] if one.until == run[0].start]
            assert not before or _power(before[0], power) != _power(holding, power)


def _power(holding, view):
    lawful = view == "recognised" and holding.recognised_id
    return holding.recognised_id if lawful else holding.holder_id
