"""The story's stops as texts: what viewers of stories show, in the reader's language.

Those viewers put their texts into a page as HTML, so each comes escaped, and is one paragraph. The
voices are never mixed: each is named before what it says.
"""

from collections.abc import Iterator

from atlas import Atlas, Event, event_called, moves_of
from atlas.article_rows import EXCERPTS_ONLY
from atlas.story import Stop
from atlas.terms import terms_of
from atlas.texts import text_in
from cartography.escape import escape
from exports.written import one_line
from telling.changed import changed_words
from telling.content import work_called
from telling.masthead import when_published
from telling.story import claims_noted
from words import Words
from words.terms import RELATIONS

Text = dict[str, str]
SPANS = "An end_date is a day on which it was still so: half-open spans are none here."


def opening_text(atlas: Atlas, words: Words) -> Text:
    """What the story is of, and on what terms it may be used."""
    article = atlas.article
    when = when_published(article.published, words)
    whose = ", ".join(filter(None, (article.author, article.publisher, when, article.url)))
    said = [f"{whose}." if whose else "", *_terms(atlas, words)]
    if atlas.manifest.rights == EXCERPTS_ONLY:
        said.append(words.say("Its words and views are its author’s."))
    said.append(words.say("A last day is a day on which it was still so."))
    return text(article.title or atlas.edition.title, " ".join(filter(None, said)))


def _terms(atlas: Atlas, words: Words) -> Iterator[str]:
    """Whose work it is, by its name in the reader's language, and on what licence."""
    own = terms_of(atlas)[0]
    for terms in terms_of(atlas):
        title = work_called(atlas, words) if terms is own else ""
        licence = f"{terms.licence} {terms.address}".strip()
        said = words.say("Data: {licence}.", licence=licence) if terms.stated else ""
        yield f"{title or terms.title}. {said or words.say('No licence is stated.')}"


def stop_text(atlas: Atlas, words: Words, stop: Stop) -> Text:
    """What a stop is called, and what its voices say of it."""
    told = (f"{voice}: {said}" for voice, said in _voices(atlas, words, stop))
    return text(event_called(atlas, stop.id, words.lang), " · ".join(told))


def text(headline: str, told: str) -> Text:
    """A headline and a paragraph, that HTML shows and never runs."""
    return {"headline": escape(one_line(headline)), "text": escape(one_line(told))}


def _voices(atlas: Atlas, words: Words, stop: Stop) -> Iterator[tuple[str, str]]:
    event = atlas.events[stop.id]
    yield words.say("The article"), f"“{atlas.excerpts[stop.excerpt_id].exact}”"
    if recorded := _recorded(atlas, words, event):
        yield words.say("The record"), recorded
    for claim in claims_noted(atlas, stop):
        relation = words.say(RELATIONS[claim.relation])
        yield (
            words.say("The note"),
            f"({relation}) “{claim.exact}” {claim.difference_in(words.lang)}",
        )


def _recorded(atlas: Atlas, words: Words, event: Event) -> str:
    said = event.recorded or event.moved
    told = text_in(atlas, said, words.lang)[0] if said else ""
    changed = changed_words(atlas, words, event) if moves_of(atlas, event.id) else ""
    return " ".join(filter(None, (told, changed)))
