"""The names of a place, what is noted of it and where it can be looked up, on the tiny atlas."""

from dataclasses import replace

import pytest
from panel_nodes import all_nodes, text_of

from telling.called import place_node
from telling.place_names import place_heading, place_names
from words import words_in

EN = words_in("en")


def told(atlas, **changed):
    """The folds of a place of which something is otherwise."""
    places = {**atlas.places, "midtown": replace(atlas.places["midtown"], **changed)}
    return place_names(replace(atlas, places=places), EN, "midtown")


def named(atlas, **changed):
    """The first name of the place, otherwise."""
    names = atlas.places["midtown"].names
    return (replace(names[0], **changed), *names[1:])


@pytest.mark.parametrize(
    ("founded", "note", "said"),
    [
        ("Built by miners.", "Burnt twice.", "Built by miners. Burnt twice."),
        ("Built by miners.", "", "Built by miners."),
        ("", "Burnt twice.", "Burnt twice."),
    ],
)
def test_what_is_noted_of_a_place_stands_above_its_sources(tiny, founded, note, said):
    _, sources = told(tiny, founded_note=founded, note=note)
    title, noted, _ = sources["kids"]
    assert text_of([title]) == "Note and sources (1)"
    assert (noted["tag"], text_of([noted])) == ("p", said)


def test_without_a_note_the_sources_are_counted(tiny):
    _, sources = told(tiny, founded_note="", note="")
    assert [one["tag"] for one in sources["kids"]] == ["summary", "p"]
    assert text_of(sources["kids"][:1]) == "1 source"
    assert told(tiny, founded_note="", note="", sources=())[1] is None
    noted = told(tiny, founded_note="", note="Burnt.", sources=())[1]["kids"][1]
    assert text_of([noted]) == "Burnt."


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"start": "1700-05-01", "until": "1720-05-10"}, " (1700–1720)"),
        ({"start": "1700-05-01", "until": ""}, " (1700–)"),
        ({"start": "", "until": "1720-05-10"}, " (–1720)"),
        ({"start": "", "until": ""}, ""),
        ({"start": "1700-05-01", "edtf": "1650~"}, " (about 1650)"),
    ],
)
def test_a_name_tells_its_time_as_far_as_it_is_known(tiny, changed, said):
    names, _ = told(tiny, names=named(tiny, **({"edtf": ""} | changed)))
    name = tiny.places["midtown"].names[0].name
    line = next(one for one in all_nodes([names]) if one["tag"] == "dd" and name in text_of([one]))
    assert text_of([line]).startswith(f"{name}{said}")
    assert ("(" in text_of([line])) == bool(said)


def test_the_languages_are_listed_by_the_alphabet_each_once(tiny):
    first = tiny.places["midtown"].names[0]
    names = [
        replace(first, lang=lang, name=name)
        for lang, name in (("tr", "A"), ("la", "B"), ("tr", "C"), ("en", "D"))
    ]
    fold, _ = told(tiny, names=tuple(names))
    titles = [text_of([one]) for one in all_nodes([fold]) if one["tag"] == "dt"]
    assert titles == ["English", "Latin", "Turkish"]


def test_a_place_can_be_looked_up_where_it_has_a_number(tiny):
    def links(**numbers):
        fold, _ = told(tiny, **numbers)
        return [one["attrs"]["href"] for one in all_nodes([fold]) if one["tag"] == "a"]

    wikidata, geonames = "https://www.wikidata.org/wiki/Q1", "https://www.geonames.org/7"
    assert links(wikidata="Q1", geonames="7") == [wikidata, geonames]
    assert links(wikidata="", geonames="7") == [geonames]
    assert links(wikidata="Q1", geonames="") == [wikidata]
    fold, _ = told(tiny, wikidata="", geonames="")
    assert [one["tag"] for one in fold["kids"]] == ["summary", "dl"]
    both, _ = told(tiny, wikidata="Q1", geonames="7")
    assert text_of(both["kids"][-1:]) == "Look it up: Wikidata · GeoNames"


def test_a_place_without_a_name_in_the_readers_language_is_marked_as_in_another(tiny):
    first = tiny.places["midtown"].names[0]
    turkish = replace(first, lang="tr", name="Ortakent")
    for names, said in (((first, turkish), "Ortakent"), ((first,), "Midtown")):
        places = {"midtown": replace(tiny.places["midtown"], names=names)}
        told = place_node(replace(tiny, places=places), words_in("tr"), "midtown", tiny.last)
        assert text_of([told]) == said
        assert isinstance(told, str) == (said == "Ortakent")


def test_no_more_than_three_other_names_stand_beside_the_name(tiny):
    first = tiny.places["midtown"].names[0]
    names = [replace(first, lang="la", name=name, start="1700-01-01", until="") for name in "ABCDE"]
    places = {"midtown": replace(tiny.places["midtown"], names=(first, *names))}
    heading = place_heading(replace(tiny, places=places), EN, "midtown", tiny.last)
    assert text_of([heading]) == "MidtownABC"


def test_the_other_names_of_a_day_stand_beside_the_name_with_their_language(tiny):
    then = place_heading(tiny, EN, "midtown", "1710-12-31")
    (other,) = [one for one in then["kids"] if isinstance(one, dict)]
    assert text_of([then]) == "MidtownMediopolis"
    assert (other["tag"], other["attrs"]) == ("small", {"title": "Latin"})
    assert other["kids"] == [{"tag": "bdi", "kids": ["Mediopolis"], "attrs": {"lang": "la"}}]
    assert place_heading(tiny, EN, "midtown", tiny.last)["kids"] == ["Midtown"]
