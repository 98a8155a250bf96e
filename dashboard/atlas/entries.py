"""The entries of a JSON file read one by one; what is wrong with them is told, never raised.

A wrong entry counts as absent, so that one look finds everything that is wrong.
"""

import re
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Any, TypeVar

from atlas.reading import DataError

T = TypeVar("T")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
TEXT = 'a text, or one for each language like {"en": "Title", "tr": "Başlık"}'
BOX = "four numbers, west, south, east and north in degrees, like [25.5, 35.8, 55.2, 46.1]"


class Entries:
    """One object of a JSON file, and what was wrong in it so far."""

    def __init__(self, file: str, content: Mapping[str, Any], inside: str = "") -> None:
        """`inside` is the way to the object, such as `view.` or `layers[0].`."""
        self.file, self.content, self.inside = file, content, inside
        self.problems: list[DataError] = []
        self.unknown: list[DataError] = []

    def known(self, names: tuple[str, ...]) -> None:
        """Tell of every entry that is none of these; it does no harm to read on."""
        for name in self.content:
            if name not in names:
                near = get_close_matches(str(name), names, 1)
                meant = f"did you mean {near[0]}?" if near else f"the entries: {', '.join(names)}"
                what = f"is not an entry known here; {meant}"
                self.unknown.append(DataError(self.file, None, f"{self.inside}{name}", what))

    def wrong(self, name: str, what: str) -> None:
        """Tell what is wrong with an entry, and how to mend it."""
        self.problems.append(DataError(self.file, None, f"{self.inside}{name}", what))

    def read(self, name: str, wanted: str, make: Callable[[Any], T | None], usual: T) -> T:
        """The entry as `make` has it; the usual value where it is absent or `make` gives None."""
        if name not in self.content:
            return usual
        if self.content[name] is None:
            what = f"is null; write {wanted}, or take it out"
            self.unknown.append(DataError(self.file, None, f"{self.inside}{name}", what))
            return usual
        value = self.content[name]
        made = make(value)
        if made is None:
            self.wrong(name, f"is {_shown(value)}; write {wanted}")
            return usual
        return made

    def inner(self, name: str) -> "Entries":
        """The entries of an object within; none where it is absent."""
        found: dict[str, Any] = self.read(name, "an object { }", _object, {})
        return self._within(found, f"{name}.")

    def each(self, name: str) -> list["Entries"]:
        """The objects of a list within."""
        found: list[dict[str, Any]] = self.read(name, "a list of objects, [{ }, { }]", _objects, [])
        return [self._within(one, f"{name}[{number}].") for number, one in enumerate(found)]

    def _within(self, content: Mapping[str, Any], way: str) -> "Entries":
        """The entries of an object within, whose problems are told with these."""
        inner = Entries(self.file, content, f"{self.inside}{way}")
        inner.problems, inner.unknown = self.problems, self.unknown
        return inner


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _object(value: Any) -> dict[str, Any] | None:
    return value if isinstance(value, dict) else None


def _objects(value: Any) -> list[dict[str, Any]] | None:
    if isinstance(value, list) and all(isinstance(one, dict) for one in value):
        return value
    return None


def text(value: Any) -> str | None:
    """A text."""
    return value if isinstance(value, str) else None


def texts(value: Any) -> tuple[str, ...] | None:
    """A list of texts."""
    if isinstance(value, list) and all(isinstance(one, str) and one for one in value):
        return tuple(value)
    return None


def said_in(lang: str) -> Callable[[Any], Mapping[str, str] | None]:
    """A text by language; a plain one is in `lang`."""

    def make(value: Any) -> Mapping[str, str] | None:
        if isinstance(value, str):
            return {lang: value}
        if not isinstance(value, dict):
            return None
        fits = all(LANGUAGE.fullmatch(key) and isinstance(one, str) for key, one in value.items())
        return dict(value) if fits else None

    return make


def languages(value: Any) -> tuple[str, ...] | None:
    """Codes of languages, at least one."""
    found = texts(value)
    return found if found and all(LANGUAGE.fullmatch(one) for one in found) else None


def number(low: float, high: float) -> Callable[[Any], float | None]:
    """A number between two, both allowed."""

    def make(value: Any) -> float | None:
        plain = isinstance(value, int | float) and not isinstance(value, bool)
        return value if plain and low <= value <= high else None

    return make


def box(value: Any) -> tuple[float, float, float, float] | None:
    """West, south, east and north of a box that is not empty."""
    if not isinstance(value, list) or len(value) != 4:
        return None
    lon, lat = number(-180, 180), number(-90, 90)
    if not all(
        make(one) is not None for make, one in zip((lon, lat, lon, lat), value, strict=True)
    ):
        return None
    west, south, east, north = value
    return (west, south, east, north) if west < east and south < north else None
