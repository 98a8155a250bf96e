"""An event as a thing of its own: parties, dates in both styles, what it moved, what is said."""

from dataclasses import dataclass
from itertools import groupby

from atlas import (
    Atlas,
    Event,
    Move,
    km2_of,
    moves_of,
    place_name,
)
from atlas.moves import CEDED, RETURNED
from telling.beyond import before_the_map
from telling.called import event_node, is_told
from telling.content import in_words
from telling.event_details import event_details, event_evidence
from telling.nodes import Element, Node, joined, link, node
from telling.place_names import called_today
from telling.said import said_of
from telling.transfers import moved_fold
from words import Words
from words.terms import EVENT_KINDS, MOVES, PASSED

FIGHTING = ("war", "battle", "occupation", "revolt")


@dataclass(frozen=True, slots=True)
class Moved:
    """What an event did to land in one way: the caption of its table, and a word below it."""

    kind: str
    caption: str
    moves: tuple[Move, ...]
    below: Element | None


def event_nodes(atlas: Atlas, words: Words, id_: str) -> list[Node | None]:
    """All the page says of an event, whatever the day."""
    return [
        *event_before(atlas, words, id_),
        *(part for moved in event_moved(atlas, words, id_) for part in _land(atlas, words, moved)),
        *event_after(atlas, words, id_),
    ]


def event_before(atlas: Atlas, words: Words, id_: str) -> list[Node | None]:
    """What is said of an event above the land it moved: its name, its dates, its one sentence."""
    event = atlas.events[id_]
    return [
        node("h2", event_node(atlas, words, event.id), cls="ta-title"),
        _dates(atlas, words, event),
        before_the_map(atlas, words, event),
        _sentence(atlas, words, event),
        None if moves_of(atlas, id_) or not _could_move(atlas, id_) else _nothing_moved(words),
    ]


def event_moved(atlas: Atlas, words: Words, id_: str) -> list[Moved]:
    """The land an event moved, net: what changed its owner apart from what only changed hands."""
    event = atlas.events[id_]
    kinds = groupby(moves_of(atlas, id_), key=lambda move: move.kind)
    return [_moved(words, event, kind, tuple(moves)) for kind, moves in kinds]


def event_after(atlas: Atlas, words: Words, id_: str) -> list[Node | None]:
    """What is said below the land an event moved: the article's words, then what is folded."""
    if is_told(atlas, id_):
        return [*event_said(atlas, words, id_)]
    told = event_details(atlas, words, id_)
    told["kids"] += [line for line in event_evidence(atlas, words, id_) if line]
    return [*event_said(atlas, words, id_), told]


def event_said(atlas: Atlas, words: Words, id_: str) -> list[Node]:
    """What the article says of an event, and what can be checked of it."""
    return said_of(atlas, words, "event", id_)


def _sentence(atlas: Atlas, words: Words, event: Event) -> Element | None:
    """What the record says of the event, in its one good sentence or, with none, in its notes."""
    said = event.recorded or event.moved
    return node("p", in_words(atlas, words, said)) if said else None


def _dates(atlas: Atlas, words: Words, event: Event) -> Element:
    """What it was, when and where: "treaty · 24 October 1813 · Gulistan"."""
    kind, style = words.say(EVENT_KINDS[event.kind]), words.say("Old Style")
    old = f"{style}: {words.date(event.date_os)}" if event.date_os else ""
    said = [kind, words.time_of(event), old, _place(atlas, words, event)]
    return node("p", *joined([one for one in said if one], " · "), cls="ta-dates")


def _place(atlas: Atlas, words: Words, event: Event) -> Node | None:
    if event.place_id not in atlas.places:  # none, or of the article that the record is lent from
        return in_words(atlas, words, event.place_name)
    name = place_name(atlas, event.place_id, event.date, words.lang)
    there = link(name, target={"kind": "place", "id": event.place_id}, focus="signed-at")
    today = called_today(atlas, words, event.place_id, event.date)
    return node("span", there, f" ({today})") if today else there


def _could_move(atlas: Atlas, id_: str) -> bool:
    """Whether it is worth saying that an event moved no land."""
    return atlas.has_record and not is_told(atlas, id_)


def _nothing_moved(words: Words) -> Element:
    return node("p", words.say("No land on this map changed hands as a result."), cls="ta-muted")


def _moved(words: Words, event: Event, kind: str, moves: tuple[Move, ...]) -> Moved:
    caption = words.say(move_caption(event, kind), km2=words.number(km2_of(moves)))
    held = [move for move in moves if move.held]
    if not held:
        return Moved(kind, caption, moves, None)
    said = (
        words.say("All of it was already in the new owner’s hands.")
        if len(held) == len(moves)
        else words.say(
            "Of it already in the new owner’s hands: {km2} km²", km2=words.number(km2_of(held))
        )
    )
    return Moved(kind, caption, moves, node("p", said, cls="ta-muted"))


def _land(atlas: Atlas, words: Words, moved: Moved) -> list[Node | None]:
    return [moved_fold(atlas, words, moved.caption, moved.moves), moved.below]


def move_caption(event: Event, kind: str) -> str:
    """The caption of one kind of move; only by treaty or agreement is land ceded."""
    return PASSED if _passed(event, kind) else MOVES[kind]


def mark_of(event: Event, kind: str) -> str:
    """Under which key the map's words tell one kind of move.

    Land is ceded only by treaty or agreement, and nobody returns what an army takes.
    """
    if kind == RETURNED and event.kind in FIGHTING:
        return "mark regained"
    return "mark passed" if _passed(event, kind) else f"mark {kind}"


def _passed(event: Event, kind: str) -> bool:
    return kind == CEDED and event.kind not in ("treaty", "agreement")
