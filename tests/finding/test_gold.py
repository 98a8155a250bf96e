"""The annotated texts are what they say they are: the ground the finder is measured on."""

from collections import Counter
from itertools import pairwise

import pytest
from annotated import texts
from edtf import parse_edtf

from finding.reading.language import language_of

TEXT = pytest.mark.parametrize("text", texts(), ids=lambda text: text.name)


def test_there_are_texts_enough_of_each_language_and_most_are_never_looked_at():
    langs = Counter(text.lang for text in texts())
    assert langs["en"] >= 7
    assert min(langs["tr"], langs["az"]) >= 3
    assert Counter(text.group for text in texts()) == {"test": 8, "dev": 5, "last": 4, "fresh": 6}


@TEXT
def test_every_row_quotes_the_text_where_it_says(text):
    for gold in text.gold:
        assert text.document.text[gold.start : gold.end] == gold.exact


@TEXT
def test_rows_stand_in_order_and_none_over_another(text):
    assert all(one.end <= other.start for one, other in pairwise(text.gold))


@TEXT
def test_every_date_has_a_value_in_edtf(text):
    for gold in text.gold:
        assert gold.kind in ("date", "place")
        if gold.kind == "date" and not gold.optional:
            assert gold.values
        for value in gold.values:
            for end in value.split("/"):
                parse_edtf(end)


@TEXT
def test_a_point_is_on_earth_and_has_a_tolerance(text):
    for gold in text.gold:
        if gold.point:
            assert abs(gold.point[0]) < 85
            assert abs(gold.point[1]) <= 180
            assert gold.within > 0


@TEXT
def test_the_file_itself_tells_the_language(text):
    assert language_of(text.document.text) == text.lang
