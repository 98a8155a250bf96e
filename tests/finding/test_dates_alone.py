"""A number alone in English: a year, or men, a page, a book, a part of a longer number."""

import pytest
from dated import sentence

from finding.dates import find_dates


def reads_as_marked(line, lang="en"):
    said = sentence(line, lang)
    found = [(one.exact, one.value, one.sure) for one in find_dates(said.document)]
    return found == list(said.dates)


@pytest.mark.parametrize(
    "line",
    [
        "page 1914, 1914 of them, 1914 pages; 1914,500 men; 19 1914; 1914 19; about 1914 men came.",
        "He had 3 1914 men and 1914 3 men; 1914 5.",
        "He had 527-565 men; (732 men) came.",
        "In {732|0732} Charles won. In 732 men won. ({527-565|0527/0565}) and 527-565.",
        "It was so by {1080|1080} and since {999|0999}; 999 soldiers.",
        "He was born {c. 732|0732~}, and in 732 years it fell.",
        "It was the year {999|0999}; in {999|0999} he came.",
        "In 1450 ships came; in 1400 ships came; by 1450 ships were built; 1451 ships.",
        "Only 1450 good men came; in {1450|1450} good men came.",
        "In 1914-2101 and {1914-2099|1914/2099} they sat; in 2101 it ends.",
        "Kars ({1878|1878}) fell; {1878|1878}) fell; ({1878|1878} was; in the {1878|1878} war.",
        "It fell; {1878|1878|?}: the end. He said {1879|1879|?} . The end.",
        "{1914|1914} - the war.\\n{1915|1915}. Second\\n{1916|1916}: third\\n{1917|1917|?}, fourth",
        "It was the year {1878|1878}, then {1878|1878}'s war, then {1879|1879|?}",
        "So (Smith 1998, p. 12); (Smith 1998), 12; (Smith 1998): 12; (Smith et al. 1998) say.",
        "So (AB 1998: 3), (AB, 1998: 3), (1998: 3), (see 1998a: 3) say.",
        "It is said (A {1998|1998}: 3).",
        "He left (in 1998, 12 men stayed). He left (after {1998|1998}, 1200 men stayed).",
    ],
)
def test_a_number_alone_is_a_year_where_its_words_say_so(line):
    assert reads_as_marked(line)


@pytest.mark.parametrize(
    "line",
    [
        "From {1736|1736} to {1722|1722} nothing fits.",
        "From {3 May 1801|1801-05-03} to {3 May 1801|1801-05-03} is no span.",
        "From {4 June 1801|1801-06-04} to {3 May 1801|1801-05-03} is none.",
        "From {5 May 1801|1801-05-05} to {3 May 1801|1801-05-03} is none.",
        "From {June 1801|1801-06} to {May 1801|1801-05} is none.",
        "From {3 May 1801 to 4 May 1801|1801-05-03/1801-05-04} is one.",
        "From {May 1801 to 1801|1801-05/1801} and from {1801 to May 1801|1801/1801-05} are.",
        "From {20 May to 4 June 1801|1801-05-20/1801-06-04} is one.",
        "It was from {44 BC to 43 BC|-0043/-0042}, and from {44 to 43 BC|-0043/-0042}.",
        "It was from {20 BC to AD 20|-0019/0020}, and from {20 to 30 AD|0020/0030}.",
        "It was between {1801 and 1803|1801/1803}, not between {1801|1801}, and {1803|1803}.",
        "It was between {1801|1801} or {1803|1803}.",
    ],
)
def test_two_times_are_one_span_where_the_first_comes_before_the_second(line):
    assert reads_as_marked(line)


@pytest.mark.parametrize(
    "line",
    [
        "On {Monday, the 3rd of May 1920|1920-05-03} and on {Monday 3 May|1920-05-03} too.",
        "On Monday {May 1920|1920-05} came.",
        "It was {circa May 1920|1920-05~}, {ca. 1920|1920~}, {roughly 1920|1920~}.",
        "It was {approximately the year 1920|1920~}, {around 1920|1920~}.",
        "It was {about the year 1920|1920~}.",
        "About the {spring of 1918|1918-21} they came.",
        "They left {about 21 December 1918|1918-12-21~}.",
        "It was early {1920|1920}, late in {1920|1920}.",
        "It was by mid-{1920|1920}, at the end of {May 1920|1920-05}.",
        "It was {March|1918-03} and {May 1918|1918-05}.",
        "It was {3 March|1918-03-03} and {5 May 1918|1918-05-05}.",
        "It was March, {May|1918-05} and {June 1918|1918-06}.",
        "It was {March|1918-03} or {May 1918|1918-05}.",
        "It was March and then in {May 1918|1918-05}.",
    ],
)
def test_the_words_beside_a_time_belong_to_it_or_only_speak_for_it(line):
    assert reads_as_marked(line)


@pytest.mark.parametrize("ordinal", ["11th", "12th", "20th"])
def test_what_is_too_long_ago_for_the_calendar_is_to_be_looked_at(ordinal):
    assert reads_as_marked(f"In the {{{ordinal} millennium BC||?}} nobody wrote.")
