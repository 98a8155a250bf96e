"""Land as a sentence writes it, measured from the data so that a finer border breaks no test."""

from atlas import Atlas, moves_of


def km2(atlas: Atlas, event_id: str, kind: str, *, held: bool | None = None) -> str:
    """What an event moved in one way, in whole km²: `24,768`. `held` asks for land held before."""
    sizes = {
        move.area_id: atlas.areas[move.area_id].km2
        for move in moves_of(atlas, event_id)
        if move.kind == kind and held in (None, move.held)
    }
    assert sizes, f"{event_id} moved nothing as {kind}"
    return f"{round(sum(sizes.values())):,}"
