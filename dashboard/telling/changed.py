"""What an event changed on the map, in one line: by kind of change, in the map's own words."""

from collections.abc import Iterable
from itertools import groupby

from atlas import Atlas, Event, holder_name, km2_of, moves_of
from atlas.moves import PASSING, Move, moves_together
from atlas.state import top_in
from atlas.story import Stop, fighting_of
from telling.event import mark_of
from telling.turning import years
from words import Words
from words.map_terms import MAP_WORDS


def changed_words(atlas: Atlas, words: Words, event: Event) -> str:
    """The line; where several powers gained in one way, with what each of them gained."""
    told = _kinds_words(atlas, words, event, moves_of(atlas, event.id))
    if not told:
        return words.say("No land on this map changed hands as a result.")
    return words.say("On the map: {changes}", changes=told)


def fighting_words(atlas: Atlas, words: Words, stop: Stop) -> str:
    """What all the fighting of a stop's years moved for good; empty for a stop of one year."""
    moves = moves_together(atlas, fighting_of(atlas, stop))
    lasting = [move for move in moves if move.kind != PASSING]
    told = _kinds_words(atlas, words, atlas.events[stop.id], lasting)
    if not told:
        return ""
    return words.say(
        "All the fighting of {years}: {changes}", years=years(words, stop), changes=told
    )


def _kinds_words(atlas: Atlas, words: Words, event: Event, moves: Iterable[Move]) -> str:
    kinds = groupby(moves, key=lambda move: mark_of(event, move.kind))
    return ", ".join(_kind_words(atlas, words, key, list(own)) for key, own in kinds)


def _kind_words(atlas: Atlas, words: Words, key: str, moves: list[Move]) -> str:
    said = words.say(MAP_WORDS[key], km2=words.number(km2_of(moves)))
    more = [*_gained(atlas, words, moves), *_held(words, moves)]
    return f"{said} ({'; '.join(more)})" if more else said


def _gained(atlas: Atlas, words: Words, moves: list[Move]) -> list[str]:
    """What each power gained, the most first; nothing where one gained it all."""
    gains: dict[str, list[Move]] = {}
    for move in moves:
        gains.setdefault(top_in(move.new, move.view), []).append(move)
    if len(gains) < 2:
        return []
    ordered = sorted(gains.items(), key=lambda gain: -km2_of(gain[1]))
    return [f"{_named(atlas, words, id_, own)} {_size(words, own)}" for id_, own in ordered]


def _named(atlas: Atlas, words: Words, holder_id: str, moves: list[Move]) -> str:
    return holder_name(atlas, holder_id, moves[0].new.start, words.lang)


def _held(words: Words, moves: list[Move]) -> list[str]:
    """How much of it was in the new owner's hands before."""
    held = [move for move in moves if move.held]
    if not held:
        return []
    key = "mark all held" if len(held) == len(moves) else "mark held"
    return [words.say(MAP_WORDS[key], km2=_size(words, held))]


def _size(words: Words, moves: Iterable[Move]) -> str:
    return words.number(km2_of(moves))
