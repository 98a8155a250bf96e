"""What lies over the land on the day shown: a layer's states, each a member or an observer."""

from atlas import Atlas, Membership
from atlas.manifest import Layer
from telling.content import named, said
from telling.nodes import Element, Node, node
from telling.quotes import sources_line
from words import Words
from words.terms import mark

# What states are to a layer, and the heading over those that are.
GROUPS = {"member": mark("Members"), "observer": mark("Observers")}


def layer_nodes(atlas: Atlas, words: Words, layer: Layer, day: str) -> list[Node | None]:
    """The members and observers of a layer on a day, under a heading that names the day."""
    title = layer_title(atlas, words, layer)
    heading = node("h2", *title, f", {words.date(day)}", cls="ta-minor")
    return [heading, *layer_members(atlas, words, layer.id, day)]


def layer_title(atlas: Atlas, words: Words, layer: Layer) -> list[Node]:
    """What the layer shows."""
    return [said(atlas, words, layer.description or layer.title)]


def layer_members(atlas: Atlas, words: Words, layer_id: str, day: str) -> list[Node | None]:
    """The members and observers on a day."""
    ever = [one for one in atlas.memberships if one.layer == layer_id]
    now = [one for one in ever if one.holds(day)]
    if ever and not now:
        first = min(one.start for one in ever)
        none_yet = words.say("Its first members joined on {date}.", date=words.date(first))
        return [node("p", none_yet, cls="ta-muted")]
    return [
        part
        for role, title in GROUPS.items()
        for part in _group(atlas, words, words.say(title), [o for o in now if o.role == role])
    ]


def _group(atlas: Atlas, words: Words, title: str, members: list[Membership]) -> list[Node]:
    if not members:
        return []
    return [
        node("p", title, cls="ta-kicker"),
        node("ul", *(_member(atlas, words, one) for one in members)),
    ]


def _member(atlas: Atlas, words: Words, one: Membership) -> Element:
    lang = atlas.manifest.languages[0]
    since = words.say("since {date}", date=words.date(one.start))
    return node(
        "li",
        node("b", named(words, one.names, one.name, lang)),
        f", {since}. ",
        node("span", named(words, one.status_notes, one.status_note, lang), cls="ta-muted"),
        sources_line(atlas, words, one.sources),
    )
