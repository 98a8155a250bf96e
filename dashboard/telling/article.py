"""The companion: the article as a reading path, its own order, its marked words driving the map."""

from dataclasses import dataclass

from atlas import Atlas
from atlas.story import stop_called
from telling.nodes import Element, Node, node, outside_link
from telling.path import reading_path
from telling.whole import whole_text
from words import Words
from words.terms import ARTICLE_SENTENCES


@dataclass(frozen=True)
class Speaking:
    """The ids of the excerpts that speak of what was chosen, or of `year`, if any.

    With `step` it is the passage that a step of the story is told with.
    """

    excerpts: frozenset[str] = frozenset()
    year: int | None = None
    step: bool = False


def article_nodes(atlas: Atlas, words: Words, speaking: Speaking) -> list[Node | None]:
    """The article as a reading path; the excerpts that speak of the choice are marked."""
    article = atlas.article
    told = (
        whole_text(atlas, words, speaking.excerpts)
        if article.text
        else reading_path(atlas, words, speaking.excerpts)
    )
    return [
        node("h2", article.title, lang=article.lang),
        node(
            "p",
            _said_of_it(atlas, words),
            " " if article.url else None,
            _whole_elsewhere(words, article.url) if article.url else None,
            *_extent(atlas, words),
            cls="ta-muted",
        ),
        _marked_count(words, speaking),
        node(
            "div",
            *told,
            cls="ta-reading",
            data_pane=True,
            tabindex="0",
            role="region",
            aria_label=words.say("The article as a reading path"),
        ),
    ]


def _said_of_it(atlas: Atlas, words: Words) -> str:
    """What kind of article it is, and whose words are whose in what follows."""
    kind = words.say(ARTICLE_SENTENCES.get(atlas.article.kind, ARTICLE_SENTENCES[""]))
    how = (
        words.say("Here is its whole text; the marked words lead to places and days.")
        if atlas.article.text
        else words.say("Summaries are ours; words in quotation marks are its own.")
    )
    return f"{kind} {how}"


def _whole_elsewhere(words: Words, url: str) -> Element:
    return outside_link(words.say("Read it in full on the publisher’s site"), url)


def speaking_of(
    atlas: Atlas, year: int, kind: str = "", id_: str = "", story: str = ""
) -> Speaking:
    """The passage of a step of the story; else the excerpts that mention what was chosen.

    That is a place or an event or, with neither chosen, a year.
    """
    if stop := stop_called(atlas, story):
        return Speaking(frozenset([stop.excerpt_id]), step=True)
    if kind in ("place", "event"):
        chosen = (m.excerpt_id for m in atlas.mentions if (m.kind, m.target_id) == (kind, id_))
        return Speaking(frozenset(chosen))
    return Speaking(frozenset(m.excerpt_id for m in atlas.mentions if m.year == year), year)


def _marked_count(words: Words, speaking: Speaking) -> Element | None:
    if not speaking.excerpts:
        return None
    said = (
        words.say("The passage of this step of the story is marked.")
        if speaking.step
        else _counted(words, len(speaking.excerpts), speaking.year)
    )
    return node("p", said, cls="ta-muted", role="status")


def _counted(words: Words, n: int, year: int | None) -> str:
    if year is None:
        return words.plural(
            "{n} passage speaks of what you chose.", "{n} passages speak of what you chose.", n
        )
    return words.plural(
        "{n} passage speaks of the year {year}.",
        "{n} passages speak of the year {year}.",
        n,
        year=words.year(year),
    )


def _extent(atlas: Atlas, words: Words) -> list[Node]:
    """How much of the article's text the excerpts are."""
    length = atlas.article.text_length
    if not length or atlas.article.text:
        return []
    quoted = words.number(quoted_length(atlas))
    said = words.say(
        "Quoted here: {quoted} of its {length} characters.",
        quoted=quoted,
        length=words.number(length),
    )
    return [" ", said]


def quoted_length(atlas: Atlas) -> int:
    """How many characters of the article the excerpts quote, each counted once."""
    quoted = at = 0
    for excerpt in sorted(atlas.excerpts.values(), key=lambda one: one.start):
        quoted += max(0, excerpt.end - max(excerpt.start, at))
        at = max(at, excerpt.end)
    return quoted
