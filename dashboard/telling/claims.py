"""Claims: every checkable statement of the article beside the record, at a glance and in full."""

from collections import Counter
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
    """The claims shown, those that differ first; `cite` says how one is cited."""
    kept = list(shown)
    return [*claims_head(atlas, words, kept), *claims_cards(atlas, words, kept, cite)]


def claims_head(atlas: Atlas, words: Words, shown: Iterable[Claim]) -> list[Node | None]:
    """The heading, and the claims shown among all of the article."""
    return [node("h2", words.say("What can be checked")), _strip(atlas, words, shown)]


def claims_cards(
    atlas: Atlas, words: Words, shown: Iterable[Claim], cite: Cite
) -> list[Node | None]:
    """Each claim in full, those that differ first."""
    verdicts = list(RELATIONS)
    kept = sorted(shown, key=lambda claim: verdicts.index(claim.relation))
    return [
        node("p", words.plural("{n} claim shown.", "{n} claims shown.", len(kept)), role="status"),
        node("div", *(_card(atlas, words, claim, cite) for claim in kept), cls="ta-cards"),
    ]


def _strip(atlas: Atlas, words: Words, kept: Iterable[Claim]) -> Element:
    """The whole article as one bar: a tick per claim where it stands, over its paragraphs."""
    shown = {claim.id for claim in kept}
    ticks = [_tick(atlas, words, claim, claim.id in shown) for claim in atlas.claims.values()]
    label = words.say("All claims in the order of the article, by paragraph")
    return node(
        "div",
        node("p", label, cls="ta-kicker"),
        node("ol", *ticks, cls="ta-strip", aria_label=label),
        _axis(atlas),
        node("p", *_key(atlas, words), cls="ta-badges"),
    )


def _tick(atlas: Atlas, words: Words, claim: Claim, shown: bool) -> Element:
    verdict = words.say(RELATIONS[claim.relation])
    return node(
        "li",
        node("span", node("q", claim.exact, lang=atlas.article.lang), f": {verdict}"),
        cls=f"ta-tick ta-relation-{claim.relation}" + ("" if shown else " ta-dim"),
        share=claim.start / max(atlas.article.text_length, 1),
        title=f"“{claim.exact}”: {verdict}",
    )


def _axis(atlas: Atlas) -> Element:
    """The numbers of the paragraphs, where each begins."""
    article = atlas.article
    numbered = [one for one in article.paragraphs if one.id[0] == "P" and one.id[1:].isdigit()]
    numbers = [
        node("li", paragraph.id[1:], share=paragraph.start / max(article.text_length, 1))
        for paragraph in numbered
    ]
    return node("ol", *numbers, cls="ta-axis", aria_hidden="true")


def _key(atlas: Atlas, words: Words) -> list[Node]:
    """What the badges mean, each with how many claims of the article it has."""
    times = Counter(claim.relation for claim in atlas.claims.values())
    return [
        node(
            "span",
            f"{words.say(text)}: {words.number(times[relation])}",
            cls=f"ta-badge ta-relation-{relation}",
        )
        for relation, text in RELATIONS.items()
    ]


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
