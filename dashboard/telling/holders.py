"""How a power is written: colour, name of the day, under whom, by which kind of rule."""

from atlas import Atlas, Holding, holder_name, native_name
from atlas.state import holder_in, tinted_in, top_in
from atlas.titles import unsettled
from telling.called import event_node
from telling.nodes import Element, Node, Target, link, node
from words import Words
from words.terms import CERTAINTIES, RECOGNITIONS, RULES, UNDATED, UNDER


def holder_label(atlas: Atlas, words: Words, holding: Holding, view: str, day: str) -> Element:
    """The power that holds in a view: its colour as on the map, and its name on the day."""
    name = holder_name(atlas, holder_in(holding, view), day, words.lang)
    return _label(atlas, holding, view, name)


def power_label(atlas: Atlas, words: Words, holding: Holding, view: str, day: str) -> Element:
    """The power at the top, and as whose land: "Russian Empire (as Karabakh Khanate)"."""
    name = holder_name(atlas, holder_in(holding, view), day, words.lang)
    if tinted_in(holding, view):
        power = holder_name(atlas, top_in(holding, view), day, words.lang)
        name = words.say("{power} (as {name})", power=power, name=name)
    return _label(atlas, holding, view, name)


def _label(atlas: Atlas, holding: Holding, view: str, name: str) -> Element:
    colour = atlas.holders[top_in(holding, view)].colour
    return _swatched(name, colour, tint=tinted_in(holding, view))


def _swatched(name: str, colour: str, tint: bool) -> Element:
    mark = node("i", cls="ta-swatch", swatch=colour, tint=tint, aria_hidden="true")
    return node("span", mark, name, cls="ta-holder")


def own_name(atlas: Atlas, words: Words, holder_id: str, day: str) -> Element | None:
    """The power's name in its own language at the day, where it differs."""
    native = native_name(atlas, holder_id, day)
    if not native or native.name == holder_name(atlas, holder_id, day, words.lang):
        return None
    own = node("bdi", native.name, lang=native.lang)
    return node("span", " · ", own, cls="ta-native")


def rule_words(atlas: Atlas, words: Words, holding: Holding, day: str) -> str:
    """The kind of rule of the power in control: "vassal of Ottoman Empire".

    Plain sovereignty says nothing: it is what a reader takes for granted.
    """
    if holding.overlord_id:
        overlord = holder_name(atlas, holding.overlord_id, day, words.lang)
        return words.say(UNDER[holding.rule], overlord=overlord)
    return "" if holding.rule == "sovereign" else words.say(RULES[holding.rule])


def rule_in(atlas: Atlas, words: Words, holding: Holding, view: str, day: str) -> str:
    """The kind of rule of the power that a view names; it has none over land it does not run."""
    if view == "recognised" and holding.differs:
        return ""
    return rule_words(atlas, words, holding, day)


def recognition_words(atlas: Atlas, words: Words, holding: Holding, day: str) -> str:
    """Whose the land was by recognition where that differs from control, else nothing."""
    if not holding.differs:
        return ""
    owner = holder_name(atlas, holding.recognised_id, day, words.lang)
    if holding.recognition == "nominal":
        return words.say("By treaty, not in practice: {owner}", owner=owner)
    said = owner if unsettled(holding) else words.say("By recognition: {owner}", owner=owner)
    how = RECOGNITIONS.get(holding.recognition)
    return f"{said} ({words.say(how)})" if how else said


def certainty_badge(atlas: Atlas, words: Words, holding: Holding) -> Element:
    """The certainty of a holding as a labelled badge; it claims no date that is not known."""
    certainty = holding.certainty
    undated = bool(holding.edtf) or holding.start <= atlas.first
    said = UNDATED if certainty == "exact" and undated else CERTAINTIES[certainty]
    return node("span", words.say(said), cls=f"ta-badge ta-{certainty}")


def since_words(atlas: Atlas, words: Words, holding: Holding, at_length: bool = False) -> str:
    """When a holding began, as precisely as it is known; the atlas's first day is no beginning."""
    if holding.start > atlas.first:
        return words.when(holding.start, holding.edtf)
    if at_length:
        return words.say("before {year}, where the atlas begins", year=words.year(atlas.first_year))
    return words.say("before {year}", year=words.year(atlas.first_year))


def event_link(atlas: Atlas, words: Words, event_id: str, focus: str = "") -> Node:
    """A link that selects an event and moves the page to its day; empty for none."""
    if event_id not in atlas.events or atlas.events[event_id].kind == "baseline":
        return ""
    return link(
        event_node(atlas, words, event_id),
        target=event_target(atlas, event_id),
        focus=focus or f"event-{event_id}",
    )


def event_target(atlas: Atlas, event_id: str) -> Target:
    """The event on its day, or on the atlas's first or last where it lies outside."""
    day = min(max(atlas.events[event_id].date, atlas.first), atlas.last)
    return {"kind": "event", "id": event_id, "day": day}
