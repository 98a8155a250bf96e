"""Whether there is a title to the land that a power holds."""

from dataclasses import replace

import pytest

from atlas import holding_at
from atlas.titles import IN_FACT, untitled


@pytest.mark.parametrize("rule", sorted(IN_FACT))
@pytest.mark.parametrize(
    ("changed", "no_title"),
    [
        ({}, True),
        ({"recognised_id": "north"}, False),
        ({"overlord_id": "south"}, False),
        ({"recognised_id": "north", "overlord_id": "south"}, False),
    ],
)
def test_what_is_held_in_fact_has_no_title_unless_somebody_else_has_it(
    tiny, rule, changed, no_title
):
    held = replace(holding_at(tiny, "T_EAST", 1742), rule=rule)
    assert untitled(replace(held, **changed)) == no_title
    assert not untitled(replace(held, rule="sovereign", **changed))
