"""An area: why it is coloured so, today's answer first, then its whole story."""

from __future__ import annotations

from atlas import Area, Atlas, area_name, holding_at
from panels.choice import Choice
from panels.excerpts import sources_line
from panels.holding import now_held, timeline
from panels.prose import Node, in_english, node
from words import Words


def area_nodes(atlas: Atlas, words: Words, choice: Choice) -> list[Node | None]:
    """Return all the panel says of the chosen area on the chosen day."""
    area = atlas.areas[choice.id]
    return [
        node("h2", area_name(atlas, area.id, words.lang), cls="ta-title"),
        now_held(atlas, words, holding_at(atlas, area.id, choice.date), choice),
        node("h3", words.say("Who held it through time")),
        timeline(atlas, words, atlas.by_area[area.id], choice.date),
        _fit(words, area),
        sources_line(atlas, words, area.sources),
    ]


def _fit(words: Words, area: Area) -> dict:
    fits = {
        "good": words.say("The modern districts that draw this area follow its old borders well."),
        "approximate": words.say(
            "The modern districts that draw this area follow its old borders roughly."
        ),
        "cut": words.say("Old borders cut the modern districts that draw this area."),
    }
    size = words.say("Size: {km2} km².", km2=words.number(area.km2))
    return node(
        "p",
        node("b", words.say("On the drawing") + ": "),
        f"{fits[area.fit]} ",
        in_english(words, area.fit_note),
        f" {size}",
        cls="ta-note",
    )
