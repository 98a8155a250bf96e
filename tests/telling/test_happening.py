"""One event in one year: its heading, its sentence, its steps, and the land under it."""

from dataclasses import replace

import pytest
from panel_nodes import all_nodes, folds_of, tables_of, text_of

from atlas import EventDay
from atlas.happenings import Happening, happenings_in
from telling.happenings import happening_node, moved_words
from telling.nodes import link, node
from words import words_in

EN, TR = words_in("en"), words_in("tr")
SPEAKS = node("span", " · ", "named in the article", cls="ta-in-article")


def happening(atlas, id_: str, year: int, **of_event) -> Happening:
    """An event in a year of the tiny atlas, with something of the event otherwise."""
    (found,) = (one for one in happenings_in(atlas, year) if one.event and one.event.id == id_)
    return replace(found, event=replace(found.event, **of_event))


def parts(atlas, one: Happening, words=EN) -> list[dict]:
    """What is told of it, part by part."""
    told = happening_node(atlas, words, one, "control")
    assert (told["tag"], told["cls"]) == ("section", "ta-happening")
    return told["kids"]


def days(one: Happening, *roles: str) -> tuple[EventDay, ...]:
    """Days of an event, one after the other from 2 April 1745 on."""
    return tuple(
        EventDay(f"1745-04-{at:02}", "", one.event, f"Step {at}", role)
        for at, role in enumerate(roles, start=2)
    )


def peace_link(first: str, called: str = "Peace of the Port") -> dict:
    target = {"kind": "event", "id": "1745-peace", "day": "1745-03-01"}
    return link(called, target=target, focus=f"event-1745-peace-{first}")


def test_an_event_of_the_year_begins_with_its_time(tiny):
    heading, *_ = parts(tiny, happening(tiny, "1745-peace", 1745), TR)
    time = node("time", "1 Mart 1745", datetime="1745-03-01")
    speaks = node("span", " · ", TR.say("named in the article"), cls="ta-in-article")
    assert heading == node("h3", time, " ", peace_link("1745-03-01", "Liman Barışı"), speaks)


def test_an_event_of_another_year_begins_with_its_name_and_says_its_own_time_after_it(tiny):
    one = happening(tiny, "1745-peace", 1745)
    step = tuple(day for day in one.days if day.role == "step")
    heading, *_ = parts(tiny, replace(one, days=step))
    time = node("time", "1 March 1745", datetime="1745-03-01")
    aside = node("small", ", ", time, cls="ta-aside")
    assert heading == node("h3", peace_link("1745-03-15"), aside, SPEAKS)


def test_only_of_an_event_that_the_article_names_it_is_said_that_it_does(tiny):
    named = happening(tiny, "1740-war", 1740, paragraphs=("P1",))
    silent = happening(tiny, "1740-war", 1740)
    assert parts(tiny, named)[0]["kids"][-1] == SPEAKS
    assert SPEAKS not in parts(tiny, silent)[0]["kids"]


def test_a_sentence_of_the_article_is_not_said_to_be_named_in_it(plain):
    one = happenings_in(plain, 1541)[0]
    assert one.rank == "article"
    assert "named in the article" not in text_of(parts(plain, one))


def test_land_that_moved_without_an_event_stands_under_a_heading_that_says_so(tiny):
    changes = happening(tiny, "1745-peace", 1745).changes
    heading, land = parts(tiny, Happening(None, (), changes))
    assert heading == node("h3", "Without an event in the atlas")
    assert land["tag"] == "details"


@pytest.mark.parametrize(
    ("recorded", "old_style", "said"),
    [
        ("Northland ceded Midvale.", "", ["Northland ceded Midvale."]),
        ("Signed.", "1720-04-29", ["Signed.", " ", "Old Style: 29 April 1720"]),
        ("", "1720-04-29", [" ", "Old Style: 29 April 1720"]),
    ],
)
def test_then_comes_the_sentence_of_the_record_and_the_day_in_old_style(
    tiny, recorded, old_style, said
):
    one = happening(tiny, "1720-treaty", 1720, recorded=recorded, date_os=old_style)
    assert parts(tiny, one)[1] == node("p", *said)


def test_without_a_sentence_and_a_day_in_old_style_the_land_follows_at_once(tiny):
    one = happening(tiny, "1720-treaty", 1720, recorded="", date_os="")
    assert [part["tag"] for part in parts(tiny, one)] == ["h3", "details"]


