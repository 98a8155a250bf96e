"""What the article says of a thing, briefly: two quotations and its claims; the rest is folded."""

from atlas import Atlas, Claim, claims_of, excerpts_of
from telling.nodes import Element, Node, node
from telling.quotes import claim_card, quotation, relation_badge
from words import Words

SHOWN = 2  # quotations


def said_of(atlas: Atlas, words: Words, kind: str, id_: str) -> list[Node]:
    """The article's words about a place or an event, and what can be checked of them."""
    return [*_quotations(atlas, words, kind, id_), *_claims(atlas, words, kind, id_)]


def _quotations(atlas: Atlas, words: Words, kind: str, id_: str) -> list[Node]:
    told = [
        quotation(atlas, words, excerpt, about=id_) for excerpt in excerpts_of(atlas, kind, id_)
    ]
    if not told:
        return []
    shown, more = told[:SHOWN], told[SHOWN:]
    return [node("h3", words.say("In the article’s words")), *shown, *_more(words, more)]


def _more(words: Words, folded: list[Element]) -> list[Node]:
    if not folded:
        return []
    summary = words.plural("{n} more passage", "{n} more passages", len(folded))
    return [node("details", node("summary", summary), *folded, cls="ta-fold")]


def _claims(atlas: Atlas, words: Words, kind: str, id_: str) -> list[Node]:
    folds = [_claim(atlas, words, claim) for claim in claims_of(atlas, kind, id_)]
    return [node("h3", words.say("Against the record")), *folds] if folds else []


def _claim(atlas: Atlas, words: Words, claim: Claim) -> Element:
    """A claim in one line, with how it stands; unfolded, its card."""
    quoted = node("q", claim.exact, lang=atlas.article.lang)
    return node(
        "details",
        node("summary", relation_badge(words, claim.relation), quoted),
        claim_card(atlas, words, claim),
        cls="ta-claimed",
    )
