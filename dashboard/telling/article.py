"""The companion: the article as a reading path, its own order, its marked words driving the map."""

from itertools import groupby

from atlas import Atlas, Excerpt, Paragraph
from telling.nodes import Element, Node, node, outside_link
from telling.quotes import paragraph_label, quotation
from words import Words


def article_nodes(atlas: Atlas, words: Words, speaking: set[str]) -> list[Node | None]:
    """The article as a reading path; the excerpts whose ids are in `speaking` are marked."""
    article = atlas.article
    by_paragraph = {
        id_: list(excerpts)
        for id_, excerpts in groupby(atlas.excerpts.values(), key=lambda one: one.paragraph)
    }
    return [
        node("h2", article.title, lang=article.lang),
        node(
            "p",
            words.say(
                "An opinion article. Summaries are ours; words in quotation marks are its own."
            ),
            " ",
            outside_link(words.say("Read it whole at its publisher"), article.url),
            cls="ta-muted",
        ),
        _marked_count(words, speaking),
        node(
            "div",
            *(
                part
                for paragraph in article.paragraphs
                for part in _paragraph(atlas, words, paragraph, by_paragraph, speaking)
            ),
            cls="ta-reading",
            data_pane=True,
            tabindex="0",
            role="region",
            aria_label=words.say("The article as a reading path"),
        ),
    ]


def speaking_of(atlas: Atlas, year: int, kind: str = "", id_: str = "") -> set[str]:
    """The ids of the excerpts that mention a place or an event or, with none, a year."""
    if kind in ("place", "event"):
        return {m.excerpt_id for m in atlas.mentions if (m.kind, m.target_id) == (kind, id_)}
    return {m.excerpt_id for m in atlas.mentions if m.year == year}


def _marked_count(words: Words, speaking: set[str]) -> Element | None:
    if not speaking:
        return None
    said = words.plural(
        "{n} passage speaks of what you chose.",
        "{n} passages speak of what you chose.",
        len(speaking),
    )
    return node("p", said, cls="ta-muted", role="status")


def _paragraph(
    atlas: Atlas,
    words: Words,
    paragraph: Paragraph,
    by_paragraph: dict[str, list[Excerpt]],
    speaking: set[str],
) -> list[Node]:
    quotes = [
        quotation(atlas, words, excerpt, here=excerpt.id in speaking)
        for excerpt in by_paragraph.get(paragraph.id, [])
    ]
    heading = [node("h3", paragraph.heading, lang=atlas.article.lang)] if paragraph.heading else []
    return [
        *heading,
        node("p", paragraph_label(atlas, words, paragraph.id), cls="ta-kicker"),
        node("p", paragraph.summary(words.lang), cls="ta-summary"),
        *quotes,
    ]