def test_the_sentence_is_told_in_the_year_of_the_event_alone(tiny):
    one = happening(tiny, "1745-peace", 1745)
    later = replace(one, days=days(one, "step"))
    assert "gave the Port District back" in text_of(parts(tiny, one))
    assert "gave the Port District back" not in text_of(parts(tiny, later))


def test_the_steps_are_listed_by_day_each_as_precisely_as_it_is_known(tiny):
    one = happening(tiny, "1745-peace", 1745)
    known, vague = days(one, "step", "step")
    told = parts(tiny, replace(one, days=(known, replace(vague, edtf="1745-04")), changes=()))
    steps = (
        node("li", node("time", "2 April 1745", datetime="1745-04-02"), " ", "Step 2"),
        node("li", node("time", "April 1745", datetime="1745-04-03"), " ", "Step 3"),
    )
    assert told[1:] == [node("ol", *steps, cls="ta-steps")]


def test_the_end_of_an_event_is_a_step_only_where_the_heading_does_not_tell_its_time(tiny):
    one = happening(tiny, "1745-peace", 1745)
    ended = replace(one, days=days(one, "step", "end"), changes=())
    assert text_of(parts(tiny, ended)[1:]) == "2 April 1745 Step 23 April 1745 End"
    whole = replace(one, days=days(one, "day", "step", "end"), changes=())
    assert text_of(parts(tiny, whole)[2:]) == "3 April 1745 Step 3"


@pytest.mark.parametrize(("steps", "paragraphs", "folded"), [
    (4, (), False), (5, (), True), (5, ("P1",), False),
])  # fmt: skip
def test_more_than_four_steps_are_folded_where_the_article_does_not_speak_of_them(
    tiny, steps, paragraphs, folded
):
    one = happening(tiny, "1745-peace", 1745, paragraphs=paragraphs)
    (told,) = parts(tiny, replace(one, days=days(one, *["step"] * steps), changes=()))[1:]
    listed = told["kids"][1] if folded else told
    assert (listed["tag"], len(listed["kids"])) == ("ol", steps)
    if folded:
        assert told == node("details", node("summary", "5 steps"), listed, cls="ta-fold")


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "1 area changed hands: 12,305 km²"),
        (2, "2 areas changed hands: 24,610 km²"),
    ],
)
def test_the_land_is_folded_under_its_sum_and_the_table_does_not_say_it_again(tiny, number, said):
    one = happening(tiny, "1745-peace", 1745)
    many = replace(one, changes=one.changes * number)
    assert moved_words(EN, [many]) == said
    fold = parts(tiny, many)[-1]
    assert (fold["tag"], fold["cls"], fold["kids"][0]) == (
        "details", "ta-fold", node("summary", said),
    )  # fmt: skip
    (table,) = tables_of([fold])
    assert [one["tag"] for one in table["kids"]] == ["thead", "tbody"]
    assert fold["kids"][1]["attrs"]["aria-label"] == said


def test_the_land_of_several_events_is_counted_together(tiny):
    both = [happening(tiny, "1720-treaty", 1720), happening(tiny, "1745-peace", 1745)]
    assert moved_words(EN, both) == "2 areas changed hands: 24,613 km²"


@pytest.mark.parametrize(
    ("paragraphs", "rows", "steps", "opened"),
    [
        (("P1",), 1, 0, True),
        (("P1",), 12, 0, True),
        (("P1",), 13, 0, False),
        ((), 1, 0, False),
        (("P1",), 5, 4, True),
        (("P1",), 5, 5, False),
        (("P1",), 5, 6, False),
        (("P1",), 4, 4, True),
    ],
)
def test_a_table_of_the_articles_event_lies_open_unless_it_is_long_or_its_steps_tell_it(
    tiny, paragraphs, rows, steps, opened
):
    one = happening(tiny, "1745-peace", 1745, paragraphs=paragraphs)
    told = replace(one, days=days(one, *["step"] * steps), changes=one.changes * rows)
    fold = folds_of(parts(tiny, told))[-1]
    assert fold.get("attrs", {}).get("open", False) is opened


def test_an_event_that_moved_no_land_has_no_table(tiny):
    one = replace(happening(tiny, "1745-peace", 1745), changes=())
    assert not [part for part in all_nodes(parts(tiny, one)) if part["tag"] == "details"]
