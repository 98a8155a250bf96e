"""What the page says of titles: which there are, how they were settled, and where there is none."""

import pytest
from panel_nodes import text_of

from atlas import load
from telling.about import about_nodes
from telling.area import area_nodes
from telling.place import place_nodes
from words import words_in

EN = words_in("en")


def test_land_held_in_fact_only_has_no_title_and_says_so(folder, edit):
    edit("holdings.csv", "T_WEST,1800-07-14,,north-republic,,sovereign",
         "T_WEST,1800-07-14,,north-republic,,de facto")  # fmt: skip
    atlas = load(folder)
    said = text_of(area_nodes(atlas, EN, "T_WEST", "1805-12-31", "recognised"))
    assert "No title recorded; held since 14 July 1800, Republic of Northland proclaimed" in said
    assert "By recognition since" not in said
    chapter = said[said.index("Whose it was by recognition through time") :]
    assert "No title recorded, Republic of Northland proclaimed" in chapter


def test_a_title_begins_where_land_was_no_longer_held_in_fact_only(folder, edit):
    edit("holdings.csv", "T_ISLE,1700-01-01,1750-07-01,isle-league,north,vassal",
         "T_ISLE,1700-01-01,1750-07-01,isle-league,,revolt")  # fmt: skip
    atlas = load(folder)
    said = text_of(area_nodes(atlas, EN, "T_ISLE", "1805-12-31", "recognised"))
    assert "By recognition since about 1750" in said


AGAIN = "T_PORT,1745-03-15,1800-07-14,north,,sovereign"


@pytest.mark.parametrize(
    ("held", "said"),
    [
        ("isle-league,,sovereign", "recognised as its own 15 March 1745"),
        (
            "isle-league,south,protectorate",
            "recognised as under the protection of Southern Empire 15 March 1745",
        ),
        ("isle-league,south,vassal", "recognised under Southern Empire 15 March 1745"),
        ("isle-league,,condominium", "its administration recognised 15 March 1745"),
    ],
)
def test_a_title_is_settled_as_what_the_power_was_recognised_as(folder, edit, held, said):
    edit("holdings.csv", AGAIN, f"T_PORT,1745-03-15,1800-07-14,{held}")
    atlas = load(folder)
    told = text_of(area_nodes(atlas, EN, "T_PORT", "1745-12-31", "control"))
    assert f" · {said}" in told


def test_land_that_came_to_be_held_in_fact_only_was_not_recognised(folder, edit):
    edit("holdings.csv", AGAIN, "T_PORT,1745-03-15,1800-07-14,isle-league,,de facto")
    atlas = load(folder)
    told = text_of(area_nodes(atlas, EN, "T_PORT", "1745-12-31", "control"))
    assert "ecognised as its own" not in told
    assert "No title recorded: 15 March 1745" in told


def unsettle(edit):
    """The land of T_WEST from 1800, with a title that is not settled."""
    nobody = "unsettled,Title not settled,North,international,unsettled,,#bcbab6,,chronicle,"
    edit("holders.csv", "south,Southern", f"{nobody}\nsouth,Southern")
    edit("holdings.csv", "T_WEST,1800-07-14,,north-republic,,sovereign,,",
         "T_WEST,1800-07-14,,north-republic,,sovereign,unsettled,divided")  # fmt: skip


def test_a_title_that_is_not_settled_is_nobodys_by_recognition(folder, edit):
    unsettle(edit)
    atlas = load(folder)
    control = text_of(area_nodes(atlas, EN, "T_WEST", "1805-12-31", "control"))
    assert "Title not settled (states disagree)" in control
    assert "Title not settled since 14 July 1800, Republic of Northland proclaimed" in control
    recognised = text_of(area_nodes(atlas, EN, "T_WEST", "1805-12-31", "recognised"))
    assert "Title not settled" in recognised
    assert "By recognition since 14 July" not in control + recognised


def test_a_title_that_is_not_settled_is_no_power(folder, edit):
    before = len(load(folder).holders)
    unsettle(edit)
    assert f" {before} powers," in text_of(about_nodes(load(folder), EN))


def test_a_title_by_treaty_alone_is_told_as_that(folder, edit):
    edit("holdings.csv", "T_WEST,1800-07-14,,north-republic,,sovereign,,",
         "T_WEST,1800-07-14,,north-republic,,sovereign,south,nominal")  # fmt: skip
    said = text_of(area_nodes(load(folder), EN, "T_WEST", "1805-12-31", "control"))
    assert "By treaty, not in practice: Southern Empire" in said
    assert "An older title, not given up" in said
    assert "By recognition" not in said


def test_a_share_of_a_region_says_under_whom_and_whose_it_was_in_law(folder, edit):
    region = next(one.id for one in load(folder).places.values() if one.extent)
    edit("holdings.csv", "T_MID,1720-05-10,,south,,sovereign,,",
         "T_MID,1720-05-10,,south,,occupation,north,pending")  # fmt: skip
    atlas = load(folder)
    law = "By recognition: Duchy of Northland (in wartime, before a treaty)"
    control = text_of(place_nodes(atlas, EN, region, "1725-12-31", "control"))
    assert f" · in part: military occupation · {law}" in control
    recognised = text_of(place_nodes(atlas, EN, region, "1725-12-31", "recognised"))
    assert " · in part: held by Southern Empire" in recognised
