"""Citations of one thing of the atlas: plain text, BibTeX and CSL-JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass

from pybtex.database import BibliographyData, Entry
from pybtex.database.output.bibtex import Writer  # by name it would search every package

PUBLISHED_AS = "Treaty Atlas"
LICENCE = "CC BY 4.0"


@dataclass(frozen=True)
class Citation:
    """What is cited: a key, its title, where it can be opened, the ISO day it was read."""

    key: str
    title: str
    address: str
    read_on: str


def as_text(citation: Citation) -> str:
    """Return the citation as one line of plain text."""
    return (
        f"“{citation.title}”. {PUBLISHED_AS} ({LICENCE}). {citation.address} "
        f"(read {citation.read_on})."
    )


def as_bibtex(citation: Citation) -> str:
    """Return the citation as a BibTeX entry."""
    fields = {
        "title": citation.title,
        "howpublished": f"{PUBLISHED_AS} ({LICENCE})",
        "url": citation.address,
        "urldate": citation.read_on,
    }
    entries = BibliographyData({citation.key: Entry("misc", fields)})
    return str(Writer().to_string(entries))


def as_csl(citation: Citation) -> str:
    """Return the citation as CSL-JSON, the form reference managers read."""
    year, month, day = (int(part) for part in citation.read_on.split("-"))
    item = {
        "id": citation.key,
        "type": "webpage",
        "title": citation.title,
        "container-title": PUBLISHED_AS,
        "URL": citation.address,
        "license": LICENCE,
        "accessed": {"date-parts": [[year, month, day]]},
    }
    return json.dumps([item], ensure_ascii=False, indent=2)
