"""Other ways to write the Arabic words in a name: El-Ula is Al Ula, Gebel is Jabal."""

from collections.abc import Iterator

from finding.places.tables.language import words

_ALIKE = [
    words(group)
    for group in (
        "al el ul",
        "jabal jebel djebel djabal gebel gabal cebel cəbəl",
        "wadi wad oued vadi ouadi",
        "tall tell tel tal",
        "qasr kasr ksar kasar",
        "qalat kalat qala kale qalaat",
    )
]


def variants(folded: str) -> Iterator[str]:
    """The name with one of these words written in another way."""
    parts = folded.split()
    if len(parts) < 2:
        return
    for at, part in enumerate(parts[:-1]):
        for group in _ALIKE:
            for other in sorted(group - {part}) if part in group else ():
                yield " ".join([*parts[:at], other, *parts[at + 1 :]])
