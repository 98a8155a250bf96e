"""The two powers of a holding as columns: the one in control and the one recognised.

Each has a beginning of its own. What began before the atlas has no day: its `since` is empty and
its `since_edtf` an open start, `../1683-01-01`. So has a title that is known only as one upheld
against a power in control, from the day on which that power came in.
"""

from atlas import Atlas, Holding, event_name, holder_name, iso
from atlas.runs import run, title_began
from atlas.state import holder_in
from cartography.colours import colour_or_grey

Columns = dict[str, str | float | None]


def control(atlas: Atlas, holding: Holding, day: str, lang: str) -> Columns:
    """The power that ran the area, the power above it, and since when without a break."""
    overlord = holding.overlord_id
    return {
        "holder": holding.holder_id,
        "holder_name": holder_name(atlas, holding.holder_id, day, lang),
        "overlord": overlord or None,
        "overlord_name": holder_name(atlas, overlord, day, lang) if overlord else None,
        "holder_rule": holding.rule or None,
        **_beginning(atlas, holding, "control", lang, "holder_"),
    }


def recognised(atlas: Atlas, holding: Holding, day: str, lang: str) -> Columns:
    """The power whose the area was in law, and since when without a break."""
    owner = holder_in(holding, "recognised")
    return {
        "recognised": owner,
        "recognised_name": holder_name(atlas, owner, day, lang),
        "recognition": holding.recognition or None,
        **_beginning(atlas, holding, "recognised", lang, "recognised_"),
    }


def asked(atlas: Atlas, holding: Holding, day: str, lang: str, view: str) -> Columns:
    """The power that the view names. Its rule is empty where it is not in control."""
    power = holder_in(holding, view)
    return {
        "view": view,
        "power": power,
        "power_name": holder_name(atlas, power, day, lang),
        "family": atlas.holders[power].family,
        "colour": colour_or_grey(atlas.holders[power].colour),
        "rule": (holding.rule or None) if power == holding.holder_id else None,
        **_beginning(atlas, holding, view, lang, ""),
    }


def _beginning(atlas: Atlas, holding: Holding, view: str, lang: str, prefix: str) -> Columns:
    """When and with which event the unbroken run of the view's power began.

    A title that is only upheld against a power in control began before: an open start, too.
    """
    first = run(atlas, holding, view)[0]
    known = first != atlas.by_area[holding.area_id][0]
    known = known and (view == "control" or title_began(atlas, first))
    event, began = first.event_id if known else "", iso(first.start)
    return {
        f"{prefix}since": began if known else None,
        f"{prefix}since_edtf": (first.edtf or began) if known else f"../{began}",
        f"{prefix}event": event or None,
        f"{prefix}event_name": event_name(atlas, event, lang) if event else None,
    }
