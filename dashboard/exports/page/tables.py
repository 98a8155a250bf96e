"""What the single file says beside its map: quotations, claims, names, notes and sources."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from atlas import (
    Atlas,
    Claim,
    DatedName,
    Event,
    Excerpt,
    Place,
    excerpts_of,
    mention_spans,
)
from words import LANGUAGES
from words.dates import edtf_text

Table = dict[str, Any]


def reading_tables(atlas: Atlas, area_ids: list[str]) -> Table:
    """Every table the panels read, as plain JSON values; ids are the atlas's own.

    `holdings` runs parallel to the bundle's: by area in the order of `area_ids`, then by start.
    """
    article = atlas.article
    return {
        "article": {
            "title": article.title,
            "author": article.author,
            "publisher": article.publisher,
            "url": article.url,
            "lang": article.lang,
            "citation": article.citation,
            "paragraphs": [
                {"id": one.id, "heading": one.heading, "summary": dict(one.summaries)}
                for one in article.paragraphs
            ],
        },
        "excerpts": {one.id: _excerpt(atlas, one) for one in atlas.excerpts.values()},
        "claims": {one.id: _claim(one) for one in atlas.claims.values()},
        "places": {one.id: _place(atlas, one) for one in atlas.places.values()},
        "events": {one.id: _event(atlas, one) for one in atlas.events.values()},
        "areas": {
            one.id: _filled({"fit": one.fit, "note": one.fit_note, "sources": one.sources})
            for one in atlas.areas.values()
        },
        "holdings": _holdings(atlas, area_ids),
        "sources": {
            one.id: [
                one.title,
                ", ".join(filter(None, (one.author, one.publisher))),
                one.url,
                one.opened,
            ]
            for one in atlas.sources.values()
        },
    }


def _excerpt(atlas: Atlas, excerpt: Excerpt) -> Table:
    """The words in parts: text, or [text, kind, target, year or None] where a thing is named."""
    parts: list[Any] = []
    at = 0
    for span in mention_spans(atlas, excerpt.id):
        mention = span.mention
        parts.append(excerpt.exact[at : span.start])
        parts.append([mention.exact, mention.kind, mention.target_id, mention.year])
        at = span.end
    parts.append(excerpt.exact[at:])
    return {"paragraph": excerpt.paragraph, "parts": [part for part in parts if part]}


def _claim(claim: Claim) -> Table:
    return {
        "paragraph": claim.paragraph,
        "exact": claim.exact,
        "relation": claim.relation,
        "record": _in_languages(claim.record_in),
        "difference": _in_languages(claim.difference_in),
        "places": claim.places,
        "events": claim.events,
        "sources": claim.sources,
    }


def _in_languages(say: Callable[[str], str]) -> dict[str, str]:
    """A text by language; a language that would only repeat the English is left out."""
    said = {lang: say(lang) for lang in LANGUAGES}
    return {lang: text for lang, text in said.items() if lang == "en" or text != said["en"]}


def _filled(row: Table) -> Table:
    """The row without its empty values: the page reads a missing one as empty."""
    return {key: value for key, value in row.items() if value}


def _place(atlas: Atlas, place: Place) -> Table:
    return _filled(
        {
            "area": place.area_id,
            "names": [_name(one) for one in place.names],
            "excerpts": [one.id for one in excerpts_of(atlas, "place", place.id)],
            "note": " ".join(text for text in (place.founded_note, place.note) if text),
            "wikidata": place.wikidata,
            "geonames": place.geonames,
            "sources": place.sources,
        }
    )


def _name(name: DatedName) -> Table:
    row = {"lang": name.lang, "name": name.name, "from": name.start, "until": name.until}
    return _filled(row | {"when": _edtf(name.edtf)})


def _edtf(edtf: str) -> dict[str, str]:
    return _in_languages(lambda lang: edtf_text(edtf, lang)) if edtf else {}


def _event(atlas: Atlas, event: Event) -> Table:
    return _filled(
        {
            "when": _edtf(event.edtf),
            "old": event.date_os,
            "end": event.end_date,
            "place": event.place_id,
            "parties": event.parties,
            "others": "" if event.parties else event.parties_text,
            "moved": event.moved,
            "note": event.note,
            "days": [[day.date, day.what] for day in event.days],
            "excerpts": [one.id for one in excerpts_of(atlas, "event", event.id)],
            "sources": event.sources,
        }
    )


def _holdings(atlas: Atlas, area_ids: list[str]) -> Table:
    """Columns of note, sources and sources of recognition; each value is kept once."""
    rows = [one for area_id in area_ids for one in atlas.by_area[area_id]]
    columns: dict[str, list[Any]] = {
        "note": [one.note for one in rows],
        "sources": [one.sources for one in rows],
        "recognition": [one.recognition_sources for one in rows],
    }
    return {name: _once(values) for name, values in columns.items()}


def _once(values: list[Any]) -> Table:
    kept = list(dict.fromkeys(values))
    at = {value: index for index, value in enumerate(kept)}
    return {"kept": kept, "at": [at[value] for value in values]}
