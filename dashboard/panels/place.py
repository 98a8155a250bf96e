"""A place: its names of the year, who held it, what the article says of it, beside the record."""

from __future__ import annotations

from itertools import groupby

from atlas import Atlas, DatedName, PlaceView, place, place_name, span_text
from panels.choice import Choice
from panels.excerpts import claim_card, quotation, sources_line
from panels.holders import holder_label
from panels.holding import now_held, timeline
from panels.prose import Node, in_english, node, outside_link
from words import Words
from words.terms import LANGUAGE_NAMES


def place_nodes(atlas: Atlas, words: Words, choice: Choice) -> list[Node | None]:
    """Return all the panel says of the chosen place on the chosen day."""
    view = place(atlas, choice.id, choice.date, choice.view)
    return [
        _heading(atlas, words, view),
        now_held(atlas, words, view.holding, choice) if view.holding else None,
        _shares(atlas, words, view),
        *_article_says(atlas, words, view),
        *_claims(atlas, words, view),
        _history(atlas, words, view, choice),
        _names(words, view),
        _note(words, view),
        _links(words, view),
        sources_line(atlas, words, view.place.sources),
    ]


def _heading(atlas: Atlas, words: Words, view: PlaceView) -> dict:
    title = place_name(atlas, view.place.id, view.date, words.lang)
    return node(
        "h2",
        title,
        *(
            node("small", node("bdi", name.name, lang=name.lang), title=_language(words, name.lang))
            for name in _unlike(title, view.names_then)
        ),
        cls="ta-title",
    )


def _unlike(title: str, names: tuple[DatedName, ...]) -> list[DatedName]:
    """Return the names not yet said, each spelling once."""
    seen, kept = {title}, []
    for name in names:
        if name.name not in seen:
            kept.append(name)
            seen.add(name.name)
    return kept[:6]


def _shares(atlas: Atlas, words: Words, view: PlaceView) -> dict | None:
    if not view.shares:
        return None
    total = sum(share.km2 for share in view.shares)
    rows = [
        node(
            "li",
            holder_label(atlas, words, share.holder_id, view.date),
            node("span", f" {share.km2 / total:.0%}", cls="ta-muted"),
            share=share.km2 / total,
            cls="ta-share",
        )
        for share in view.shares[:8]
    ]
    return node(
        "section",
        node("h3", words.say("Who held it, {date}", date=words.date(view.date))),
        node("ul", *rows, cls="ta-shares"),
    )


def _article_says(atlas: Atlas, words: Words, view: PlaceView) -> list[Node]:
    if not view.excerpts:
        return []
    return [
        node("h3", words.say("In the article’s words")),
        *(quotation(atlas, words, excerpt, about=view.place.id) for excerpt in view.excerpts),
    ]


def _claims(atlas: Atlas, words: Words, view: PlaceView) -> list[Node]:
    if not view.claims:
        return []
    return [
        node("h3", words.say("Beside the record")),
        *(claim_card(atlas, words, claim) for claim in view.claims),
    ]


def _history(atlas: Atlas, words: Words, view: PlaceView, choice: Choice) -> dict | None:
    if not view.history:
        return None
    return node(
        "details",
        node("summary", words.say("Who held it through time")),
        timeline(atlas, words, view.history, choice.date),
    )


def _names(words: Words, view: PlaceView) -> dict:
    ordered = sorted(view.place.names, key=lambda name: _language(words, name.lang))
    rows = [
        part
        for lang, names in groupby(ordered, key=lambda name: name.lang)
        for part in (
            node("dt", _language(words, lang)),
            node("dd", *_dated_names(words, list(names))),
        )
    ]
    return node(
        "details",
        node("summary", words.say("All its names")),
        node("dl", *rows, cls="ta-names"),
    )


def _dated_names(words: Words, names: list[DatedName]) -> list[Node]:
    said: list[Node] = []
    for name in names:
        when = _name_span(words, name)
        said += [
            "; ",
            node("bdi", name.name, lang=name.lang),
            node("span", f" ({when})", cls="ta-muted") if when else None,
        ]
    return said[1:]


def _name_span(words: Words, name: DatedName) -> str:
    if name.edtf:
        return span_text(name.edtf, words.lang)
    if not (name.start or name.until):
        return ""
    return f"{name.start[:4]}–{name.until[:4]}"


def _language(words: Words, lang: str) -> str:
    return words.say(LANGUAGE_NAMES.get(lang, lang))


def _note(words: Words, view: PlaceView) -> dict | None:
    said = " ".join(text for text in (view.place.founded_note, view.place.note) if text)
    return (
        node("p", node("b", words.say("The note") + ": "), in_english(words, said), cls="ta-note")
        if said
        else None
    )


def _links(words: Words, view: PlaceView) -> dict | None:
    links: list[Node] = []
    if view.place.wikidata:
        links.append(
            outside_link("Wikidata", f"https://www.wikidata.org/wiki/{view.place.wikidata}")
        )
    if view.place.geonames:
        links.append(outside_link("GeoNames", f"https://www.geonames.org/{view.place.geonames}"))
    if not links:
        return None
    spaced = [part for one in links for part in (" · ", one)][1:]
    return node("p", words.say("Look it up:") + " ", *spaced, cls="ta-sources")
