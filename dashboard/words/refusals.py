"""What is said to a reader who asks for something that is not there, in the app and in the file."""

from __future__ import annotations

from words.catalogue import Words
from words.terms import mark

LONGEST = 60  # letters of a value that are said
_NO_DAY = mark("“{typed}” is not a year or a date between {first} and {last}.")
REFUSALS = {
    "place": mark("There is no place “{typed}” in this atlas."),
    "area": mark("There is no area “{typed}” in this atlas."),
    "event": mark("There is no event “{typed}” in this atlas."),
    "atlas": mark("There is no atlas “{typed}” in this page."),
    "story": mark("There is no step “{typed}” in the story."),
    "year": _NO_DAY,
    "date": _NO_DAY,
    "compare": _NO_DAY,
    "other": mark("The address says “{typed}” for “{name}”; this page does not know that."),
}


def refusal(words: Words, name: str, typed: str, first: int, last: int) -> str:
    """One line for a value that names nothing; `first` and `last` are the atlas's years."""
    text = REFUSALS.get(name, REFUSALS["other"])
    span = {"first": words.year(first), "last": words.year(last)}
    return words.say(text, typed=_short(typed), name=name, **span)


def unknown(words: Words, name: str, typed: str) -> str:
    """One line for a value that says nothing here, whatever it may say of another atlas."""
    return words.say(REFUSALS["other"], typed=_short(typed), name=name)


def _short(typed: str) -> str:
    return typed if len(typed) <= LONGEST else f"{typed[:LONGEST]}…"
