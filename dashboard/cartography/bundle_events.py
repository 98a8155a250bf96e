"""The bundle's tables of events: what each is called and when it was, its days, what it moved."""

from itertools import pairwise
from typing import Any

from atlas import Atlas, Event, event_called, event_days, moves_of
from atlas.moves import KINDS
from atlas.names import TOLD
from atlas.texts import text_in
from words import LANGUAGES, words_in

Table = dict[str, Any]


def event_rows(atlas: Atlas) -> list[Table]:
    """The events; `when` says when they were. What the record says of them: `event_texts`.

    `when` is left out where the plain day says it all: the day is known and nothing lasted. A
    sentence of the article has the article's `lang`.
    """
    return [_row(atlas, event) for event in atlas.events.values()]


def _row(atlas: Atlas, event: Event) -> Table:
    lasted = event.end_date not in ("", event.date)
    told = event.edtf or lasted
    return {
        "id": event.id,
        "date": event.date,
        "kind": event.kind,
        "tier": event.tier,
        "article": event.in_article,
        "point": event.point,
        **({"place": _place(atlas, event)} if event.place_name else {}),
        "names": {lang: event_called(atlas, event.id, lang) for lang in LANGUAGES},
        **({"lang": atlas.article.lang} if event.kind == TOLD else {}),
        **({"old_style": event.date_os} if event.date_os else {}),
        **({"unsure": True} if event.edtf else {}),
        **({"when": {lang: words_in(lang).time_of(event) for lang in LANGUAGES}} if told else {}),
    }


def _place(atlas: Atlas, event: Event) -> dict[str, str]:
    return {lang: text_in(atlas, event.place_name, lang)[0] for lang in LANGUAGES}


def day_rows(atlas: Atlas) -> list[list[Any]]:
    """Every dated day of every event, by day: `[day, event, role, when, edtf]`.

    `event` is a position in the events, `role` "day", "step" or "end"; `when` says an uncertain day
    in words by language, beside its EDTF; both are left out of a sure one.
    """
    at = {event_id: index for index, event_id in enumerate(atlas.events)}
    rows: list[list[Any]] = []
    for day in event_days(atlas):
        row: list[Any] = [day.date, at[day.event.id], day.role]
        if day.edtf and day.role == "step":
            row.append({lang: words_in(lang).when(day.date, day.edtf) for lang in LANGUAGES})
            row.append(day.edtf)
        rows.append(row)
    return rows


def move_columns(atlas: Atlas, area_ids: list[str]) -> Table:
    """What the events moved, net, as columns in the order of the bundle's holdings.

    `new` are positions in the holdings, by area in the order of `area_ids`, each as the way from
    the one before it: its area and its event are the move's. The holding before is `back`
    positions earlier; `kind` is a position in `kinds`, and `held` tells of what was ceded whether
    the new owner held it already.
    """
    rows = [holding for area_id in area_ids for holding in atlas.by_area[area_id]]
    at = {(holding.area_id, holding.start): index for index, holding in enumerate(rows)}
    moves = sorted(
        (
            (at[move.area_id, move.new.start], KINDS.index(move.kind), move)
            for event_id in atlas.events
            for move in moves_of(atlas, event_id)
        ),
        key=lambda row: row[:2],
    )
    return {
        "kinds": KINDS,
        "new": _steps([new for new, _, _ in moves]),
        "back": [new - at[move.area_id, move.old.start] for new, _, move in moves],
        "kind": [kind for _, kind, _ in moves],
        "held": [int(move.held) for _, _, move in moves],
    }


def _steps(numbers: list[int]) -> list[int]:
    """The first number, then the way from each to the next: small numbers pack well."""
    return [number - before for before, number in pairwise([0, *numbers])]
