"""An area: the answer in three lines, then its whole story and how it is drawn."""

from atlas import Area, Atlas, area_name, holding_at
from atlas.state import holder_in
from telling.chapters import history
from telling.content import in_words
from telling.holders import holder_label, own_name
from telling.holding import now_held, under
from telling.nodes import Element, Node, node
from telling.quotes import cited, sources_line
from telling.through import through_time
from words import Words


def area_nodes(atlas: Atlas, words: Words, id_: str, day: str, view: str) -> list[Node | None]:
    """All the page says of an area on a day: the power first, then the area it is."""
    area = atlas.areas[id_]
    holding = holding_at(atlas, area.id, day)
    power = holder_label(atlas, words, holding, view, day)
    own = own_name(atlas, words, holder_in(holding, view), day)
    return [
        node("h2", power, own, cls="ta-title"),
        node(
            "p",
            area_name(atlas, area.id, words.lang),
            under(atlas, words, holding, day, view),
            cls="ta-where",
        ),
        now_held(atlas, words, holding, day, view, titled=True),
        through_time(atlas, words, area.id, day, view),
        history(atlas, words, area.id, day, view),
        *area_drawing(atlas, words, id_),
    ]


def area_drawing(atlas: Atlas, words: Words, id_: str) -> list[Node | None]:
    """How an area is drawn, and by which sources, whatever the day; folded."""
    area = atlas.areas[id_]
    number = words.number(len(cited(atlas, area.sources)))
    return [
        node(
            "details",
            node("summary", words.say("How it is drawn, with sources ({n})", n=number)),
            _fit(atlas, words, area),
            sources_line(atlas, words, area.sources),
            cls="ta-fold",
        )
    ]


def _fit(atlas: Atlas, words: Words, area: Area) -> Element:
    fits = {
        "good": words.say(
            "The modern districts used to draw this area follow its old borders closely."
        ),
        "approximate": words.say(
            "The modern districts used to draw this area follow its old borders roughly."
        ),
        "cut": words.say("Old borders cut through the modern districts used to draw this area."),
    }
    size = words.say("Size: {km2} km².", km2=words.number(area.km2))
    note = in_words(atlas, words, area.fit_note)
    beside = [" (", note, ")"] if note else []
    return node("p", fits[area.fit], *beside, f" {size}", cls="ta-note")
