"""The powers through time: land held by each family of powers, year by year."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt
import pandas as pd
import streamlit as st

from atlas import Atlas, Holder, power_series
from panels.address import Choice, go
from panels.draw import show
from panels.fragments import renew
from telling.nodes import Element, link, node
from telling.tables import number_cell, table
from words import Words

SHOWN = 9


def show_powers(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the chart; a click on a year moves the page there."""
    title = words.say("Land held by each power on this map")
    lands, colours = series_table(atlas, words, choice)
    show("powers-title", words, node("h2", title))
    st.altair_chart(
        chart(words, choice, lands, colours).properties(description=title),
        key="powers-chart",
        on_select=_follow_year,
        width="stretch",
    )
    show("powers-table", words, in_numbers(words, choice, lands))


def _follow_year() -> None:
    points = st.session_state["powers-chart"].selection.get("year") or []
    if points:
        go(year=int(points[0]["year"]))
        renew()


def in_numbers(words: Words, choice: Choice, lands: pd.DataFrame) -> Element:
    """Return what the chart shows as a table: land in the year shown, most land and when."""
    headings = {
        words.say("Power"): "text",
        words.say("km² in {year}", year=choice.year): "number",
        words.say("Most km²"): "number",
        words.say("in the year"): "number",
    }
    rows = []
    for power, held in lands.groupby("power", sort=False):
        most = held.sort_values("km2", ascending=False, kind="stable").iloc[0]
        year = int(most["year"])
        there = link(str(year), target={"year": year})
        rows.append(
            (
                str(power),
                number_cell(words, held.loc[held["year"] == choice.year, "km2"].sum()),
                number_cell(words, most["km2"]),
                node("td", there, cls="ta-number", data_value=str(year)),
            )
        )
    return table(words.say("The chart in numbers"), headings, rows)


def chart(
    words: Words, choice: Choice, lands: pd.DataFrame, colours: dict[str, str]
) -> alt.LayerChart | alt.FacetChart:
    """Return an area chart of km² by state, with the current year marked."""
    pick = alt.selection_point(name="year", fields=["year"], nearest=True, on="click")
    base = alt.Chart(lands).encode(
        x=alt.X("year:Q", title=None, axis=alt.Axis(format="d"), scale=alt.Scale(nice=False))
    )
    areas = base.mark_area(interpolate="step-after").encode(
        y=alt.Y("km2:Q", title="km²", stack="zero", axis=alt.Axis(format="~s")),
        color=alt.Color(
            "power:N",
            title=None,
            scale=alt.Scale(domain=list(colours), range=list(colours.values())),
            legend=alt.Legend(orient="bottom", columns=2, labelLimit=170),
        ),
        order=alt.Order("rank:Q"),
        tooltip=[
            alt.Tooltip("year:Q", title=words.say("Year")),
            alt.Tooltip("power:N", title=words.say("Power")),
            alt.Tooltip("km2:Q", title="km²", format=",.0f"),
        ],
    )
    touch = base.mark_point(opacity=0).encode(y="km2:Q").add_params(pick)
    now = (
        alt.Chart(pd.DataFrame({"year": [choice.year]})).mark_rule(strokeWidth=2).encode(x="year:Q")
    )
    return alt.layer(areas, touch, now).properties(height=320)


def series_table(atlas: Atlas, words: Words, choice: Choice) -> tuple[pd.DataFrame, dict[str, str]]:
    """Return rows (year, power, km2, rank) for the largest states, the rest summed, and colours."""
    series = power_series(atlas, by="state", view=choice.view)
    ranked = sorted(series.km2, key=lambda state: -max(series.km2[state]))
    shown, rest = ranked[:SHOWN], ranked[SHOWN:]
    names = {state: state_name(atlas, words, state, choice.day) for state in shown}
    lines: dict[str, Sequence[float]] = {names[state]: series.km2[state] for state in shown}
    lines[words.say("all others")] = [
        sum(series.km2[s][i] for s in rest) for i in range(len(series.years))
    ]
    lands = pd.DataFrame(
        [
            {"year": year, "power": name, "km2": km2, "rank": rank}
            for rank, (name, values) in enumerate(lines.items())
            for year, km2 in zip(series.years, values, strict=True)
        ]
    )
    colours = {names[state]: state_colour(atlas, state) for state in shown}
    return lands, colours | {words.say("all others"): "#b9b6ae"}


def state_name(atlas: Atlas, words: Words, state: str, day: str) -> str:
    """Name a state: its lasting name in English, elsewhere its name of the day or its latest."""
    holder = atlas.holders.get(state) or _members(atlas, state)[-1]
    named = [name for name in holder.names if name.lang == words.lang]
    if words.lang == "en" or not named:
        return holder.name
    then = [name for name in named if name.holds(day)]
    return max(then or named, key=lambda name: name.start).name


def state_colour(atlas: Atlas, state: str) -> str:
    """Return the colour a state keeps through time."""
    holder = atlas.holders.get(state) or _members(atlas, state)[-1]
    return holder.colour


def _members(atlas: Atlas, state: str) -> list[Holder]:
    return [holder for holder in atlas.holders.values() if holder.state == state]
