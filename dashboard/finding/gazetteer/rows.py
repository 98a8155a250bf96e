"""The inputs as rows of the index: places, and the names each goes by."""

import csv
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from atlas.folding import fold

# How a name belongs to its place: its own, one of many spellings, or its own in one language only.
OWN, SPELLING, TURKISH, AZERBAIJANI = 0, 1, 2, 3
# Abbreviations and codes of airports are no names in a text that is read.
_CODE = re.compile(r"[A-Z.\d]{1,4}|.*\d.*")

_SHORT = frozenset(["US", "USA", "U.S.", "U.S.A.", "UK", "U.K.", "UAE", "ABD", "ABŞ", "BAE"])


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place and its names with the form of each."""

    id: str
    name: str
    kind: str
    country: str
    region: str
    lon: float | None
    lat: float | None
    people: int
    rank: int
    names: dict[str, int]


def exonyms(path: Path) -> dict[tuple[str, str], list[str]]:
    """`(town, country) -> names` that a reader's language has and GeoNames lacks or mixes up."""
    found = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found[fold(row["town"]), row["country"]].append(row["name"])
    return found


def towns(path: Path, more: dict[tuple[str, str], list[str]]) -> Iterator[PlaceRow]:
    """The towns of the file, read one by one: as a whole it would take ten times its size."""
    text = path.read_text(encoding="ascii")
    decode = json.JSONDecoder().raw_decode
    at = text.index("{") + 1
    while (at := text.find('"', at)) >= 0:
        _, at = decode(text, at)
        town, at = decode(text, text.index("{", at))
        yield _town(town, more)


def lands(path: Path) -> Iterator[PlaceRow]:
    """The lands and waters of `gazetteer.csv`."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield _land(row)


def _town(town: dict[str, object], more: dict[tuple[str, str], list[str]]) -> PlaceRow:
    name = str(town["name"])
    spellings = town["alternatenames"]
    key = (fold(name), str(town["countrycode"]))
    assert isinstance(spellings, list)
    return PlaceRow(
        id=f"geonames:{town['geonameid']}",
        name=name,
        kind="town",
        country=str(town["countrycode"]),
        region=f"{town['countrycode']}.{town['admin1code']}",
        lon=float(str(town["longitude"])),
        lat=float(str(town["latitude"])),
        people=int(str(town["population"])),
        rank=9,
        names=folded_names([name, *_short(name, spellings), *more.get(key, ())], spellings),
    )


def _of_river(names: dict[str, int]) -> dict[str, int]:
    """The names with the word for a river, as texts often write them."""
    called = ("{} river", "river {}", "{} nehri", "{} irmagi", "{} cayi")
    bare = (name for name in names if not name.endswith(("river", "nehri", "cayi")))
    return {word.format(name): OWN for name in bare for word in called}


def _short(name: str, spellings: list[str]) -> list[str]:
    """What the town is called for short: Halle (Saale), Frankfurt am Main, New York City."""
    bare = name.partition(" (")[0]
    shorter = (text for text in spellings if name.startswith(text + " ") and len(text) > 3)
    # Not Kansas for Kansas City: what is left out begins small, as in Frankfurt am Main.
    return [bare, *(text for text in shorter if name[len(text) + 1].islower())]


def _land(row: dict[str, str]) -> PlaceRow:
    whole = row["kind"] == "state" or row["id"].startswith("land:")
    names = folded_names([row["name"], row["en"]], [])
    for form, text in ((TURKISH, row["tr"]), (AZERBAIJANI, row["az"])):
        if key := fold(text):
            # A name in both languages, as Kars is, belongs to all.
            names[key] = OWN if key in names else form
    if row["kind"] == "river":
        names |= _of_river(names)
    return PlaceRow(
        id=row["id"],
        name=row["en"] or row["name"],
        kind=row["kind"],
        country=row["country"],
        region=row["region"],
        lon=float(row["lon"]) if row["lon"] else None,
        lat=float(row["lat"]) if row["lat"] else None,
        people=0,
        rank=int(row["rank"]),
        names={**folded_names([], row["other"].split(";"), whole=whole), **names},
    )


def folded_names(own: list[str], others: list[str], whole: bool = False) -> dict[str, int]:
    """Folded name -> how it belongs; only what begins with a capital can be found in a text.

    `whole`: the others are as good as its own, as those of states are, and may be short: USA.
    """
    names = {fold(text): OWN for text in own if text}
    for text in others:
        if whole and text[:1].isupper() and (not _CODE.fullmatch(text) or text in _SHORT):
            names.setdefault(fold(text), OWN)
        elif text[:1].isupper() and not _CODE.fullmatch(text) and len(key := fold(text)) > 2:
            names.setdefault(key, SPELLING)
    return {key: form for key, form in names.items() if key}
