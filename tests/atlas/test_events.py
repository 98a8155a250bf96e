"""The days of the events."""

from atlas import days_between, event_days, events_in, next_event, previous_event


def test_a_year_lists_its_events_their_steps_and_their_ends(tiny):
    assert [(day.date, day.role, day.what) for day in events_in(tiny, 1745)] == [
        ("1745-03-01", "end", ""),
        ("1745-03-01", "day", ""),
        ("1745-03-15", "step", "Port District handed over"),
    ]


def test_a_year_without_events_is_empty(tiny):
    assert events_in(tiny, 1733) == ()


def test_the_state_of_things_at_the_start_is_no_event_of_the_year(tiny):
    assert events_in(tiny, 1700) == ()
    assert all(day.event.kind != "baseline" for day in event_days(tiny))


def test_both_ends_of_a_span_of_days_are_included(tiny):
    assert len(days_between(tiny, "1720-05-10", "1720-05-10")) == 1
    assert days_between(tiny, "1720-05-11", "1740-03-01") == ()


def test_next_and_previous_pass_over_steps_and_ends(tiny):
    assert next_event(tiny, "1700-01-01").event.id == "1720-treaty"
    assert next_event(tiny, "1745-03-01").event.id == "1800-republic"
    assert previous_event(tiny, "1745-03-15").event.id == "1745-peace"
    assert previous_event(tiny, "1745-03-01").event.id == "1740-war"


def test_there_is_nothing_beyond_the_first_and_the_last_event(tiny):
    assert previous_event(tiny, "1720-05-10") is None
    assert next_event(tiny, "1810-06-15") is None


def test_the_articles_own_events_can_be_walked_alone(tiny):
    assert next_event(tiny, "1745-03-01", in_article=True).event.id == "1810-visit"
