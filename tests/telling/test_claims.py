"""The claims of the article: all on one bar, then each in full beside the record."""

from dataclasses import replace

import pytest
from panel_nodes import all_nodes, text_of

from telling.claims import claims_cards, claims_head, claims_nodes
from telling.nodes import link, node
from words import words_in
from words.terms import RELATIONS

EN, TR = words_in("en"), words_in("tr")
BY_PARAGRAPH = "All claims in the order of the article, by paragraph"


def no_word(_):
    """How a claim is cited: not at all."""


def with_claims(atlas, *relations: str):
    """The atlas with a claim of each of the relations, in this order."""
    one = atlas.claims["C1"]
    claims = [replace(one, id=f"C{n}", relation=of) for n, of in enumerate(relations)]
    return replace(atlas, claims={claim.id: claim for claim in claims})


def strip(atlas, shown=None) -> list:
    """The parts of the bar: its title, ticks, axis and key."""
    kept = atlas.claims.values() if shown is None else shown
    return claims_head(atlas, EN, kept)[1]["kids"]


def cards(atlas, cite=no_word, words=EN) -> list[dict]:
    return claims_cards(atlas, words, atlas.claims.values(), cite)[1]["kids"]


def test_the_bar_comes_before_the_cards(tiny):
    shown = list(tiny.claims.values())
    told = claims_nodes(tiny, EN, iter(shown), no_word)
    assert told == [*claims_head(tiny, EN, shown), *claims_cards(tiny, EN, shown, no_word)]
    assert told[0] == node("h2", "What can be checked")
    assert [one["tag"] for one in told[1:]] == ["div", "p", "div"]


@pytest.mark.parametrize(
    ("relations", "said"),
    [
        ([], "0 claims shown."),
        (["agrees"], "1 claim shown."),
        (["agrees", "agrees"], "2 claims shown."),
    ],
)
def test_how_many_are_shown_is_read_aloud(tiny, relations, said):
    atlas = with_claims(tiny, *relations)
    counted, _ = claims_cards(atlas, EN, atlas.claims.values(), no_word)
    assert counted == node("p", said, role="status")


def test_the_cards_stand_in_the_order_of_the_verdicts_those_of_one_as_in_the_article(tiny):
    atlas = with_claims(tiny, *reversed(RELATIONS), "differs")
    ids = [one["attrs"]["id"] for one in all_nodes(cards(atlas)) if one["tag"] == "article"]
    assert ids == ["claim-C3", "claim-C4", "claim-C2", "claim-C1", "claim-C0"]


def test_the_bar_says_what_it_is_and_so_do_its_ticks_together(tiny):
    title, ticks, axis, key = strip(tiny)
    assert title == node("p", BY_PARAGRAPH, cls="ta-kicker")
    assert (ticks["tag"], ticks["attrs"]) == ("ol", {"aria-label": BY_PARAGRAPH})
    assert (axis["tag"], axis["attrs"]) == ("ol", {"aria-hidden": "true"})
    assert (key["tag"], key["cls"]) == ("p", "ta-badges")


def test_a_tick_quotes_its_claim_in_the_articles_language_where_it_stands_in_the_text(tiny):
    _, ticks, *_ = strip(tiny, shown=[tiny.claims["C2"]])
    song = "Peace came to the Port in 1744"
    first, second = ticks["kids"]
    assert second == node(
        "li",
        node("span", node("q", song, lang="en"), ": differs from the record"),
        cls="ta-tick ta-relation-differs",
        share=264 / 533,
        title=f"“{song}”: differs from the record",
    )
    assert first["cls"] == "ta-tick ta-relation-agrees ta-dim"


def test_the_axis_numbers_the_paragraphs_that_have_a_number(tiny):
    title, first, second = tiny.article.paragraphs
    odd = [replace(first, id=id_) for id_ in ("PX", "Q3", "CAPTION")]
    paragraphs = (title, first, *odd, replace(second, id="P12"))
    atlas = replace(tiny, article=replace(tiny.article, paragraphs=paragraphs))
    assert strip(atlas)[2]["kids"] == [
        node("li", "1", share=25 / 533),
        node("li", "12", share=264 / 533),
    ]


def test_in_a_text_of_unknown_length_nothing_is_divided_by_it(tiny):
    atlas = replace(tiny, article=replace(tiny.article, text_length=0))
    _, ticks, axis, _ = strip(atlas)
    assert [one["share"] for one in ticks["kids"]] == [33, 264]
    assert [one["share"] for one in axis["kids"]] == [25, 264]


def test_the_key_says_of_how_many_claims_each_verdict_is(tiny):
    atlas = with_claims(tiny, *["agrees"] * 3, "contested")
    assert strip(atlas, shown=[])[3]["kids"] == [
        node("span", f"{said}: {n}", cls=f"ta-badge ta-relation-{relation}")
        for relation, said, n in (
            ("differs", "differs from the record", 0),
            ("imprecise", "imprecise", 0),
            ("contested", "a matter of opinion", 1),
            ("agrees", "agrees with the record", 3),
        )
    ]


def test_a_card_says_its_paragraph_its_claim_its_places_and_how_it_is_cited(tiny):
    differs, agrees = cards(tiny, lambda claim: node("p", claim.id))
    assert [(one["tag"], one["cls"]) for one in (differs, agrees)] == [("section", "ta-card")] * 2
    assert agrees["kids"][0] == node("p", "The article, paragraph 1", cls="ta-kicker")
    assert agrees["kids"][1]["attrs"] == {"id": "claim-C1"}
    midtown = link(
        "Midtown",
        target={"kind": "place", "id": "midtown"},
        cls="ta-chip",
        focus="C1-midtown",
    )
    assert agrees["kids"][2:] == [node("p", midtown, cls="ta-chips"), node("p", "C1")]
    assert differs["kids"][2:] == [node("p", "C2")]


def test_a_place_that_the_atlas_does_not_have_is_not_led_to(tiny):
    claims = {"C1": replace(tiny.claims["C1"], places=("atlantis", "quiet-sea"))}
    (card,) = cards(replace(tiny, claims=claims), words=TR)
    assert text_of(card["kids"][-1:]) == "Sakin Deniz"
    claims = {"C1": replace(tiny.claims["C1"], places=("atlantis",))}
    (card,) = cards(replace(tiny, claims=claims))
    assert len(card["kids"]) == 2
