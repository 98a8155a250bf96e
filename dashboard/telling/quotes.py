"""The article's own words: quotations with the words that name a place, an event or a power."""

from collections.abc import Iterable

from atlas import Atlas, Claim, Excerpt, Source, opened, sources_of
from telling.content import named
from telling.mentions import quoted
from telling.nodes import Element, Node, joined, node, outside_link, pairs
from words import Words
from words.terms import RELATIONS


def quotation(
    atlas: Atlas, words: Words, excerpt: Excerpt, about: str = "", here: bool = False
) -> Element:
    """An excerpt in quotation marks, its mentions pressable, with its paragraph.

    Mentions of the thing whose id is `about` are highlighted.
    """
    return node(
        "figure",
        node(
            "blockquote",
            node("p", *quoted(atlas, words, excerpt, about)),
            lang=atlas.article.lang,
        ),
        node("figcaption", paragraph_label(atlas, words, excerpt.paragraph)),
        cls="ta-quote" + (" ta-here" if here else ""),
        here=here,
        data_excerpt=excerpt.id,
    )


def paragraph_label(atlas: Atlas, words: Words, paragraph_id: str) -> str:
    """A paragraph as a reader knows it: "The article, paragraph 6"."""
    if paragraph_id[0] == "P" and paragraph_id[1:].isdigit():
        return words.say("The article, paragraph {number}", number=paragraph_id[1:])
    names = {
        "TITLE": words.say("The article, title"),
        "CAPTION": words.say("The article, caption of the picture"),
        "STANDFIRST": words.say("The article, standfirst"),
    }
    return names.get(paragraph_id, paragraph_id)


def claim_card(atlas: Atlas, words: Words, claim: Claim) -> Element:
    """A claim beside the record: the article, the record and the note, each labelled."""
    lang = atlas.manifest.languages[0]
    voices: dict[str, Node | None] = {
        words.say("The article"): node("q", claim.exact, lang=atlas.article.lang),
        words.say("The record"): named(words, claim.records, claim.record_in(words.lang), lang),
        words.say("The note"): note_of(atlas, words, claim),
    }
    return node(
        "article",
        node("p", relation_badge(words, claim.relation), cls="ta-badges"),
        pairs("ta-voices", voices),
        _sources_fold(atlas, words, claim),
        cls=f"ta-claim ta-relation-{claim.relation}",
        id=f"claim-{claim.id}",
    )


def note_of(atlas: Atlas, words: Words, claim: Claim) -> Node:
    """Where article and record differ."""
    lang = atlas.manifest.languages[0]
    return named(words, claim.differences, claim.difference_in(words.lang), lang)


def _sources_fold(atlas: Atlas, words: Words, claim: Claim) -> Element | None:
    line = sources_line(atlas, words, claim.sources)
    if not line:
        return None
    return node(
        "details", node("summary", count_of(atlas, words, claim.sources)), line, cls="ta-fold"
    )


def relation_badge(words: Words, relation: str) -> Element:
    """How a claim stands beside the record, as a labelled badge."""
    return node("span", words.say(RELATIONS[relation]), cls=f"ta-badge ta-relation-{relation}")


def cited(atlas: Atlas, source_ids: Iterable[str]) -> tuple[Source, ...]:
    """The sources with these ids, each once."""
    return sources_of(atlas, tuple(dict.fromkeys(source_ids)))


def count_of(atlas: Atlas, words: Words, source_ids: Iterable[str]) -> str:
    """How many sources are cited, as the title of what folds them: "6 sources"."""
    return words.plural("{n} source", "{n} sources", len(cited(atlas, source_ids)))


def sources_line(
    atlas: Atlas, words: Words, source_ids: tuple[str, ...], head: str = ""
) -> Element | None:
    """The sources in small print, each with its link where it has one, after `head`.

    It says which of them nobody opened: of some in place, of all in one sentence.
    """
    known = sources_of(atlas, source_ids)
    if not known:
        return None
    some = opened(atlas, source_ids)
    said = [source_told(words, source, mark=some) for source in known]
    none = "" if some else ". " + words.say("Named, not opened: nobody read them for this atlas.")
    head = head or words.say("Sources:")
    return node("p", f"{head} ", *joined(said, "; "), none, cls="ta-sources")


def source_told(words: Words, source: Source, mark: bool = True) -> Node:
    """One source; with `mark`, it is said if nobody opened it."""
    if source.opened or not mark:
        return source_node(source)
    unread = words.say("not opened")
    return node("span", source_node(source), f" ({unread})")


def source_node(source: Source) -> Node:
    """One source with its link, where it has one: the same in every language."""
    by = ", ".join(text for text in (source.author, source.publisher) if text)
    said = node("cite", f"{source.title} ({by})" if by else source.title)
    return outside_link(said, source.url) if source.url else said
