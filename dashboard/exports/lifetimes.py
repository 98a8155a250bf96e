"""Time as Linked Places writes it: spans whose ends are dates, or bounds for one not known.

A span always has a start; one without an end would mean "within its start" and make a day of what
lasts. So an open end is said as `earliest`, the last day the atlas knows it to have lasted, and an
unknown start as `latest`, the first time it is known of. Both ends are days on which it still was.
"""

from typing import Any

from atlas import Atlas, DatedName, Place, edtf_range, iso, previous_day
from atlas.dates import iso_year
from exports.edges import OPEN, Edge, certainty, earliest, edge, latest

When = dict[str, Any]
# What may have passed away: how long it lasted is known only as far as the atlas tells of it.
PASSING = "state"
SPANS = (
    "Both ends of a timespan are days on which it still was so: what ends on valid_until in the "
    "atlas's tables, whose spans are half-open, ends here on the day before. A start with `latest` "
    "alone: it began on that day or before. An end with `earliest` alone: it was still so on that "
    "day, the last that is known of."
)


def when(start: Edge, end: Edge, /, **said: str) -> When:
    """One span. Where the EDTF `said` of an end is not sure: how sure it is, and that EDTF."""
    told: When = {"timespans": [{"start": start, "end": end}]}
    unsure = [f"{name} {edtf}" for name, edtf in said.items() if certainty(edtf)]
    if not unsure:
        return told
    return told | {"certainty": certainty(*said.values()), "label": f"EDTF: {', '.join(unsure)}"}


def in_use(atlas: Atlas, name: DatedName) -> When | None:
    """When a name was in use; None when the atlas does not know."""
    start, end = _ends(name)
    if start in OPEN and end in OPEN:
        return None
    return when(
        latest(end) if start in OPEN else edge(start),
        earliest(iso(atlas.last)) if end in OPEN else edge(end),
        start=start,
        end=end,
    )


def lifetime(atlas: Atlas, place: Place) -> When:
    """When there was such a place, as far as the atlas knows."""
    founded, lasted = first_known(atlas, place), _lasted(atlas, place)
    start = edge(founded) if place.founded_edtf else latest(founded)
    return when(start, earliest(lasted), start=founded, end=lasted)


def first_known(atlas: Atlas, place: Place) -> str:
    """The first date, in EDTF, at which the atlas knows of a place."""
    return place.founded_edtf or _first_known(atlas, place)


def _ends(name: DatedName) -> tuple[str, str]:
    """The ends of a name's use, the last day included; EDTF where that says what is known."""
    if "/" in name.edtf:
        start, _, end = name.edtf.partition("/")
        return start, end
    end = iso(previous_day(name.until)) if name.until else ""
    return name.edtf or iso(name.start), end


def _first_known(atlas: Atlas, place: Place) -> str:
    return min(_known(atlas, place), key=lambda one: edtf_range(one)[1])


def _lasted(atlas: Atlas, place: Place) -> str:
    if place.kind != PASSING or place.extent:
        return iso(atlas.last)
    return max(_known(atlas, place), key=lambda one: edtf_range(one)[0])


def _known(atlas: Atlas, place: Place) -> list[str]:
    """Every date at which the atlas knows of the place: its names, events, and the article."""
    known = [end for name in place.names for end in _ends(name) if end not in OPEN]
    known += [iso(event.date) for event in atlas.events.values() if event.place_id == place.id]
    known += [
        iso_year(mention.year)
        for mention in atlas.mentions
        if mention.year is not None and (mention.kind, mention.target_id) == ("place", place.id)
    ]
    return known or [place.founded_edtf or _told_of(atlas)]


def _told_of(atlas: Atlas) -> str:
    """When the article tells of its places; one written later tells of the atlas's last day."""
    last, written = iso(atlas.last), atlas.article.published
    return min((written or last, last), key=lambda one: edtf_range(one)[1])
