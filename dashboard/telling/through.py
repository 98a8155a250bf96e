"""The powers of an area through time, as one bar: a piece for each, as wide as it held long."""

from collections.abc import Iterator

from atlas import Atlas, Holding, edtf_range, holder_name, iso, year_of
from atlas.dates import days_from
from atlas.runs import Run, runs_of
from atlas.state import holder_in, tinted_in, top_in
from telling.nodes import Element, Node, node
from words import Words
from words.dates import spanned


def through_time(atlas: Atlas, words: Words, area_id: str, day: str, view: str) -> Element:
    """The bar: its pieces are pressed to go to a power's first day; the present one is marked."""
    first, last = words.year(atlas.first_year), words.year(atlas.last_year)
    label = (
        words.say("Whose it was by recognition, {first}–{last}", first=first, last=last)
        if view == "recognised"
        else words.say("Who held it, {first}–{last}", first=first, last=last)
    )
    pieces = _pieces(atlas, words, area_id, day, view)
    return node(
        "div",
        node("div", *pieces, cls="ta-pieces", role="toolbar", aria_label=label),
        node("p", node("span", first), node("span", last), cls="ta-ends"),
        cls="ta-through",
    )


def _pieces(atlas: Atlas, words: Words, area_id: str, day: str, view: str) -> Iterator[Node]:
    runs = runs_of(atlas, area_id, view)
    for run, following in zip(runs, (*runs[1:], None), strict=True):
        yield _piece(atlas, words, (run, following), day, view)


def _piece(
    atlas: Atlas, words: Words, runs: tuple[Run, Run | None], day: str, view: str
) -> Element:
    run, following = runs
    start = max(run[0].start, atlas.first)
    until = following[0].start if following else atlas.last
    held = start <= day and (day < until or not following)
    shown = _held_on(run, day) if held else run[0]
    name = holder_name(atlas, holder_in(run[0], view), start, words.lang)
    return node(
        "button",
        node("span", _named(atlas, words, name, runs)),
        node("i", share=days_from(start, day) / days_from(start, until)) if held else None,
        cls="ta-piece",
        go={"day": start},
        swatch=atlas.holders[top_in(shown, view)].colour,
        tint=tinted_in(shown, view),
        share=days_from(start, until) / days_from(atlas.first, atlas.last),
        aria_current="date" if held else None,
        tabindex="0" if held else "-1",
        data_focus=f"piece-{start}",
    )


def _held_on(run: Run, day: str) -> Holding:
    return next(holding for holding in reversed(run) if holding.start <= day)


def _named(atlas: Atlas, words: Words, name: str, runs: tuple[Run, Run | None]) -> str:
    """A power with its years, as far as they lie within the atlas: "Qajar Iran, 1796–1828"."""
    run, following = runs
    start = year_words(words, run[0]) if run[0].start > atlas.first else ""
    until = year_words(words, following[0]) if following else ""
    if start and until:
        return f"{name}, {start}" if start == until else f"{name}, {spanned(start, until)}"
    if start:
        return words.say("{name}, since {year}", name=name, year=start)
    if until:
        return words.say("{name}, until {year}", name=name, year=until)
    return name


def year_words(words: Words, holding: Holding) -> str:
    """The year in which a holding began, told as uncertain where the year itself is."""
    year = words.year(year_of(holding.start))
    low, high = edtf_range(holding.edtf or iso(holding.start))
    return year if year_of(low) == year_of(high) else words.say("about {year}", year=year)
