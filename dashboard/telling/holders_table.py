"""Who holds what, in words: the map's equal for everyone who does not read maps."""

from atlas import Atlas, Holding, State, area_name, iso, state_at
from atlas.runs import run
from atlas.titles import UNSETTLED
from telling.areas import area_link
from telling.holders import certainty_badge, holder_label, rule_words, since_words
from telling.nodes import Element, Node, node
from telling.tables import filtered, get_data, number_cell, table
from words import Words
from words.collation import by_alphabet
from words.terms import RULES

MOST = 8  # powers with the most land that are listed at once, besides those of the article


def holders_table_nodes(atlas: Atlas, words: Words, day: str, view: str) -> list[Node | None]:
    """The powers by size, then every area with a field to find some of them."""
    state = state_at(atlas, day, view)
    return [
        node("h2", words.say("Who holds what on {date}", date=words.date(state.date))),
        _powers(atlas, words, state),
        _everyone(atlas, words, state),
    ]


def _powers(atlas: Atlas, words: Words, state: State) -> Element:
    """The powers with the most land and those of the article; the others folded."""
    held = ((id_, km2) for id_, km2 in state.km2().items() if id_ != UNSETTLED)
    sizes = sorted(held, key=lambda pair: -pair[1])
    first = [id_ for at, (id_, _) in enumerate(sizes) if at < MOST or id_ in atlas.article_states]
    others = [id_ for id_, _ in sizes if id_ not in first]
    more = words.plural("{n} more power", "{n} more powers", len(others)) if others else ""
    caption = words.say("The powers by their land on this map; vassals apart")
    explained = words.say("An area is a piece of land on this map that changes hands whole.")
    return node(
        "section",
        _sizes(atlas, words, state, first, caption),
        _folded(more, _sizes(atlas, words, state, others, more, captioned=False)),
        node("p", explained, cls="ta-muted"),
        node("div", get_data(words, f"{iso(state.date)}-powers"), cls="ta-tools"),
    )


def _folded(summary: str, told: Element) -> Element | None:
    return node("details", node("summary", summary), told) if summary else None


def _sizes(  # noqa: PLR0913 - `captioned` by its name
    atlas: Atlas,
    words: Words,
    state: State,
    holder_ids: list[str],
    caption: str,
    *,
    captioned: bool = True,
) -> Element:
    areas, km2 = state.holders(), state.km2()
    headings = {
        words.say("Power"): "text",
        words.say("Areas"): "number",
        "km²": "number",
    }
    rows = [
        (
            holder_label(atlas, words, state[areas[id_][0]], state.view, state.date),
            number_cell(words, len(areas[id_])),
            number_cell(words, km2[id_]),
        )
        for id_ in holder_ids
    ]
    return table(caption, headings, rows, captioned=captioned)


def _everyone(atlas: Atlas, words: Words, state: State) -> Element:
    headings = {
        words.say("Area"): "text",
        words.say("Power"): "text",
        words.say("Rule"): "text",
        words.say("Since"): "text",
        words.say("How sure"): "text",
        "km²": "number",
    }
    ordered = by_alphabet(
        state, words.lang, key=lambda area_id: area_name(atlas, area_id, words.lang)
    )
    every = words.plural("{n} area", "All {n} areas", len(state))
    rows = [_held(atlas, words, state, area_id) for area_id in ordered]
    return filtered(
        words,
        "areas",
        node("h3", words.say("Area by area")),
        node("div", get_data(words, f"{iso(state.date)}-areas"), cls="ta-tools"),
        node("details", node("summary", every), table(every, headings, rows, captioned=False)),
    )


def _held(atlas: Atlas, words: Words, state: State, area_id: str) -> tuple[Node, ...]:
    holding = state[area_id]
    came = run(atlas, holding, state.view)[0]
    return (
        area_link(atlas, words, area_id),
        holder_label(atlas, words, holding, state.view, state.date),
        _rule(atlas, words, state, holding),
        node("td", since_words(atlas, words, came), data_value=came.start),
        certainty_badge(atlas, words, holding),
        number_cell(words, atlas.areas[area_id].km2),
    )


def _rule(atlas: Atlas, words: Words, state: State, holding: Holding) -> str:
    """The kind of rule, plain sovereignty as well: a column has no room for silence."""
    if state.view == "recognised" and holding.differs:
        return words.say("not in control")
    return rule_words(atlas, words, holding, state.date) or words.say(RULES["sovereign"])
