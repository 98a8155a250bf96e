"""What the page says of itself: whose words are whose, its sources and licence, how to cite it."""

from dataclasses import replace

import pytest
from panel_nodes import all_nodes, text_of

from telling.about import about_nodes
from telling.nodes import node
from words import words_in

EN = words_in("en")
NATURAL = node("a", "Natural Earth", href="https://www.naturalearthdata.com/")
SHAPES = "Code: MIT. Shapes: Natural Earth, public domain."


def section(atlas, title: str) -> list:
    """What stands below a title."""
    every = all_nodes(about_nodes(atlas, EN))
    return next(one["kids"][1:] for one in every if one["kids"][:1] == [node("h2", title)])


def voices(atlas) -> dict[str, str]:
    (told,) = section(atlas, "Whose words are whose")
    assert (told["tag"], "cls" in told) == ("dl", False)
    texts = [text_of([kid]) for kid in told["kids"]]
    return dict(zip(texts[::2], texts[1::2], strict=True))


def cited(atlas, lang: str = "en", **edition) -> list:
    """How the atlas is cited, of whose edition something is otherwise."""
    atlas = replace(atlas, edition=replace(atlas.edition, **edition))
    licence = about_nodes(atlas, words_in(lang))[-1]
    return licence["kids"][-1]["kids"][2:]


def heads(atlas) -> list[str]:
    return [
        text_of([one])
        for one in all_nodes(about_nodes(atlas, EN))
        if one["tag"] in ("h2", "summary")
    ]


def test_what_it_covers_comes_first_and_the_licence_last(tiny):
    assert heads(tiny) == [
        "What this atlas covers",
        "Whose words are whose",
        "How sure the map is",
        "2 sources for the record",
        "Licence and citation",
    ]


def test_without_a_record_nothing_is_said_of_borders_and_without_sources_nothing_of_them(
    tiny, plain
):
    assert "How sure the map is" not in heads(plain)
    assert heads(replace(tiny, sources={})) == [*heads(tiny)[:3], "Licence and citation"]


def test_every_voice_that_speaks_here_is_named_and_no_other(tiny, plain):
    assert list(voices(tiny)) == ["The article", "The record", "The note"]
    assert list(voices(replace(tiny, claims={}))) == ["The article", "The record"]
    assert list(voices(plain)) == ["The article"]


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        (
            "opinion article",
            "",
            "An opinion article. Quoted in short marked excerpts, always in quotation marks and in "
            "its own language. Its words and views are its author’s.",
        ),
        (
            "no known kind",
            "All of it.",
            "An article. Its whole text in its own language, quoted in quotation marks. Its words "
            "and views are its author’s.",
        ),
    ],
)
def test_of_the_article_its_kind_and_how_much_of_it_is_here(tiny, kind, text, said):
    article = replace(tiny.article, kind=kind, text=text)
    assert voices(replace(tiny, article=article))["The article"] == said


def test_how_sure_the_map_is_has_four_points(tiny):
    (points,) = section(tiny, "How sure the map is")
    assert [text_of([one]).split()[0] for one in points["kids"]] == ["A", "Colours", "Land", "A"]


@pytest.mark.parametrize(
    ("which", "number", "said"),
    [
        ("tiny", 1, "1 source for the record"),
        ("tiny", 2, "2 sources for the record"),
        ("plain", 1, "1 source"),
        ("plain", 2, "2 sources"),
    ],
)
def test_the_sources_are_counted_and_said_to_be_the_records_where_there_is_one(
    request, tiny, which, number, said
):
    some = dict(list(tiny.sources.items())[:number])
    told = about_nodes(replace(request.getfixturevalue(which), sources=some), EN)
    (fold,) = [one for one in all_nodes(told) if one["tag"] == "details"]
    assert text_of(fold["kids"][:1]) == said
    assert [one["tag"] for one in fold["kids"][1]["kids"]] == ["li"] * number


@pytest.mark.parametrize(
    ("edition", "told"),
    [
        ({}, ["Tiny Atlas", " (1700–1810)."]),
        ({"version": "1.2"}, ["Tiny Atlas", ", edition 1.2 (1700–1810)."]),
        ({"title": "", "version": "1.2"}, ["", "edition 1.2 (1700–1810)."]),
        ({"makers": ("A", "B")}, ["Tiny Atlas", " (1700–1810). A, B."]),
        ({"licence": "CC BY 4.0"}, ["Tiny Atlas", " (1700–1810). CC BY 4.0."]),
        (
            {"version": "1.2", "makers": ("A. Scribe",), "licence": "CC BY 4.0"},
            ["Tiny Atlas", ", edition 1.2 (1700–1810). A. Scribe. CC BY 4.0."],
        ),
    ],
)
def test_the_atlas_is_cited_by_what_it_says_of_itself(tiny, edition, told):
    assert cited(tiny, **edition) == told


@pytest.mark.parametrize(
    ("lang", "title", "told"),
    [
        ("en", "Tiny Atlas", ["Tiny Atlas"]),
        ("tr", "Tiny Atlas", ["Minik Atlas (", node("cite", "Tiny Atlas", lang="en"), ")"]),
        ("tr", "Minik Atlas", ["Minik Atlas"]),
        ("tr", "", ["Minik Atlas"]),
    ],
)
def test_the_own_title_stands_in_brackets_beside_another_of_the_readers(tiny, lang, title, told):
    assert cited(tiny, lang, title=title)[:-1] == told


def test_an_atlas_without_a_title_in_the_readers_language_has_its_own(tiny):
    manifest = replace(tiny.manifest, title={"en": "Tiny Atlas"})
    assert cited(replace(tiny, manifest=manifest), "tr")[:-1] == ["Tiny Atlas"]


@pytest.mark.parametrize(
    ("licence", "said"), [("", SHAPES), ("CC BY 4.0", f"Data: CC BY 4.0. {SHAPES}")]
)
def test_of_the_data_a_licence_is_said_where_the_atlas_states_one(tiny, licence, said):
    atlas = replace(tiny, edition=replace(tiny.edition, licence=licence))
    assert section(atlas, "Licence and citation")[0] == node("p", said, " ", NATURAL)


def test_the_article_is_cited_in_its_own_language_if_it_says_how(plain):
    own = node("span", "Tres fechas de un puerto, 2026.", lang="es")
    article, atlas = section(plain, "Licence and citation")[1:]
    assert article == node("p", "The article:", " ", own)
    assert atlas["kids"][:2] == ["The atlas:", " "]
    bare = replace(plain, article=replace(plain.article, citation=""))
    assert section(bare, "Licence and citation")[1:] == [atlas]
