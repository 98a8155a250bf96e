"""Which event of a record a dated sentence is taken for: its time, and a name they share."""

from types import SimpleNamespace

import pytest

from atlas.model import Event, EventDate
from finding.draft import Draft, recorded
from finding.draft.gathering import gathered
from finding.draft.record import COMMON, proposed_events
from finding.model import Document, Finding


def event(id_, name, date, **more):
    told = {
        "edtf": "", "end_date": "", "date_os": "", "kind": "treaty", "tier": "main", "parties": (),
        "parties_text": "", "place_name": "", "place_id": "", "point": None, "moved": "",
        "recorded": "", "sources": (), "note": "", "names": {},
    }  # fmt: skip
    return Event(id=id_, name=name, date=date, **told | more)


def record(*events, places=None, areas=()):
    return recorded(
        SimpleNamespace(
            events={one.id: one for one in events}, places=places or {}, areas=dict.fromkeys(areas)
        )
    )


def taken_for(sentence, edtf, *events, **more):
    """The event that the date in brackets, the only one of the sentence, stands for."""
    start, end = sentence.index("["), sentence.index("]") - 1
    text = sentence.replace("[", "").replace("]", "")
    found = Finding(start, end, text[start:end], "date", edtf, True, "")
    whole = gathered(Draft(Document(text, lang="en"), (found,)))
    return proposed_events(whole, record(*events, **more)).get(start, "")


PEACE = event("peace", "Peace of Ormeda", "1813-10-24")


@pytest.mark.parametrize(
    ("edtf", "same"),
    [
        ("1813-10-24", True),
        ("1813-10-23", False),
        ("1813-10", True),
        ("1813-11", False),
        ("1813", True),
        ("1812/1813", True),
        ("1813/1814", True),
        ("1812/1814", False),
        ("1814", False),
    ],
)
def test_its_time_is_that_of_the_event_within_a_year(edtf, same):
    assert (taken_for("They met at Ormeda [then].", edtf, PEACE) == "peace") == same


@pytest.mark.parametrize(
    ("edtf", "same"),
    [
        ("1813-01-01", True),
        ("1813-06-30", False),
        ("1813-12-31", True),
        ("1813-03-01", True),
        ("1813-02", True),
        ("1813-01", True),
        ("1813-12", True),
    ],
)
def test_an_event_of_several_days_meets_its_first_its_last_and_each_told_between(edtf, same):
    step = EventDate("war", "1813-03-01", "", "step", ())
    war = event("war", "War of Ormeda", "1813-01-01", end_date="1813-12-31", days=(step,))
    assert (taken_for("They met at Ormeda [then].", edtf, war) == "war") == same


@pytest.mark.parametrize(("edtf", "same"), [("1813-05-01", True), ("1813-06-01", False)])
def test_an_event_of_a_month_meets_every_day_of_it(edtf, same):
    may = event("may", "Fall of Ormeda", "1813-05-31", edtf="1813-05")
    assert (taken_for("They met at Ormeda [then].", edtf, may) == "may") == same


def test_it_lasts_over_the_turn_of_a_year():
    war = event("war", "War of Ormeda", "1812-12-20", end_date="1813-01-10")
    assert taken_for("They met at Ormeda [then].", "1812", war) == "war"
    assert taken_for("They met at Ormeda [then].", "1813", war) == "war"
    assert taken_for("They met at Ormeda [then].", "1814", war) == ""


@pytest.mark.parametrize(
    ("name", "same"),
    [
        ("Peace of Ormeda", True),
        ("Peace of Orm", False),  # three letters tell nothing
        ("Peace of Orme", True),
        ("Peace of 1813", False),
        ("ORMEDA", True),
        ("Talwick", False),
    ],
)
def test_a_word_of_four_letters_in_its_name_tells_it(name, same):
    found = taken_for("They met at Ormeda, Orme and Orm in 1813 [then].", "1813",
                      event("one", name, "1813-10-24"))  # fmt: skip
    assert (found == "one") == same


@pytest.mark.parametrize("field", ["spellings", "names", "place_name"])
def test_every_name_of_an_event_counts(field):
    value = {"spellings": ("Ormeda",), "names": {"tr": "Ormeda"}, "place_name": "Ormeda"}[field]
    one = event("one", "Peace", "1813-10-24", **{field: value})
    assert taken_for("They met at Ormeda [then].", "1813", one) == "one"


def test_the_names_of_its_place_count():
    place = SimpleNamespace(name="Talwick", names=(SimpleNamespace(name="Ormeda"),), extent=())
    one = event("one", "Peace", "1813-10-24", place_id="p")
    for word in ("Talwick", "Ormeda"):
        assert taken_for(f"They met at {word} [then].", "1813", one, places={"p": place}) == "one"


def test_the_one_that_shares_most_words_is_it_and_of_two_none():
    other = event("other", "Siege of Ormeda", "1813-10-24")
    assert taken_for("The peace at Ormeda [then].", "1813", PEACE, other) == "peace"
    assert taken_for("They met at Ormeda [then].", "1813", PEACE, other) == ""


def test_a_word_that_many_events_have_tells_nothing():
    def many(number):
        return [event(f"e{n}", f"Treaty number {n}", f"{1700 + n}-01-01") for n in range(number)]

    assert taken_for("The treaty came [then].", "1700", *many(COMMON)) == "e0"
    assert taken_for("The treaty came [then].", "1700", *many(COMMON + 1)) == ""


def test_land_is_that_of_a_place_and_each_area_itself():
    wide = SimpleNamespace(name="Wide", names=(), extent=("a", "b"))
    bare = SimpleNamespace(name="Bare", names=(), extent=())
    land = record(places={"wide": wide, "bare": bare}, areas=("a", "b")).land
    assert land == {"a": ("a",), "b": ("b",), "wide": ("a", "b")}
