"""The fields of a card: what can be written instead of what was found."""

from __future__ import annotations

from finding.draft import Mark
from panels.own.state import Own
from words import Words


def place_fields(now: Own, mark: Mark, words: Words) -> list[dict[str, str]]:
    """For a place: another place or name, or where it lies."""
    name = {
        "name": "rename",
        "label": words.say("Another name on the map"),
        "value": mark.name or mark.exact,
        "hint": "",
        "press": words.say("Rename"),
    }
    other = {
        "name": "seek",
        "label": words.say("Find another place"),
        "value": "",
        "hint": "",
        "press": words.say("Search"),
    }
    spot = {
        "name": "point",
        "label": words.say("Latitude and longitude"),
        "value": mark.value,
        "hint": "40.60 43.10",
        "press": words.say("Put it there"),
    }
    return [spot] if now.placing else [other, name]


def date_field(mark: Mark, words: Words) -> dict[str, str]:
    """For a date: another date."""
    return {
        "name": "date",
        "label": words.say("Another date"),
        "value": mark.edtf,
        "hint": words.say("24 October 1813, 1813, 1813/1815"),
        "press": words.say("Take it"),
    }
