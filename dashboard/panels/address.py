"""What the reader has chosen: a date, a thing, a view, a language. The URL holds all of it.

The slider's year is bound to the URL by its widget. The rest is read here and written by
callbacks: `go` for a day or a thing, `kept` for a widget with a few options (binding those would
put their translated labels into the URL). What names nothing in the atlas is ignored.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypedDict

import streamlit as st

from atlas import VIEWS, Atlas, day_of
from panels.fragments import preset
from words import LANGUAGES

KINDS = ("place", "area", "event")
SWITCH = ("off", "on")


@dataclass(frozen=True)
class Choice:
    """One state of the page.

    `day` is the ISO day shown: the year's 31 December, or an event's own day. `selection` is the
    kind ("place", "area" or "event") and the id of the thing chosen, or None.
    """

    day: str
    year: int
    selection: tuple[str, str] | None
    view: str
    lang: str
    compare: str | None
    turkic: bool = False  # whether the Turkic states are outlined


def read_choice(atlas: Atlas) -> Choice:
    """Return the state of the page, from the slider's year and the URL."""
    year = st.session_state["year"]
    return Choice(
        day=day_shown(atlas, year),
        year=year,
        selection=selected(atlas),
        view=one_of("view", VIEWS),
        lang=one_of("lang", LANGUAGES),
        compare=day_or_none(st.query_params.get("compare"), atlas),
        turkic=one_of("turkic", SWITCH) == "on",
    )


def one_of(name: str, options: Iterable[str]) -> str:
    """Return a URL parameter that must be one of some options; the first of them otherwise."""
    options = tuple(options)
    value = st.query_params.get(name)
    return value if value in options else options[0]


class Kept(TypedDict):
    """What a widget is told so that the URL keeps its choice."""

    key: str
    on_change: Callable[[], None]


def kept(name: str, options: Iterable[str], then: Callable[[], None] = lambda: None) -> Kept:
    """Return key and callback of a widget that keeps one of some options in the URL.

    `then` ends the callback.
    """
    options = tuple(options)
    st.session_state[name] = one_of(name, options)

    def keep() -> None:
        value = st.session_state[name]
        set_parameter(name, value if value != options[0] else None)
        then()

    return {"key": name, "on_change": keep}


def selected(atlas: Atlas) -> tuple[str, str] | None:
    """The kind and id of the thing the URL names, or None."""
    known = {"place": atlas.places, "area": atlas.areas, "event": atlas.events}
    for kind in KINDS:
        chosen = st.query_params.get(kind)
        if chosen and chosen in known[kind]:
            return kind, chosen
    return None


def day_shown(atlas: Atlas, year: int) -> str:
    """Return the day of `?date=` while it lies in the slider's year, else the year's last day."""
    day = day_or_none(st.query_params.get("date"), atlas)
    return day if day and day[:4] == f"{year:04d}" else day_of(year)


def day_or_none(text: str | None, atlas: Atlas) -> str | None:
    """Return `text` as an ISO day within the atlas, or None; a bare year is its last day."""
    if text and text.isascii() and text.isdigit() and len(text) == 4:
        text = day_of(int(text))
    try:
        day = date.fromisoformat(text or "").isoformat()
    except ValueError:
        return None
    return day if atlas.first_year <= int(day[:4]) <= atlas.last_year else None


def map_position() -> dict[str, float] | None:
    """Return where `?map=lat,lon,zoom` says the map opens, or None."""
    parts = st.query_params.get("map", "").split(",")
    try:
        lat, lon, zoom = (float(part) for part in parts)
    except ValueError:
        return None
    inside = abs(lat) <= 85 and abs(lon) <= 180 and 0 <= zoom <= 12
    return {"lat": lat, "lon": lon, "zoom": zoom} if inside else None


def go(
    *,
    day: str | None = None,
    year: int | None = None,
    kind: str | None = None,
    id: str | None = None,
) -> None:
    """Move the page to a day or a year and select a thing; what is not given stays.

    Call it from a widget's callback: the slider's value cannot change later in a run.
    """
    if day or year is not None:
        preset("year", int(day[:4]) if day else year)
        set_parameter("date", day if day and not day.endswith("-12-31") else None)
    if kind:
        for other in KINDS:
            set_parameter(other, id if other == kind else None)


def deselect() -> None:
    """Select nothing."""
    for kind in KINDS:
        set_parameter(kind, None)


def set_parameter(name: str, value: str | None) -> None:
    """Write one URL parameter; None removes it."""
    if value is None:
        st.query_params.pop(name, None)
    else:
        st.query_params[name] = value


def follow(target: Mapping[str, object] | None) -> None:
    """Move the page as a pressed link, a tick, a click or a mention asks.

    A target is `{kind, id, day | year}`; kind "none" lets go of the choice. What is neither text
    nor a year is ignored.
    """
    if not target:
        return
    if target.get("kind") == "none":
        deselect()
        return
    year = target.get("year")
    go(
        day=_text(target.get("day")),
        year=year if isinstance(year, int) else None,
        kind=_text(target.get("kind")),
        id=_text(target.get("id")),
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
