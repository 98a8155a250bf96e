"""The article where only excerpts may be shown: our summaries, and what is quoted from each."""

from itertools import groupby

from atlas import Atlas, Excerpt, Paragraph
from telling.content import named
from telling.nodes import Node, link, node
from telling.quotes import paragraph_label, quotation
from words import Words


def reading_path(atlas: Atlas, words: Words, speaking: frozenset[str]) -> list[Node]:
    """Each paragraph as our summary and the excerpts quoted from it."""
    by_paragraph = {
        id_: list(excerpts)
        for id_, excerpts in groupby(atlas.excerpts.values(), key=lambda one: one.paragraph)
    }
    return [
        part
        for paragraph in atlas.article.paragraphs
        for part in _paragraph(atlas, words, paragraph, by_paragraph, speaking)
    ]


def _paragraph(
    atlas: Atlas,
    words: Words,
    paragraph: Paragraph,
    by_paragraph: dict[str, list[Excerpt]],
    speaking: frozenset[str],
) -> list[Node]:
    quotes = [
        quotation(atlas, words, excerpt, here=excerpt.id in speaking)
        for excerpt in by_paragraph.get(paragraph.id, [])
    ]
    heading = [node("h3", paragraph.heading, lang=atlas.article.lang)] if paragraph.heading else []
    return [
        *heading,
        node(
            "p",
            paragraph_label(atlas, words, paragraph.id),
            *_years(atlas, words, by_paragraph.get(paragraph.id, [])),
            cls="ta-kicker",
        ),
        node("p", _summary(atlas, words, paragraph), cls="ta-summary"),
        *quotes,
    ]


def _summary(atlas: Atlas, words: Words, paragraph: Paragraph) -> Node:
    lang = atlas.manifest.languages[0]
    return named(words, paragraph.summaries, paragraph.summary(words.lang), lang)


def _years(atlas: Atlas, words: Words, excerpts: list[Excerpt]) -> list[Node]:
    """The years that a paragraph's excerpts speak of, each leading there."""
    ids = {excerpt.id for excerpt in excerpts}
    found = {m.year for m in atlas.mentions if m.excerpt_id in ids and m.year is not None}
    inside = sorted(year for year in found if atlas.first_year <= year <= atlas.last_year)
    return [
        part
        for year in inside
        for part in (" · ", link(words.year(year), target={"year": year}, focus=f"year-{year}"))
    ]
