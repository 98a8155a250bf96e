"""Which two days are compared: pairs ready to be pressed, and two fields to type them in."""

from atlas import Atlas, event_name, is_year_end, year_of
from atlas.dates import iso_year
from atlas.spells import Spell, spells
from telling.nodes import Element, Node, node
from words import Words

Typed = tuple[str, str]


def pair_nodes(atlas: Atlas, words: Words, typed: Typed, compared: bool) -> list[Node | None]:
    """The pairs, the fields with what was typed, and the way out while something is compared."""
    ready = words.say("Times of which the article tells")
    return [
        node(
            "div",
            node("span", *ready_pairs(atlas, words), role="group", aria_label=ready),
            pair_fields(words, typed),
            end_button(words) if compared else None,
            cls="ta-tools",
        ),
    ]


def ready_pairs(atlas: Atlas, words: Words) -> list[Node | None]:
    """The times of which the article tells much; a tip names the first and the last event."""
    return [_ready(atlas, words, spell) for spell in spells(atlas)]


def _ready(atlas: Atlas, words: Words, spell: Spell) -> Element:
    ends = dict.fromkeys((spell.events[0].id, spell.events[-1].id))
    names = " – ".join(event_name(atlas, id_, words.lang) for id_ in ends)
    return node(
        "button",
        _said(words, spell),
        cls="ta-chip",
        title=names,
        go={"from": iso_year(spell.start), "to": iso_year(spell.end)},
        data_focus=f"pair-{spell.start}",
    )


def _said(words: Words, spell: Spell) -> str:
    return f"{words.year(spell.start)} – {words.year(spell.end)}"


def pair_fields(words: Words, typed: Typed) -> Element:
    """Two fields and a button; the browser makes them of what they say."""
    start, end = typed
    said = {
        "from": words.say("First year or day"),
        "to": words.say("Second year or day"),
        "go": words.say("Compare"),
    }
    return node("div", pair={"from": start, "to": end, "words": said}, cls="ta-fields")


def end_button(words: Words) -> Element:
    """The way out: one day on the map again."""
    said = words.say("End the comparison")
    return node("button", said, cls="ta-chip", go={"from": "", "to": ""})


def as_typed(words: Words, day: str) -> str:
    """A day as a reader would type it: a year's last day is the year."""
    return words.year(year_of(day)) if is_year_end(day) else words.date(day)
