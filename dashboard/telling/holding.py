"""Who holds an area on a day, since when and by what."""

from itertools import pairwise

from atlas import Atlas, Holding
from atlas.runs import Run, control_run, title_began, title_run
from atlas.state import holder_in
from telling.events import cause_nodes
from telling.holders import (
    certainty_badge,
    holder_label,
    own_name,
    recognition_words,
    rule_in,
    rule_words,
    since_words,
)
from telling.nodes import Element, Node, in_english, node
from telling.quotes import sources_line
from words import Words


def now_held(  # noqa: PLR0913 - what every teller is told, and whether a title was
    atlas: Atlas, words: Words, holding: Holding, day: str, view: str, *, titled: bool = False
) -> Element:
    """Who holds on the chosen day: the power of the view, since when, by what, how sure.

    Where control and recognition name different powers, the other one is told below. Where the
    title names the power already (`titled`), it is not named again.
    """
    own = own_name(atlas, words, holder_in(holding, view), day)
    rule = rule_in(atlas, words, holding, view, day)
    return node(
        "section",
        node("p", _kicker(words, holding, day, view), cls="ta-kicker"),
        None
        if titled
        else node("p", holder_label(atlas, words, holding, view, day), own, cls="ta-now"),
        node("p", rule, cls="ta-muted") if rule else None,
        _since(atlas, words, holding, view),
        *_later(atlas, words, holding, view),
        _other_power(atlas, words, holding, day, view),
        node("p", certainty_badge(atlas, words, holding)),
        node("p", in_english(words, holding.note), cls="ta-note") if holding.note else None,
        sources_line(atlas, words, holding.sources),
        cls="ta-held",
    )


def _kicker(words: Words, holding: Holding, day: str, view: str) -> str:
    if view == "recognised" and holding.differs:
        return words.say("By recognition on {date}", date=words.date(day))
    return words.say("Held on {date}", date=words.date(day))


def _since(atlas: Atlas, words: Words, holding: Holding, view: str) -> Element:
    """When the power came in: by the first of its unbroken holdings."""
    run = title_run if view == "recognised" else control_run
    return _began(atlas, words, run(atlas, holding)[0], view)


def _began(atlas: Atlas, words: Words, first: Holding, view: str) -> Element:
    """Since when and by what; a title that is only upheld against another does not begin there."""
    if view == "recognised" and not title_began(atlas, first):
        return node("p", upheld(words))
    when = since_words(atlas, words, first, at_length=True)
    said = (
        words.say("By recognition since {when}", when=when)
        if view == "recognised"
        else words.say("Held since {when}", when=when)
    )
    return node("p", said, *by_event(atlas, words, first))


def upheld(words: Words) -> str:
    """What is said of a title in place of an event that would have brought it."""
    return words.say("An older title, upheld against the power in control")


def _later(atlas: Atlas, words: Words, holding: Holding, view: str) -> list[Node]:
    """What came after the power did: recognition of its title, another overlord or rule."""
    if view == "recognised":
        return []
    run = control_run(atlas, holding)
    return [node("p", said, cls="ta-muted") for said in turns(atlas, words, run)]


def turns(atlas: Atlas, words: Words, run: Run) -> list[Element]:
    """What changed while one power held on: each turn with its day and event."""
    told = []
    for before, after in pairwise(run):
        what = _turn(atlas, words, before, after)
        if what:
            when = since_words(atlas, words, after)
            event = by_event(atlas, words, after)
            told.append(node("span", f"{what}: {when}", *event))
    return told


def _turn(atlas: Atlas, words: Words, before: Holding, after: Holding) -> str:
    if before.differs and not after.differs:
        return words.say("Recognised as its own")
    if after.differs and (before.recognised_id, before.differs) != (after.recognised_id, True):
        return recognition_words(atlas, words, after, after.start)
    if (before.rule, before.overlord_id) != (after.rule, after.overlord_id):
        said = rule_words(atlas, words, after, after.start) or words.say("direct rule")
        return said[:1].upper() + said[1:]
    return ""


def _other_power(
    atlas: Atlas, words: Words, holding: Holding, day: str, view: str
) -> Element | None:
    """The owner in law beside the power in control, or the other way round."""
    if not holding.differs:
        return None
    if view == "recognised":
        rule = rule_words(atlas, words, holding, day)
        held = holder_label(atlas, words, holding, "control", day)
        since = _began(atlas, words, control_run(atlas, holding)[0], "control")
        parts = [node("p", words.say("In control:"), " ", held, cls="ta-recognition")]
        parts += [node("p", rule, cls="ta-muted")] if rule else []
        return node("div", *parts, since)
    said = recognition_words(atlas, words, holding, day)
    first = title_run(atlas, holding)[0]
    return node(
        "div",
        node("p", said, cls="ta-recognition"),
        _began(atlas, words, first, "recognised"),
        sources_line(atlas, words, holding.recognition_sources),
    )


def by_event(atlas: Atlas, words: Words, holding: Holding) -> list[Node]:
    """What a holding began with, after a dot; nothing where no event is named."""
    cause = cause_nodes(atlas, words, holding.event_id, holding.start, holding.edtf)
    return [" · ", *cause] if cause else []
