"""What a power's time began with, and what changed while it held on."""

from itertools import pairwise

from atlas import Atlas, Holding
from atlas.runs import Run
from telling.events import cause_nodes
from telling.holders import recognition_words, rule_words, since_words
from telling.nodes import Element, Node, node
from words import Words


def by_event(atlas: Atlas, words: Words, holding: Holding) -> list[Node]:
    """What a holding began with, after a comma; nothing where no event is named."""
    cause = cause_nodes(atlas, words, holding.event_id, holding.start, holding.edtf)
    return [", ", *cause] if cause else []


def upheld(words: Words) -> str:
    """What is said of a title in place of an event that would have brought it."""
    return words.say("An older title, upheld against the power in control")


def recognised_with(run: Run) -> Holding | None:
    """The holding with which the power's title was last settled; None where it never changed."""
    if run[-1].differs:
        return None
    settled = (now for before, now in pairwise(run) if before.differs and not now.differs)
    return max(settled, key=lambda holding: holding.start, default=None)


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
    if before.differs and not after.differs:
        return words.say("Recognised as its own")
    if after.differs and (before.recognised_id, before.differs) != (after.recognised_id, True):
        return recognition_words(atlas, words, after, after.start)
    if (before.rule, before.overlord_id) != (after.rule, after.overlord_id):
        said = rule_words(atlas, words, after, after.start) or words.say("direct rule")
        return said[:1].upper() + said[1:]
    return ""
