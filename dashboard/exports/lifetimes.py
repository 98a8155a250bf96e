"""Time spans as Linked Places writes them: each end a date, or bounds for one that is not known.

A span always has a start; one without an end would mean "within its start" and make a day of what
lasts. So an open end is said as `earliest`, the last day the atlas knows it to have lasted, and an
unknown start as `latest`, the first time it is known of. Uncertain dates keep their EDTF mark.
"""

from atlas import Atlas, DatedName, Place, edtf_range, iso, previous_day
from atlas.dates import iso_year

Edge = dict[str, str]
Timespan = dict[str, Edge]
OPEN = ("", "..")
# What may have passed away: how long it lasted is known only as far as the atlas tells of it.
PASSING = "state"


def in_use(atlas: Atlas, name: DatedName) -> Timespan | None:
    """When a name was in use; None when the atlas does not know."""
    start, end = _ends(name)
    if start in OPEN and end in OPEN:
        return None
    return {
        "start": {"latest": end} if start in OPEN else {"in": start},
        "end": {"earliest": iso(atlas.last)} if end in OPEN else {"in": end},
    }


def lifetime(atlas: Atlas, place: Place) -> Timespan:
    """When there was such a place, as far as the atlas knows."""
    return {"start": _founded(atlas, place), "end": {"earliest": _lasted(atlas, place)}}


def edge(edtf: str) -> Edge:
    """A date, or the bounds of one that is not known."""
    start, _, end = edtf.partition("/")
    if not end:
        return {"in": start}
    bounds = {"earliest": start, "latest": end}
    return {name: date for name, date in bounds.items() if date not in OPEN}


def _ends(name: DatedName) -> tuple[str, str]:
    """The ends of a name's use, the last day included; EDTF where that says what is known."""
    if "/" in name.edtf:
        start, _, end = name.edtf.partition("/")
        return start, end
    end = iso(previous_day(name.until)) if name.until else ""
    return name.edtf or iso(name.start), end


def _founded(atlas: Atlas, place: Place) -> Edge:
    edtf = place.founded_edtf
    if not edtf:
        return {"latest": min(_known(atlas, place), key=lambda one: edtf_range(one)[1])}
    return edge(edtf)


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
    return known or [place.founded_edtf or atlas.article.published or iso(atlas.last)]
