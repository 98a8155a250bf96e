"""The line over the text: what was found in it, what is to look at, what was done last."""

from __future__ import annotations

from finding.draft import Counts, counts
from panels.own.state import Own
from telling.nodes import Element, Node, node
from words import Words


def line_of(now: Own, words: Words) -> list[Node | None]:
    """How much was found, how much is to look at, and what was done last."""
    found = counts(now.draft)
    left = found.places_unsure + found.dates_unsure + _open_pointless(now)
    again = _deed(words.say("Undo"), "Ctrl+Z", do="undo")
    onward = _deed(words.say("Next to look at"), "n", do="next", cls="ta-main")
    said = words.say(now.said) if now.said else ""
    return [
        node("p", summary(found, words), cls="ta-own-line", role="status"),
        None if found.places or found.dates else _nothing(words),
        node(
            "div",
            onward if left else None,
            node("span", done(now, words), role="status"),
            again if now.draft.decisions else None,
            cls="ta-own-tools",
        )
        if left or now.draft.decisions
        else None,
        node("p", said, cls="ta-notice", role="alert") if said else None,
    ]


def done(now: Own, words: Words) -> str:
    """What the last decision did; "" where it did nothing that could be missed."""
    if now.put:
        lon, lat = (f"{degrees:.2f}" for degrees in now.put)
        return words.say("Placed at {lat} {lon}.", lat=lat, lon=lon)
    if now.changed:
        return words.plural("{n} mark changed.", "{n} marks changed.", now.changed)
    return ""


def _nothing(words: Words) -> Node:
    said = words.say("No place and no date was found. Select words in the text to mark one.")
    return node("p", said, cls="ta-notice")


def _deed(text: str, key: str, do: str, cls: str = "") -> Element:
    shown = node("span", key, cls="ta-key", aria_hidden="true")
    whole = f"ta-button {cls}".strip()
    return node("button", text, shown, cls=whole, go={"do": do, "step": 1}, data_focus=do)


def _open_pointless(now: Own) -> int:
    return sum(mark.state == "pointless" for mark in now.marks)


def summary(found: Counts, words: Words) -> str:
    """One line: "31 places, 7 to look at; 24 dates; 3 names without a point"."""
    places = words.plural("{n} place", "{n} places", found.places)
    dates = words.plural("{n} date", "{n} dates", found.dates)
    parts = [_with(places, found.places_unsure, words), _with(dates, found.dates_unsure, words)]
    if found.pointless:
        parts.append(
            words.plural("{n} name without a point", "{n} names without a point", found.pointless)
        )
    return "; ".join(parts)


def _with(said: str, unsure: int, words: Words) -> str:
    if not unsure:
        return said
    return f"{said}, " + words.plural("{n} to look at", "{n} to look at", unsure)
