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


def test_the_reader_sees_todays_name_of_a_place_and_the_name_then_beside_it(tiny):
    assert place_name(tiny, "midtown", 1719) == "Midtown"
    assert place_name(tiny, "midtown", 1719, "az") == "Ortaşəhər"
    assert [name.name for name in names_then(tiny.places["midtown"], "1719-12-31")] == [
        "Mediopolis"
    ]
    assert names_then(tiny.places["midtown"], "1720-05-10") == ()


def test_events_and_areas_are_named_in_the_readers_language(tiny):
    assert event_name(tiny, "1720-treaty", "az") == "Orta Vadi müqaviləsi"
    assert event_name(tiny, "1720-treaty", "de") == "Treaty of Midvale"
    assert area_name(tiny, "T_MID", "tr") == "Orta Vadi"
    assert area_name(tiny, "T_MID") == "Midvale"


@pytest.mark.parametrize("name", [holder_name, place_name])
def test_an_unknown_id_is_a_key_error(tiny, name):
    with pytest.raises(KeyError):
        name(tiny, "nobody", 1720)
