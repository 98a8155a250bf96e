"""What the page says in Turkish and Azerbaijani is said without English.

Outside quotations and titles of works, which stand in their own language. Told without a browser;
tests/browser/test_no_english.py reads what is drawn.
"""

from collections.abc import Iterator

import pytest
from english import english_in, in_the_readers_language
from every_panel import PANELS, Panel

from atlas import Atlas
from atlas.languages import READER_LANGUAGES
from cartography.bundle import build_bundle
from words import words_in
from words.gather import catalogue_of

OTHERS = [lang for lang in READER_LANGUAGES if lang != "en"]


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
