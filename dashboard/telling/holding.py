"""The answer in three lines: who holds an area on a day, since when and by what, whose it is."""

from atlas import Atlas, Holding
from atlas.evidence import behind_holding, only_named
from atlas.runs import Run, control_run, run, title_began, title_run, titled_from
from atlas.state import holder_in
from atlas.titles import unsettled, untitled
from telling.content import in_words
from telling.evidence import evidence_badge, evidence_lines, evidence_summary, named_line
from telling.holders import (
    certainty_badge,
    holder_label,
    own_name,
    recognition_words,
    rule_in,
    rule_words,
    since_words,
)
from telling.nodes import Element, Node, node
from telling.quotes import cited
from telling.turns import by_event, recognised_with, settled_words, turns, upheld
from words import Words


def now_held(  # noqa: PLR0913 - what every teller is told, and whether a title was
    atlas: Atlas, words: Words, holding: Holding, day: str, view: str, *, titled: bool = False
) -> Element:
    """Who holds on the chosen day: three lines, and below them what supports them, folded.

    Where the title names the power already (`titled`), the first of them is left out.
    """
    return node(
        "section",
        None if titled else _power(atlas, words, holding, day, view),
        _since(atlas, words, run(atlas, holding, view), view),
        _in_law(atlas, words, holding, day, view),
        _details(atlas, words, holding, day, view),
        cls="ta-answer",
    )


def _power(atlas: Atlas, words: Words, holding: Holding, day: str, view: str) -> Element:
    """The first line: the power of the view, and under whom."""
    return node(
        "p",
        holder_label(atlas, words, holding, view, day),
        under(atlas, words, holding, day, view),
        own_name(atlas, words, holder_in(holding, view), day),
        cls="ta-now",
    )


def under(atlas: Atlas, words: Words, holding: Holding, day: str, view: str) -> Element | None:
    """Under whom, or by which rule, after a dot; nothing where that goes without saying."""
    rule = rule_in(atlas, words, holding, view, day)
    return node("span", f" · {rule}", cls="ta-muted") if rule else None


def _since(atlas: Atlas, words: Words, held: Run, view: str) -> Element:
    """The second line: since when and by what, and by what its title was recognised later."""
    began = _began(atlas, words, held, view)
    settled = recognised_with(held) if view == "control" else None
    if not settled:
        return node("p", *began)
    said = settled_words(atlas, words, settled)
    return node("p", *began, f" · {said}", *by_event(atlas, words, settled))


def _began(atlas: Atlas, words: Words, held: Run, view: str) -> list[Node]:
    """Since when and by what; a title that is only upheld against another does not begin there."""
    first = titled_from(held) if view == "recognised" else held[0]
    if view == "recognised" and not title_began(atlas, first):
        return [upheld(words)]
    when = since_words(atlas, words, first, at_length=True)
    if view == "control":
        said = words.say("Held since {when}", when=when)
    elif unsettled(first):
        said = words.say("Title not settled since {when}", when=when)
    elif untitled(first):
        said = words.say("No title recorded; held since {when}", when=when)
    else:
        said = words.say("By recognition since {when}", when=when)
    return [said, *by_event(atlas, words, first)]


def _in_law(atlas: Atlas, words: Words, holding: Holding, day: str, view: str) -> Element | None:
    """The third line: the other power, where control and recognition name two; what is unsure."""
    said: list[Node] = []
    if holding.differs:
        said = _other_power(atlas, words, holding, day, view)
    if holding.certainty != "exact":
        said += [" ", certainty_badge(atlas, words, holding)]
    return node("p", *said, cls="ta-law") if said else None


def _other_power(atlas: Atlas, words: Words, holding: Holding, day: str, view: str) -> list[Node]:
    """The owner in law beside the power in control, or the other way round."""
    if view == "control":
        return [recognition_words(atlas, words, holding, day)]
    held = holder_label(atlas, words, holding, "control", day)
    rule = rule_words(atlas, words, holding, day)
    return [words.say("In control:"), " ", held, *([f" · {rule}"] if rule else [])]


def _details(atlas: Atlas, words: Words, holding: Holding, day: str, view: str) -> Element:
    """What supports the three lines, folded: turns, the other beginning, notes and sources."""
    law = holding.recognition_sources if holding.differs else ()
    behind = behind_holding(atlas, holding)
    works = cited(atlas, (*holding.sources, *law))
    sure = certainty_badge(atlas, words, holding) if holding.certainty == "exact" else None
    return node(
        "details",
        node("summary", evidence_summary(words, works, behind)),
        node("p", _on_day(words, holding, day, view), cls="ta-kicker"),
        *_later(atlas, words, holding, view),
        _other_began(atlas, words, holding, view),
        node("p", sure, evidence_badge(words, behind)),
        node("p", in_words(atlas, words, holding.note), cls="ta-note") if holding.note else None,
        *evidence_lines(atlas, words, behind, holding.sources),
        named_line(
            atlas,
            words,
            only_named(law, behind),
            words.say("On recognition, not opened for this:"),
        ),
        cls="ta-fold",
    )


def _on_day(words: Words, holding: Holding, day: str, view: str) -> str:
    if view == "recognised" and holding.differs:
        return words.say("By recognition on {date}", date=words.date(day))
    return words.say("Held on {date}", date=words.date(day))


def _later(atlas: Atlas, words: Words, holding: Holding, view: str) -> list[Node]:
    """What came after the power did and is not told above: another overlord, rule or owner."""
    if view == "recognised":
        return []
    held = control_run(atlas, holding)
    told = turns(atlas, words, held, but=recognised_with(held))
    return [node("p", said, cls="ta-muted") for said in told]


def _other_began(atlas: Atlas, words: Words, holding: Holding, view: str) -> Element | None:
    """Since when the other power of the third line is what it is."""
    if not holding.differs:
        return None
    if view == "recognised":
        return node("p", *_began(atlas, words, control_run(atlas, holding), "control"))
    return node("p", *_began(atlas, words, title_run(atlas, holding), "recognised"))
