"""What is read from small atlases, and what they answer, line by line, as it was approved."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from itertools import pairwise
from pathlib import Path

import pytest
from approved import assert_approved, plainly

from atlas import (
    VIEWS,
    Atlas,
    area_name,
    changes,
    changes_in,
    claims_of,
    day_of,
    event_called,
    event_days,
    event_name,
    excerpts_of,
    flows,
    holder_name,
    km2_held,
    mention_spans,
    moved_by,
    moves_of,
    names_then,
    native_name,
    next_event,
    opening_day,
    place,
    place_name,
    power_series,
    powers_of_the_article,
    previous_event,
    state_at,
    steps_in,
    tells_time,
)
from atlas.changes import kind_of_change
from atlas.evidence import behind_event, behind_holding, day_opened, opened_holding
from atlas.evidence_shares import share_of_days, share_of_events, share_of_holdings
from atlas.happenings import happenings_in
from atlas.runs import arrival, runs_of, title_began
from atlas.seats import seats
from atlas.spells import spells
from atlas.state import holder_in, overlord_in, tinted_in, top_in
from atlas.story import fighting_of, stops_of
from atlas.terms import record_terms, terms_of
from atlas.titles import title_passed, unsettled, untitled

APPROVED = Path(__file__).parent / "approved"
LANGS = ("en", "tr", "az")
NOT_TOLD = ("files", "manifest", "translations", "by_area", "starts", "begun")
DAYS = (
    "1702-12-31",
    "1710-06-01",
    "1720-05-10",
    "1742-12-31",
    "1750-06-30",
    "1750-07-01",
    "1810-12-31",
)


def read(atlas: Atlas) -> Iterator[str]:
    """Every record of an atlas."""
    yield from (f"manifest.{one.name} {plainly(getattr(atlas.manifest, one.name))}"
                for one in fields(atlas.manifest))  # fmt: skip
    for one in fields(atlas):
        if one.name in NOT_TOLD:
            continue
        held = getattr(atlas, one.name)
        rows = held.values() if isinstance(held, Mapping) else held
        if isinstance(rows, str) or not isinstance(rows, Iterable):
            yield f"{one.name} {plainly(held)}"
        else:
            yield from (f"{one.name} {plainly(row)}" for row in rows)


def names(atlas: Atlas) -> Iterator[str]:
    """What everything is called, by day and language."""
    for day in DAYS:
        for id_ in atlas.holders:
            said = [holder_name(atlas, id_, day, lang) for lang in LANGS]
            yield f"{day} {id_} {said} {plainly(native_name(atlas, id_, day))}"
        for id_, one in atlas.places.items():
            said = [place_name(atlas, id_, day, lang) for lang in LANGS]
            yield f"{day} {id_} {said} {plainly(names_then(one, day))}"
    for id_ in atlas.areas:
        yield f"{id_} {[area_name(atlas, id_, lang) for lang in LANGS]}"
    for id_ in atlas.events:
        called = [f(atlas, id_, lang) for lang in LANGS for f in (event_name, event_called)]
        yield f"{id_} {called}"


def held(atlas: Atlas) -> Iterator[str]:
    """Who holds what, on some days, and how it is drawn."""
    for view in VIEWS:
        for day in DAYS:
            state = state_at(atlas, day, view)
            for area, holding in state.items():
                drawn = [of(holding, view) for of in (holder_in, overlord_in, top_in, tinted_in)]
                yield f"{day} {view} {area} {drawn}"
            yield f"{day} {view} {plainly(km2_held(atlas, state))}"
            yield f"{day} {view} {plainly(km2_held(atlas, state, by='family'))}"
            yield from (
                f"{day} {view} {plainly(place(atlas, id_, day, view))}" for id_ in atlas.places
            )


def turns(atlas: Atlas) -> Iterator[str]:
    """Of each holding how it stands, and what its coming was."""
    for view in VIEWS:
        for area, holdings in atlas.by_area.items():
            for run in runs_of(atlas, area, view):
                yield f"{view} {area} run {[one.start for one in run]} {title_began(atlas, run[0])}"
            for old, new in pairwise(holdings):
                kind, came = kind_of_change(atlas, old, new, view), arrival(atlas, new, view)
                told = f"{kind} passed={title_passed(atlas, old, new)} {came.start}"
                yield f"{view} {area} {new.start} {told}"
    for one in atlas.holdings:
        stands = (untitled(one), unsettled(one), opened_holding(atlas, one), day_opened(atlas, one))
        yield f"{one.area_id} {one.start} {stands} {plainly(behind_holding(atlas, one))}"


def moved(atlas: Atlas) -> Iterator[str]:
    """What changed, by year, between days and by event."""
    for view in VIEWS:
        for year in range(atlas.first_year, atlas.last_year + 1):
            for told in (changes_in, steps_in, happenings_in):
                found = told(atlas, year, view)
                if found:
                    yield f"{view} {year} {told.__name__} {plainly(found)}"
        for first, last in pairwise(DAYS):
            found = changes(atlas, first, last, view)
            yield f"{view} {first} {last} {plainly(found)} {plainly(flows(found))}"
        yield from (f"{view} {id_} {plainly(moved_by(atlas, id_, view))}" for id_ in atlas.events)
        for by in ("family", "holder"):
            yield f"{view} {plainly(power_series(atlas, by, view))[:2000]}"
    yield from (f"{id_} {plainly(moves_of(atlas, id_))}" for id_ in atlas.events)


def events(atlas: Atlas) -> Iterator[str]:
    """The events as the reader goes through them, the story, and what the article says of all."""
    yield f"opening {opening_day(atlas)} tells time {tells_time(atlas)}"
    yield from (plainly(one) for one in event_days(atlas))
    for year in range(atlas.first_year - 1, atlas.last_year + 2, 5):
        for only in (False, True):
            beside = (
                previous_event(atlas, day_of(year), only),
                next_event(atlas, day_of(year), only),
            )
            yield f"{year} {only} {[one and (one.date, one.event.id) for one in beside]}"
    for stop in stops_of(atlas):
        yield f"{plainly(stop)} {fighting_of(atlas, stop)}"
    yield from (plainly(one) for one in spells(atlas))
    yield from (f"{id_} {plainly(behind_event(atlas, id_))}" for id_ in atlas.events)
    for kind, ids in {
        "place": atlas.places,
        "event": atlas.events,
        "holder": atlas.holders,
    }.items():
        for id_ in ids:
            said = (excerpts_of(atlas, kind, id_), claims_of(atlas, kind, id_))
            yield f"{kind} {id_} {plainly(said)}"
    yield from (f"{id_} {plainly(mention_spans(atlas, id_))}" for id_ in atlas.excerpts)
    yield f"powers {powers_of_the_article(atlas)} {plainly(seats(atlas))}"
    yield from (plainly(one(atlas)) for one in (share_of_days, share_of_events, share_of_holdings))
    yield from map(plainly, (record_terms(atlas), *terms_of(atlas)))


ANSWERS = {one.__name__: one for one in (read, names, held, turns, moved, events)}


@pytest.mark.parametrize("name", ANSWERS)
def test_the_tiny_atlas_answers_as_it_was_approved(tiny, name):
    assert_approved(APPROVED / "tiny" / f"{name}.txt", ANSWERS[name](tiny))


@pytest.mark.parametrize("name", ["held", "turns", "moved"])
def test_land_of_many_turns_is_answered_for_as_it_was_approved(turned, name):
    assert_approved(APPROVED / "turned" / f"{name}.txt", ANSWERS[name](turned))


@pytest.mark.parametrize("name", ["read", "events"])
def test_an_article_without_a_record_is_read_as_it_was_approved(plain, name):
    assert_approved(APPROVED / "plain" / f"{name}.txt", ANSWERS[name](plain))
