"""The texts of tests/finding/texts with what a person found in them."""

import csv
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from finding.model import Document
from finding.reading import read_document

TEXTS = Path(__file__).resolve().parents[1] / "finding" / "texts"


@dataclass(frozen=True, slots=True)
class Gold:
    """One row of a text's gold; `values` are the right EDTFs of a date, `point` is `(lat, lon)`."""

    start: int
    end: int
    exact: str
    kind: str
    values: tuple[str, ...]
    point: tuple[float, float] | None
    within: float
    optional: bool


@dataclass(frozen=True, slots=True)
class Text:
    """An annotated text."""

    name: str
    lang: str
    group: str  # "test", "dev", "last" or "fresh"
    document: Document
    gold: tuple[Gold, ...]


@cache
def texts() -> tuple[Text, ...]:
    """Every text, in the order of texts.csv."""
    with (TEXTS / "texts.csv").open(encoding="utf-8", newline="") as file:
        return tuple(map(_text, csv.DictReader(file)))


def _text(row: dict[str, str]) -> Text:
    document = read_document(row["file"], (TEXTS / row["file"]).read_bytes())
    document = replace(document, published=row["published"], lang=row["lang"])
    with (TEXTS / f"{row['name']}.csv").open(encoding="utf-8", newline="") as file:
        gold = tuple(map(_gold, csv.DictReader(file)))
    return Text(row["name"], row["lang"], row["set"], document, gold)


def _gold(row: dict[str, str]) -> Gold:
    place = row["kind"] == "place"
    lat, _, lon = row["value"].partition(" ") if place else ("", "", "")
    return Gold(
        int(row["start"]),
        int(row["end"]),
        row["exact"],
        row["kind"],
        () if place else tuple(filter(None, row["value"].split(" | "))),
        (float(lat), float(lon)) if lat else None,
        float(row["within"] or 0),
        row["optional"] == "yes",
    )
