"""The Organization of Turkic States on the day shown: who was a member, who an observer."""

from atlas import Atlas, Membership
from telling.nodes import Element, Node, node
from telling.quotes import sources_line
from words import Words


def turkic_nodes(atlas: Atlas, words: Words, day: str) -> list[Node | None]:
    """The members and observers on a day, under a heading that names the day."""
    title = words.say("Organization of Turkic States, {date}", date=words.date(day))
    return [node("h2", title, cls="ta-minor"), *turkic_members(atlas, words, day)]


def turkic_members(atlas: Atlas, words: Words, day: str) -> list[Node | None]:
    """The members and observers on a day."""
    now = [one for one in atlas.memberships if one.holds(day)]
    if not now:
        if not atlas.memberships:
            return []
        first = min(one.start for one in atlas.memberships)
        none_yet = words.say("Its first members joined on {date}.", date=words.date(first))
        return [node("p", none_yet, cls="ta-muted")]
    return [
        *_group(atlas, words, words.say("Members"), [one for one in now if one.role == "member"]),
        *_group(
            atlas, words, words.say("Observers"), [one for one in now if one.role == "observer"]
        ),
    ]


def _group(atlas: Atlas, words: Words, title: str, members: list[Membership]) -> list[Node]:
    if not members:
        return []
    return [
        node("p", title, cls="ta-kicker"),
        node("ul", *(_member(atlas, words, one) for one in members)),
    ]


def _member(atlas: Atlas, words: Words, one: Membership) -> Element:
    since = words.say("since {date}", date=words.date(one.start))
    return node(
        "li",
        node("b", one.names.get(words.lang, one.name)),
        f", {since}. ",
        node("span", one.status_notes.get(words.lang, one.status_note), cls="ta-muted"),
        sources_line(atlas, words, one.sources),
    )
