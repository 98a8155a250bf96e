"""The companion: the article as a reading path, its own order, its marked words driving the map."""

from dataclasses import dataclass
from itertools import groupby

from atlas import Atlas, Excerpt, Paragraph
from telling.nodes import Element, Node, node, outside_link
from telling.quotes import paragraph_label, quotation
from words import Words


@dataclass(frozen=True)
class Speaking:
    """The ids of the excerpts that speak of what was chosen, or of `year` where it is not 0."""

    excerpts: frozenset[str] = frozenset()
    year: int = 0


def article_nodes(atlas: Atlas, words: Words, speaking: Speaking) -> list[Node | None]:
    """The article as a reading path; the excerpts that speak of the choice are marked."""
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
                for part in _paragraph(atlas, words, paragraph, by_paragraph, speaking.excerpts)
            ),
            cls="ta-reading",
            data_pane=True,
            tabindex="0",
            role="region",
            aria_label=words.say("The article as a reading path"),
        ),
    ]


def speaking_of(atlas: Atlas, year: int, kind: str = "", id_: str = "") -> Speaking:
    """The excerpts that mention a place or an event or, with neither chosen, a year."""
    if kind in ("place", "event"):
        chosen = (m.excerpt_id for m in atlas.mentions if (m.kind, m.target_id) == (kind, id_))
        return Speaking(frozenset(chosen))
    return Speaking(frozenset(m.excerpt_id for m in atlas.mentions if m.year == year), year)


def _marked_count(words: Words, speaking: Speaking) -> Element | None:
    if not speaking.excerpts:
        return None
    said = _counted(words, len(speaking.excerpts), speaking.year)
    return node("p", said, cls="ta-muted", role="status")


def _counted(words: Words, n: int, year: int) -> str:
    if not year:
        return words.plural(
            "{n} passage speaks of what you chose.", "{n} passages speak of what you chose.", n
        )
    return words.plural(
        "{n} passage speaks of the year {year}.",
        "{n} passages speak of the year {year}.",
        n,
        year=year,
    )


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
        node("p", paragraph_label(atlas, words, paragraph.id), cls="ta-kicker"),
        node("p", paragraph.summary(words.lang), cls="ta-summary"),
        *quotes,
    ]
