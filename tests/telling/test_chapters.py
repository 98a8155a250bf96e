"""Who held an area through time: a chapter for each power, with its turns, notes and sources."""

from dataclasses import replace

import pytest
from panel_nodes import all_nodes, text_of

from atlas import load
from telling.chapters import history, timeline
from telling.nodes import link, node
from words import words_in

EN = words_in("en")


def chapters(atlas, area_id: str, view: str = "control", day: str = "1742-12-31") -> list[dict]:
    return timeline(atlas, EN, area_id, day, view)["kids"]


def changed(atlas, area_id: str, **change):
    """The atlas with something otherwise in the last holding of an area."""
    *before, last = atlas.by_area[area_id]
    chain = (*before, replace(last, **change))
    return replace(atlas, by_area={**atlas.by_area, area_id: chain})


def of_class(chapter: dict, name: str) -> list[str]:
    """What the lines of a class say."""
    return [text_of([one]) for one in chapter["kids"] if one.get("cls") == name]


def named_only(chapter: dict) -> str:
    return "".join(of_class(chapter, "ta-sources"))


@pytest.mark.parametrize(
    ("view", "title"),
    [
        ("control", "Who held it through time"),
        ("recognised", "Whose it was by recognition through time"),
    ],
)
def test_the_chapters_are_folded_under_what_their_view_asks(tiny, view, title):
    told = history(tiny, EN, "T_PORT", "1742-12-31", view)
    assert (told["tag"], told["cls"]) == ("details", "ta-history")
    assert told["kids"] == [
        node("summary", title),
        timeline(tiny, EN, "T_PORT", "1742-12-31", view),
    ]


def test_a_chapter_begins_with_a_link_to_its_first_day_and_the_power(tiny):
    told = timeline(tiny, EN, "T_PORT", "1742-12-31", "control")
    assert (told["tag"], told["cls"]) == ("ol", "ta-timeline")
    first, second, *_ = told["kids"]
    assert [first["tag"], second["tag"]] == ["li", "li"]
    assert [first["kids"][0], second["kids"][0]] == [
        link(
            "before 1700",
            target={"day": "1700-01-01"},
            cls="ta-when",
            focus="when-1700-01-01",
        ),
        link(
            "2 March 1740",
            target={"day": "1740-03-02"},
            cls="ta-when",
            focus="when-1740-03-02",
        ),
    ]
    assert text_of([second["kids"][1]]) == "League of the Isle military occupation contested"


def test_a_power_without_a_rule_to_tell_has_its_badge_beside_its_name(tiny):
    power, *rest = chapters(tiny, "T_MID")[1]["kids"][1]["kids"]
    assert text_of([power]) == "Southern Empire"
    assert rest == [" ", node("span", "approximate", cls="ta-badge ta-approximate")]


def test_what_began_before_the_atlas_leads_to_its_first_day_by_the_names_of_that_day(tiny):
    early, *rest = tiny.by_area["T_ISLE"]
    chain = (replace(early, start="1650-01-01"), *rest)
    atlas = replace(tiny, by_area={**tiny.by_area, "T_ISLE": chain})
    (told,) = chapters(atlas, "T_ISLE")
    assert told["kids"][0]["go"] == {"day": "1700-01-01"}
    power, between, rule, *_ = told["kids"][1]["kids"]
    assert text_of([power]) == "League of the Isle"
    assert between == " "
    assert rule == node("span", "vassal of Duchy of Northland", cls="ta-muted")


@pytest.mark.parametrize(
    ("day", "at"),
    [
        ("1700-01-01", 0),
        ("1740-03-01", 0),
        ("1740-03-02", 1),
        ("1745-03-14", 1),
        ("1745-03-15", 2),
        ("1810-12-31", 3),
    ],
)
def test_the_chapter_of_the_day_is_marked_and_no_other(tiny, day, at):
    told = chapters(tiny, "T_PORT", day=day)
    assert [n for n, one in enumerate(told) if one["cls"].endswith(" ta-current")] == [at]
    marked = {n: one["attrs"] for n, one in enumerate(told) if "attrs" in one}
    assert marked == {at: {"aria-current": "date"}}


