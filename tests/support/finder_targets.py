"""What is asked of the finder, measured on the annotated texts."""

from collections.abc import Iterable

from annotated import Text
from scoring import Score, score, share

from atlas import load
from atlas.shipped import DATA
from finding.find import find
from finding.gazetteer import open_gazetteer
from finding.places import own_candidates

SECTION = "The finder"
Found = dict[tuple[str, str], Score]  # kind and language: counts
Row = tuple[str, float, str, float, str]  # what, found, sign, bound, unit

DATE_F1 = {"en": 0.95, "tr": 0.90, "az": 0.90}
RECALL = {"en": 0.92, "tr": 0.85}
LANGS = {"en": "English", "tr": "Turkish", "az": "Azerbaijani"}


def found_in(texts: Iterable[Text]) -> Found:
    """The counts of every kind and language."""
    gazetteer, own = open_gazetteer(), own_candidates(load(DATA))
    found: Found = {(kind, lang): Score() for kind in ("date", "place") for lang in LANGS}
    for text in texts:
        findings = find(text.document, gazetteer, own)
        for kind in ("date", "place"):
            found[kind, text.lang] += score(text, findings, kind)
    return found


def pooled(found: Found, kind: str, lang: str = "") -> Score:
    """The counts of a kind, of one language or of all."""
    some = (one for (k, where), one in found.items() if k == kind and lang in ("", where))
    return sum(some, Score())


def quality(found: Found) -> list[Row]:
    """All rows but those of speed, in the order of the table."""
    return [*_dates(found), *_places(found)]


def _dates(found: Found) -> list[Row]:
    f1 = {lang: pooled(found, "date", lang).f1 for lang in DATE_F1}
    rows: list[Row] = [
        (f"dates, {LANGS[lang]}: F1", f1[lang], ">=", bound, "share")
        for lang, bound in DATE_F1.items()
    ]
    for lang in DATE_F1:
        one = pooled(found, "date", lang)
        value = share(one.right, one.gold)
        rows.append((f"dates, {LANGS[lang]}: value right", value, ">=", 0.90, "share"))
    days = pooled(found, "date").made_days
    return [*rows, ("years or months turned into days", days, "<=", 0, "")]


def _places(found: Found) -> list[Row]:
    every = pooled(found, "place")
    rows: list[Row] = [
        ("sure places: precision", share(every.sure_hits, every.sure), ">=", 0.95, "share"),
        (
            "sure places: located, of the hits",
            share(every.sure_located, every.sure_pointed),
            ">=",
            0.97,
            "share",
        ),
    ]
    for lang, bound in RECALL.items():
        recall = pooled(found, "place", lang).recall
        rows.append((f"places, {LANGS[lang]}, both tiers: recall", recall, ">=", bound, "share"))
    located = share(every.located, every.pointed)
    return [*rows, ("places located, of all that have a point", located, ">=", 0.85, "share")]
