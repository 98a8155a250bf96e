"""One flat record for every area and day, or for every holding: what the table formats share."""

from collections.abc import Iterator

from atlas import Atlas, Holding, State, event_name, holder_name, sources_of, state_at
from atlas.state import holder_in, overlord_in
from exports.registry import Request

Record = dict[str, str | float | None]


def records(atlas: Atlas, request: Request) -> Iterator[Record]:
    """The records of a request, by day and then in the order of the areas.

    `from` and `until` are ISO days, half-open; `until` is None while the holding lasts. With
    `every`, a holding's `date` is None and names are those of its first day.
    """
    if request.every:
        for holding in atlas.holdings:
            yield _record(atlas, request, holding, None)
        return
    for day in request.days:
        state: State = state_at(atlas, day, request.view)
        for holding in state.values():
            yield _record(atlas, request, holding, day)


def _record(atlas: Atlas, request: Request, holding: Holding, day: str | None) -> Record:
    when = day or holding.start
    holder, overlord = holder_in(holding, request.view), overlord_in(holding, request.view)

    def name(holder_id: str) -> str | None:
        return holder_name(atlas, holder_id, when, request.lang) if holder_id else None

    area = atlas.areas[holding.area_id]
    return {
        "area_id": area.id,
        "label": area.names.get(request.lang) or area.label,
        "date": day,
        "holder": holder,
        "holder_name": name(holder),
        "overlord": overlord or None,
        "overlord_name": name(overlord),
        "family": atlas.holders[holder].family,
        "rule": holding.rule,
        "recognised": holding.recognised_id or None,
        "recognised_name": name(holding.recognised_id),
        "recognition": holding.recognition or None,
        "certainty": holding.certainty,
        "from": holding.start,
        "until": holding.until or None,
        "from_edtf": holding.edtf or None,
        "basis_event": holding.event_id or None,
        "basis_event_name": _event(atlas, holding, request.lang),
        "source": _citation(atlas, holding.sources),
        "recognition_source": _citation(atlas, holding.recognition_sources) or None,
        "km2": area.km2,
    }


def _event(atlas: Atlas, holding: Holding, lang: str) -> str | None:
    return event_name(atlas, holding.event_id, lang) if holding.event_id else None


def _citation(atlas: Atlas, ids: tuple[str, ...]) -> str:
    """The sources in words, apart by semicolons: title, publisher, address."""
    return "; ".join(
        ", ".join(part for part in (one.author, one.title, one.publisher, one.url) if part)
        for one in sources_of(atlas, ids)
    )
