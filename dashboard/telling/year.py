"""One year: what happened, what changed hands in it, and step by step."""

from atlas import Atlas, Change, EventDay, changes_in, events_in, steps_in
from telling.events import day_nodes
from telling.nodes import Element, Node, in_english, node
from telling.transfers import transfer_table
from words import Words


def year_nodes(atlas: Atlas, words: Words, year: int, view: str) -> list[Node | None]:
    """All the page says of a year."""
    return [
        node("h2", words.say("The year {year}", year=year)),
        year_events(atlas, words, year),
        *_changes(atlas, words, year, view),
    ]


def year_events(atlas: Atlas, words: Words, year: int) -> Element:
    """What is dated in a year, by day."""
    days = events_in(atlas, year)
    if not days:
        return node("p", words.say("No event of the atlas falls in this year."), cls="ta-muted")
    return node("ul", *(_day(atlas, words, day) for day in days), cls="ta-events")


def _day(atlas: Atlas, words: Words, day: EventDay) -> Element:
    event = day.event
    own = day.role == "day"
    old_style = event.date_os and words.say("Old Style: {date}", date=words.date(event.date_os))
    told = [in_english(words, event.recorded), f" {old_style}" if old_style else None]
    return node(
        "li",
        *day_nodes(atlas, words, day),
        _in_article(words) if event.in_article else None,
        node("p", *told, cls="ta-muted") if own and any(told) else None,
    )


def _in_article(words: Words) -> Element:
    return node("span", " · ", words.say("named in the article"), cls="ta-in-article")


def _changes(atlas: Atlas, words: Words, year: int, view: str) -> list[Node]:
    """Net, from the year's first holder of an area to its last; the steps below, folded."""
    steps = [change for change in steps_in(atlas, year, view) if change.counts]
    if not steps:
        return [node("p", words.say("No land changed hands in this year."), cls="ta-muted")]
    net = [change for change in changes_in(atlas, year, view) if change.counts]
    return [
        _net(atlas, words, net, view),
        _came_back(words, net, steps),
        _step_by_step(atlas, words, steps, view) if len(steps) > len(net) else "",
    ]


def _net(atlas: Atlas, words: Words, net: list[Change], view: str) -> Node:
    if not net:
        return ""
    caption = words.say(
        "What changed hands in this year, on this map: {km2} km²",
        km2=words.number(sum(change.km2 for change in net)),
    )
    return transfer_table(atlas, words, caption, net, view)


def _came_back(words: Words, net: list[Change], steps: list[Change]) -> Node:
    """Land that changed hands in the year and was back in its old hands at its end."""
    back = {change.area_id for change in steps} - {change.area_id for change in net}
    if not back:
        return ""
    said = words.plural(
        "{n} area changed hands and was back at the year’s end.",
        "{n} areas changed hands and were back at the year’s end.",
        len(back),
    )
    return node("p", said, cls="ta-muted")


def _step_by_step(atlas: Atlas, words: Words, steps: list[Change], view: str) -> Element:
    caption = words.say("Step by step")
    return node(
        "details",
        node("summary", caption),
        transfer_table(atlas, words, caption, steps, view),
        cls="ta-fold",
    )
