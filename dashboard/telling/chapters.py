"""Who held an area through time: one chapter for the unbroken time of each power."""

from itertools import chain

from atlas import Atlas, Holding
from atlas.evidence import behind_all
from atlas.runs import Run, runs_of, title_began
from atlas.titles import untitled
from telling.content import in_words
from telling.evidence import evidence_lines
from telling.holders import certainty_badge, holder_label, rule_in, since_words
from telling.nodes import Element, Node, link, node
from telling.turns import by_event, turns, untitled_words, upheld
from words import Words


def history(atlas: Atlas, words: Words, area_id: str, day: str, view: str) -> Element:
    """The powers of an area through time, folded."""
    title = (
        words.say("Whose it was by recognition through time")
        if view == "recognised"
        else words.say("Who held it through time")
    )
    return node(
        "details",
        node("summary", title),
        timeline(atlas, words, area_id, day, view),
        cls="ta-history",
    )


def timeline(atlas: Atlas, words: Words, area_id: str, day: str, view: str) -> Element:
    """The powers of a view from first to last; the one that holds on `day` is marked."""
    chapters = (_chapter(atlas, words, run, day, view) for run in runs_of(atlas, area_id, view))
    return node("ol", *chapters, cls="ta-timeline")


def _chapter(atlas: Atlas, words: Words, run: Run, day: str, view: str) -> Element:
    first, last = run[0], run[-1]
    then = max(first.start, atlas.first)
    held = first.start <= day and (not last.until or day < last.until)
    since = since_words(atlas, words, first)
    by = _by(atlas, words, first, view)
    return node(
        "li",
        link(since, target={"day": then}, cls="ta-when", focus=f"when-{then}"),
        node("div", *_who(atlas, words, first, then, view)),
        node("p", *by, cls="ta-by") if by else None,
        *(node("p", turn, cls="ta-by") for turn in _turns(atlas, words, run, view)),
        *(node("p", in_words(atlas, words, note), cls="ta-note") for note in _notes(run)),
        *evidence_lines(atlas, words, behind_all(atlas, run), _sources(run, view)),
        cls="ta-chapter" + (" ta-current" if held else ""),
        aria_current="date" if held else None,
    )


def _who(atlas: Atlas, words: Words, first: Holding, then: str, view: str) -> list[Node]:
    rule = rule_in(atlas, words, first, view, then)
    told: list[Node] = [holder_label(atlas, words, first, view, then), " "]
    if rule:
        told += [node("span", rule, cls="ta-muted"), " "]
    return [*told, certainty_badge(atlas, words, first)]


def _by(atlas: Atlas, words: Words, first: Holding, view: str) -> list[Node]:
    if view == "recognised" and not title_began(atlas, first):
        return [upheld(words)]
    event = by_event(atlas, words, first)
    return [untitled_words(words), *event] if _no_title(first, view) else event[1:]


def _no_title(first: Holding, view: str) -> bool:
    return view == "recognised" and untitled(first)


def _turns(atlas: Atlas, words: Words, run: Run, view: str) -> list[Element]:
    return turns(atlas, words, run) if view == "control" else []


def _notes(run: Run) -> list[str]:
    return list(dict.fromkeys(holding.note for holding in run if holding.note))


def _sources(run: Run, view: str) -> tuple[str, ...]:
    """The sources of all the run's holdings, each once; of title too, where that is told."""
    cited = chain.from_iterable(
        (holding.sources, holding.recognition_sources if _title_told(holding, view) else ())
        for holding in run
    )
    return tuple(dict.fromkeys(chain.from_iterable(cited)))


def _title_told(holding: Holding, view: str) -> bool:
    return view == "recognised" or holding.differs
