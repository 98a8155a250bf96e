"""Holdings: the kind of rule, the overlord and whose the land is in law go together."""

import pytest
from ruled import places, told

from atlas.check.rulers import check_rule

KINDS = ["holder_id,kind", "a,republic", "office,administration", "league,international"]


def rule(**cells: str) -> list[str]:
    return [place.split()[1] for place in _places(cells)]


def _places(cells: dict[str, str]) -> list[str]:
    return places(check_rule, holdings=[{"holder_id": "a", **cells}], holders=KINDS)


@pytest.mark.parametrize("kind", ["vassal", "protectorate", "union republic", "mandate"])
def test_a_dependent_power_has_an_overlord(kind):
    assert rule(rule=kind) == ["overlord_id"]
    assert rule(rule=kind, overlord_id="b") == []


@pytest.mark.parametrize("kind", ["sovereign", "condominium"])
def test_an_independent_power_has_none(kind):
    assert rule(rule=kind) == []
    assert rule(rule=kind, overlord_id="b") == ["overlord_id"]


def test_any_other_power_may_have_one():
    assert rule(rule="occupation", note="Why.") == []
    assert rule(rule="occupation", note="Why.", overlord_id="b") == []


@pytest.mark.parametrize(("holder", "needs"), [("a", True), ("office", False), ("league", False)])
def test_an_administration_holds_a_mandate_without_an_overlord(holder, needs):
    assert rule(holder_id=holder, rule="mandate") == ["overlord_id"] * needs


def test_an_administration_that_holds_no_mandate_is_a_power_like_others():
    assert rule(holder_id="office", rule="vassal") == ["overlord_id"]
    assert rule(holder_id="office", rule="sovereign", overlord_id="b") == ["overlord_id"]


def test_nobody_is_its_own_overlord():
    assert told(check_rule, holdings=["holder_id,overlord_id,rule", "a,a,vassal"]) == [
        "holdings.csv:2 overlord_id: is the holder itself; empty it or correct it"
    ]


@pytest.mark.parametrize("column", ["holder_id", "overlord_id"])
def test_unsettled_is_no_power(column):
    assert rule(**{"rule": "vassal", "overlord_id": "b", column: "unsettled"}) == [column]


def test_unsettled_may_be_recognised():
    assert rule(rule="occupation", recognised_id="unsettled", recognition_sources="s") == []


@pytest.mark.parametrize(
    ("cells", "columns"),
    [
        ({"recognition": "unrecognised"}, ["recognised_id"]),
        ({"recognition": "pending"}, ["recognised_id"]),
        ({"recognition": "recognised"}, []),
        ({"recognition": "pending", "recognised_id": "b"}, []),
        ({"recognised_id": "b"}, []),
        ({"recognised_id": "a"}, ["recognised_id"]),
        ({"rule": "occupation"}, ["recognised_id"]),
        ({"rule": "occupation", "note": "Why."}, []),
        ({"rule": "occupation", "recognised_id": "b"}, []),
    ],
)
def test_whose_the_land_is_in_law_is_said_where_it_is_in_other_hands(cells, columns):
    assert rule(recognition_sources="s", **cells) == columns


@pytest.mark.parametrize(
    ("cells", "columns"),
    [
        ({"recognised_id": "b"}, ["recognition_sources"]),
        ({"recognition": "recognised"}, ["recognition_sources"]),
        ({"recognition": "recognised", "recognition_sources": ";"}, ["recognition_sources"]),
        ({"recognition": "recognised", "recognition_sources": "s"}, []),
        ({}, []),
    ],
)
def test_what_is_recognised_has_a_source(cells, columns):
    assert rule(**cells) == columns


def test_what_is_told_of_a_rule_names_it():
    holdings = ["holder_id,overlord_id,rule,recognition,recognition_sources",
                "a,,vassal,,", "a,b,sovereign,,", "a,,tribe,pending,s"]  # fmt: skip
    assert told(check_rule, holdings=holdings) == [
        "holdings.csv:2 overlord_id: is empty, but a vassal has an overlord; name it",
        "holdings.csv:3 overlord_id: 'b' is above a sovereign holder; change the rule or empty "
        "this cell",
        "holdings.csv:4 recognised_id: is empty, but recognition is pending; name the holder that "
        "was recognised",
    ]
