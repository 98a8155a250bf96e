"""What the page says in Turkish and Azerbaijani is said without English.

Outside quotations and titles of works, which stand in their own language. Told without a browser;
tests/browser/test_no_english.py reads what is drawn.
"""

from collections.abc import Callable, Iterable, Iterator

import pytest
from english import english_in, in_the_readers_language

from atlas import VIEWS, Atlas, day_of
from atlas.languages import READER_LANGUAGES
from atlas.story import START, stops_of
from cartography.bundle import build_bundle
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
from words import Words, words_in
from words.gather import catalogue_of

Panel = Iterable[Node | None]
OTHERS = [lang for lang in READER_LANGUAGES if lang != "en"]
YEARS = (1683, 1699, 1752, 1774, 1813, 1828, 1878, 1918, 1920, 1945, 1992, 2020, 2025)
DAYS = [day_of(year) for year in YEARS]


def events(atlas: Atlas, words: Words) -> Iterator[Panel]:
    return (event_nodes(atlas, words, id_) for id_ in atlas.events)


def places(atlas: Atlas, words: Words) -> Iterator[Panel]:
    asked = ((id_, day, view) for id_ in atlas.places for day in DAYS for view in VIEWS)
    return (place_nodes(atlas, words, *one) for one in asked)


def areas(atlas: Atlas, words: Words) -> Iterator[Panel]:
    for at, id_ in enumerate(atlas.areas):
        yield area_nodes(atlas, words, id_, DAYS[at % len(DAYS)], VIEWS[at % len(VIEWS)])


def years(atlas: Atlas, words: Words) -> Iterator[Panel]:
    return (year_nodes(atlas, words, year, view) for year in YEARS for view in VIEWS)


def tables(atlas: Atlas, words: Words) -> Iterator[Panel]:
    return (holders_table_nodes(atlas, words, day, view) for day in DAYS[::3] for view in VIEWS)


def compared(atlas: Atlas, words: Words) -> Iterator[Panel]:
    others = (None, DAYS[1], DAYS[-1])
    return (compare_nodes(atlas, words, DAYS[5], other, view) for other in others for view in VIEWS)


def articles(atlas: Atlas, words: Words) -> Iterator[Panel]:
    yield from (article_nodes(atlas, words, speaking_of(atlas, year)) for year in YEARS)
    for id_ in atlas.places:
        yield article_nodes(atlas, words, speaking_of(atlas, YEARS[0], "place", id_))


def steps(atlas: Atlas, words: Words) -> Iterator[Panel]:
    stops = stops_of(atlas)
    yield from (story_nodes(atlas, words, id_) for id_ in (START, *(stop.id for stop in stops)))
    yield from ([chosen_bar(words, back_to_story(atlas, words, day))] for day in DAYS)


def claims(atlas: Atlas, words: Words) -> Iterator[Panel]:
    yield claims_nodes(atlas, words, atlas.claims.values(), lambda _: None)


def layers(atlas: Atlas, words: Words) -> Iterator[Panel]:
    return (layer_nodes(atlas, words, one, day) for one in atlas.manifest.layers for day in DAYS)


def free(atlas: Atlas, words: Words) -> Iterator[Panel]:
    return (invitation(atlas, words, day) for day in DAYS)


def about(atlas: Atlas, words: Words) -> Iterator[Panel]:
    yield about_nodes(atlas, words)


def head(atlas: Atlas, words: Words) -> Iterator[Panel]:
    yield head_nodes(atlas, words)
    yield heading(words, atlas.manifest.said(atlas.manifest.title, words.lang), [Other("x", "X")])
    yield [text for text in sought_words(atlas, words).values() if isinstance(text, str)]


def taken_away(atlas: Atlas, words: Words) -> Iterator[Panel]:
    for recognised in (False, True):
        head, groups = downloads_told(atlas, words, DAYS[0], recognised=recognised)
        yield head
        for group in groups:
            yield [*group.head, *(text for told in group.files.values() for text in told)]


