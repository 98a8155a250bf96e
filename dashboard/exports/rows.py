"""One flat record for every area and day, or for every stretch: what the table formats share.

What each column means stands in `exports.columns`. A day that is only a convention has what is
known beside it, in the column that ends in `_edtf`.
"""

from collections.abc import Iterator
from math import isfinite

from atlas import Atlas, area_name, day_of, event_name, iso, state_at
from atlas.evidence import behind_holding
from atlas.terms import record_terms
from exports.credits import all_in_words, attested_in_words
from exports.registry import Request
from exports.sides import Columns, asked, control, recognised
from exports.stretches import Stretch, stretch_on, stretches


def records(atlas: Atlas, request: Request) -> Iterator[Columns]:
    """The records of a request, by day and then in the order of the areas.

    With `every` they are those of every stretch, by area and then by day.
    """
    licence = record_terms(atlas).licence
    for stretch, day in _asked_for(atlas, request):
        yield _record(atlas, request, stretch, day) | {"licence": licence}


def _asked_for(atlas: Atlas, request: Request) -> Iterator[tuple[Stretch, str | None]]:
    """The stretches, each with the day it is asked for; none with `every`."""
    if request.every:
        for holding in atlas.holdings:
            for stretch in stretches(atlas, holding, request.lang):
                yield stretch, None
        return
    for day in map(day_of, request.days):
        for holding in state_at(atlas, day, request.view).values():
            yield stretch_on(atlas, holding, day, request.lang), day


def _record(atlas: Atlas, request: Request, stretch: Stretch, day: str | None) -> Columns:
    holding, when, lang = stretch.holding, stretch.start, request.lang
    km2 = atlas.areas[holding.area_id].km2
    return {
        "area_id": holding.area_id,
        "label": area_name(atlas, holding.area_id, lang),
        "as_of": iso(day) if day else None,
        "valid_from": iso(stretch.start),
        "valid_until": iso(stretch.until) or None,
        "valid_span": f"[{iso(stretch.start)},{iso(stretch.until)})",
        **asked(atlas, holding, when, lang, request.view),
        **control(atlas, holding, when, lang),
        **recognised(atlas, holding, when, lang),
        **_basis(atlas, stretch, lang),
        "km2": km2 if isfinite(km2) else None,
    }


def _basis(atlas: Atlas, stretch: Stretch, lang: str) -> Columns:
    """The holding as the table has it, how sure it is, and on whose word."""
    holding = stretch.holding
    event = holding.event_id
    return {
        "certainty": holding.certainty or None,
        "holding_from": iso(holding.start),
        "holding_until": iso(holding.until) or None,
        "holding_edtf": holding.edtf or None,
        "basis_event": event or None,
        "basis_event_name": event_name(atlas, event, lang) if event else None,
        "attested": attested_in_words(atlas, behind_holding(atlas, holding)) or None,
        "source": all_in_words(atlas, holding.sources),
        "recognition_source": all_in_words(atlas, holding.recognition_sources) or None,
    }
