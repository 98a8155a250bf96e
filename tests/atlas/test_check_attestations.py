"""Every rule on attestations fires on broken data, names the row, and gives advice."""

import re

import pytest

from atlas.check import check

PORT = "1740-war,1740-03-02,T_PORT,chronicle,page 40"

BROKEN = {
    "an event nobody knows": (
        ("attestations.csv", "1720-treaty,,T_MID", "1721-treaty,,T_MID"),
        r"attestations.csv:2 event_id: '1721-treaty' is not in events.csv; correct it",
    ),
    "a source nobody knows": (
        ("attestations.csv", "T_MID,chronicle", "T_MID,rumour"),
        r"attestations.csv:2 source_id: 'rumour' is not in sources.csv; correct it",
    ),
    "an area nobody knows": (
        ("attestations.csv", ",T_MID,", ",T_MIDDLE,"),
        r"attestations.csv:2 areas: 'T_MIDDLE' is not in areas.csv; correct it",
    ),
    "no place in the source": (
        ("attestations.csv", "chapter 3", ""),
        r"attestations.csv:2 locator: is empty; fill it in",
    ),
    "a reading on no day": (
        ("attestations.csv", "chapter 3,2026-01-15", "chapter 3,2026"),
        r"attestations.csv:2 read: '2026' is not a day of the calendar",
    ),
    "more words than a line has room for": (
        ("attestations.csv", "landed in", "landed in " + "and stayed in " * 10),
        r"attestations.csv:3 says: is longer than 160 characters; shorten it",
    ),
    "a day on which nothing happened": (
        ("attestations.csv", PORT, PORT.replace("03-02", "03-03")),
        r"attestations.csv:3 date: 1740-03-03 is no day of 1740-war \(1740-03-02, 1745-03-01\)",
    ),
    "an area the event did not touch": (
        ("attestations.csv", ",T_MID,", ",T_MID;T_WEST,"),
        r"attestations.csv:2 areas: 1720-treaty began no holding of T_WEST; delete it or correct",
    ),
    "an area on another day of the event": (
        ("attestations.csv", PORT, PORT.replace("1740-03-02", "1745-03-01")),
        r"attestations.csv:3 areas: 1740-war began no holding of T_PORT on 1745-03-01; delete it",
    ),
    "a source that is said to be closed": (
        ("sources.csv", "1901,,book,read", "1901,,book,not opened"),
        r"attestations.csv:2 source_id: chronicle is 'not opened' in sources.csv; write read there",
    ),
    "a source read before it came out": (
        ("attestations.csv", "page 40,2026", "page 40,1899"),
        r"attestations.csv:3 read: 1899-01-15 is before chronicle came out \(1901\); correct one",
    ),
    "a row that is there twice": (
        ("attestations.csv", PORT, f"{PORT},2026-01-15,The same.\n{PORT}"),
        r"attestations.csv:4 locator: says T_PORT of line 3 again; delete one",
    ),
    "a contested holding on one side's word": (
        ("sources.csv", "1901,,book,read,", "1901,,book,read,Northland"),
        r"attestations.csv:3 source_id: T_PORT from 1740-03-02 is contested and rests on sources "
        r"of one side alone \(Northland\); open one of another side or of none",
    ),
    "the event of a contested holding on one side's word": (
        ("sources.csv", "1901,,book,read,", "1901,,book,read,Northland"),
        r"attestations.csv:3 source_id: 1740-war is contested and rests on sources of one side",
    ),
}


@pytest.mark.parametrize("case", BROKEN.values(), ids=BROKEN.keys())
def test_the_rules_on_attestations_find(folder, edit, case):
    change, message = case
    edit(*change)
    problems = [str(problem) for problem in check(folder)]
    assert any(re.match(message, problem) for problem in problems), problems


def test_one_side_may_speak_of_what_nobody_contests(folder, edit):
    edit("sources.csv", "1901,,book,read,", "1901,,book,read,Northland")
    problems = [str(problem) for problem in check(folder)]
    assert not any("1720-treaty" in problem or "T_MID" in problem for problem in problems)


def test_two_sides_or_one_of_none_may_speak_of_what_is_contested(folder, edit):
    edit("sources.csv", "1901,,book,read,", "1901,,book,read,Northland")
    edit("sources.csv", "official,not opened,", "official,read,Isle")
    row = f"{PORT},2026-01-15,The League landed."
    edit("attestations.csv", PORT, f"{row.replace('chronicle', 'gazette')}\n{PORT}")
    assert not any("one side" in str(problem) for problem in check(folder))
