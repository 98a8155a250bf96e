"""What a pointer meets on the chart of the powers: the numbers of a year, and a way there."""

from __future__ import annotations

import altair as alt
import pandas as pd

from atlas import Atlas
from panels.powers_labels import HEIGHT
from panels.powers_series import Bands, name_then
from words import Words


def touch(atlas: Atlas, words: Words, bands: Bands) -> alt.Chart:
    """One unseen bar a year, that tells its numbers and can be pressed."""
    keys = [key for key in reversed(tuple(bands.km2)) if any(bands.km2[key])]
    rows = [
        {"year": year, "next": year + 1, "said": words.year(year)}
        | {f"p{i}": _told(atlas, words, bands, key, index) for i, key in enumerate(keys)}
        for index, year in enumerate(bands.years)
    ]
    tips = [alt.Tooltip(f"p{i}:N", title=bands.names[key]) for i, key in enumerate(keys)]
    pick = alt.selection_point(name="year", fields=["year"], on="click", empty=False)
    made: alt.Chart = (
        alt.Chart(pd.DataFrame(rows))
        .mark_rect(opacity=0, aria=False)
        .encode(
            x="year:Q",
            x2="next:Q",
            y=alt.value(0),
            y2=alt.value(HEIGHT),
            tooltip=[alt.Tooltip("said:N", title=words.say("Year")), *tips],
        )
        .add_params(pick)
    )
    return made


def _told(atlas: Atlas, words: Words, bands: Bands, key: str, index: int) -> str:
    km2 = bands.km2[key][index]
    if not km2:
        return "–"
    then = name_then(atlas, words, key, bands.years[index])
    number = f"{words.number(km2)} km²"
    return number if then == bands.names[key] else f"{number} ({then})"
