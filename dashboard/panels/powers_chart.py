"""The picture of the powers through time; Altair and pandas are loaded here alone."""

from __future__ import annotations

import altair as alt
import pandas as pd

from atlas import Atlas
from cartography.colours import dark, ink_on
from panels.powers_labels import HEIGHT, LINE, Label, most_land, place_labels
from panels.powers_series import REST, Bands
from panels.powers_touch import touch
from words import Words
from words.years import PLAIN, eras, round_years

PAPER = {"light": "#fbfaf7", "dark": "#14181b"}
INK = {"light": "#22262a", "dark": "#e6e4df"}
OTHERS = {"light": "#dedad0", "dark": "#2c3338"}
FONT = '"Source Sans", sans-serif'
AXIS = 57  # px under and over the plot
TICKS = 12  # years that are written under the plot, about
MILLION = 1_000_000


def chart(atlas: Atlas, words: Words, bands: Bands, year: int, theme: str) -> alt.LayerChart:
    """The bands with their names on them or beside them, and the year shown."""
    names = place_labels(bands.years, bands.km2, bands.names)
    fills = {key: _fill(bands, key, theme) for key in bands.km2}
    layers = [
        _areas(words, bands, fills, theme),
        _shown(year, theme),
        *_inside([name for name in names if name.inside], fills),
        *_beside([name for name in names if not name.inside], most_land(bands.km2.values()), theme),
        touch(atlas, words, bands),
    ]
    made: alt.LayerChart = (
        alt.layer(*layers)
        .properties(height=HEIGHT + AXIS)
        .configure(locale=_locale(words), font=FONT, background=PAPER[theme], aria=False)
        .configure_view(stroke=None)
        .configure_axis(
            labelColor=INK[theme], titleColor=INK[theme], titleFontWeight="normal", labelFontSize=12
        )
    )
    return made


def _fill(bands: Bands, key: str, theme: str) -> str:
    if key == REST:
        return OTHERS[theme]
    return dark(bands.colours[key]) if theme == "dark" else bands.colours[key]


def _x(words: Words, bands: Bands) -> alt.X:
    scale = alt.Scale(domain=[bands.years[0], bands.years[-1] + 1], nice=False)
    values = round_years(bands.years[0], bands.years[-1], TICKS) if bands.years[0] < 1 else None
    ticks = {"values": values} if values else {"tickCount": TICKS}
    axis = alt.Axis(labelExpr=_said(words), grid=False, **ticks)
    return alt.X("year:Q", title=None, axis=axis, scale=scale)


def _said(words: Words) -> str:
    """The label of a tick in Vega's own language: a year with its era where it needs one."""
    before, after = (text.split("{year}") for text in eras(words.lang).values())
    early = f"'{after[0]}' + datum.value + '{after[1]}'"
    bc = f"'{before[0]}' + (1 - datum.value) + '{before[1]}'"
    return f"datum.value >= {PLAIN} ? datum.value : datum.value > 0 ? {early} : {bc}"


def _areas(words: Words, bands: Bands, fills: dict[str, str], theme: str) -> alt.Chart:
    """The bands; the last year is drawn as wide as every other."""
    years = (*bands.years, bands.years[-1] + 1)
    rows = [
        {"year": year, "power": key or "-", "km2": km2 / MILLION, "rank": rank}
        for rank, (key, held) in enumerate(bands.km2.items())
        for year, km2 in zip(years, (*held, held[-1]), strict=True)
    ]
    scale = alt.Scale(domain=[key or "-" for key in fills], range=list(fills.values()))
    made: alt.Chart = (
        alt.Chart(pd.DataFrame(rows))
        .mark_area(interpolate="step-after", stroke=PAPER[theme], strokeWidth=0.6, aria=False)
        .encode(
            x=_x(words, bands),
            y=alt.Y("km2:Q", title=words.say("million km²"), stack="zero", axis=_ticks()),
            color=alt.Color("power:N", legend=None, scale=scale),
            order=alt.Order("rank:Q"),
        )
    )
    return made


def _ticks() -> alt.Axis:
    return alt.Axis(tickCount=5, grid=False)


def _shown(year: int, theme: str) -> alt.Chart:
    mark = alt.Chart(pd.DataFrame({"year": [year]}))
    made: alt.Chart = mark.mark_rule(strokeWidth=2, color=INK[theme], aria=False).encode(x="year:Q")
    return made


def _rows(labels: list[Label], whole: float = 0.0) -> pd.DataFrame:
    return pd.DataFrame(
        [
            {
                "name": label.text,
                "year": label.year,
                "at": label.km2 / MILLION,
                "first": (label.km2 + _rise(label, whole)) / MILLION,
                "band": label.band / MILLION,
            }
            for label in labels
        ]
    )


def _rise(label: Label, whole: float) -> float:
    """How far the first line of a name stands over its middle, in square kilometres."""
    return label.text.count("\n") * LINE / 2 * whole / HEIGHT


def _inside(labels: list[Label], fills: dict[str, str]) -> list[alt.Chart]:
    """Names on their bands, each in the ink that stands out there."""
    return [
        alt.Chart(_rows([label]))
        .mark_text(fontSize=12, color=ink_on(fills[label.key]), aria=False)
        .encode(x="year:Q", y="at:Q", text="name:N")
        for label in labels
    ]


def _beside(labels: list[Label], whole: float, theme: str) -> list[alt.Chart]:
    """Names beside the plot, each with a thin line from its band."""
    if not labels:
        return []
    base = alt.Chart(_rows(labels, whole)).encode(y="first:Q")
    text = base.mark_text(
        align="left",
        baseline="middle",
        dx=19,
        lineBreak="\n",
        fontSize=12,
        lineHeight=LINE,
        color=INK[theme],
        aria=False,
    )
    line = alt.Chart(_rows(labels)).mark_rule(
        color=INK[theme], opacity=0.45, clip=False, aria=False
    )
    return [
        line.encode(
            x=alt.value("width"), x2=alt.value({"expr": "width + 15"}), y="band:Q", y2="at:Q"
        ),
        text.encode(x=alt.value("width"), text="name:N"),
    ]


def _locale(words: Words) -> alt.Locale:
    """How the axis writes numbers: 1.5 million in English, 1,5 in Turkish and Azerbaijani."""
    comma, point = words.marks()
    return alt.Locale(
        number=alt.NumberLocale(decimal=point, thousands=comma, grouping=[3], currency=["", ""])
    )
