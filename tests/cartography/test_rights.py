"""Whose the land on a picture is: the licence of the record, and the maker of its shapes."""

from dataclasses import replace

from cartography.bundle_names import edition_row


def rights(atlas):
    row = edition_row(atlas)
    return row["licence"], row["natural"]


def test_the_shipped_atlas_states_both(real):
    assert rights(real) == ("CC BY 4.0", True)


def test_a_lent_record_keeps_its_licence_whatever_the_articles_is(lean):
    assert not lean.edition.licence
    assert rights(lean) == ("CC BY 4.0", True)
    shared = replace(lean, edition=replace(lean.edition, licence="CC BY-SA 4.0"))
    assert rights(shared) == ("CC BY 4.0", True)


def test_an_article_alone_lies_on_the_land_of_the_world(plain):
    assert rights(plain) == ("", True)


def test_a_record_of_ones_own_that_states_nothing_is_given_nothing(tiny):
    assert rights(tiny) == ("", False)
