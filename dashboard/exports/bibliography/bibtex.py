"""BibTeX: one entry for every work. Any text of a source parses: see `exports.citation`."""

from atlas import Atlas
from atlas.terms import terms_of, terms_said
from exports.bibliography.works import SPANS, Work, works_of
from exports.citation import LATEX
from exports.registry import Request
from exports.written import one_line

# All others are @misc, which asks for no field that a source may lack.
TYPES = {"book": "book", "article": "article"}
PUBLISHED_IN = {"book": "publisher", "article": "journal"}
# In an address: what would end a field or a comment, written as addresses write it.
PLAIN = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20", '"': "%22"})


def write(atlas: Atlas, request: Request) -> bytes:
    """A comment with the terms, and the entries; the request is unused."""
    head = one_line(f"{terms_said(terms_of(atlas))} {SPANS}").replace("@", "(at)")
    return "\n".join([f"% {head}\n", *map(entry, works_of(atlas))]).encode()


def entry(work: Work) -> str:
    """A work as an entry."""
    fields = {
        "author": " and ".join(f"{{{one.translate(LATEX)}}}" for one in work.authors),
        "title": f"{{{work.title.translate(LATEX)}}}",
        PUBLISHED_IN.get(work.kind, "howpublished"): work.publisher.translate(LATEX),
        "year": work.year.translate(LATEX),
        "url": work.url.translate(PLAIN),
        "version": work.version.translate(LATEX),
        "note": work.note.translate(LATEX),
    }
    lines = (f",\n    {name} = {{{value}}}" for name, value in fields.items() if value)
    return f"@{TYPES.get(work.kind, 'misc')}{{{work.key}{''.join(lines)}\n}}\n"
