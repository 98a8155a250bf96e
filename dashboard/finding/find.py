"""A text's dates and places together, in its order."""

from collections.abc import Callable, Sequence

from finding.dates import find_dates
from finding.gazetteer import Names
from finding.model import Candidate, Document, Finding
from finding.places import find_places
from finding.taken import Taken

DATES = 0.2  # the share of the work that the dates are


def find(
    document: Document,
    gazetteer: Names,
    own: Sequence[Candidate] = (),
    progress: Callable[[float], None] | None = None,
) -> tuple[Finding, ...]:
    """Every date and place of the text, none over another; `own` names come before all others.

    `progress` hears, from 0 to 1, how far it is.
    """
    hear = progress or (lambda _: None)
    hear(0.0)
    dates = find_dates(document)
    hear(DATES)
    places = find_places(
        document, gazetteer, tuple(own), dates, lambda share: hear(DATES + share * (1 - DATES))
    )
    found = without_overlaps((*dates, *places))
    hear(1.0)
    return found


def without_overlaps(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Of those that share a character the sure one stays, then the longer, then the first."""
    kept, taken = [], Taken()
    for one in sorted(findings, key=lambda f: (not f.sure, f.start - f.end, f.start)):
        if not taken.meets(one.start, one.end):
            taken.add(one.start, one.end)
            kept.append(one)
    return tuple(sorted(kept, key=lambda f: f.start))
