"""A small text with its findings, as the finder would hand them over."""

from finding.draft import Draft
from finding.model import Candidate, Document, Finding

KARS = Candidate("geonames:743952", "Kars", "settlement", "TR", (43.0949, 40.6013), 91450, 0.9)
KARS_ELSEWHERE = Candidate("geonames:1", "Kars", "settlement", "CA", (-75.65, 45.15), 1500, 0.2)
TIFLIS = Candidate("geonames:611717", "Tbilisi", "settlement", "GE", (44.8337, 41.6941), 1049498)

TEXT = (
    "The road from Kars to Tiflis was long. Kars fell on 16 November 1877.\n\n"
    "Two years later the town of Kars had a school, and Aghzi stood empty. "
    "In the 1880s a railway came to Tiflis."
)


def at(words: str, nth: int = 1, text: str = TEXT) -> tuple[int, int]:
    """Where words stand in the text, the nth time."""
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return start, start + len(words)


def place(words: str, nth: int = 1, *candidates: Candidate, sure: bool = True) -> Finding:
    """A place found; the first candidate is the one meant."""
    start, end = at(words, nth)
    first = candidates[0] if candidates else None
    value = f"{first.point[1]} {first.point[0]}" if first else ""
    id_, point = (first.id, first.point) if first else ("", None)
    known = sure and first is not None
    return Finding(start, end, words, "place", value, known, "known name", id_, point, candidates)


def date(words: str, edtf: str, *, sure: bool = True) -> Finding:
    """A date found."""
    start, end = at(words)
    return Finding(start, end, words, "date", edtf, sure, "a day")


def a_draft() -> Draft:
    """Three times Kars (to look at), twice Tiflis, one name without a point, three dates."""
    both = (KARS, KARS_ELSEWHERE)
    found = (
        *(place("Kars", nth, *both, sure=False) for nth in (1, 2, 3)),
        *(place("Tiflis", nth, TIFLIS) for nth in (1, 2)),
        place("Aghzi"),
        date("16 November 1877", "1877-11-16"),
        date("Two years later", "1879", sure=False),
        date("the 1880s", "188X"),
    )
    document = Document(TEXT, "The road", "A. Writer", "en", "1890-05", "dmy")
    return Draft(document, tuple(sorted(found, key=lambda one: one.start)))
