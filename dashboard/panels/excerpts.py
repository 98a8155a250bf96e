"""The article's own words: quotations with the words that name a place, an event or a power."""

from __future__ import annotations

from atlas import Atlas, Claim, Excerpt, Mention, mention_spans
from panels.prose import Node, link, node, outside_link
from words import Words
from words.terms import RELATIONS


def quotation(
    atlas: Atlas, words: Words, excerpt: Excerpt, about: str = "", here: bool = False
) -> dict:
    """Return an excerpt in quotation marks, its mentions pressable, with its paragraph.

    Mentions of the thing whose id is `about` are highlighted.
    """
    return node(
        "figure",
        node(
            "blockquote",
            node("p", "“", *_with_mentions(atlas, words, excerpt, about), "”"),
            lang=atlas.article.lang,
        ),
        node("figcaption", paragraph_label(atlas, words, excerpt.paragraph)),
        cls="ta-quote" + (" ta-here" if here else ""),
        here=here,
    )


def paragraph_label(atlas: Atlas, words: Words, paragraph_id: str) -> str:
    """Name a paragraph for a reader: "The article, paragraph 6"."""
    if paragraph_id[0] == "P" and paragraph_id[1:].isdigit():
        return words.say("The article, paragraph {number}", number=paragraph_id[1:])
    names = {
        "TITLE": words.say("The article, title"),
        "CAPTION": words.say("The article, caption of the picture"),
        "STANDFIRST": words.say("The article, standfirst"),
    }
    return names.get(paragraph_id, paragraph_id)


def _with_mentions(atlas: Atlas, words: Words, excerpt: Excerpt, about: str) -> list[Node]:
    said: list[Node] = []
    at = 0
    for span in mention_spans(atlas, excerpt.id):
        said.append(excerpt.exact[at : span.start])
        said.append(_mention(atlas, words, span.mention, about))
        at = span.end
    return [*said, excerpt.exact[at:]]


def _mention(atlas: Atlas, words: Words, mention: Mention, about: str) -> dict:
    cls = f"ta-mention ta-{mention.kind}" + (" ta-about" if mention.target_id == about else "")
    target = mention_target(atlas, mention)
    if not target:
        return node("span", mention.exact, cls=cls, title=_person_note(atlas, words, mention))
    return link(
        mention.exact,
        cls=cls,
        focus=mention.id,
        **target,
    )


def mention_target(atlas: Atlas, mention: Mention) -> dict:
    """Return where a pressed mention leads: arguments of `choice.go`; empty for a person."""
    if mention.kind == "event" and mention.target_id in atlas.events:
        return {
            "day": atlas.events[mention.target_id].date,
            "kind": "event",
            "chosen": mention.target_id,
        }
    year = {"year": mention.year} if mention.year else {}
    if mention.kind == "place":
        return {"kind": "place", "chosen": mention.target_id, **year}
    return year if mention.kind == "holder" else {}


def _person_note(atlas: Atlas, words: Words, mention: Mention) -> str:
    person = atlas.persons.get(mention.target_id)
    return f"{person.name} ({person.born}–{person.died})" if person else ""


def claim_card(atlas: Atlas, words: Words, claim: Claim, quoted: bool = True) -> dict:
    """Return a claim beside the record: the article, the record and the note, each labelled."""
    voices = [
        _voice(words.say("The article"), node("q", claim.exact, lang=atlas.article.lang))
        if quoted
        else None,
        _voice(words.say("The record"), claim.record_in(words.lang)),
        _voice(words.say("The note"), claim.difference_in(words.lang)),
    ]
    return node(
        "article",
        node("p", _relation_badge(words, claim.relation), cls="ta-badges"),
        node("dl", *(part for voice in voices if voice for part in voice), cls="ta-voices"),
        _sources_fold(atlas, words, claim),
        cls=f"ta-claim ta-relation-{claim.relation}",
        id=f"claim-{claim.id}",
    )


def _sources_fold(atlas: Atlas, words: Words, claim: Claim) -> dict | None:
    line = sources_line(atlas, words, claim.sources)
    if not line:
        return None
    many = words.plural("{n} source", "{n} sources", len(claim.sources))
    return node("details", node("summary", many), line, cls="ta-fold")


def _relation_badge(words: Words, relation: str) -> dict:
    return node("span", words.say(RELATIONS[relation]), cls=f"ta-badge ta-relation-{relation}")


def _voice(title: str, said: Node) -> tuple[dict, dict] | None:
    return (node("dt", title), node("dd", said)) if said else None


def sources_line(atlas: Atlas, words: Words, source_ids: tuple[str, ...]) -> dict | None:
    """Return the sources in small print, each with its link where it has one."""
    known = [atlas.sources[id_] for id_ in source_ids if id_ in atlas.sources]
    if not known:
        return None
    parts: list[Node] = []
    for source in known:
        by = ", ".join(text for text in (source.author, source.publisher) if text)
        said = f"{source.title} ({by})" if by else source.title
        parts += ["; ", outside_link(said, source.url) if source.url else said]
    return node("p", words.say("Sources:") + " ", *parts[1:], cls="ta-sources")
