"""The powers through time: land held by each state and those under it, year by year."""

from __future__ import annotations

import streamlit as st

from atlas import Atlas
from atlas.dates import iso_year
from panels.address import Choice
from panels.draw import show
from panels.fragments import renew
from panels.navigation import go
from panels.powers_chart import chart
from panels.powers_series import Bands, bands
from telling.nodes import Element, link, node
from telling.tables import get_data, number_cell, table
from words import Words


def show_powers(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the chart; a click on a year moves the page there."""
    found = bands(atlas, words, choice.view)
    title = words.say("Land held by each power on this map")
    show("powers-title", words, node("h2", title), node("p", counted(words, choice.view)))
    st.altair_chart(
        chart(atlas, words, found, choice.year, theme()).properties(description=title),
        key="powers-chart",
        on_select=_follow_year,
        width="stretch",
        theme=None,
    )
    data = node(
        "div", get_data(words, f"{iso_year(choice.year)}-powers-through-time"), cls="ta-tools"
    )
    show("powers-table", words, node("section", in_numbers(words, found, choice.year), data))


def theme() -> str:
    """The reader's theme, "light" or "dark"."""
    return "dark" if st.context.theme.type == "dark" else "light"


def _follow_year() -> None:
    points = st.session_state["powers-chart"].selection.get("year") or []
    if points:
        go(year=int(points[0]["year"]))
        renew()


def counted(words: Words, view: str) -> str:
    """Whose land counts as whose, in one sentence."""
    by = (
        words.say("Whose the land was by recognition, on 31 December of each year.")
        if view == "recognised"
        else words.say("Who controlled the land, on 31 December of each year.")
    )
    under = words.say(
        "Vassals, protectorates, mandates and union republics count towards the power above them."
    )
    return f"{by} {under}"


def in_numbers(words: Words, found: Bands, year: int) -> Element:
    """What the chart shows as a table: land in the year shown, most land and when."""
    headings = {
        words.say("Power"): "text",
        words.say("km² in {year}", year=words.year(year)): "number",
        words.say("Peak, km²"): "number",
        words.say("Peak year"): "number",
    }
    rows = [_row(words, found, key, year) for key in found.km2 if any(found.km2[key])]
    return table(words.say("The chart in numbers"), headings, rows)


def _row(words: Words, found: Bands, key: str, year: int) -> tuple[Element, ...]:
    held = found.km2[key]
    most = max(held)
    when = found.years[held.index(most)]
    there = link(words.year(when), target={"year": when})
    swatch = node("i", cls="ta-swatch", swatch=found.colours.get(key, ""), aria_hidden="true")
    return (
        node("span", swatch, found.names[key], cls="ta-holder"),
        number_cell(words, held[found.years.index(year)]),
        number_cell(words, most),
        node("td", there, cls="ta-number", data_value=str(when)),
    )
