"""A text's dates and places together, in its order."""

from collections.abc import Sequence

from finding.dates import find_dates
from finding.gazetteer import Gazetteer
from finding.model import Candidate, Document, Finding
from finding.places import find_places
from finding.taken import Taken


def find(
    document: Document, gazetteer: Gazetteer, own: Sequence[Candidate] = ()
) -> tuple[Finding, ...]:
    """Every date and place of the text, none over another; `own` names come before all others."""
    dates = find_dates(document)
    places = find_places(document, gazetteer, own=tuple(own), dates=dates)
    return without_overlaps((*dates, *places))


def without_overlaps(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Of those that share a character the sure one stays, then the longer, then the first."""
    kept, taken = [], Taken()
    for one in sorted(findings, key=lambda f: (not f.sure, f.start - f.end, f.start)):
        if not taken.meets(one.start, one.end):
            taken.add(one.start, one.end)
            kept.append(one)
    return tuple(sorted(kept, key=lambda f: f.start))
