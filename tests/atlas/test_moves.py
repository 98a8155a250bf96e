"""What an event did to the land, net, and whose the title was."""

from collections import Counter

import pytest

from atlas import km2_of, moves_of
from atlas.moves import KINDS, between_holders
from atlas.runs import title_began, title_run
from atlas.state import holder_in, holding_at
from atlas.titles import UNSETTLED, title_passed


def kinds(atlas, event_id: str) -> dict[str, str]:
    """The kind of move by area."""
    return {move.area_id: move.kind for move in moves_of(atlas, event_id)}


def test_land_ceded_by_treaty_passes_with_its_title(tiny):
    (move,) = moves_of(tiny, "1720-treaty")
    assert (move.kind, move.view, move.held) == ("ceded", "recognised", False)


def test_a_conquest_takes_land_without_the_title_and_the_peace_brings_it_back(tiny):
    assert kinds(tiny, "1740-war") == {"T_PORT": "taken"}
    assert kinds(tiny, "1745-peace") == {"T_PORT": "returned"}


def test_a_succession_and_a_visit_move_nothing(tiny):
    assert moves_of(tiny, "1800-republic") == ()
    assert moves_of(tiny, "1810-visit") == ()
    assert moves_of(tiny, "no-such-event") == ()


@pytest.mark.parametrize(
    ("event_id", "area_id", "kind"),
    [
        ("1813-gulistan", "AZ_SHUSHA", "ceded"),
        ("1828-turkmenchay", "AM_ERIVAN", "ceded"),
        ("1828-turkmenchay", "IR_TABRIZ", "returned"),
        ("1774-kucuk-kaynarca", "UA_CRIMEA", "overlord"),
        ("1805-kurakchay", "AZ_SHUSHA", "overlord"),
        ("1803-mingrelia", "GE_MINGRELIA", "overlord"),
        ("1804-imereti", "GE_IMERETI", "overlord"),
        ("1801-georgia", "GE_KARTLI", "within"),
        ("1806-baku", "AZ_BAKU", "taken"),
        ("1820-khanates-abolished", "AZ_SHIRVAN", "within"),
        ("1954-crimea", "UA_CRIMEA", "within"),
        ("1920-trianon", "AT_BURGENLAND", "ceded"),
        ("1918-armistices", "UA_ZAKARPATTIA", "taken"),
        ("1918-adr", "AZ_GANJA", "unsettled"),
        ("1918-withdrawal", "GE_ADJARA", "unsettled"),
        ("1920-recognition", "GE_KARTLI", "settled"),
        ("1921-moscow", "TR_KARS", "settled"),
        ("1920-karabakh", "AZ_HADRUT", "unsettled"),
        ("1921-kavburo", "AZ_HADRUT", "settled"),
    ],
)
def test_title_and_control_are_told_apart(real, event_id, area_id, kind):
    assert kinds(real, event_id)[area_id] == kind


def test_an_event_moves_an_area_in_one_way_and_counts_it_once(real):
    for event_id in real.events:
        moves = moves_of(real, event_id)
        assert max(Counter(move.area_id for move in moves).values(), default=1) == 1
        assert km2_of(moves) == pytest.approx(sum(move.km2 for move in moves))
        assert [KINDS.index(move.kind) for move in moves] == sorted(
            KINDS.index(move.kind) for move in moves
        )


def test_who_held_land_on_the_way_is_known(real):
    (move,) = (one for one in moves_of(real, "1749-baghdad") if one.area_id == "IQ_BAGHDAD")
    assert [one.holder_id for one in between_holders(real, move)] == ["mamluks-baghdad"]


def test_an_older_title_does_not_begin_with_the_act_it_is_upheld_against(real):
    russian = holding_at(real, "GE_IMERETI", "1806-12-31")
    assert (russian.holder_id, russian.recognised_id) == ("imereti", "ottoman-empire")
    assert not title_began(real, title_run(real, russian)[0])
    armenian = holding_at(real, "AZ_SHUSHA", "1995-12-31")
    assert title_began(real, title_run(real, armenian)[0])


def test_a_proclamation_takes_nothing_where_no_title_is_settled(real):
    for event_id in ("1917-transcaucasia", "1918-georgia", "1918-adr", "1918-armenia"):
        assert set(kinds(real, event_id).values()) == {"unsettled"}


def test_land_without_a_settled_title_is_nobodys_until_a_republic_is_recognised(real):
    for area in ("AZ_BAKU", "GE_KARTLI", "AM_ERIVAN", "GE_ADJARA", "AZ_SHUSHA", "AM_LORI"):
        held = holding_at(real, area, "1919-06-30")
        assert holder_in(held, "recognised") == UNSETTLED, area
        assert title_began(real, title_run(real, held)[0]), area
    assert not holding_at(real, "GE_KARTLI", "1920-06-30").differs
    (move,) = (one for one in moves_of(real, "1920-recognition") if one.area_id == "GE_KARTLI")
    assert (move.view, move.held) == ("recognised", True)


def test_a_claim_older_than_the_war_is_not_told_as_of_the_war(real):
    for area in ("GE_KARTLI", "AZ_QAZAKH", "AZ_GANJA"):
        held = holding_at(real, area, "1804-02-01")
        assert (held.recognised_id, held.recognition) == ("iran", "divided"), area


def test_a_khanate_without_iran_stays_irans_in_law_until_a_treaty_says_otherwise(real):
    for day in ("1760-12-31", "1796-12-31", "1806-12-31", "1812-12-31"):
        for area in ("AZ_SHUSHA", "AZ_BAKU", "AZ_GANJA", "AM_ERIVAN", "GE_KARTLI"):
            held = holding_at(real, area, day)
            assert held.holder_id != "iran"
            assert held.recognised_id == "iran", (area, day)
    assert holding_at(real, "AZ_SHUSHA", "1813-12-31").recognised_id == "russia"
    assert kinds(real, "1813-gulistan")["AZ_SHUSHA"] == "ceded"


def test_a_vassals_land_is_its_overlords_too(real):
    before = holding_at(real, "MD_CENTRE", "1773-12-31")
    after = holding_at(real, "MD_CENTRE", "1774-12-31")
    assert not title_passed(real, before, after)
