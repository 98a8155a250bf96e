"""What a name is where it stands in the text."""

from dataclasses import dataclass
from enum import Enum, auto

from finding.places.spans import Span


class Company(Enum):
    """What the words around a name make of it."""

    PLAIN = auto()
    INSIDE = auto()  # words of place before it or an ending of place: it is one
    ACT = auto()  # a treaty, conference or war called by it
    BODY = auto()  # a university, newspaper or club called by it
    LONGER = auto()  # part of a longer name that is not known
    PERSON = auto()
    OTHER = auto()  # another place that shares the word: Mount Vernon is no town


@dataclass(frozen=True, slots=True)
class Use:
    """One stretch of the text where the name stands; `first`: it opens a sentence."""

    span: Span
    company: Company
    first: bool
