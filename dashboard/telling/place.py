"""A place: its names of the year, who held it, what the article says of it, beside the record."""

from itertools import groupby

from atlas import Atlas, DatedName, PlaceView, Share, holding_at, place, place_name
from telling.chapters import timeline
from telling.holders import holder_label
from telling.holding import now_held
from telling.nodes import Element, Node, in_english, joined, node, outside_link
from telling.quotes import claim_card, quotation, sources_line
from words import Words
from words.collation import by_alphabet
from words.dates import span_text
from words.terms import LANGUAGE_NAMES


def place_nodes(atlas: Atlas, words: Words, id_: str, day: str, view: str) -> list[Node | None]:
    """All the page says of a place on a day."""
    seen = place(atlas, id_, day, view)
    return [
        _heading(atlas, words, seen),
        now_held(atlas, words, seen.holding, day, view) if seen.holding else None,
        _shares(atlas, words, seen),
        *_article_says(atlas, words, seen),
        *_claims(atlas, words, seen),
        _history(atlas, words, seen),
        _names(words, seen),
        _note(words, seen),
        _links(words, seen),
        sources_line(atlas, words, seen.place.sources),
    ]


def _heading(atlas: Atlas, words: Words, seen: PlaceView) -> Element:
    title = place_name(atlas, seen.place.id, seen.date, words.lang)
    return node(
        "h2",
        title,
        *(
            node("small", node("bdi", name.name, lang=name.lang), title=_language(words, name.lang))
            for name in _unlike(title, seen.names_then)
        ),
        cls="ta-title",
    )


def _unlike(title: str, names: tuple[DatedName, ...]) -> list[DatedName]:
    """The names not yet said, each spelling once."""
    seen, kept = {title}, []
    for name in names:
        if name.name not in seen:
            kept.append(name)
            seen.add(name.name)
    return kept[:6]


def _shares(atlas: Atlas, words: Words, seen: PlaceView) -> Element | None:
    if not seen.shares:
        return None
    total = sum(share.km2 for share in seen.shares)
    rows = [
        node(
            "li",
            _share_label(atlas, words, share, seen),
            node("span", f" {words.percent(share.km2 / total)}", cls="ta-muted"),
            share=share.km2 / total,
            cls="ta-share",
        )
        for share in seen.shares[:8]
    ]
    return node(
        "section",
        node("h3", words.say("Who held it, {date}", date=words.date(seen.date))),
        node("ul", *rows, cls="ta-shares"),
    )


def _share_label(atlas: Atlas, words: Words, share: Share, seen: PlaceView) -> Element:
    holding = holding_at(atlas, share.areas[0], seen.date)
    return holder_label(atlas, words, holding, seen.view, seen.date)


def _article_says(atlas: Atlas, words: Words, seen: PlaceView) -> list[Node]:
    if not seen.excerpts:
        return []
    return [
        node("h3", words.say("In the article’s words")),
        *(quotation(atlas, words, excerpt, about=seen.place.id) for excerpt in seen.excerpts),
    ]


def _claims(atlas: Atlas, words: Words, seen: PlaceView) -> list[Node]:
    if not seen.claims:
        return []
    return [
        node("h3", words.say("Beside the record")),
        *(claim_card(atlas, words, claim) for claim in seen.claims),
    ]


def _history(atlas: Atlas, words: Words, seen: PlaceView) -> Element | None:
    if not seen.history:
        return None
    return node(
        "details",
        node("summary", words.say("Who held it through time")),
        timeline(atlas, words, seen.place.area_id, seen.date, seen.view),
    )


def _names(words: Words, seen: PlaceView) -> Element:
    ordered = by_alphabet(
        seen.place.names, words.lang, key=lambda name: _language(words, name.lang)
    )
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


def _dated_names(words: Words, names: list[DatedName]) -> list[Node | None]:
    said: list[Node | None] = []
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


def _note(words: Words, seen: PlaceView) -> Element | None:
    said = " ".join(text for text in (seen.place.founded_note, seen.place.note) if text)
    return (
        node("p", node("b", words.say("The note") + ": "), in_english(words, said), cls="ta-note")
        if said
        else None
    )


def _links(words: Words, seen: PlaceView) -> Element | None:
    links: list[Node] = []
    if seen.place.wikidata:
        links.append(
            outside_link("Wikidata", f"https://www.wikidata.org/wiki/{seen.place.wikidata}")
        )
    if seen.place.geonames:
        links.append(outside_link("GeoNames", f"https://www.geonames.org/{seen.place.geonames}"))
    if not links:
        return None
    return node("p", words.say("Look it up:") + " ", *joined(links, " · "), cls="ta-sources")
