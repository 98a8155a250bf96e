"""Who holds what, in words: the map's equal for everyone who does not read maps."""

from atlas import Atlas, Holding, State, area_name, state_at
from atlas.runs import run
from telling.areas import area_link
from telling.holders import certainty_badge, holder_label, rule_words, since_words
from telling.nodes import Element, Node, node
from telling.tables import number_cell, table
from words import Words
from words.collation import by_alphabet
from words.terms import RULES


def holders_table_nodes(atlas: Atlas, words: Words, day: str, view: str) -> list[Node | None]:
    """The powers by size, then every area, both sortable."""
    state = state_at(atlas, day, view)
    return [
        node("h2", words.say("Who holds what")),
        _powers(atlas, words, state),
        _everyone(atlas, words, state),
    ]


def _powers(atlas: Atlas, words: Words, state: State) -> Element:
    sizes = sorted(state.km2().items(), key=lambda pair: -pair[1])
    areas = state.holders()
    caption = words.say(
        "The powers on {date}, by land on this map; vassals apart", date=words.date(state.date)
    )
    headings = {
        words.say("Power"): "text",
        words.say("Areas"): "number",
        "km²": "number",
    }
    rows = [
        (
            holder_label(atlas, words, state[areas[holder_id][0]], state.view, state.date),
            number_cell(words, len(areas[holder_id])),
            number_cell(words, km2),
        )
        for holder_id, km2 in sizes
    ]
    return table(caption, headings, rows)


def _everyone(atlas: Atlas, words: Words, state: State) -> Element:
    caption = words.say("Who holds what on {date}", date=words.date(state.date))
    headings = {
        words.say("Area"): "text",
        words.say("Holder"): "text",
        words.say("Rule"): "text",
        words.say("Since"): "text",
        words.say("How sure"): "text",
        "km²": "number",
    }
    ordered = by_alphabet(
        state, words.lang, key=lambda area_id: area_name(atlas, area_id, words.lang)
    )
    return table(caption, headings, [_held(atlas, words, state, area_id) for area_id in ordered])


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
