"""What is said of a layer on a day: its members then, or when the first of them joined."""

from dataclasses import replace

from panel_nodes import text_of

from telling.layers import layer_members
from words import words_in

EN = words_in("en")


def test_before_a_layer_has_members_the_first_day_of_the_first_is_told(tiny):
    (one,) = tiny.memberships
    later = replace(one, start="1810-08-01")
    both = replace(tiny, memberships=(later, one))
    said = text_of(layer_members(both, EN, one.layer, "1800-12-31"))
    assert said == "Its first members joined on 15 June 1810."


def test_each_member_of_the_day_stands_under_what_it_is_and_no_other_is_told(tiny):
    (one,) = tiny.memberships
    later = replace(one, names={"en": "Elsewhere"}, role="member", start="1810-08-01")
    both = replace(tiny, memberships=(later, one))
    then = text_of(layer_members(both, EN, one.layer, "1810-07-01"))
    assert then.startswith("ObserversTinyland, since 15 June 1810. ")
    assert "Elsewhere" not in then
    now = text_of(layer_members(both, EN, one.layer, "1810-12-31"))
    assert now.startswith("MembersElsewhere, since 1 August 1810. ")
    assert now.index("Elsewhere") < now.index("ObserversTinyland")


def test_of_a_layer_without_members_nothing_is_said(tiny):
    assert layer_members(replace(tiny, memberships=()), EN, "league", "1810-12-31") == []
