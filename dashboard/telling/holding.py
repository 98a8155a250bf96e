"""One holding in words, and a run of holdings as a vertical timeline."""

from collections.abc import Iterable

from atlas import Atlas, Holding, area_name
from telling.holders import (
    certainty_badge,
    event_link,
    holder_label,
    own_name,
    recognition_words,
    rule_words,
    since_words,
)
from telling.nodes import Element, Node, Target, in_english, link, node
from telling.quotes import sources_line
from words import Words


def now_held(atlas: Atlas, words: Words, holding: Holding, day: str) -> Element:
    """Who holds on the chosen day: holder, kind of rule, since when, by what, how sure."""
    return node(
        "section",
        node("p", words.say("Held on {date}", date=words.date(day)), cls="ta-kicker"),
        node(
            "p",
            holder_label(atlas, words, holding.holder_id, day),
            own_name(atlas, words, holding.holder_id, day),
            cls="ta-now",
        ),
        node("p", rule_words(atlas, words, holding, day), cls="ta-muted"),
        _recognition(atlas, words, holding, day),
        node(
            "p",
            words.say("Since {when}", when=since_words(words, holding)),
            *_by_event(atlas, words, holding, focus="now-event"),
            " ",
            certainty_badge(words, holding.certainty),
        ),
        node("p", in_english(words, holding.note), cls="ta-note") if holding.note else None,
        sources_line(atlas, words, holding.sources),
        cls="ta-held",
    )


def _recognition(atlas: Atlas, words: Words, holding: Holding, day: str) -> Element | None:
    said = recognition_words(atlas, words, holding, day)
    if not said:
        return None
    return node(
        "div",
        node("p", said, cls="ta-recognition"),
        sources_line(atlas, words, holding.recognition_sources),
    )


def _by_event(atlas: Atlas, words: Words, holding: Holding, focus: str) -> list[Node]:
    event = event_link(atlas, words, holding.event_id, focus)
    return [" · ", event] if event else []


def timeline(atlas: Atlas, words: Words, holdings: Iterable[Holding], day: str) -> Element:
    """Holdings from first to last; the one that holds on `day` is marked."""
    return node(
        "ol",
        *(_chapter(atlas, words, holding, day) for holding in holdings),
        cls="ta-timeline",
    )


def _chapter(atlas: Atlas, words: Words, holding: Holding, day: str) -> Element:
    then = max(holding.start, atlas.first)
    held = holding.holds(day)
    since = since_words(words, holding)
    return node(
        "li",
        link(since, target={"day": then}, cls="ta-when", focus=f"when-{then}"),
        node(
            "div",
            holder_label(atlas, words, holding.holder_id, then),
            " ",
            node("span", rule_words(atlas, words, holding, then), cls="ta-muted"),
            " ",
            certainty_badge(words, holding.certainty),
        ),
        node("p", *_by_event(atlas, words, holding, f"by-{then}")[1:], cls="ta-by"),
        _recognition(atlas, words, holding, then),
        node("p", in_english(words, holding.note), cls="ta-note") if holding.note else None,
        sources_line(atlas, words, holding.sources),
        cls="ta-chapter" + (" ta-current" if held else ""),
        aria_current="date" if held else None,
    )


def area_link(atlas: Atlas, words: Words, area_id: str, day: str | None = None) -> Element:
    """A link that selects an area, and moves the page to `day` when given."""
    target: Target = {"kind": "area", "id": area_id}
    if day:
        target["day"] = day
    return link(
        area_name(atlas, area_id, words.lang), target=target, focus=f"area-{area_id}-{day or ''}"
    )
