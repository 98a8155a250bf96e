"""A year: what changed hands in it net, what came back, its events, and every step."""

import pytest
from panel_nodes import tables_of, text_of

from atlas import load
from atlas.happenings import happenings_in
from telling.happenings import happening_node
from telling.nodes import node
from telling.year import year_nodes
from words import words_in

EN = words_in("en")
WEST = "T_WEST,1700-01-01,1800-07-14,north,,sovereign,,,exact,,1700-beginning,chronicle,,\n"
MID = "T_MID,1720-05-10,,south,,sovereign,,,approximate,,1720-treaty,chronicle,,\n"


def held(area: str, *spans: str) -> str:
    """Lines of holdings.csv: each span as "from until holder", without an event."""
    rows = (span.split(" ") for span in spans)
    return "".join(
        f"{area},{start},{until},{holder},,sovereign,,,exact,,,chronicle,,\n"
        for start, until, holder in rows
    )


def there_and_back(edit) -> None:
    """The land of T_WEST goes to the south in March 1760 and comes back in June."""
    edit("holdings.csv", WEST, held(
        "T_WEST", "1700-01-01 1760-03-01 north", "1760-03-01 1760-06-01 south",
        "1760-06-01 1800-07-14 north",
    ))  # fmt: skip


def muted(said: str) -> dict:
    return node("p", said, cls="ta-muted")


@pytest.mark.parametrize(
    ("view", "said"),
    [
        ("control", "No land changed hands in 1730."),
        ("recognised", "No land changed hands by recognition in 1730."),
    ],
)
def test_a_year_without_anything_says_so_twice(tiny, view, said):
    assert year_nodes(tiny, EN, 1730, view) == [
        node("h2", "The year 1730"),
        muted(said),
        muted("The atlas records no event in 1730."),
        None,
    ]


@pytest.mark.parametrize("year", [1750, 1800])
def test_another_rule_or_another_name_of_one_state_is_no_land_that_changed_hands(tiny, year):
    told = year_nodes(tiny, EN, year, "control")
    assert told[1] == muted(f"No land changed hands in {year}.")
    assert not tables_of(told)


@pytest.mark.parametrize(
    ("view", "said"),
    [
        ("control", "What changed hands in 1720, on this map: 12,308 km²"),
        ("recognised", "What changed hands by recognition in 1720, on this map: 12,308 km²"),
    ],
)
def test_the_sum_of_the_year_stands_above_its_events(tiny, view, said):
    (one,) = happenings_in(tiny, 1720, view)
    assert year_nodes(tiny, EN, 1720, view) == [
        node("h2", "The year 1720"),
        node("p", said, cls="ta-sum"),
        None,
        happening_node(tiny, EN, one, view),
        None,
    ]


def test_without_a_record_nothing_is_said_of_land(plain):
    title, event, steps = year_nodes(plain, EN, 1541, "control")
    assert (text_of([title]), event["tag"], steps) == ("The year 1541", "section", None)
    assert text_of(year_nodes(plain, EN, 1542, "control")) == (
        "The year 1542The atlas records no event in 1542."
    )


def test_land_that_came_back_within_the_year_is_counted_and_told_step_by_step(folder, edit):
    there_and_back(edit)
    _, net, back, _, steps = year_nodes(load(folder), EN, 1760, "control")
    assert net is None
    assert back == muted("1 area changed hands and was back at the year’s end.")
    assert (steps["tag"], steps["cls"]) == ("details", "ta-fold")
    assert steps["kids"][0] == node("summary", "Step by step")
    body = tables_of([steps])[0]["kids"][-1]
    assert [text_of(row["kids"][:4]) for row in body["kids"]] == [
        "WestmarkKingdom of NorthlandSouthern Empire1 March 1760",
        "WestmarkSouthern EmpireKingdom of Northland1 June 1760",
    ]
    assert text_of(steps["kids"][1]["kids"][0]["kids"][:1]) == "Step by step"


def test_land_that_came_back_is_told_beside_what_stayed_with_another(folder, edit):
    there_and_back(edit)
    edit("holdings.csv", MID, held(
        "T_MID", "1720-05-10 1760-01-01 south", "1760-01-01 1760-12-31 isle-league",
        "1760-12-31  north",
    ))  # fmt: skip
    told = year_nodes(load(folder), EN, 1760, "control")
    assert text_of(told[1:2]) == "What changed hands in 1760, on this map: 12,308 km²"
    assert told[2] == muted("1 area changed hands and was back at the year’s end.")
    rows = tables_of(told[-1:])[0]["kids"][-1]["kids"]
    assert [text_of(row["kids"][:1]) for row in rows] == [
        "Midvale", "Westmark", "Westmark", "Midvale",
    ]  # fmt: skip


def test_several_areas_that_came_back_are_counted(folder, edit):
    there_and_back(edit)
    edit("holdings.csv", MID, held(
        "T_MID", "1720-05-10 1760-02-01 south", "1760-02-01 1760-12-31 north",
        "1760-12-31  south",
    ))  # fmt: skip
    told = year_nodes(load(folder), EN, 1760, "control")
    assert told[2] == muted("2 areas changed hands and were back at the year’s end.")


def test_an_area_of_many_hands_that_ends_in_anothers_is_told_step_by_step_and_not_as_back(
    folder, edit
):
    edit("holdings.csv", WEST, held(
        "T_WEST", "1700-01-01 1760-03-01 north", "1760-03-01 1760-06-01 south",
        "1760-06-01 1800-07-14 isle-league",
    ))  # fmt: skip
    told = year_nodes(load(folder), EN, 1760, "control")
    assert told[2] is None
    assert [one["tag"] for one in told if one] == ["h2", "p", "section", "details"]


def test_the_articles_event_and_the_main_ones_are_told_and_the_rest_is_folded(tiny):
    peace, war = happenings_in(tiny, 1745)
    told = year_nodes(tiny, EN, 1745, "control")
    assert told[3:5] == [
        happening_node(tiny, EN, peace, "control"),
        node(
            "details",
            node("summary", "1 more event"),
            happening_node(tiny, EN, war, "control"),
        ),
    ]


def test_an_event_that_is_all_there_is_is_not_folded(tiny):
    (war,) = happenings_in(tiny, 1740)
    assert war.rank == "rest"
    assert year_nodes(tiny, EN, 1740, "control")[3:] == [
        happening_node(tiny, EN, war, "control"),
        None,
    ]


@pytest.mark.parametrize(
    ("others", "said"),
    [
        (["isle-league"], "2 more events · 1 area changed hands: 24,613 km²"),
        ([], "1 more event"),
    ],
)
def test_what_is_folded_says_how_many_events_and_how_much_land_there_are(
    folder, edit, others, said
):
    for holder in others:
        edit("holdings.csv", WEST, held(
            "T_WEST", "1700-01-01 1745-03-01 north", f"1745-03-01 1800-07-14 {holder}",
        ))  # fmt: skip
    told = year_nodes(load(folder), EN, 1745, "control")
    fold = next(one for one in told if one and one["tag"] == "details")
    assert fold["kids"][0] == node("summary", said)
