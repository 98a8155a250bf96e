"""Events and holdings fit: what an event did lies in its days, its parties and its land."""

from atlas.check import check_rules
from atlas.tables import Tables


def told(folder):
    return [str(problem) for problem in check_rules(Tables(folder))]


def test_a_step_before_its_event_began_is_told(folder, edit):
    edit("event_dates.csv", "1745-peace,1745-03-15", "1745-peace,1744-03-15")
    [line] = [one for one in told(folder) if one.startswith("event_dates.csv:2 date: ")]
    assert "1744-03-15 is before 1745-peace began (1745-03-01)" in line


def test_land_that_moved_before_its_event_began_is_told(folder, edit):
    edit("holdings.csv", "exact,,1745-peace", "exact,,1800-republic")
    [line] = [one for one in told(folder) if "from: 1745-03-15 is before 1800-republic" in one]
    assert line.startswith("holdings.csv:9 ")


def test_a_power_that_came_with_an_event_without_being_a_party_of_it_is_told(folder, edit):
    edit("events.csv", "main,north;south,", "main,north,")
    assert (
        "holdings.csv:6 event_id: south is no party of 1720-treaty; name it there, or name the "
        "event that brought it"
    ) in told(folder)


def test_a_state_under_a_new_name_did_not_come(folder, edit):
    edit("events.csv", "main,north-republic,", "main,south,")
    assert not any("is no party of 1800-republic" in one for one in told(folder))


def test_land_that_an_event_names_and_that_stays_where_it_was_is_told(folder, edit):
    edit("events.csv", "Midvale to the Southern Empire", "Midvale and Westmark to the south")
    assert (
        "events.csv:3 moved: names Westmark, but T_WEST changes nothing from 1717 to 1723; "
        "correct the text or holdings.csv"
    ) in told(folder)


def test_a_name_within_another_word_names_nothing(folder, edit):
    edit("events.csv", "Midvale to the Southern Empire", "Westmarkers to the south")
    assert not any("names Westmark" in one for one in told(folder))
