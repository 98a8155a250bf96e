"""What the single file's page has to know beside the map's bundle, as plain JSON values."""

from collections import defaultdict
from dataclasses import asdict
from typing import Any

from atlas import Atlas
from atlas.evidence import behind_event
from atlas.story import stops_of
from exports.cited import page_called
from exports.page.texts import Texts
from exports.page.trees import trees
from exports.page.words import page_words
from telling.content import work_called
from telling.sought import sought_words
from words import LANGUAGES, words_in
from words.refusals import REFUSALS
from words.sides import side_called
from words.timeline_terms import timeline_words

Table = dict[str, Any]


def page_tables(atlas: Atlas, area_ids: list[str]) -> Table:
    """Every table the page reads; ids are the atlas's own.

    `holdings` runs parallel to the bundle's: by area in the order of `area_ids`, then by start.
    """
    texts = Texts(atlas)
    found: Table = {
        **trees(atlas, texts),
        "words": {lang: said | _refusals(lang) for lang, said in page_words().items()},
        "timeline": {lang: timeline_words(lang) for lang in LANGUAGES},
        "find": {lang: sought_words(atlas, words_in(lang)) for lang in LANGUAGES},
        "place_areas": {one.id: one.area_id for one in atlas.places.values()},
        "speaking": _speaking(atlas),
        "holdings": _holdings(atlas, area_ids, texts),
        "edition": _edition(atlas),
        "sources": _sources(atlas),
        "grounds": _grounds(atlas),
        "attestations": _attestations(atlas, area_ids, texts),
        "sentences": texts.sentences(),
        "sides": {
            one.id: {lang: side_called(words_in(lang), one.side) for lang in LANGUAGES}
            for one in atlas.sources.values()
            if one.side
        },
    }
    return found | {"texts": texts.in_languages()}


def _sources(atlas: Atlas) -> Table:
    """What is said of every source, as columns."""
    sources = atlas.sources.values()
    return {
        name: [getattr(one, name) for one in sources]
        for name in ("id", "title", "author", "publisher", "url")
    }


def _attestations(atlas: Atlas, area_ids: list[str], texts: Texts) -> Table:
    """Columns of what was opened for which fact; events and areas by their place in the bundle."""
    area_at = {area_id: at for at, area_id in enumerate(area_ids)}
    rows = [(at, one) for at, id_ in enumerate(atlas.events) for one in behind_event(atlas, id_)]
    return {
        "event": [at for at, _ in rows],
        "date": [one.date for _, one in rows],
        "areas": [[area_at[id_] for id_ in one.areas if id_ in area_at] for _, one in rows],
        "source": [one.source_id for _, one in rows],
        "locator": [texts.at(one.locator) for _, one in rows],
        "read": [one.read for _, one in rows],
        "says": [texts.at(one.says) for _, one in rows],
    }


def _refusals(lang: str) -> dict[str, str]:
    """What is said of a wrong value in the address, by `refusal NAME`."""
    return {f"refusal {name}": words_in(lang).say(text) for name, text in REFUSALS.items()}


def _speaking(atlas: Atlas) -> dict[str, list[str]]:
    """The excerpts that mention a place or an event (`place shusha`) or a year (`year 1828`).

    Of a step of the story (`story 1813-gulistan`), the one it is told with.
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    for mention in atlas.mentions:
        found[f"{mention.kind} {mention.target_id}"].add(mention.excerpt_id)
        if mention.year is not None:
            found[f"year {mention.year}"].add(mention.excerpt_id)
    for stop in stops_of(atlas):
        found[f"story {stop.id}"].add(stop.excerpt_id)
    kept = (key for key in found if key.split()[0] in ("place", "event", "year", "story"))
    return {key: sorted(found[key]) for key in kept}


def _grounds(atlas: Atlas) -> dict[str, tuple[str, ...]]:
    """The sources of events, and of the places that lie in no area."""
    alone = (place for place in atlas.places.values() if place.area_id not in atlas.by_area)
    return {
        **{f"event {one.id}": one.sources for one in atlas.events.values()},
        **{f"place {one.id}": one.sources for one in alone},
    }


def _edition(atlas: Atlas) -> Table:
    """What is cited; by language what the atlas is called beside that, on its page, in its tab."""
    title = atlas.manifest.title
    return asdict(atlas.edition) | {
        "called": {lang: work_called(atlas, words_in(lang)) for lang in LANGUAGES},
        "named": {lang: atlas.manifest.said(title, lang) for lang in LANGUAGES},
        "page": {lang: page_called(atlas, lang) for lang in LANGUAGES},
    }


def _holdings(atlas: Atlas, area_ids: list[str], texts: Texts) -> Table:
    """Columns of note, sources and sources of recognition; each value is kept once."""
    rows = [one for area_id in area_ids for one in atlas.by_area[area_id]]
    columns: dict[str, list[Any]] = {
        "note": [texts.at(one.note) for one in rows],
        "sources": [one.sources for one in rows],
        "recognition": [one.recognition_sources for one in rows],
    }
    return {name: _once(values) for name, values in columns.items()}


def _once(values: list[Any]) -> Table:
    kept = list(dict.fromkeys(values))
    at = {value: index for index, value in enumerate(kept)}
    return {"kept": kept, "at": [at[value] for value in values]}
