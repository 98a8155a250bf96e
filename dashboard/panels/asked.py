"""The address as it stands: what it asks for, of which atlas, in which language."""

from __future__ import annotations

from collections.abc import Container, Mapping

import streamlit as st

from panels.atlases import shelf
from panels.values import position_or_none
from words import LANGUAGES


def told() -> dict[str, str]:
    """The parameters of the address.

    A browser that has not yet heard of the last move still sends the address before it; what it
    asks then is asked of the page after it (see `panels.navigation.arrive`).
    """
    sent = st.query_params.to_dict()
    before, after = st.session_state.get("last move", (None, {}))
    return after if before == without_map(sent) else sent


def atlas_asked() -> str:
    """The name of the atlas that the address asks for; the first where it names none."""
    return shelf().name_asked(told().get("atlas", ""))


def atlas_in_address() -> str:
    """What an address says for the atlas; "" for the first, which it need not name."""
    name = atlas_asked()
    return "" if name == shelf().default else name


def without_map(parameters: Mapping[str, str]) -> dict[str, str]:
    """The parameters but the map's position, which no state of the page depends on."""
    return {name: value for name, value in parameters.items() if name != "map"}


def language(asked: Mapping[str, str]) -> str:
    """The language asked for, else the first."""
    return one_of(asked.get("lang"), LANGUAGES, next(iter(LANGUAGES)))


def map_position() -> dict[str, float] | None:
    """Where the address says the map opens, or None."""
    return position_or_none(st.query_params.get("map", ""))


def one_of(value: str | None, options: Container[str], usual: str) -> str:
    """The value where it is one of the options, else the usual one."""
    return value if value and value in options else usual
