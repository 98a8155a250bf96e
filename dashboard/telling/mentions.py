"""A text with the words that name a place, an event, a power, a person or a date."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from atlas import Atlas, EdtfError, Excerpt, Mention, Person, edtf_range, mention_spans, year_of
from telling.holders import event_target
from telling.nodes import Element, Node, Target, link, node
from words import Words

WHOLE = 24  # letters; a longer mention may be parted from the signs around it
_AFTER = re.compile(r"\S*")  # the signs from here to the next space


class Marked(NamedTuple):
    """A mention where it stands in a text."""

    start: int
    end: int
    mention: Mention


def quoted(atlas: Atlas, words: Words, excerpt: Excerpt, about: str) -> list[Node]:
    """An excerpt in quotation marks, its mentions pressable; those of `about` are highlighted."""
    spans = [  # behind the mark
        Marked(span.start + 1, span.end + 1, span.mention)
        for span in mention_spans(atlas, excerpt.id)
    ]
    return marked(atlas, words, f"“{excerpt.exact}”", spans, about)


def marked(
    atlas: Atlas, words: Words, text: str, spans: Sequence[Marked], about: str = ""
) -> list[Node]:
    """A text, its mentions pressable; those of `about` are highlighted."""
    said: list[Node] = []
    at = 0
    for start, end, mention in spans:
        if start < at:
            continue  # within the one before
        before, after = _signs_at(text, start, end, at)
        said += [text[at : start - len(before)]]
        said += _whole(before, _mention(atlas, words, mention, about), after)
        at = end + len(after)
    return [*said, text[at:]]


def _signs_at(text: str, start: int, end: int, at: int) -> tuple[str, str]:
    """What stands close before and after a mention, such as brackets, and not yet told."""
    if end - start > WHOLE:
        return "", ""
    after = _AFTER.match(text, end)
    return _last_signs(text[at:start]), after.group() if after else ""


def _last_signs(text: str) -> str:
    """The signs behind a text's last space; in one step, however long a stranger's word is."""
    return "" if not text or text[-1].isspace() else text.rsplit(None, 1)[-1]


def _whole(before: str, mention: Element, after: str) -> list[Node]:
    """A mention that no line break parts from the signs around it."""
    if not (before or after):
        return [mention]
    return [node("span", before or None, mention, after or None, cls="ta-whole")]


def _mention(atlas: Atlas, words: Words, mention: Mention, about: str) -> Element:
    cls = f"ta-mention ta-{mention.kind}" + (" ta-about" if mention.target_id == about else "")
    target = _target(atlas, mention)
    if not target:
        return node("span", mention.exact, cls=cls, title=_person_note(atlas, words, mention))
    return link(mention.exact, target=target, cls=cls, focus=mention.id)


def _target(atlas: Atlas, mention: Mention) -> Target:
    """Where a pressed mention leads; empty for a person."""
    if mention.kind in ("event", "date") and mention.target_id in atlas.events:
        return event_target(atlas, mention.target_id)
    if mention.kind == "date":
        return _day(mention.edtf)
    year: Target = {"year": mention.year} if mention.year is not None else {}
    if mention.kind == "place":
        return {"kind": "place", "id": mention.target_id, **year}
    return year if mention.kind == "holder" else {}


def _day(edtf: str) -> Target:
    """The day that a date names, or the year in which its time begins."""
    try:
        first, last = edtf_range(edtf)
    except EdtfError:
        return {}
    return {"day": first} if first == last else {"year": year_of(first)}


def _person_note(atlas: Atlas, words: Words, mention: Mention) -> str:
    """Who that is and when the person lived; "" where the atlas does not know."""
    person = atlas.persons.get(mention.target_id)
    return f"{person.names.get(words.lang) or person.name}{_lived(words, person)}" if person else ""


def _lived(words: Words, person: Person) -> str:
    if person.born and person.died:
        return f" ({words.life(person.born, person.died)})"
    if not person.born:
        return ""
    born = words.say("born {year}", year=words.when("", person.born))
    return f" ({born})"
