"""The parts of the date grammar: folding, reckoning, values, other languages, hostile texts."""

import pytest
from growing import is_in_step

from finding.dates import find_dates
from finding.dates.calendar import plus_days, plus_months, weekday
from finding.dates.folding import fold
from finding.dates.said import When
from finding.dates.values import edtf
from finding.model import Document


def dates(text, **known):
    return [(one.exact, one.value) for one in find_dates(Document(text, **known))]


def test_folding_keeps_the_length_and_meets_both_turkish_i():
    text = "İSTANBUL ılık – “’90”\r\n KASIM Ağustos\N{NO-BREAK SPACE}ﬁ ß"
    assert len(fold(text)) == len(text)
    assert fold("KASIM") == fold("kasım") == fold("Kasım")
    assert fold("İyun") == fold("iyun")


def test_offsets_hold_after_letters_that_grow_when_made_small():
    text = "İİİİ ﬁ: 24 October 1813"
    (one,) = find_dates(Document(text, lang="en"))
    assert text[one.start : one.end] == "24 October 1813"


def test_days_are_reckoned_across_the_year_one():
    assert plus_days((0, 12, 31), 1) == (1, 1, 1)
    assert plus_days((-43, 3, 15), -15) == (-43, 2, 28)
    assert plus_days((1900, 2, 28), 1) == (1900, 3, 1)
    assert plus_days((1999, 12, 31), 1) == (2000, 1, 1)
    assert plus_days((9998, 12, 31), 1) == (9999, 1, 1)
    assert plus_months(-43, 11, 3) == (-42, 2)
    assert weekday((2012, 3, 15)) == 3


@pytest.mark.parametrize(
    ("when", "value"),
    [
        (When("year", 0), "0000"),
        (When("year", -43), "-0043"),
        (When("century", ordinal=1), "00XX"),
        (When("century", ordinal=-1), "-00XX"),
        (When("century", ordinal=-5), "-04XX"),
        (When("millennium", ordinal=-2), "-1999/-1000"),
        (When("decade", 1970), "197X"),
        (When("year", -11_999), ""),
        (When("day", None, 3, 3), ""),
    ],
)
def test_a_time_is_written_in_edtf(when, value):
    assert edtf(when, None, circa=False) == value


def test_the_language_is_told_by_its_small_words():
    assert dates("O yıl ve bir sonraki: 1918 baharında, bu dağ ile.")[-1] == (
        "1918 baharında",
        "1918-21",
    )
    assert dates("Bu müqavilə bir il və 1828-ci ildə idi.")[-1] == ("1828-ci", "1828")


def test_another_language_gives_its_days_and_years_by_its_month_names():
    assert dates("Signé le 10 août 1920 à Sèvres, en 1920.", lang="fr")[0] == (
        "10 août 1920",
        "1920-08-10",
    )
    assert dates("Подписан 24 октября 1813 года.", lang="ru") == [("24 октября 1813", "1813-10-24")]
    assert dates("1813", lang="xx") == [("1813", "1813")]


@pytest.mark.parametrize(
    ("order", "value"), [("dmy", "1962-04-03"), ("mdy", "1962-03-04"), ("", "1962-04-03")]
)
def test_the_order_of_day_and_month_is_the_readers(order, value):
    (one,) = find_dates(Document("It was 3/4/1962.", lang="en", day_order=order))
    assert (one.value, one.sure) == (value, bool(order))


def test_a_date_that_reads_one_way_tells_the_order_of_the_others():
    found = find_dates(Document("On 3/4/1962, then on 12/25/1962.", lang="en"))
    assert [(one.value, one.sure) for one in found] == [("1962-03-04", True), ("1962-12-25", True)]


def test_a_day_that_no_month_has_is_no_day():
    assert dates("On 31 April 1920 and 30 February 1921.", lang="en") == [
        ("April 1920", "1920-04"),
        ("February 1921", "1921-02"),
    ]


def test_no_year_is_the_year_nought():
    assert dates("In 0 BC and AD 0 nothing was.", lang="en") == []


HOSTILE = (
    "1", "1,", " ", "1 ", "1914 ", "1914-", "\n", "1/", "the ", "(a ", "may ", "between ", "c. ",
    "1914, 1915-16; ", "'", "of ", "on the 5th of May ", "1990-cı il ", "19. yüzyıl ve ", "1.",
    "two years ", "x (", "?-", "İ", "the 1st of the ",
)  # fmt: skip


@pytest.mark.parametrize("lang", ["en", "tr", "az"])
@pytest.mark.parametrize("piece", HOSTILE)
def test_a_hostile_text_takes_time_in_step_with_its_length(piece, lang):
    assert is_in_step(lambda n: find_dates(Document((piece * n)[:n], lang=lang)), 50_000)


def test_ten_times_as_many_dates_take_about_ten_times_as_long():
    assert is_in_step(lambda n: find_dates(Document("1914, 1915-16; " * n, lang="en")), 5_000)


def test_ten_times_as_many_words_take_about_ten_times_as_long():
    sentence = "On 24 October 1813 the envoys of both crowns met in a tent by the river at noon. "
    assert len(dates(sentence * 60, lang="en")) == 60
    assert is_in_step(lambda n: find_dates(Document(sentence * n, lang="en")), 600)


def test_both_ends_of_a_span_are_about_as_the_whole_is():
    first, last = When("year", 1438), When("year", 1471)
    assert edtf(first, last, circa=True) == "1438~/1471~"
    assert edtf(first, last, circa=False) == "1438/1471"
    assert edtf(first, None, circa=True) == "1438~"
