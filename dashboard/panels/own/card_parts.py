"""What the cards of places and of dates have in common."""

from __future__ import annotations

from atlas import Event
from finding.draft import Mark
from panels.own.state import Own
from telling.nodes import Element, Node, node
from words import Words


def why(mark: Mark, words: Words) -> Node:
    """Whether it is sure, and by what reason."""
    if mark.state == "decided":
        return node("p", words.say("Decided by you."), cls="ta-muted")
    reason = words.say(mark.reason) if mark.reason else ""
    sure = words.say("Sure") if mark.state == "sure" else words.say("To look at")
    if mark.state == "pointless":
        sure = words.say("Nobody has put it on the map yet")
    return node("p", f"{sure}: {reason}" if reason else f"{sure}.", cls="ta-muted")


def told_at(now: Own, start: int) -> Event | None:
    """The event that the date at `start` became: its own, or one of the record."""
    atlas = now.opened.atlas
    found = next((one for one in atlas.mentions if one.start == start), None)
    return atlas.events.get(found.target_id) if found else None


def deed_button(text: str, deed: str, key: str = "") -> Element:
    """A button of the card; `key` does the same."""
    shown = node("span", key, cls="ta-key", aria_hidden="true") if key else None
    return node("button", text, shown, cls="ta-button", go={"do": deed}, data_focus=deed)
