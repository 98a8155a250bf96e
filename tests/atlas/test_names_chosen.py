"""Which of several names is chosen: by the language, the day and the kind of name."""

from dataclasses import replace

import pytest

from atlas import (
    area_name,
    event_called,
    event_name,
    holder_name,
    names_then,
    native_name,
    place_name,
)
from atlas.model import DatedName

DAY = "1720-06-15"
NOW = DatedName("Now", "en", kind="current")
THEN = DatedName("Then", "en", start="1700-01-01", until="1730-01-01", kind="historical")


def place_called(tiny, *names, lang="en", when=DAY):
    place = replace(tiny.places["midtown"], name="In the table", names=names)
    return place_name(replace(tiny, places={"midtown": place}), "midtown", when, lang)


def power_called(tiny, *names, lang="en", when=DAY):
    holder = replace(tiny.holders["north"], name="In the table", names=names)
    return holder_name(replace(tiny, holders={"north": holder}), "north", when, lang)


def english_only(tiny):
    return {"midtown": replace(tiny.places["midtown"], names=(NOW,))}


def of_turkish(atlas, record="own"):
    return replace(atlas, manifest=replace(atlas.manifest, languages=("tr",), record=record))


@pytest.mark.parametrize(
    ("names", "chosen"),
    [
        ((NOW, THEN), "Then"),
        ((NOW, replace(THEN, start="")), "Then"),
        ((NOW, replace(THEN, until="")), "Then"),
        ((NOW, replace(THEN, start="", until="")), "Now"),
        ((NOW, replace(THEN, kind="variant")), "Now"),
        ((NOW, replace(THEN, until=DAY)), "Now"),
        ((NOW, replace(THEN, lang="la")), "Now"),
        ((DatedName("Other", "en", kind="variant"), NOW), "Now"),
        ((DatedName("Other", "en", kind="variant"),), "Other"),
        ((DatedName("Other", "en", until=DAY, kind="variant"),), "In the table"),
        ((DatedName("Other", "en"), replace(THEN, kind="variant")), "Then"),
        ((DatedName("Other", "la", kind="current"),), "In the table"),
        ((), "In the table"),
    ],
)
def test_a_place_has_its_historical_name_of_the_day_then_todays_then_any_other(tiny, names, chosen):
    assert place_called(tiny, *names) == chosen


@pytest.mark.parametrize(
    ("names", "lang", "chosen"),
    [
        ((NOW, replace(NOW, name="Şimdi", lang="tr")), "tr", "Şimdi"),
        ((THEN, replace(NOW, name="Şimdi", lang="tr")), "tr", "Şimdi"),
        ((NOW,), "tr", "Now"),
        ((replace(NOW, name="Şimdi", lang="tr"),), "az", "In the table"),
    ],
)
def test_a_place_is_called_in_the_readers_language_else_in_english(tiny, names, lang, chosen):
    assert place_called(tiny, *names, lang=lang) == chosen


def test_a_place_falls_back_to_the_first_language_of_the_atlas_before_english(tiny):
    atlas = of_turkish(tiny)
    assert place_name(atlas, "midtown", 1740, "de") == "Orta Şehir"
    assert place_name(atlas, "midtown", 1740) == "Midtown"
    of_england = replace(atlas, places=english_only(tiny))
    assert place_name(of_england, "midtown", 1740, "de") == "Now"


@pytest.mark.parametrize(
    ("names", "lang", "chosen"),
    [
        ((DatedName("Always", "en"), replace(THEN, kind="")), "en", "Then"),
        ((DatedName("Always", "en"), DatedName("Till", "en", until="1730-01-01")), "en", "Till"),
        ((DatedName("Always", "en"), DatedName("Since", "en", "1710-01-01")), "en", "Since"),
        ((DatedName("Always", "en"), DatedName("Gone", "en", until=DAY)), "en", "Always"),
        ((DatedName("Gone", "en", until=DAY),), "en", "In the table"),
        (
            (DatedName("Eski", "tr", "1690-01-01", "1700-01-01"),
             DatedName("Yeni", "tr", "1700-01-01", DAY)),
            "tr", "Yeni",
        ),
        (
            (DatedName("Yeni", "tr", "1700-01-01", DAY),
             DatedName("Eski", "tr", "1690-01-01", "1700-01-01")),
            "tr", "Yeni",
        ),
        ((DatedName("Eski", "tr", until="1700-01-01"), DatedName("Now", "en")), "tr", "Eski"),
        ((DatedName("Eski", "tr", until="1700-01-01"), DatedName("Now", "en")), "az", "Now"),
    ],
)  # fmt: skip
def test_a_power_has_a_name_of_the_day_dated_ones_first_else_its_last_one_but_in_english(
    tiny, names, lang, chosen
):
    assert power_called(tiny, *names, lang=lang) == chosen


@pytest.mark.parametrize(
    ("record", "lang", "chosen"),
    [
        ("own", "de", "Kuzey Dükalığı"),
        ("own", "en", "Duchy of Northland"),
        ("shipped", "de", "Duchy of Northland"),
        ("shipped", "tr", "Kuzey Dükalığı"),
    ],
)
def test_a_lent_record_falls_back_to_english_alone(tiny, record, lang, chosen):
    assert holder_name(of_turkish(tiny, record), "north", 1720, lang) == chosen


def test_a_power_is_called_in_english_where_no_language_is_asked_for(tiny):
    assert holder_name(of_turkish(tiny), "north", 1720) == "Duchy of Northland"


def test_the_name_a_power_used_itself_is_in_none_of_the_readers_languages(tiny):
    names = (DatedName("Gone", "fa", until=DAY), NOW, THEN, DatedName("Regnum", "la"))
    holder = replace(tiny.holders["north"], names=names)
    atlas = replace(tiny, holders={"north": holder})
    assert native_name(atlas, "north", DAY).name == "Regnum"
    assert native_name(atlas, "north", "1720-06-14").name == "Gone"


def test_the_names_then_are_the_dated_ones_of_the_day_in_every_language(tiny):
    since, till = DatedName("Since", "tr", start=DAY), DatedName("Till", "la", until="1720-06-16")
    gone = DatedName("Gone", "en", until=DAY)
    place = replace(tiny.places["midtown"], names=(NOW, since, gone, till))
    assert names_then(place, DAY) == (since, till)


def test_a_sentence_of_the_article_stands_in_quotation_marks_and_a_name_does_not(plain, tiny):
    assert event_called(plain, "1541-santiago") == "“se fundó Santiago”"
    assert event_called(tiny, "1720-treaty") == "Treaty of Midvale"
    assert event_called(tiny, "1720-treaty", "tr") == "Orta Vadi Antlaşması"


def test_events_and_areas_are_named_in_english_where_no_language_is_asked_for(tiny):
    event = replace(tiny.events["1720-treaty"], names={"en": "The Treaty"})
    area = replace(tiny.areas["T_MID"], names={"en": "The Vale"})
    atlas = replace(tiny, events={"1720-treaty": event}, areas={"T_MID": area})
    assert event_name(atlas, "1720-treaty") == event_called(atlas, "1720-treaty") == "The Treaty"
    assert area_name(atlas, "T_MID") == "The Vale"
    assert area_name(atlas, "T_MID", "tr") == "Midvale"
