"""Excerpts, mentions and claims stand where they say they stand, and name what is known."""

import pytest
from ruled import places, told

from atlas.check.wording import (
    check_differences,
    check_excerpts,
    check_mentions,
    check_overlaps,
    check_places_mentioned,
)

ARTICLE = {
    "text_length": 40,
    "paragraphs": [{"id": "P1", "start": 10, "end": 20}, {"id": "P2", "start": 22, "end": 40}],
}
HEAD = "paragraph,start,end,exact"


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("P1,10,20,0123456789", None),
        ("P1,9,19,0123456789", "start"),
        ("P1,11,21,0123456789", "start"),
        ("P2,10,20,0123456789", "start"),
        ("P7,10,20,0123456789", "paragraph"),
        ("P1,12,14,01", None),
        ("P1,12,12,", None),
        ("P1,12,14,0", "exact"),
        ("P1,12,14,012", "exact"),
        ("P1,12,12,0", "exact"),
        ("P1,-2,14,0", None),
        ("P1,12,-1,0", None),
        ("P1,,14,01", None),
        ("P1,12,,01", None),
    ],
)
@pytest.mark.parametrize("table", ["excerpts", "claims"])
def test_a_quotation_lies_in_its_paragraph_and_is_as_long_as_its_offsets(table, row, column):
    found = places(check_excerpts, {"article.json": ARTICLE}, **{table: [HEAD, row]})
    assert found == ([f"{table}.csv:2 {column}"] if column else [])


@pytest.mark.parametrize("table", ["excerpts", "claims", "mentions"])
def test_a_quotation_ends_after_it_begins(table):
    rows = ["paragraph,start,end,exact", "P1,14,12,01"]
    found = told(check_excerpts, {"article.json": ARTICLE}, **{table: rows})
    what = f"{table}.csv:2 end: 12 is not after start 14; correct one of them"
    assert what in found
    assert not [one for one in found if "exact" in one]


def test_offsets_may_begin_with_the_text():
    article = {"paragraphs": [{"id": "P1", "start": 0, "end": 5}]}
    assert told(check_excerpts, {"article.json": article}, excerpts=[HEAD, "P1,0,0,"]) == []
    [line] = told(check_excerpts, {"article.json": article}, excerpts=[HEAD, "P1,0,2,0"])
    assert line == (
        "excerpts.csv:2 exact: has 1 characters, start and end span 2; "
        "correct the words or the offsets"
    )


EXCERPT = ["excerpt_id,start,end,exact", "X,10,20,abcdefghij"]
INNER = "excerpt_id,start,end,exact"


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("X,10,20,abcdefghij", None),
        ("X,12,14,cd", None),
        ("X,12,14,ce", "exact"),
        ("X,10,12,ab", None),
        ("X,9,12,ab", "start"),
        ("X,18,21,ijk", "start"),
        ("X,14,12,cd", "start"),
        ("Y,12,14,zz", None),
        ("X,,14,zz", None),
    ],
)
def test_the_words_of_a_claim_stand_in_its_excerpt(row, column):
    found = places(check_mentions, excerpts=EXCERPT, claims=[INNER, row])
    assert found == ([f"claims.csv:2 {column}"] if column else [])


def test_an_excerpt_without_offsets_holds_anything():
    excerpts = ["excerpt_id,start,end,exact", "X,,20,abcdefghij"]
    assert told(check_mentions, excerpts=excerpts, claims=[INNER, "X,12,14,zz"]) == []


def test_what_is_told_of_words_in_an_excerpt():
    claims = [INNER, "X,12,14,ce", "X,9,12,ab"]
    assert told(check_mentions, excerpts=EXCERPT, claims=claims) == [
        "claims.csv:2 exact: X reads 'cd' there; correct the words or the offsets",
        "claims.csv:3 start: 9 to 12 is not inside X (10 to 20); correct the offsets",
    ]


TARGETS = {
    "places": ["place_id", "a"],
    "events": ["event_id", "b"],
    "holders": ["holder_id", "c"],
    "persons": ["person_id", "d"],
}


@pytest.mark.parametrize(
    ("kind", "target", "unknown"),
    [
        ("place", "a", ""),
        ("place", "a;b", "'b' is not in places.csv"),
        ("event", "b", ""),
        ("event", "a", "'a' is not in events.csv"),
        ("holder", "c", ""),
        ("holder", "a", "'a' is not in holders.csv"),
        ("person", "d", ""),
        ("person", "a", "'a' is not in persons.csv"),
        ("date", "b", ""),
        ("date", "a", "'a' is not in events.csv"),
        ("date", "", ""),
        ("hope", "a", ""),
    ],
)
def test_words_name_what_is_known(kind, target, unknown):
    mentions = ["excerpt_id,start,end,exact,kind,target_id", f"X,12,14,cd,{kind},{target}"]
    found = told(check_mentions, excerpts=EXCERPT, mentions=mentions, **TARGETS)
    what = f"mentions.csv:2 target_id: {unknown}; correct it or add it there"
    assert found == ([what] if unknown else [])


@pytest.mark.parametrize("kind", ["place", "event", "holder", "person", "hope"])
def test_words_that_name_nothing_are_told(kind):
    found = told(check_mentions, mentions=["kind,target_id", f"{kind},"])
    assert found == [f"mentions.csv:2 target_id: is empty; name the {kind} that is meant"]


@pytest.mark.parametrize(
    ("rows", "line"),
    [
        (["0,5,a", "5,9,b"], None),
        (["0,5,a", "4,9,b"], "3 start: 'b' lies over 'a' of line 2"),
        (["4,9,b", "0,5,a"], "2 start: 'b' lies over 'a' of line 3"),
        (["0,5,a", ",4,b"], None),
    ],
)
def test_no_two_mentions_share_a_letter(rows, line):
    found = told(check_overlaps, mentions=["start,end,exact", *rows])
    assert found == ([f"mentions.csv:{line}; shorten one of the two"] if line else [])


def test_every_place_is_mentioned_as_one():
    rows = ["kind,target_id", "place,a;b", "event,c"]
    what = "c has no excerpt; add one with a mention of it"
    found = told(check_places_mentioned, places=["place_id", "a", "b", "c"], mentions=rows)
    assert found == [f"places.csv:4 place_id: {what}"]


def test_a_claim_that_does_not_agree_says_how():
    rows = ["relation,difference", "agrees,", "differs,", "differs,By a year.", "goes further,"]
    assert told(check_differences, claims=rows) == [
        f"claims.csv:{line} difference: is empty, but the claim is '{kind}'; "
        "say where the two differ"
        for line, kind in ((3, "differs"), (5, "goes further"))
    ]
