"""The timeline round the slider: year, events, play, which moves the map live."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

import streamlit as st

from assets.modules import component_script, timeline_style
from assets.publish import page_address
from words.timeline_terms import timeline_words

Told = Callable[[dict[str, Any]], None]


def timeline(  # noqa: PLR0913 - keywords only, one per thing the map is told
    *,
    day: str,
    year: int,
    first: str,
    last: str,
    lang: str,
    view: str = "control",
    selected: tuple[str, str] | None = None,
    compare: str = "",
    layers: Mapping[str, bool] | None = None,
    position: Mapping[str, float] | None = None,
    ahead: Iterable[str] = (),
    texts: str = "",
    title: str = "",
    fixed: bool = False,
    timeless: bool = False,
    own: Mapping[str, Any] | None = None,
    on_go: Told,
    on_pick: Told,
    key: str = "timeline",
) -> None:
    """Draw the timeline; place it directly above the slider whose key is `year`.

    `day` is the day the page shows, `year` the slider's value, `first` and `last` the atlas's
    days; `position` ({lat, lon, zoom}) is where the map opens; `ahead` are files the map will ask
    for, fetched while its frame is still being built, `texts` is the address of the events'
    sentences; of what is `timeless` no time is shown; `own`
    is what a reader's own article adds to the map. Callbacks get a target each: `on_go`
    {"year": 1828}, {"kind": "event", "id", "day"} or {"day", "view"}; `on_pick`
    {"kind", "id", "day", "n"}, kind "none" when the choice was let go.
    """
    data = {
        "day": day,
        "year": year,
        "first": first,
        "last": last,
        "lang": lang,
        "view": view,
        "selected": {"kind": selected[0], "id": selected[1]} if selected else None,
        "compare": compare,
        "layers": dict(layers or {}),
        "map": dict(position) if position else None,
        "moves": True,
        "fixed": fixed,
        "timeless": timeless,
        "own": dict(own) if own else None,
        "ahead": list(ahead),
        "texts": texts,
        "title": title,
        "words": timeline_words(lang),
    }
    _component()(
        key=key,
        data=data,
        on_go_change=lambda: _tell(on_go, key, "go"),
        on_pick_change=lambda: _tell(on_pick, key, "pick"),
    )


def _tell(hear: Told, key: str, name: str) -> None:
    value = st.session_state[key].get(name)
    if isinstance(value, dict):
        hear(value)


@cache
def _component() -> Callable[..., Any]:
    return st.components.v2.component(
        "timeline", js=component_script("timeline", page_address()), css=timeline_style()
    )