def shared(atlas: Atlas, words: Words) -> Iterator[Panel]:
    of = cited(atlas, words, day=DAYS[0], selection=None, address="", read_on="2026-11-27")
    for inside in ("search", "hash"):
        yield share_nodes(words, Framed(of.title, "", inside), {}, "")
    yield foot_nodes(atlas, words, "")
    yield [as_text(of)]


PANELS: dict[str, Callable[[Atlas, Words], Iterator[Panel]]] = {
    one.__name__: one
    for one in (
        *(events, places, areas, years, tables, compared, articles, steps, claims, layers),
        *(free, about, head, taken_away, shared),
    )
}


def written_in_english(atlas: Atlas, lang: str) -> set[str]:
    """The sentences of the record that read otherwise in a language."""
    said = atlas.translations.items()
    return {text for text, by in said if " " in text and by.get(lang, text) != text}


def found_in(panels: Iterator[Panel], lang: str, untranslated: set[str]) -> dict[str, list[str]]:
    """What some panels say in English, and by which words that is told."""
    texts = {text for panel in panels for text in in_the_readers_language(panel, lang)}
    found = {text: english_in(text, lang, untranslated) for text in texts}
    return {text: words for text, words in found.items() if words}


@pytest.mark.parametrize("kind", PANELS)
@pytest.mark.parametrize("lang", OTHERS)
def test_no_panel_says_a_word_of_english(real, lang, kind):
    panels = PANELS[kind](real, words_in(lang))
    assert not found_in(panels, lang, written_in_english(real, lang))


@pytest.mark.parametrize("kind", PANELS)
@pytest.mark.parametrize("lang", OTHERS)
def test_of_a_page_in_english_every_single_panel_would_be_found(real, lang, kind):
    untranslated = written_in_english(real, lang)
    for panel in PANELS[kind](real, words_in("en")):
        assert found_in(iter([panel]), lang, untranslated)


@pytest.mark.parametrize("lang", OTHERS)
def test_no_text_of_the_interface_has_a_word_of_english(lang):
    messages = [one for one in catalogue_of(lang) if one.id]
    said = [[one.string] if isinstance(one.string, str) else one.string for one in messages]
    texts = [text for one in said for text in one]
    assert len(texts) > 600
    assert not [text for text in texts if english_in(text, lang)]


@pytest.mark.parametrize("lang", OTHERS)
def test_no_name_on_the_map_has_a_word_of_english(real, lang):
    found = list(names_in(build_bundle(real), lang))
    assert len(found) > 2000
    assert not [name for name in found if english_in(name, lang)]


def names_in(content: object, lang: str) -> Iterator[str]:
    """Every text that stands beside its like in other languages."""
    if isinstance(content, dict) and {"en", lang} <= content.keys():
        yield from [content[lang]] if isinstance(content[lang], str) else []
    parts = content.values() if isinstance(content, dict) else content
    if isinstance(content, dict | list | tuple):
        for part in parts:
            yield from names_in(part, lang)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Antlaşmalar Atlası (Treaty Atlas), sürüm 1.0.0 (CC BY 4.0)", []),
        ("Wikipedia, “Treaty of Kars”, 2. bölüm", []),
        ("Taken by Russia", ["Taken", "by"]),
        ("Kars’a giden ordu, the army", ["the", "army"]),
    ],
)
def test_english_is_told_by_its_words_outside_quotations(text, words):
    assert english_in(text, "tr") == words


def test_a_sentence_of_the_record_is_english_whatever_its_words():
    assert english_in("Erivan stormed", "tr", {"Erivan stormed"})
    assert not english_in("Erivan stormed", "tr")


def test_marked_as_its_own_language_or_as_a_title_a_text_may_be_english():
    english = "The war ended"
    shown = [
        {"tag": "span", "attrs": {"lang": "en", "title": english}, "kids": [english]},
        {"tag": "cite", "kids": [english]},
        {"tag": "q", "kids": [english]},
        {"tag": "p", "attrs": {"title": "Söz"}, "copied": "Yes", "kids": ["Savaş"]},
    ]
    assert list(in_the_readers_language(shown, "tr")) == ["Söz", "Yes", "Savaş"]
