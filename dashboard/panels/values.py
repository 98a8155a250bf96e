"""Single values of the address: a year, a day, an id, a position of the map."""

from __future__ import annotations

from atlas import Atlas, day_of, is_day
from atlas.dates import year_written
from atlas.story import START, stop_called, stops_of
from words.days import day_in


def names_one(kind: str, id: str | None, atlas: Atlas) -> bool:
    """Whether an id names a thing of that kind."""
    if kind == "place":
        return id in atlas.places
    return id in (atlas.areas if kind == "area" else atlas.events)


def names_step(id: str, atlas: Atlas) -> bool:
    """Whether an id names a step of the article's story, or its opening."""
    return bool(stops_of(atlas)) if id == START else stop_called(atlas, id) is not None


def inside(day: str, atlas: Atlas) -> str:
    """The day, or the nearest one of the atlas."""
    return min(max(day, atlas.first), atlas.last)


def day_asked(day: str | None, year: int | None, atlas: Atlas) -> str | None:
    """The day of the atlas that a link, a tick or the slider leads to; None where it names none."""
    if day and is_day(day):
        return inside(day_of(day), atlas)
    if year is None:
        return None
    return inside(day_of(min(max(year, atlas.first_year), atlas.last_year)), atlas)


def year_or_none(text: str | None, atlas: Atlas) -> int | None:
    """`text` as a year of the atlas, or None; before 1 as astronomers count: -43 is 44 BC."""
    year = year_written(text or "")
    return year if year is not None and atlas.first_year <= year <= atlas.last_year else None


def day_or_none(text: str | None, atlas: Atlas) -> str | None:
    """`text` as a day within the atlas, or None; a bare year is its last day."""
    if (year := year_or_none(text, atlas)) is not None:
        return day_of(year)
    day = day_of(text) if text and is_day(text) else ""
    return day if day and atlas.first <= day <= atlas.last else None


def day_typed(text: str, atlas: Atlas) -> str | None:
    """What a reader typed as a day within the atlas, or None."""
    return day_or_none(day_in(text) or text.strip(), atlas)


def position_or_none(text: str) -> dict[str, float] | None:
    """`lat,lon,zoom` as a position of the map, or None."""
    try:
        lat, lon, zoom = (float(part) for part in text.split(","))
    except ValueError:
        return None
    within = abs(lat) <= 85 and abs(lon) <= 180 and 0 <= zoom <= 12
    return {"lat": lat, "lon": lon, "zoom": zoom} if within else None
