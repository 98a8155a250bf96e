"""One year: what changed hands in it, event by event, and step by step."""

from atlas import Atlas, Change, changes_in, steps_in
from atlas.happenings import REST, Happening, happenings_in
from telling.happenings import happening_node, moved_words
from telling.nodes import Element, Node, node
from telling.transfers import transfer_table
from words import Words


def year_nodes(atlas: Atlas, words: Words, year: int, view: str) -> list[Node | None]:
    """All the page says of a year."""
    return [
        node("h2", words.say("The year {year}", year=words.year(year))),
        *(_net(atlas, words, year, view) if atlas.has_record else []),
        *_happenings(atlas, words, year, view),
        _step_by_step(atlas, words, year, view),
    ]


def _net(atlas: Atlas, words: Words, year: int, view: str) -> list[Node | None]:
    """Net, from the year's first holder of an area to its last, and what came back meanwhile."""
    steps = _passed(steps_in(atlas, year, view))
    if not steps:
        return [node("p", _nothing(words, year, view), cls="ta-muted")]
    net = _passed(changes_in(atlas, year, view))
    return [_net_sum(words, net, year, view) if net else None, _came_back(words, net, steps)]


def _passed(changes: tuple[Change, ...]) -> list[Change]:
    return [change for change in changes if change.counts]


def _nothing(words: Words, year: int, view: str) -> str:
    when = words.year(year)
    if view == "recognised":
        return words.say("No land changed hands by recognition in {year}.", year=when)
    return words.say("No land changed hands in {year}.", year=when)


def _net_sum(words: Words, net: list[Change], year: int, view: str) -> Element:
    km2, when = words.number(sum(change.km2 for change in net)), words.year(year)
    said = (
        words.say(
            "What changed hands by recognition in {year}, on this map: {km2} km²",
            year=when,
            km2=km2,
        )
        if view == "recognised"
        else words.say("What changed hands in {year}, on this map: {km2} km²", year=when, km2=km2)
    )
    return node("p", said, cls="ta-sum")


def _came_back(words: Words, net: list[Change], steps: list[Change]) -> Node | None:
    """Land that changed hands in the year and was back in its old hands at its end."""
    back = {change.area_id for change in steps} - {change.area_id for change in net}
    if not back:
        return None
    said = words.plural(
        "{n} area changed hands and was back at the year’s end.",
        "{n} areas changed hands and were back at the year’s end.",
        len(back),
    )
    return node("p", said, cls="ta-muted")


def _happenings(atlas: Atlas, words: Words, year: int, view: str) -> list[Node]:
    """The article's events and other main ones; the rest folded, where it is not all there is."""
    told = happenings_in(atlas, year, view)
    if not told:
        none = words.say("The atlas records no event in {year}.", year=words.year(year))
        return [node("p", none, cls="ta-muted")]
    rest = [one for one in told if one.rank == REST]
    near = [one for one in told if one.rank != REST] or rest
    folded = rest if near is not rest else []
    nodes: list[Node] = [happening_node(atlas, words, one, view) for one in near]
    return [*nodes, _folded(atlas, words, folded, view)] if folded else nodes


def _folded(atlas: Atlas, words: Words, rest: list[Happening], view: str) -> Element:
    said = words.plural("{n} more event", "{n} more events", len(rest))
    moved = f" · {moved_words(words, rest)}" if any(one.changes for one in rest) else ""
    told = [happening_node(atlas, words, one, view) for one in rest]
    return node("details", node("summary", f"{said}{moved}"), *told)


def _step_by_step(atlas: Atlas, words: Words, year: int, view: str) -> Element | None:
    """Every change of the year, where land went through more hands than the net tells."""
    steps = _passed(steps_in(atlas, year, view))
    if len(steps) <= len(_passed(changes_in(atlas, year, view))):
        return None
    caption = words.say("Step by step")
    table = transfer_table(atlas, words, caption, steps, view)
    return node("details", node("summary", caption), table, cls="ta-fold")
