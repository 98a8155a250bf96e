"""Every panel the page has, with what it is asked: by its kind, for any atlas and language."""

from collections.abc import Callable, Iterable, Iterator

from atlas import VIEWS, Atlas, day_of
from atlas.story import START, stops_of
from exports.citation import as_text
from exports.cited import cited
from telling.about import about_nodes
from telling.area import area_nodes
from telling.article import article_nodes, speaking_of
from telling.chooser import Other, heading
from telling.claims import claims_nodes
from telling.compare import compare_nodes
from telling.downloads import downloads_told
from telling.event import event_nodes
from telling.holders_table import holders_table_nodes
from telling.layers import layer_nodes
from telling.masthead import head_nodes
from telling.nodes import Node
from telling.place import place_nodes
from telling.share import Framed, foot_nodes, share_nodes
from telling.sheet import chosen_bar
from telling.sought import sought_words
from telling.story import back_to_story, story_nodes
from telling.tour import invitation
from telling.year import year_nodes
from words import Words

Panel = Iterable[Node | None]
YEARS = (1683, 1699, 1752, 1774, 1813, 1828, 1878, 1918, 1920, 1945, 1992, 2020, 2025)


def years_of(atlas: Atlas) -> list[int]:
    """Years of the atlas: those above, or its first and last where it is a small one."""
    within = [year for year in YEARS if atlas.first_year <= year <= atlas.last_year]
    return within if len(within) > 6 else [*range(atlas.first_year, atlas.last_year + 1, 5)]


def days_of(atlas: Atlas) -> list[str]:
    """The days these years stand for."""
    return [day_of(year) for year in years_of(atlas)]


def events(atlas: Atlas, words: Words) -> Iterator[Panel]:
    return (event_nodes(atlas, words, id_) for id_ in atlas.events)


def places(atlas: Atlas, words: Words) -> Iterator[Panel]:
    asked = ((id_, day, view) for id_ in atlas.places for day in days_of(atlas) for view in VIEWS)
    return (place_nodes(atlas, words, *one) for one in asked)


def areas(atlas: Atlas, words: Words) -> Iterator[Panel]:
    for at, id_ in enumerate(atlas.areas):
        yield area_nodes(
            atlas, words, id_, days_of(atlas)[at % len(days_of(atlas))], VIEWS[at % len(VIEWS)]
        )


def years(atlas: Atlas, words: Words) -> Iterator[Panel]:
    return (year_nodes(atlas, words, year, view) for year in years_of(atlas) for view in VIEWS)


def tables(atlas: Atlas, words: Words) -> Iterator[Panel]:
    return (
        holders_table_nodes(atlas, words, day, view)
        for day in days_of(atlas)[::3]
        for view in VIEWS
    )


def compared(atlas: Atlas, words: Words) -> Iterator[Panel]:
    others = (None, days_of(atlas)[1], days_of(atlas)[-1])
    return (
        compare_nodes(atlas, words, days_of(atlas)[5], other, view)
        for other in others
        for view in VIEWS
    )


def articles(atlas: Atlas, words: Words) -> Iterator[Panel]:
    yield from (article_nodes(atlas, words, speaking_of(atlas, year)) for year in years_of(atlas))
    for id_ in atlas.places:
        yield article_nodes(atlas, words, speaking_of(atlas, years_of(atlas)[0], "place", id_))


def steps(atlas: Atlas, words: Words) -> Iterator[Panel]:
    stops = stops_of(atlas)
    yield from (story_nodes(atlas, words, id_) for id_ in (START, *(stop.id for stop in stops)))
    yield from ([chosen_bar(words, back_to_story(atlas, words, day))] for day in days_of(atlas))


def claims(atlas: Atlas, words: Words) -> Iterator[Panel]:
    yield claims_nodes(atlas, words, atlas.claims.values(), lambda _: None)


def layers(atlas: Atlas, words: Words) -> Iterator[Panel]:
    return (
        layer_nodes(atlas, words, one, day)
        for one in atlas.manifest.layers
        for day in days_of(atlas)
    )


def free(atlas: Atlas, words: Words) -> Iterator[Panel]:
    return (invitation(atlas, words, day) for day in days_of(atlas))


def about(atlas: Atlas, words: Words) -> Iterator[Panel]:
    yield about_nodes(atlas, words)


def head(atlas: Atlas, words: Words) -> Iterator[Panel]:
    yield head_nodes(atlas, words)
    yield heading(words, atlas.manifest.said(atlas.manifest.title, words.lang), [Other("x", "X")])
    yield [text for text in sought_words(atlas, words).values() if isinstance(text, str)]


def taken_away(atlas: Atlas, words: Words) -> Iterator[Panel]:
    for recognised in (False, True):
        head, groups = downloads_told(atlas, words, days_of(atlas)[0], recognised=recognised)
        yield head
        for group in groups:
            yield [*group.head, *(text for told in group.files.values() for text in told)]


def shared(atlas: Atlas, words: Words) -> Iterator[Panel]:
    of = cited(
        atlas, words, day=days_of(atlas)[0], selection=None, address="", read_on="2026-11-27"
    )
    for inside, where in (("search", ""), ("hash", "127.0.0.1")):
        copied = {words.say("Copy citation"): as_text(of)} if where else {}
        yield share_nodes(words, Framed(of.title, "", inside), copied, where)
    for address in ("", "127.0.0.1"):
        yield foot_nodes(atlas, words, address)
    yield [as_text(of)]


PANELS: dict[str, Callable[[Atlas, Words], Iterator[Panel]]] = {
    one.__name__: one
    for one in (
        *(events, places, areas, years, tables, compared, articles, steps, claims, layers),
        *(free, about, head, taken_away, shared),
    )
}
