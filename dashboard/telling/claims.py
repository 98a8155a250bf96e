"""Claims: every checkable statement of the article beside the record, at a glance and in full."""

from collections.abc import Callable, Iterable

from atlas import Atlas, Claim, place_name
from telling.nodes import Element, Node, link, node
from telling.quotes import claim_card, paragraph_label
from words import Words
from words.terms import RELATIONS

Cite = Callable[[Claim], Node | None]


def claims_nodes(
    atlas: Atlas, words: Words, shown: Iterable[Claim], cite: Cite
) -> list[Node | None]:
    """The claims shown, among all of the article; `cite` says how one is cited."""
    kept = list(shown)
    return [
        node("h2", words.say("What can be checked")),
        _strip(atlas, words, kept),
        node("p", words.plural("{n} claim shown.", "{n} claims shown.", len(kept)), role="status"),
        node("div", *(_card(atlas, words, claim, cite) for claim in kept), cls="ta-cards"),
    ]


def _strip(atlas: Atlas, words: Words, kept: list[Claim]) -> Element:
    """The whole article as one bar: a tick per claim where it stands in the text."""
    length = atlas.article.text_length
    shown = {claim.id for claim in kept}
    ticks = [
        node(
            "li",
            node("span", f"{claim.exact}: {words.say(RELATIONS[claim.relation])}"),
            cls=f"ta-tick ta-relation-{claim.relation}" + ("" if claim.id in shown else " ta-dim"),
            share=claim.start / length,
            title=claim.exact,
        )
        for claim in atlas.claims.values()
    ]
    label = words.say("All claims in the order of the article")
    key = [
        node("span", words.say(text), cls=f"ta-badge ta-relation-{relation}")
        for relation, text in RELATIONS.items()
    ]
    return node(
        "div",
        node("ol", *ticks, cls="ta-strip", aria_label=label),
        node("p", *key, cls="ta-badges"),
    )


def _card(atlas: Atlas, words: Words, claim: Claim, cite: Cite) -> Element:
    places = [
        link(
            place_name(atlas, place_id, atlas.last, words.lang),
            target={"kind": "place", "id": place_id},
            cls="ta-chip",
            focus=f"{claim.id}-{place_id}",
        )
        for place_id in claim.places
        if place_id in atlas.places
    ]
    return node(
        "section",
        node("p", paragraph_label(atlas, words, claim.paragraph), cls="ta-kicker"),
        claim_card(atlas, words, claim),
        node("p", *places, cls="ta-chips") if places else None,
        cite(claim),
        cls="ta-card",
    )
