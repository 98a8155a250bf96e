"""What a place belonged to, as Linked Places tells relations: only what a source was opened for.

Each is a holding of the area the place lies in, with its span and the passages that state it.
"""

from typing import Any

from atlas import Atlas, Holding, Place, holder_name, iso, previous_day, sources_of
from atlas.evidence import Behind, behind_holding
from exports.addresses import citation
from exports.edges import edge
from exports.identity import identify
from exports.lifetimes import When, when

PART_OF = "gvp:broaderPartitive"
CERTAINTIES = {"exact": "certain", "approximate": "less-certain", "contested": "uncertain"}

Relation = dict[str, Any]


def relations(atlas: Atlas, place: Place) -> list[Relation]:
    """The powers that held the place, as far as a source was opened for it, the oldest first."""
    held = atlas.by_area.get(place.area_id, ())
    behind = ((holding, behind_holding(atlas, holding)) for holding in held)
    return [_relation(atlas, holding, passages) for holding, passages in behind if passages]


def _relation(atlas: Atlas, holding: Holding, behind: Behind) -> Relation:
    return {
        "relationType": PART_OF,
        "relationTo": identify(atlas, "holder", holding.holder_id),
        "label": holder_name(atlas, holding.holder_id, holding.start, "en"),
        "when": _span(atlas, holding),
        "citations": [
            citation(source, f", {one.locator}")
            for one in behind
            for source in sources_of(atlas, (one.source_id,))
        ],
        "certainty": CERTAINTIES[holding.certainty],
    }


def _span(atlas: Atlas, holding: Holding) -> When:
    """What began before the atlas began on its first day at the latest; what is still, is open."""
    began = iso(holding.start)
    before, said = holding.start <= atlas.first, holding.edtf or began
    start = {"latest": began} if before else edge(said)
    if not holding.until:
        return when(start, {"earliest": iso(atlas.last)}, start=said)
    return when(start, {"in": iso(previous_day(holding.until))}, start=said)
