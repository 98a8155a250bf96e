"""RIS: one record for every work, one tag a line, as EndNote, Zotero and libraries read it."""

from atlas import Atlas
from exports.bibliography.works import ATLAS, Work, works_of
from exports.registry import Request

TYPES = {
    ATLAS: "DATA",
    "article": "JOUR",
    "book": "BOOK",
    "dataset": "DATA",
    "encyclopaedia": "ENCYC",
    "news": "NEWS",
    "official": "GOVDOC",
    "treaty text": "LEGAL",
    "web": "ELEC",
}


def write(atlas: Atlas, request: Request) -> bytes:
    """The records, the atlas with its terms first; the request is unused."""
    return "\r\n".join(record(work) for work in works_of(atlas)).encode()


def record(work: Work) -> str:
    """A work as a record. A year that is none, or two, stands in a note: PY takes only one."""
    several = work.year if len(work.years) != 1 else ""
    fields = [
        ("TY", TYPES.get(work.kind, "GEN")),
        ("ID", work.key),
        *(("AU", one) for one in work.authors),
        ("TI", work.title),
        ("T2" if work.kind != "book" else "PB", work.publisher),
        ("PY", str(work.years[0]) if work.years else ""),
        ("ET", work.version),
        ("UR", work.url),
        ("C1", work.licence),
        ("N1", f"Published {several}" if several else ""),
        ("N1", work.note),
    ]
    lines = [f"{tag}  - {value}" for tag, value in fields if value]
    return "\r\n".join([*lines, "ER  - ", ""])
