"""Sources in words, and what every file says of itself: its licence and how it counts days."""

from atlas import Atlas, Source, sources_of

LICENCE = "CC BY 4.0; shapes from Natural Earth, public domain"
SPANS = (
    "Spans are half-open: they hold on valid_from and up to, not including, valid_until; "
    "no valid_until means still."
)


def in_words(source: Source) -> str:
    """One source in words: author, title, publisher, address."""
    parts = (source.author, source.title, source.publisher, source.url)
    return ", ".join(part for part in parts if part)


def all_in_words(atlas: Atlas, ids: tuple[str, ...]) -> str:
    """Several sources in words, apart by semicolons."""
    return "; ".join(in_words(one) for one in sources_of(atlas, ids))
