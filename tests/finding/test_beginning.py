"""What a draft begins with: cleaned words, a day in the head, and the record it may lean on."""

import pytest
from drafts import a_draft

from atlas import load
from atlas.shipped import DATA
from finding.draft import Draft
from finding.draft.beginning import cleaned, day_in_head, lies_on
from finding.model import Candidate, Document, Finding


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("a\x00b\x1bc\x7f", "a b c "),
        ("\ufeffone\u2028two", " one\ntwo"),
        ("a\ud800b", "a?b"),
        ("\u202eKars\u202c\t1", "\u202eKars\u202c\t1"),
    ],
)
def test_a_text_is_cleaned_of_signs_that_are_none(text, plain):
    assert cleaned(text) == plain


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The road\n\nBy A. Writer, 12 May 1890\n\nIt was long.", "1890-05-12"),
        ("12 May 1890\n\nIt was long.", ""),
        ("The road\n\nIt was on 12 May 1890 that the first cart came down the long road.", ""),
        ("The road\n\nBy A. Writer, 1890", ""),
        ("", ""),
    ],
)
def test_a_day_below_the_title_is_taken_for_that_of_publication(text, day):
    assert day_in_head(Document(text, lang="en")) == day


def test_a_text_of_the_land_and_time_of_a_record_lies_on_it():
    assert lies_on(a_draft(), load(DATA))


def test_a_text_of_another_continent_or_time_does_not():
    record = load(DATA)
    lima = Candidate("geonames:1", "Lima", "town", "PE", (-77.0, -12.0))
    far = Finding(0, 4, "Lima", "place", "", True, "", "geonames:1", lima.point, (lima,))
    assert not lies_on(Draft(Document("Lima"), (far,)), record)
    early = Finding(5, 10, "44 BC", "date", "-0043", True, "")
    assert not lies_on(Draft(Document("Kars 44 BC"), (early,)), record)
