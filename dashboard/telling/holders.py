"""How a holder is written: colour, name of the day, under whom, by which kind of rule."""

from atlas import Atlas, Holding, event_name, holder_name, native_name
from telling.nodes import Element, Node, Target, link, node
from words import Words
from words.terms import CERTAINTIES, RECOGNITIONS, RULES


def holder_label(atlas: Atlas, words: Words, holder_id: str, day: str) -> Element:
    """A colour swatch and the holder's name on the day."""
    holder = atlas.holders[holder_id]
    return node(
        "span",
        node("i", cls="ta-swatch", swatch=holder.colour, aria_hidden="true"),
        holder_name(atlas, holder_id, day, words.lang),
        cls="ta-holder",
    )


def own_name(atlas: Atlas, words: Words, holder_id: str, day: str) -> Element | None:
    """The holder's name in its own language at the day, where it differs."""
    native = native_name(atlas, holder_id, day)
    if not native or native.name == holder_name(atlas, holder_id, day, words.lang):
        return None
    own = node("bdi", native.name, lang=native.lang)
    return node("span", " · ", own, cls="ta-native")


def rule_words(atlas: Atlas, words: Words, holding: Holding, day: str) -> str:
    """The kind of rule, and under whom: "vassal of the Ottoman Empire"."""
    rule = words.say(RULES[holding.rule])
    if not holding.overlord_id:
        return rule
    overlord = holder_name(atlas, holding.overlord_id, day, words.lang)
    return words.say("{rule}, under: {overlord}", rule=rule, overlord=overlord)


def recognition_words(atlas: Atlas, words: Words, holding: Holding, day: str) -> str:
    """Whose the land was by recognition where that differs from control, else nothing."""
    if not holding.differs:
        return ""
    owner = holder_name(atlas, holding.recognised_id, day, words.lang)
    said = words.say("By recognition: {owner}", owner=owner)
    how = RECOGNITIONS.get(holding.recognition)
    return f"{said} ({words.say(how)})" if how else said


def certainty_badge(words: Words, certainty: str) -> Element:
    """The certainty of a holding as a labelled badge."""
    return node("span", words.say(CERTAINTIES[certainty]), cls=f"ta-badge ta-{certainty}")


def since_words(words: Words, holding: Holding) -> str:
    """When a holding began, as precisely as it is known."""
    return words.when(holding.start, holding.edtf)


def event_link(atlas: Atlas, words: Words, event_id: str, focus: str = "") -> Node:
    """A link that selects an event and moves the page to its day; empty for none."""
    if event_id not in atlas.events:
        return ""
    return link(
        event_name(atlas, event_id, words.lang),
        target=event_target(atlas, event_id),
        focus=focus or f"event-{event_id}",
    )


def event_target(atlas: Atlas, event_id: str) -> Target:
    """The event on its day, or on the atlas's first where it lies before."""
    return {"kind": "event", "id": event_id, "day": max(atlas.events[event_id].date, atlas.first)}
