"""The bundle says what the tables say, by position."""

import json
from itertools import accumulate

import pytest

from atlas import Atlas, event_days, event_name, holder_name, moves_of, native_name, state_at
from cartography.bundle import build_bundle, bundle_bytes
from words import LANGUAGES
from words.map_terms import MAP_WORDS, map_words, months


@pytest.fixture(scope="module")
def bundle(tiny: Atlas) -> dict:
    return build_bundle(tiny)


def rows(bundle: dict) -> list[dict]:
    """The holdings with their columns read back into ids."""
    columns = bundle["holdings"]
    holder = [one["id"] for one in bundle["holders"]] + [""]
    event = [one["id"] for one in bundle["events"]] + [""]
    return [
        {
            "area": bundle["areas"][columns["area"][at]]["id"],
            "from": bundle["days"][columns["from"][at]],
            "holder": holder[columns["holder"][at]],
            "overlord": holder[columns["overlord"][at]],
            "recognised": holder[columns["recognised"][at]],
            "rule": bundle["rules"][columns["rule"][at]],
            "recognition": bundle["recognitions"][columns["recognition"][at]],
            "certainty": bundle["certainties"][columns["certainty"][at]],
            "event": event[columns["event"][at]],
        }
        for at in range(len(columns["area"]))
    ]


def test_every_holding_is_there_in_order_of_area_and_start(tiny, bundle):
    order = [geometry["id"] for geometry in bundle["topology"]["objects"]["areas"]["geometries"]]
    expected = [
        {
            "area": one.area_id,
            "from": one.start,
            "holder": one.holder_id,
            "overlord": one.overlord_id,
            "recognised": one.recognised_id,
            "rule": one.rule,
            "recognition": one.recognition,
            "certainty": one.certainty,
            "event": one.event_id,
        }
        for area_id in order
        for one in tiny.by_area[area_id]
    ]
    assert rows(bundle) == expected


def test_all_columns_are_equally_long(bundle):
    assert {len(column) for column in bundle["holdings"].values()} == {11}


def test_areas_have_the_order_of_the_shapes(bundle):
    shapes = [geometry["id"] for geometry in bundle["topology"]["objects"]["areas"]["geometries"]]
    assert [area["id"] for area in bundle["areas"]] == shapes


def test_days_are_sorted_and_each_is_there_once(bundle):
    assert bundle["days"] == sorted(set(bundle["days"]))


def test_an_uncertain_start_carries_its_range_and_words(bundle):
    columns = bundle["holdings"]
    (index,) = {edtf for edtf in columns["edtf"] if edtf >= 0}
    assert bundle["edtfs"][index]["low"] == "1749-01-01"
    assert bundle["edtfs"][index]["high"] == "1751-12-31"
    assert bundle["edtfs"][index]["text"]["en"] == "about 1750"