def test_the_event_that_began_it_stands_below_the_power_without_a_comma(tiny):
    told = chapters(tiny, "T_PORT")
    assert [of_class(one, "ta-by") for one in told] == [
        [],
        ["War of the Port"],
        ["Port District handed over Peace of the Port, 1 March 1745"],
        ["Republic of Northland proclaimed"],
    ]  # fmt: skip


@pytest.mark.parametrize(("view", "turns"), [("control", ["Direct rule: about 1750"]),
                                             ("recognised", [])])  # fmt: skip
def test_turns_are_those_of_control_and_not_told_by_recognition(tiny, view, turns):
    (told,) = chapters(tiny, "T_ISLE", view)
    assert of_class(told, "ta-by") == turns


@pytest.mark.parametrize(
    ("recognition", "view", "by"),
    [
        ("divided", "recognised", "An older title, not given up"),
        ("divided", "control", "Republic of Northland proclaimed"),
    ],
)
def test_a_title_not_given_up_began_with_no_event(tiny, recognition, view, by):
    atlas = changed(tiny, "T_WEST", recognised_id="south", recognition=recognition)
    assert of_class(chapters(atlas, "T_WEST", view)[-1], "ta-by") == [by]


@pytest.mark.parametrize(
    ("rule", "view", "by"),
    [
        ("de facto", "recognised", "No title recorded, Republic of Northland proclaimed"),
        ("de facto", "control", "Republic of Northland proclaimed"),
        ("sovereign", "recognised", "Republic of Northland proclaimed"),
    ],
)
def test_where_no_title_is_recorded_recognition_says_so(tiny, rule, view, by):
    atlas = changed(tiny, "T_WEST", rule=rule)
    assert of_class(chapters(atlas, "T_WEST", view)[-1], "ta-by") == [by]


def test_a_note_is_told_once_however_many_holdings_have_it(tiny):
    first, last = tiny.by_area["T_ISLE"]
    for notes, said in (
        (("Paid.", "Paid."), ["Paid."]),
        (("Paid.", "Free."), ["Paid.", "Free."]),
        (("", "Free."), ["Free."]),
        (("", ""), []),
    ):
        chain = (replace(first, note=notes[0]), replace(last, note=notes[1]))
        atlas = replace(tiny, by_area={**tiny.by_area, "T_ISLE": chain})
        assert of_class(chapters(atlas, "T_ISLE")[0], "ta-note") == said


def test_the_sources_of_all_its_holdings_are_named_each_once(tiny):
    first, last = tiny.by_area["T_ISLE"]
    chain = (replace(first, sources=("gazette", "chronicle")), replace(last, sources=("gazette",)))
    (told,) = chapters(replace(tiny, by_area={**tiny.by_area, "T_ISLE": chain}), "T_ISLE")
    assert named_only(told) == (
        "Named, not opened for this: Gazette of the League (League printing house); "
        "Chronicle of the five shores (A. Scribe)"
    )


@pytest.mark.parametrize(
    ("recognised", "view", "told"),
    [("", "control", False), ("", "recognised", True), ("south", "control", True)],
)
def test_the_sources_of_a_title_are_named_where_it_is_told(tiny, recognised, view, told):
    atlas = changed(
        tiny,
        "T_WEST",
        recognised_id=recognised,
        recognition="pending",
        recognition_sources=("gazette",),
    )
    assert ("Gazette of the League" in named_only(chapters(atlas, "T_WEST", view)[-1])) == told


def test_what_was_read_for_any_of_its_holdings_is_told(folder, edit):
    edit(
        "attestations.csv",
        "1740-war,1740-03-02",
        "1745-peace,1745-03-15,T_PORT,gazette,page 3,2026-01-17,Northland had it again.\n"
        "1740-war,1740-03-02",
    )
    told = chapters(load(folder), "T_PORT")
    read = [one for one in all_nodes([told[2]]) if one["tag"] == "li"][1:]
    assert ["page 3" in text_of([one]) for one in read] == [True, False]
    assert of_class(told[2], "ta-sources") == []
