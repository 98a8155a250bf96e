"""A row of the world's gazetteer, and what its parts are called."""

import re
from dataclasses import dataclass, field

from atlas.folding import fold
from atlas.languages import READER_LANGUAGES
from atlas.model import Point

# Names worth keeping beside those of the reader: languages in letters that have capitals.
OTHER_LANGUAGES = ("de", "fr", "es", "it", "pt", "ru")


@dataclass(slots=True)
class Row:
    """A land or water: names by language, others, and a point, None where it is unknown."""

    id: str
    name: str
    kind: str
    source: str
    country: str = ""
    region: str = ""
    point: Point | None = None
    rank: int = 9
    names: dict[str, str] = field(default_factory=dict)
    other: tuple[str, ...] = ()

    def cells(self) -> list[str]:
        """The row as the table has it; a name that is said already is not said again."""
        lon, lat = (f"{part:.3f}" for part in self.point) if self.point else ("", "")
        said = [self.names.get(lang, "") for lang in READER_LANGUAGES]
        others = _new(self.other, (self.name, *said))
        place = [self.kind, self.country, self.region, lon, lat, str(self.rank), self.source]
        return [self.id, self.name, *_unlike(said, self.name), ";".join(others), *place]


def parts(text: str | None) -> list[str]:
    """The names that a cell of Natural Earth holds, which uses several separators."""
    if not isinstance(text, str):
        return []
    found = (part.strip() for part in re.split(r"[|/,;()]", text))
    return [part for part in found if len(part) > 1 and not part.endswith("-")]


def slug(text: str) -> str:
    """The text as an identifier."""
    return fold(text).replace(" ", "-")


def _unlike(said: list[str], name: str) -> list[str]:
    return ["" if text == name else text for text in said]


def _new(texts: tuple[str, ...], said: tuple[str, ...]) -> list[str]:
    """The texts whose spelling is not among those said, each once."""
    known = {fold(text) for text in said}
    new = []
    for text in texts:
        if (key := fold(text)) and key not in known:
            known.add(key)
            new.append(text)
    return new
