"""Whose land it was in law, and whether an act passed that title on.

The record names the owner in law only where somebody else has the land in hand. So a claim that is
merely not given up to a new power in control is no title that begins there. Where no title is
settled, the holder UNSETTLED stands for it, which never has land in hand.
"""

from atlas.model import Atlas, Holding
from atlas.state import holder_in, top_in

UNSETTLED = "unsettled"
# Rules under which a power holds land and no title to it is known.
IN_FACT = frozenset({"de facto", "communities", "revolt"})
# How a title stands that no act on the day brought.
STANDING = frozenset({"divided", "nominal"})


def same_state(atlas: Atlas, one: str, other: str) -> bool:
    """Whether two holders are one state, under whatever names; an empty id is none."""
    return bool(one and other) and atlas.holders[one].state == atlas.holders[other].state


def title_passed(atlas: Atlas, old: Holding, new: Holding) -> bool:
    """Whether the title to an area passed from one state to another between two holdings.

    Land of a vassal counts as its overlord's too. A power that takes land without its title brings
    no third one a title: that one's claim is not given up. The same holds where the land was held
    only in fact before, where states disagree, and where the title is by treaty only.
    """
    if new.differs and (new.recognition in STANDING or untitled(old) or _taken(atlas, old, new)):
        return False
    return not any(
        same_state(atlas, before, after) for before in _owners(old) for after in _owners(new)
    )


def _taken(atlas: Atlas, old: Holding, new: Holding) -> bool:
    return not old.differs and not same_state(atlas, old.holder_id, new.holder_id)


def _owners(holding: Holding) -> tuple[str, str]:
    return holder_in(holding, "recognised"), top_in(holding, "recognised")


def unsettled(holding: Holding) -> bool:
    """Whether the record says that nobody's title to the land is settled."""
    return holding.recognised_id == UNSETTLED


def untitled(holding: Holding) -> bool:
    """Whether the land is held in fact only: the record knows of no title to it."""
    return holding.rule in IN_FACT and not (holding.differs or holding.overlord_id)
