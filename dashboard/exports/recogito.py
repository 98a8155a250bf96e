"""Web Annotations as the annotators of Recogito load them: a list, in the reader's language.

RecogitoJS and @recogito/text-annotator read an array and no collection; each of its annotations
has a list of bodies and both selectors, an id that begins with `#`, and what is to be seen as a
tag or a comment. Positions count as JavaScript does: a letter beyond the first 65,536 is two.
"""

from collections.abc import Callable
from typing import Any

from atlas import Atlas, Claim, Mention, event_called, holder_name, place_name
from atlas.article import DATED
from atlas.terms import terms_of, terms_said
from exports.annotations import CONTEXT, Annotation, Record, annotations, rights, text_body
from exports.registry import Request
from exports.written import json_bytes
from words import Words, words_in
from words.terms import RELATIONS

Units = Callable[[int], int]


def write(atlas: Atlas, request: Request) -> bytes:
    """The array; the days of the request are unused."""
    words, units = words_in(request.lang), _units(atlas.article.text)
    said = rights(atlas) | {"licence": terms_said(terms_of(atlas))}
    return json_bytes(
        [
            _loaded(one, units) | {"body": _bodies(atlas, words, record, one)} | said
            for record, one in annotations(atlas)
        ]
    )


def _loaded(one: Annotation, units: Units) -> Annotation:
    quote, position = one["target"]["selector"]
    position = position | {"start": units(position["start"]), "end": units(position["end"])}
    id_ = f"#{one['id'].removeprefix('urn:uuid:')}"
    target = one["target"] | {"selector": [quote, position]}
    return {"@context": CONTEXT} | one | {"id": id_, "target": target}


def _units(text: str) -> Units:
    """How many units of UTF-16 stand before a character; where the text is not here, as many."""
    wide = [place for place, letter in enumerate(text) if letter > "\uffff"]
    return lambda place: place + sum(1 for one in wide if one < place)


def _bodies(atlas: Atlas, words: Words, record: Record, one: Annotation) -> list[dict[str, Any]]:
    """Tags and comments to be seen, then the links, which are there to be kept."""
    lang = words.lang
    if isinstance(record, Mention):
        tags = [text_body("tagging", called, lang) for called in _called(atlas, words, record)]
        body = one["body"]
        return tags + [kept for kept in (body if isinstance(body, list) else [body]) if _link(kept)]
    if not isinstance(record, Claim):
        return []
    told = {"The record": record.record_in(lang), "The note": record.difference_in(lang)}
    comments = [
        text_body("commenting", f"{words.say(voice)}: {text}", lang)
        for voice, text in told.items()
        if text
    ]
    relation = text_body("tagging", words.say(RELATIONS[record.relation]), lang)
    return [relation, *comments, *filter(_link, one["body"])]


def _link(body: dict[str, str]) -> bool:
    return body["type"] == "SpecificResource"


def _called(atlas: Atlas, words: Words, mention: Mention) -> list[str]:
    """What the words name: their things by name, and a date by its value."""
    ids = [id_ for id_ in (mention.target_id, *mention.also) if id_]
    named = [_name(atlas, words, mention.kind, id_) for id_ in ids]
    return [*named, *([mention.edtf] if mention.edtf else [])]


def _name(atlas: Atlas, words: Words, kind: str, id_: str) -> str:
    if kind in DATED:
        return event_called(atlas, id_, words.lang)
    if kind == "person":
        person = atlas.persons[id_]
        return person.names.get(words.lang) or person.name
    name = holder_name if kind == "holder" else place_name
    return name(atlas, id_, atlas.last, words.lang)
