"""What a file says of itself: what it is, of which atlas, on which terms, how its days count."""

from __future__ import annotations

from atlas import Atlas, iso
from atlas.terms import record_terms
from exports.registry import Request

SPANS = (
    "Spans are half-open: they hold on valid_from and up to, not including, valid_until; "
    "no valid_until means still."
)
WHOSE = {"control": "the power in control", "recognised": "the power whose it was in law"}


def about_land(atlas: Atlas, request: Request) -> dict[str, str]:
    """Of a file of areas and their powers, by the name under which each thing is said."""
    terms = record_terms(atlas)
    said = {
        "title": f"{terms.title}: areas with {WHOSE[request.view]}, {when(atlas, request)}",
        "version": terms.version,
        "licence": terms.licence,
        "licence_url": terms.address,
        "shapes": "; ".join(terms.shapes),
        "citation": terms.citation,
        "view": request.view,
        "lang": request.lang,
        "spans": SPANS,
    }
    return {name: text for name, text in said.items() if text}


def when(atlas: Atlas, request: Request) -> str:
    """The days that a request asks for."""
    if request.every:
        return f"{iso(atlas.first)} to {iso(atlas.last)}"
    return ", ".join(map(iso, request.days))
