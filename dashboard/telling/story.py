"""The article as a story, step by step, two voices side by side."""

from atlas import Atlas, Claim, Event, claims_of
from atlas.story import START, Stop, stop_called, stops_of
from telling.beyond import before_the_map
from telling.called import event_node
from telling.changed import changed_words, fighting_words
from telling.content import in_words
from telling.events import cause_nodes
from telling.holders import event_target
from telling.nodes import Element, Node, Target, joined, link, node
from telling.opening import opening
from telling.quotes import note_of, quotation, relation_badge
from telling.sheet import handle
from telling.turning import free, stop_label, turn, years
from words import Words
from words.terms import RELATIONS


def story_nodes(atlas: Atlas, words: Words, id_: str) -> list[Node | None]:
    """The opening of the story, or the step whose stop has that id."""
    stop = stop_called(atlas, id_)
    return [step(atlas, words, stop) if stop else opening(atlas, words)]


def step(atlas: Atlas, words: Words, stop: Stop) -> Element:
    """One stop: when and what, the article's sentence, the record's, and what changed."""
    event, stops = atlas.events[stop.id], stops_of(atlas)
    at = words.say("{at} of {count}", at=stops.index(stop) + 1, count=len(stops))
    return node(
        "section",
        _turning(atlas, words, stop),
        node("ol", *_dots(atlas, words, stop), cls="ta-dots", aria_label=words.say("Steps")),
        node("p", f"{at} · {words.time_of(event)}", cls="ta-kicker"),
        node("h2", event_node(atlas, words, event.id), cls="ta-title"),
        before_the_map(atlas, words, event),
        quotation(atlas, words, atlas.excerpts[stop.excerpt_id], about=event.id),
        _record(atlas, words, event),
        node("p", changed_words(atlas, words, event), cls="ta-changed"),
        _fighting(atlas, words, stop),
        *(_note(atlas, words, claim) for claim in claims_noted(atlas, stop)),
        _others(atlas, words, stop),
        node(
            "p", _more(atlas, words, event), " ", free(words.say("Explore freely")), cls="ta-chips"
        ),
        cls="ta-story ta-step",
    )


def back_to_story(atlas: Atlas, words: Words, day: str) -> Element | None:
    """The way into the story: to the last stop before the day's end, else to its opening."""
    stops = stops_of(atlas)
    if not stops:
        return None
    past = [stop for stop in stops if stop.day <= day]
    said = words.say("Read the story")
    if not past:
        return link(said, target={"story": START}, cls="ta-link ta-back")
    return link(
        f"{said}: {years(words, past[-1])}", target={"story": past[-1].id}, cls="ta-link ta-back"
    )


def _turning(atlas: Atlas, words: Words, stop: Stop) -> Element:
    """Back and Next, always at the same place; behind the last step lies the free atlas."""
    stops = stops_of(atlas)
    at = stops.index(stop)
    before = stops[at - 1].id if at else START
    back = turn(words.say("Back"), target=before, way="back")
    if at + 1 == len(stops):
        return node("div", back, handle(words), free(words.say("Explore freely")), cls="ta-turn")
    title = stop_label(atlas, words, stops[at + 1])
    following = turn(words.say("Next"), target=stops[at + 1].id, way="next", main=True, title=title)
    return node("div", back, handle(words), following, cls="ta-turn")


def _dots(atlas: Atlas, words: Words, here: Stop) -> list[Element]:
    return [
        node("li", _dot(stop_label(atlas, words, stop), stop, current=stop is here))
        for stop in stops_of(atlas)
    ]


def _dot(label: str, stop: Stop, current: bool) -> Element:
    go: Target = {"story": stop.id}
    step = "step" if current else None
    said = node("span", label, cls="ta-unseen")
    return node("button", said, cls="ta-dot", go=go, title=label, aria_current=step)


def _record(atlas: Atlas, words: Words, event: Event) -> Element | None:
    """The record's one sentence, under its own name."""
    said = in_words(atlas, words, event.recorded or event.moved)
    if not said:
        return None
    return node("p", node("span", words.say("The record"), cls="ta-voice"), " ", said)


def _fighting(atlas: Atlas, words: Words, stop: Stop) -> Element | None:
    said = fighting_words(atlas, words, stop)
    return node("p", said, cls="ta-changed") if said else None


def claims_noted(atlas: Atlas, stop: Stop) -> list[Claim]:
    """Where the record does not simply agree with what the passage says of the step's events."""
    events = {stop.id, *stop.others}
    claims = [
        claim
        for claim in claims_of(atlas, "excerpt", stop.excerpt_id)
        if claim.relation != "agrees" and (not claim.events or events & set(claim.events))
    ]
    return sorted(claims, key=lambda claim: list(RELATIONS).index(claim.relation))


def _note(atlas: Atlas, words: Words, claim: Claim) -> Element:
    return node(
        "p",
        node("span", words.say("The note"), cls="ta-voice"),
        " ",
        relation_badge(words, claim.relation),
        " ",
        node("q", claim.exact, lang=atlas.article.lang),
        " ",
        note_of(atlas, words, claim),
        cls="ta-noted",
    )


def _others(atlas: Atlas, words: Words, stop: Stop) -> Element | None:
    """The other events of the step's years that the article names."""
    if not stop.others:
        return None
    told: list[Node] = [
        node("span", f"{words.time_of(atlas.events[id_])}: ", *_event(atlas, words, id_))
        for id_ in stop.others
    ]
    return node("p", words.say("With it:") + " ", *joined(told, "; "), cls="ta-muted")


def _event(atlas: Atlas, words: Words, id_: str) -> list[Node]:
    return cause_nodes(atlas, words, id_, atlas.events[id_].date)


def _more(atlas: Atlas, words: Words, event: Event) -> Element:
    said = words.say("More about this event")
    go: Target = {**event_target(atlas, event.id), "story": ""}
    return node("button", said, cls="ta-button", go=go)
