"""A place: its names of the year, who held it, what the article says of it, beside the record."""

from atlas import (
    Atlas,
    PlaceView,
    Share,
    claims_of,
    excerpts_of,
    holding_at,
    place,
)
from telling.chapters import timeline
from telling.holders import holder_label
from telling.holding import now_held
from telling.nodes import Element, Node, node
from telling.place_names import place_heading, place_names
from telling.quotes import claim_card, quotation
from words import Words


def place_nodes(atlas: Atlas, words: Words, id_: str, day: str, view: str) -> list[Node | None]:
    """All the page says of a place on a day."""
    seen = place(atlas, id_, day, view)
    return [
        place_heading(atlas, words, id_, day),
        now_held(atlas, words, seen.holding, day, view) if seen.holding else None,
        _shares(atlas, words, seen),
        *place_quotes(atlas, words, id_),
        _history(atlas, words, seen),
        *place_names(atlas, words, id_),
    ]


def place_quotes(atlas: Atlas, words: Words, id_: str) -> list[Node | None]:
    """What the article says of a place, whatever the day, and what can be checked of it."""
    return [*_article_says(atlas, words, id_), *_claims(atlas, words, id_)]


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


def _article_says(atlas: Atlas, words: Words, id_: str) -> list[Node]:
    excerpts = excerpts_of(atlas, "place", id_)
    if not excerpts:
        return []
    return [
        node("h3", words.say("In the article’s words")),
        *(quotation(atlas, words, excerpt, about=id_) for excerpt in excerpts),
    ]


def _claims(atlas: Atlas, words: Words, id_: str) -> list[Node]:
    claims = claims_of(atlas, "place", id_)
    if not claims:
        return []
    return [
        node("h3", words.say("Beside the record")),
        *(claim_card(atlas, words, claim) for claim in claims),
    ]


def _history(atlas: Atlas, words: Words, seen: PlaceView) -> Element | None:
    if not seen.history:
        return None
    return node(
        "details",
        node("summary", words.say("Who held it through time")),
        timeline(atlas, words, seen.place.area_id, seen.date, seen.view),
    )