@pytest.mark.parametrize("day", ["1700-01-01", "1729-12-31", "1730-01-01", "1810-12-31"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_names_of_powers_agree_with_the_core_on_every_side_of_a_change(tiny, bundle, day, lang):
    for holder in bundle["holders"]:
        names = next(
            n for start, until, n in holder["names"] if start <= day and (not until or day < until)
        )
        assert names[lang] == holder_name(tiny, holder["id"], day, lang)
        native = native_name(tiny, holder["id"], day)
        assert names.get("native", "") == (native.name if native else "")


def test_spans_of_names_meet_without_gap(bundle):
    for holder in bundle["holders"]:
        spans = holder["names"]
        assert spans[0][0] == ""
        assert spans[-1][1] == ""
        assert [span[1] for span in spans[:-1]] == [span[0] for span in spans[1:]]


def test_a_power_has_its_short_name_its_group_and_its_part_in_the_article_or_nothing(bundle):
    by_id = {holder["id"]: holder for holder in bundle["holders"]}
    assert by_id["isle-league"]["short"] == {"en": "Isle", "tr": "Ada", "az": "Ada"}
    assert by_id["isle-league"]["group"] == "islands"
    assert by_id["north"]["article"] is True
    assert not {"short", "group", "article"} & set(by_id["south"])
    assert bundle["groups"] == {"islands": {"en": "Islands", "tr": "Adalar", "az": "Adalar"}}


def test_a_view_without_a_box_shows_the_home(bundle):
    middle, whole = bundle["views"]
    assert middle["box"] == (0.5, 0.2, 1.5, 0.8)
    assert middle["names"]["tr"] == "Orta"
    assert whole["box"] == bundle["home"]


def test_the_six_states_of_the_article_have_a_holder_on_every_year_end_they_exist(real):
    assert set(real.article_states.values()) == {
        "armenia", "azerbaijan", "georgia", "iran", "russia", "turkiye",
    }  # fmt: skip
    for year, gone in ((1683, {"azerbaijan", "armenia", "georgia"}), (1919, set()), (2025, set())):
        held = state_at(real, year)
        found = {real.article_states.get(held.holder(area)) for area in real.areas} - {None}
        assert found == set(real.article_states.values()) - gone


def test_the_caucasus_is_shown_from_the_black_sea_to_baku_and_from_the_terek_to_tabriz(real):
    (view,) = (one for one in build_bundle(real)["views"] if one["id"] == "caucasus")
    west, south, east, north = view["box"]
    for lon, lat in ((40.0, 43.4), (50.3, 40.4), (46.7, 43.85), (46.3, 38.08)):
        assert west < lon < east
        assert south < lat < north


def test_events_are_named_in_all_languages_and_marked_as_the_articles(tiny, bundle):
    by_id = {event["id"]: event for event in bundle["events"]}
    assert set(by_id) == set(tiny.events)
    assert by_id["1720-treaty"]["article"] is True
    assert by_id["1740-war"]["article"] is False
    assert by_id["1720-treaty"]["names"] == {
        lang: event_name(tiny, "1720-treaty", lang) for lang in LANGUAGES
    }


def test_a_power_has_a_colour_for_each_theme(bundle):
    for holder in bundle["holders"]:
        assert holder["colour"] != holder["colour_dark"]
        assert len(holder["colour"]) == len(holder["colour_dark"]) == 7


def test_the_map_speaks_every_language_with_every_word_of_the_engine(bundle):
    words = map_words()
    assert set(words) == set(LANGUAGES) == set(bundle["months"])
    for said in words.values():
        assert set(MAP_WORDS) <= set(said)
        assert all(said.values())
    assert all(len(names) == 12 for names in months().values())


def test_every_rule_recognition_and_certainty_of_the_real_tables_has_its_words(real):
    said = map_words()["en"]
    for holding in real.holdings:
        assert f"rule {holding.rule}" in said
        assert f"certainty {holding.certainty}" in said
        assert not holding.recognition or f"recognition {holding.recognition}" in said


def test_the_same_atlas_gives_the_same_bytes(tiny):
    assert bundle_bytes(tiny) == bundle_bytes(tiny)
    assert json.loads(bundle_bytes(tiny))["version"] == 1


def test_every_dated_day_is_there_in_order_with_its_step(tiny, bundle):
    days = [day[0] for day in bundle["event_days"]]
    assert days == sorted(days)
    steps = [(day[0], bundle["events"][day[1]]["id"], day[2]) for day in bundle["event_days"]]
    told = [(day.date, day.event.id, day.role) for day in event_days(tiny)]
    assert steps == told


def test_a_move_points_to_the_holdings_before_and_after_it(tiny, bundle):
    columns, holdings = bundle["moves"], rows(bundle)
    found = {
        (holdings[new]["event"], columns["kinds"][kind], holdings[new - back]["area"], new - back)
        for new, back, kind in zip(
            accumulate(columns["new"]), columns["back"], columns["kind"], strict=True
        )
    }
    start = {(row["area"], row["from"]): at for at, row in enumerate(holdings)}
    assert found == {
        (event_id, move.kind, move.area_id, start[move.area_id, move.old.start])
        for event_id in tiny.events
        for move in moves_of(tiny, event_id)
    }
    assert found


def test_an_event_says_when_it_was_where_the_plain_day_does_not(bundle):
    told = {event["id"]: event.get("when", {}).get("en") for event in bundle["events"]}
    assert told["1740-war"] == "2 March 1740 – 1 March 1745"
    assert told["1720-treaty"] is None


def test_the_map_knows_for_which_holdings_a_source_was_opened(tiny):
    bundle = build_bundle(tiny)
    areas = [area["id"] for area in bundle["areas"]]
    rows = [one for area_id in areas for one in tiny.by_area[area_id]]
    told = dict(zip(rows, bundle["holdings"]["opened"], strict=True))
    assert {(one.area_id, one.start) for one in rows if told[one]} == {
        ("T_MID", "1720-05-10"),
        ("T_PORT", "1740-03-02"),
        ("T_PORT", "1745-03-15"),
    }
