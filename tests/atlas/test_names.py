"""What things are called, when, and in which language."""

import pytest

from atlas import area_name, event_name, holder_name, names_then, native_name, place_name


def test_a_power_has_the_name_of_its_time(tiny):
    assert holder_name(tiny, "north", 1720) == "Duchy of Northland"
    assert holder_name(tiny, "north", "1730-01-01") == "Kingdom of Northland"
    assert holder_name(tiny, "north", 1720, "tr") == "Kuzey Dükalığı"


def test_a_name_falls_back_to_english_and_then_to_the_table(tiny):
    assert holder_name(tiny, "north", 1720, "de") == "Duchy of Northland"
    assert holder_name(tiny, "south", 1720, "de") == "Southern Empire"


def test_the_name_a_power_used_itself_is_known_only_for_its_time(tiny):
    assert native_name(tiny, "north", 1740).name == "Regnum Boreale"
    assert native_name(tiny, "north", 1720) is None
    assert native_name(tiny, "isle-league", 1720).lang == "la"


@pytest.mark.parametrize(
    ("place", "day", "lang", "name"),
    [
        ("karlowitz", "1699-01-26", "en", "Karlowitz"),
        ("karlowitz", "1699-01-26", "tr", "Karlofça"),
        ("kuchuk-kainardji", "1774-07-21", "en", "Küçük Kaynarca"),
        ("istanbul", "1930-03-27", "en", "Constantinople"),
        ("istanbul", "1930-03-28", "en", "Istanbul"),
        ("istanbul", "1683-12-31", "tr", "İstanbul"),
        ("tbilisi", "1935-12-31", "en", "Tiflis"),
        ("tbilisi", "1936-12-31", "en", "Tbilisi"),
        ("khankendi", "1922-12-31", "en", "Khankendi"),
        ("khankendi", "1970-12-31", "en", "Stepanakert"),
        ("khankendi", "1995-12-31", "en", "Khankendi"),
        ("fuzuli", "1900-12-31", "tr", "Karyagin"),
    ],
)
def test_a_place_has_the_name_of_its_time_in_the_readers_language(real, place, day, lang, name):
    assert place_name(real, place, day, lang) == name


def test_a_place_of_which_no_name_of_the_time_is_known_has_todays(tiny):
    assert place_name(tiny, "midtown", 1719) == "Midtown"
    assert place_name(tiny, "midtown", 1719, "az") == "Ortaşəhər"
    assert [name.name for name in names_then(tiny.places["midtown"], "1719-12-31")] == [
        "Mediopolis"
    ]
    assert names_then(tiny.places["midtown"], "1720-05-10") == ()


def test_every_place_of_today_is_called_as_it_is_called_now(real):
    for place in real.places.values():
        for lang in ("en", "tr", "az"):
            (now,) = (n.name for n in place.names if n.kind == "current" and n.lang == lang)
            assert place_name(real, place.id, real.last, lang) == now


def test_events_and_areas_are_named_in_the_readers_language(tiny):
    assert event_name(tiny, "1720-treaty", "az") == "Orta Vadi müqaviləsi"
    assert event_name(tiny, "1720-treaty", "de") == "Treaty of Midvale"
    assert area_name(tiny, "T_MID", "tr") == "Orta Vadi"
    assert area_name(tiny, "T_MID") == "Midvale"


def test_after_its_last_name_a_power_has_that_in_the_readers_language(real):
    assert holder_name(real, "yugoslavia", 2025, "tr") == holder_name(
        real, "yugoslavia", 1991, "tr"
    )
    assert holder_name(real, "yugoslavia", 2025) == "Yugoslavia"


@pytest.mark.parametrize("name", [holder_name, place_name])
def test_an_unknown_id_is_a_key_error(tiny, name):
    with pytest.raises(KeyError):
        name(tiny, "nobody", 1720)
