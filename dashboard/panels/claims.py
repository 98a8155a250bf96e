"""Claims: every checkable statement of the article beside the record, at a glance and in full."""

from __future__ import annotations

import streamlit as st

from atlas import Atlas, Claim, place_name
from panels.choice import Choice
from panels.excerpts import claim_card, paragraph_label
from panels.prose import link, node, show
from panels.share import cite_claim
from words import Words
from words.terms import RELATIONS


def show_claims(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the panel with its two filters."""
    relation, place_id = _filters(atlas, words, choice)
    kept = [
        claim
        for claim in atlas.claims.values()
        if relation in (None, claim.relation) and place_id in (None, *claim.places)
    ]
    show(
        "claims-panel",
        words,
        node("h2", words.say("What can be checked")),
        _strip(atlas, words, kept),
        node("p", words.plural("{n} claim shown.", "{n} claims shown.", len(kept)), role="status"),
        node("div", *(_card(atlas, words, claim) for claim in kept), cls="ta-cards"),
    )


def _filters(atlas: Atlas, words: Words, choice: Choice) -> tuple[str | None, str | None]:
    left, right = st.columns(2)
    relation = left.selectbox(
        words.say("How it stands to the record"),
        list(RELATIONS),
        index=None,
        format_func=lambda key: words.say(RELATIONS[key]),
        placeholder=words.say("all"),
        key="relation",
    )
    named = sorted({place_id for claim in atlas.claims.values() for place_id in claim.places})
    place_id = right.selectbox(
        words.say("Place"),
        named,
        index=None,
        format_func=lambda id_: place_name(atlas, id_, choice.date, words.lang),
        placeholder=words.say("all"),
        key="claim-place",
    )
    return relation, place_id


def _strip(atlas: Atlas, words: Words, kept: list[Claim]) -> dict:
    """Return the whole article as one bar: a tick per claim where it stands in the text."""
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


def _card(atlas: Atlas, words: Words, claim: Claim) -> dict:
    places = [
        link(
            place_name(atlas, place_id, atlas.last, words.lang),
            cls="ta-chip",
            focus=f"{claim.id}-{place_id}",
            kind="place",
            chosen=place_id,
        )
        for place_id in claim.places
        if place_id in atlas.places
    ]
    return node(
        "section",
        node("p", paragraph_label(atlas, words, claim.paragraph), cls="ta-kicker"),
        claim_card(atlas, words, claim),
        node("p", *places, cls="ta-chips") if places else None,
        cite_claim(words, claim),
        cls="ta-card",
    )
