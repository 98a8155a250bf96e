"""A place: its names of the day, the answer in three lines, what the article says of it."""

from atlas import Atlas, Holding, PlaceView, Share, holder_name, holding_at, place
from telling.chapters import history
from telling.holders import holder_label, recognition_words, rule_in
from telling.holding import now_held
from telling.nodes import Element, Node, node
from telling.place_names import place_heading, place_names
from telling.said import said_of
from telling.through import through_time
from words import Words

SHARES = 6  # shown before the others of a region


def place_nodes(atlas: Atlas, words: Words, id_: str, day: str, view: str) -> list[Node | None]:
    """All the page says of a place on a day: the answer first."""
    seen = place(atlas, id_, day, view)
    return [
        place_heading(atlas, words, id_, day),
        now_held(atlas, words, seen.holding, day, view) if seen.holding else None,
        *_through(atlas, words, seen),
        *_shares(atlas, words, seen),
        *place_quotes(atlas, words, id_),
        *place_names(atlas, words, id_),
    ]


def place_quotes(atlas: Atlas, words: Words, id_: str) -> list[Node]:
    """What the article says of a place, whatever the day, and what can be checked of it."""
    return said_of(atlas, words, "place", id_)


def _through(atlas: Atlas, words: Words, seen: PlaceView) -> list[Node]:
    if not seen.history:
        return []
    about = (seen.place.area_id, seen.date, seen.view)
    return [through_time(atlas, words, *about), history(atlas, words, *about)]


def _shares(atlas: Atlas, words: Words, seen: PlaceView) -> list[Node | None]:
    """Who held a region on the day, the largest shares first; no power stands for all of it."""
    if not seen.shares:
        return []
    rows = [_share(atlas, words, share, seen) for share in seen.shares]
    shown, more = rows[:SHARES], rows[SHARES:]
    return [
        node("p", _asked(words, seen), cls="ta-kicker"),
        node("ul", *shown, cls="ta-shares"),
        node(
            "details",
            node("summary", words.plural("{n} more power", "{n} more powers", len(more))),
            node("ul", *more, cls="ta-shares"),
            cls="ta-fold",
        )
        if more
        else None,
    ]


def _asked(words: Words, seen: PlaceView) -> str:
    date = words.date(seen.date)
    if seen.view == "recognised":
        return words.say("Whose it was by recognition, {date}", date=date)
    return words.say("Who held it, {date}", date=date)


def _share(atlas: Atlas, words: Words, share: Share, seen: PlaceView) -> Element:
    part = share.km2 / sum(share.km2 for share in seen.shares)
    holdings = [holding_at(atlas, area_id, seen.date) for area_id in share.areas]
    standing = _standings(atlas, words, holdings, seen)
    return node(
        "li",
        holder_label(atlas, words, holdings[0], seen.view, seen.date),
        node("span", f" {words.percent(part)}", cls="ta-muted"),
        node("span", f" · {standing}", cls="ta-muted") if standing else None,
        share=part,
        cls="ta-share",
    )


def _standings(atlas: Atlas, words: Words, holdings: list[Holding], seen: PlaceView) -> str:
    """Under whom the power stands in its share and whose that is in law; what holds of a part."""
    told = list(dict.fromkeys(_standing(atlas, words, one, seen) for one in holdings))
    if len(told) == 1:
        return told[0]
    return "; ".join(words.say("in part: {standing}", standing=one) for one in told if one)


def _standing(atlas: Atlas, words: Words, holding: Holding, seen: PlaceView) -> str:
    if seen.view == "control":
        other = recognition_words(atlas, words, holding, seen.date)
    elif holding.differs:
        power = holder_name(atlas, holding.holder_id, seen.date, words.lang)
        other = words.say("held by {power}", power=power)
    else:
        other = ""
    rule = rule_in(atlas, words, holding, seen.view, seen.date)
    return " · ".join(said for said in (rule, other) if said)
