"""Claims, with filters by relation to the record and by place."""

from functools import partial

import streamlit as st

from atlas import Atlas, place_name
from panels.address import Choice
from panels.draw import show
from panels.share import cite_claim
from telling.claims import claims_cards, claims_head
from words import Words
from words.collation import by_alphabet
from words.terms import RELATIONS


def show_claims(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the panel with its two filters under the heading, which tells what they leave."""
    head = st.container()
    relation, place_id = _filters(atlas, words, choice)
    kept = [
        claim
        for claim in atlas.claims.values()
        if relation in (None, claim.relation) and place_id in (None, *claim.places)
    ]
    with head:
        show("claims-head", words, *claims_head(atlas, words, kept))
    cite = partial(cite_claim, atlas, words)
    show("claims-panel", words, *claims_cards(atlas, words, kept, cite))


def _filters(atlas: Atlas, words: Words, choice: Choice) -> tuple[str | None, str | None]:
    left, right = st.columns(2)
    relation = left.selectbox(
        words.say("How it compares with the record"),
        list(RELATIONS),
        index=None,
        format_func=lambda key: words.say(RELATIONS[key]),
        placeholder=words.say("all"),
        key="relation",
    )
    named = {place_id for claim in atlas.claims.values() for place_id in claim.places}
    names = {id_: place_name(atlas, id_, choice.day, words.lang) for id_ in named}
    place_id = right.selectbox(
        words.say("Place"),
        by_alphabet(names, words.lang, key=lambda id_: names[id_]),
        index=None,
        format_func=lambda id_: names[id_],
        placeholder=words.say("all"),
        key="claim-place",
    )
    return relation, place_id
