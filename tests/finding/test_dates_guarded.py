"""English words that look like times and are none, and the words that make a time of them."""

import pytest
from dated import sentence

from atlas import edtf_range
from finding.dates import find_dates
from finding.model import Document


@pytest.mark.parametrize(
    "line",
    [
        # Months, by their capital, a day or a word before them.
        "You may go; may 3 was, in may it was; In {Mar. 1920|1920-03}; May he come.",
        "In {1920|1920} he came in {May|1920-05}; he left in {June|1920-06}. May left.",
        "He came on {3 May 1920|1920-05-03}. He left on {3 May|1920-05-03}. The end.",
        "He came on {3 Jan. 1920|1920-01-03}.",
        # The day alone, and eras.
        "In {1920|1920}, {3 May|1920-05-03}, he came; on the {24th|1920-05-24|?}, he left.",
        "In {1920|1920}, {3 May|1920-05-03}, he came; on the 24th men left.",
        "The ad 70 lines long; {AD 70|0070}; the {AD 70|0070} war; {A.D. 71|0071}.",
        # Counted from the day of publication.
        "@2012-03-15 On {Monday|2012-03-12|?} he spoke; on monday he spoke; the Monday.",
        "@2012-03-15 On {Monday 3 May|2011-05-03|?} he spoke. He said on Monday, 3 men.",
        "@2012-03-15 It was in {last year|2011|?}; not the end of the last year of war.",
        # Beside another time.
        "In {1920|1920} it was; the {year after|1921|?}, he left; the year after the war.",
        "In {1920|1920} it was; the {decade after|193X|?}, they left.",
        "In {1920|1920} it was; the year after his war, the year after a war.",
        # Seasons that are told, or general.
        "In {1856|1856} it began. Nothing. Nothing more. In summer they came.",
        "In {1856|1856} it began. In {summer|1856-22|?} they came.",
        "In {1856|1856} it began. In summer they usually came. In summer they have it.",
        "In {1856|1856} it began. In {winter|1856-24|?} they come and went.",
        # Days that no calendar has.
        "It was 31 {April 1920|1920-04}; {29 February 1904|1904-02-29}.",
        "It was 30 {February 1920|1920-02}.",
        # Short years behind a month.
        "In {August 410|0410-08} the Goths; on {3 May|0410-05-03|?} 500 men; in {May 999|0999-05}.",
        # Numbers that go on.
        "So 12,5 1914.5 1914:5 1914/5 1914% 1914° 1914$ 1914€ x1914 1914x 1914-5.",
        # Steps without anything to count from, and of other counts.
        "{Two years later||?} he came.",
        "In {1920|1920} he came. {A hundred years later|2020|?} {ten decades later|212X|?} it was.",
    ],
)
def test_a_sentence_gives_its_times_and_no_others(line):
    said = sentence(line, "en")
    found = [(one.exact, one.value, one.sure) for one in find_dates(said.document)]
    assert found == list(said.dates)


@pytest.mark.parametrize(
    "line",
    [
        "In {1901|1901} he came. On {29 February|1901-02|?} he left.",
        "It was on {29 February|1901-02|?} and {3 March 1901|1901-03-03}.",
        "@1901 It was on {29 February|1901-02|?}.",
        "In {1901|1901} they sat from {27 to 29 February|1901-02-27/1901-02|?}.",
        "On {29 February 1900|1900-02|?} he came. {Two days later||?} he left.",
        "In {1904|1904} he came. On {29 February|1904-02-29} he left.",
        "On {29 February 1904|1904-02-29} he came. {Two days later|1904-03-02|?} he left.",
    ],
)
def test_a_day_that_its_year_does_not_have_is_written_as_its_month_to_be_looked_at(line):
    said = sentence(line, "en")
    found = find_dates(said.document)
    assert [(one.exact, one.value, one.sure) for one in found] == list(said.dates)
    assert all(edtf_range(one.value) for one in found if one.value)


@pytest.mark.parametrize(
    ("published", "yesterday", "month"),
    [
        ("2012-03-15", "2012-03-14", "2012-02"),
        ("2012-02-31", "", "2012-01"),
        ("2012-99-99", "", ""),
    ],
)
def test_a_day_of_publication_that_no_calendar_has_is_no_day(published, yesterday, month):
    text = "On Monday they spoke of yesterday and last month."
    found = find_dates(Document(text, lang="en", published=published))
    values = {one.exact: one.value for one in found}
    assert (values["yesterday"], values["last month"]) == (yesterday, month)
