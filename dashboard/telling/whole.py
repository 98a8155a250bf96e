"""The article whole, where its rights allow that: what its words name is marked in them."""

from collections.abc import Iterator

from atlas import Atlas, Excerpt, Paragraph, mention_spans
from telling.mentions import Marked, marked
from telling.nodes import Element, Node, node
from words import Words


def whole_text(atlas: Atlas, words: Words, speaking: frozenset[str]) -> list[Node]:
    """Every paragraph in the article's own words; the passages of `speaking` come into view."""
    title = atlas.article.title
    return [
        part
        for paragraph in _paragraphs(atlas)
        if _text(atlas, paragraph) != title  # the panel's heading says it
        for part in _paragraph(atlas, words, paragraph, speaking)
    ]


def _paragraphs(atlas: Atlas) -> Iterator[Paragraph]:
    """Those that article.json names; else what stands between empty lines."""
    yield from atlas.article.paragraphs
    if atlas.article.paragraphs:
        return
    start = 0
    for block in atlas.article.text.split("\n\n"):
        if block.strip():
            yield Paragraph("", "", "", start, start + len(block), {})
        start += len(block) + 2


def _paragraph(
    atlas: Atlas, words: Words, paragraph: Paragraph, speaking: frozenset[str]
) -> list[Node]:
    lang = atlas.article.lang
    heading = [node("h3", paragraph.heading, lang=lang)] if paragraph.heading else []
    return [
        *heading,
        node("p", *_pieces(atlas, words, paragraph, speaking), lang=lang, cls="ta-own-words"),
    ]


def _pieces(
    atlas: Atlas, words: Words, paragraph: Paragraph, speaking: frozenset[str]
) -> Iterator[Node]:
    """The text between the excerpts, and each excerpt as a passage of its own."""
    at = paragraph.start
    for excerpt in atlas.excerpts.values():
        if excerpt.start < at or excerpt.end > paragraph.end:
            continue
        yield atlas.article.text[at : excerpt.start]
        yield _passage(atlas, words, excerpt, here=excerpt.id in speaking)
        at = excerpt.end
    yield atlas.article.text[at : paragraph.end]


def _passage(atlas: Atlas, words: Words, excerpt: Excerpt, *, here: bool) -> Element:
    spans = [
        Marked(span.start, span.end, span.mention) for span in mention_spans(atlas, excerpt.id)
    ]
    return node(
        "span",
        *marked(atlas, words, excerpt.exact, spans),
        cls="ta-passage" + (" ta-here" if here else ""),
        here=here,
        data_excerpt=excerpt.id,
    )


def _text(atlas: Atlas, paragraph: Paragraph) -> str:
    return atlas.article.text[paragraph.start : paragraph.end]
