"""What a power's time began with, and what changed while it held on."""

from itertools import pairwise

from atlas import Atlas, Holding, holder_name
from atlas.runs import Run
from atlas.titles import untitled
from telling.events import cause_nodes
from telling.holders import recognition_words, rule_words, since_words
from telling.nodes import Element, Node, node
from words import Words
from words.terms import SETTLED, SETTLED_TURNS


def by_event(atlas: Atlas, words: Words, holding: Holding) -> list[Node]:
    """What a holding began with, after a comma; nothing where no event is named."""
    cause = cause_nodes(atlas, words, holding.event_id, holding.start, holding.edtf)
    return [", ", *cause] if cause else []


def upheld(words: Words) -> str:
    """What is said of a title in place of an event that would have brought it."""
    return words.say("An older title, not given up")


def recognised_with(run: Run) -> Holding | None:
    """The holding with which the power's title was last settled; None where it never changed."""
    if run[-1].differs:
        return None
    settled = (now for before, now in pairwise(run) if _settled(before, now))
    return max(settled, key=lambda holding: holding.start, default=None)


def settled_words(atlas: Atlas, words: Words, holding: Holding) -> str:
    """What the power was recognised as with a holding, and when."""
    text, when = SETTLED[_settled_as(holding)], since_words(atlas, words, holding)
    return words.say(text, when=when, overlord=_overlord(atlas, words, holding))


def untitled_words(words: Words) -> str:
    """What is said in place of a title where the record knows of none."""
    return words.say("No title recorded")


def _settled(before: Holding, now: Holding) -> bool:
    return before.differs and not (now.differs or untitled(now))


def _settled_as(holding: Holding) -> str:
    """As whose or under whom a title was settled, a key of SETTLED."""
    if holding.overlord_id:
        return "protection" if holding.rule == "protectorate" else "under"
    return "own" if holding.rule == "sovereign" else "run"


def _overlord(atlas: Atlas, words: Words, holding: Holding) -> str:
    if not holding.overlord_id:
        return ""
    return holder_name(atlas, holding.overlord_id, holding.start, words.lang)


def turns(atlas: Atlas, words: Words, run: Run, but: Holding | None = None) -> list[Element]:
    """What changed while one power held on: each turn with its day and event, `but` left out."""
    told = []
    for before, after in pairwise(run):
        what = _turn(atlas, words, before, after)
        if what and after is not but:
            when = since_words(atlas, words, after)
            event = by_event(atlas, words, after)
            told.append(node("span", f"{what}: {when}", *event))
    return told


def _turn(atlas: Atlas, words: Words, before: Holding, after: Holding) -> str:
    if before.differs and untitled(after):
        return untitled_words(words)
    if _settled(before, after):
        overlord = _overlord(atlas, words, after)
        return words.say(SETTLED_TURNS[_settled_as(after)], overlord=overlord)
    if after.differs and (before.recognised_id, before.differs) != (after.recognised_id, True):
        return recognition_words(atlas, words, after, after.start)
    if (before.rule, before.overlord_id) != (after.rule, after.overlord_id):
        said = rule_words(atlas, words, after, after.start) or words.say("direct rule")
        return said[:1].upper() + said[1:]
    return ""
