"""The bands of the chart of the powers: which states, in which order, under which names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from atlas import (
    Atlas,
    Holder,
    PowerSeries,
    holder_name,
    power_series,
    powers_of_the_article,
    year_of,
)
from panels.powers_labels import fits, most_land, reach
from words import Words
from words.countries import country

ARTICLE = 8  # powers the article speaks of
LARGEST = 4  # the largest besides whose name has room
REST = ""  # the key of all others


@dataclass(frozen=True)
class Bands:
    """Square kilometres of each band on 31 December of each year, from the ground up."""

    years: tuple[int, ...]
    km2: Mapping[str, tuple[float, ...]]
    names: Mapping[str, str]
    colours: Mapping[str, str]


def bands(atlas: Atlas, words: Words, view: str) -> Bands:
    """The article's powers, family by family, the largest others, and the rest as one band."""
    series = power_series(atlas, by="top", view=view)
    total = {state: sum(held) for state, held in series.km2.items()}
    named = [state for state in powers_of_the_article(atlas) if state in total][:ARTICLE]
    ordered = sorted(total.keys() - set(named), key=lambda state: (-total[state], state))
    others = [state for state in ordered if _nameable(atlas, words, series, state)][:LARGEST]
    shown = [*_by_family(atlas, named, total), *others]
    rest = [series.km2[state] for state in ordered if state not in others]
    km2 = {state: series.km2[state] for state in shown}
    if rest:
        km2[REST] = tuple(map(sum, zip(*rest, strict=True)))
    return Bands(
        series.years,
        km2,
        {state: state_name(atlas, words, state) for state in km2},
        {state: _kept_by(atlas, state).colour for state in shown},
    )


def _nameable(atlas: Atlas, words: Words, series: PowerSeries, state: str) -> bool:
    """Whether a power held enough land for long enough that its name stands on its band."""
    held = series.km2[state]
    far = reach(state_name(atlas, words, state), len(held))
    whole = most_land(series.km2.values())
    spans = (held[at - far : at + far + 1] for at in range(far, len(held) - far))
    return fits(max(map(min, spans), default=0.0), whole)


def _by_family(atlas: Atlas, states: list[str], total: Mapping[str, float]) -> list[str]:
    """The smallest family on the ground, where a thin band is still read; heirs side by side."""
    family = {state: _kept_by(atlas, state).family for state in states}
    land = {
        name: sum(total[one] for one in states if family[one] == name) for name in family.values()
    }
    return sorted(states, key=lambda one: (land[family[one]], family[one], -total[one]))


def state_name(atlas: Atlas, words: Words, state: str) -> str:
    """A state's lasting name: not that of one day where it had several."""
    if state == REST:
        return words.say("all others")
    holder = _kept_by(atlas, state)
    if words.lang == "en":
        return holder.name
    lasting = country(holder.name, words.lang)
    return lasting or _longest_borne(atlas, holder, words.lang)


def _longest_borne(atlas: Atlas, holder: Holder, lang: str) -> str:
    """The name that stood on the map for most years."""
    named = [name for name in holder.names if name.lang == lang]
    spans = [one for one in atlas.holdings if one.holder_id == holder.id]
    last = max((one.until or atlas.last for one in spans), default=atlas.last)
    if not named:
        return holder.name
    return max(named, key=lambda name: _years(name.start or atlas.first, name.until or last)).name


def _years(start: str, until: str) -> int:
    return year_of(until) - year_of(start)


def name_then(atlas: Atlas, words: Words, state: str, year: int) -> str:
    """A state's name in a year: the Russian Empire of 1828."""
    if state == REST:
        return state_name(atlas, words, state)
    return holder_name(atlas, _kept_by(atlas, state).id, year, words.lang)


def _kept_by(atlas: Atlas, state: str) -> Holder:
    """The holder a state is known by: the one of its id, else its latest."""
    if state in atlas.holders:
        return atlas.holders[state]
    return [holder for holder in atlas.holders.values() if holder.state == state][-1]
