"""Short names: short, in every language or none, and of one state on a day."""

import pytest
from ruled import places, told

from atlas.check.short_names import check_shared_names, check_short_names

TWO = {"atlas.json": {"title": "T", "languages": ["en", "tr"], "record": "own"}}
HEAD = "holder_id,lang,name,from,until"


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("a,en,12345", False),
        ("a,en,123456", True),
        ("a,tr,1234567", False),
        ("a,tr,12345678", True),
        ("b,en,1234567", False),
        ("b,en,12345678", True),
        ("c,en,1", True),
        ("a,az,1", True),
    ],
)
def test_a_short_name_is_no_longer_than_the_longest_full_one(short, long):
    found = places(
        check_short_names,
        {"atlas.json": {"title": "T", "languages": [short.split(",")[1]], "record": "own"}},
        holders=["holder_id,name", "a,12345", "b,12345"],
        holder_names=["holder_id,lang,name", "a,tr,12345", "a,tr,1234567", "a,tr,123456",
                      "b,en,1234567"],
        short_names=["holder_id,lang,name", short],
    )  # fmt: skip
    assert found == ["short_names.csv:2 name"] * long


def test_a_short_name_is_there_in_every_language_and_the_first_row_says_if_not():
    found = told(
        check_short_names,
        TWO,
        holders=["holder_id,name", "a,Long", "b,Long"],
        holder_names=["holder_id,lang,name", "b,tr,Uzun"],
        short_names=["holder_id,lang,name", "a,en,A", "b,en,B", "b,tr,B", "a,en,A"],
    )
    what = "a has no short name in tr; add a row, or leave it out in all"
    assert found == [f"short_names.csv:2 lang: {what}"]


def shared(
    *short: str,
    names: tuple[str, ...] = (),
    states: tuple[str, ...] = (),
    until: str = "",
) -> list[str]:
    """Powers a (until 1750 or later) and b (from 1740) both hold land from 1740 on."""
    return told(
        check_shared_names,
        holders=["holder_id,name,state", "a,Alpha,", "b,Beta,", "c,Beta,"],
        article_holders=["holder_id,state", *states],
        holder_names=[HEAD, *names],
        short_names=[HEAD, *short],
        holdings=["holder_id,from,until", f"a,1700-01-01,{until}", "b,1740-01-01,"],
    )


def test_two_short_names_of_one_text_are_told_at_the_second():
    what = "a and b are both 'X' on 1740-01-01; rename one"
    assert shared("a,en,X,,", "b,en,X,,") == [f"short_names.csv:3 name: {what}"]


@pytest.mark.parametrize("lang", ["en", "tr", "az"])
def test_a_short_name_that_is_anothers_full_one_is_told(lang):
    names = (f"a,{lang},Full,,",)
    what = "a and b are both 'Full' on 1740-01-01; rename one"
    assert shared(f"b,{lang},Full,,", names=names) == [f"short_names.csv:2 name: {what}"]


def test_an_english_name_without_a_date_counts_where_no_dated_one_stands():
    assert len(shared("a,en,Beta,,")) == 1
    assert shared("a,en,Beta,,", names=("b,en,Beth,,",)) == []
    assert len(shared("a,en,Beta,,", names=("b,tr,Beth,,",))) == 1
    assert shared("a,tr,Beta,,") == []


def test_the_same_text_in_two_languages_is_no_shared_name():
    assert shared("a,en,X,,", "b,tr,X,,") == []


def test_two_full_names_are_not_judged():
    assert shared(names=("a,tr,X,,", "b,tr,X,,")) == []


@pytest.mark.parametrize(
    ("states", "count"),
    [
        ((), 1),
        (("a,s", "b,s"), 0),
        (("a,s", "b,t"), 1),
        (("a,b",), 1),
    ],
)
def test_forms_of_one_state_of_the_article_may_share_a_name(states, count):
    assert len(shared("a,en,X,,", "b,en,X,,", states=states)) == count


@pytest.mark.parametrize(
    ("first", "second", "until", "day"),
    [
        ("a,en,X,,", "b,en,X,,", "1740-01-01", ""),
        ("a,en,X,,", "b,en,X,,", "1740-01-02", "1740-01-01"),
        ("a,en,X,,1740-01-01", "b,en,X,,", "", ""),
        ("a,en,X,,1740-01-02", "b,en,X,,", "", "1740-01-01"),
        ("a,en,X,1760-01-01,", "b,en,X,,", "", "1760-01-01"),
        ("a,en,X,,1750-01-01", "b,en,X,1750-01-01,", "", ""),
        ("a,en,X,,", "c,en,X,,", "", ""),
    ],
)
def test_a_name_is_shared_while_both_hold_land_under_it(first, second, until, day):
    found = shared(first, second, until=until)
    what = f"short_names.csv:3 name: a and b are both 'X' on {day}; rename one"
    assert found == ([what] if day else [])
