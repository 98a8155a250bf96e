"""How much of an article that may only be quoted is quoted."""

import pytest
from ruled import told

from atlas.check.wording import check_quoted_share


def quoted(*spans: str, length: object = 40, rights: str = "excerpts") -> list[str]:
    files = {
        "article.json": {"text_length": length},
        "atlas.json": {"title": "T", "rights": rights},
    }
    return told(check_quoted_share, files, excerpts=["start,end", *spans])


@pytest.mark.parametrize(
    ("spans", "count"),
    [
        (("0,20",), None),
        (("0,21",), 21),
        (("0,10", "10,20"), None),
        (("0,11", "10,21"), 21),
        (("5,26", "0,10"), 26),
        (("0,20", "5,10"), None),
        (("0,18", "5,6", "17,21"), 21),
        (("30,40", "1,11"), None),
        (("30,40", "1,12"), 21),
        ((",10", "0,20"), None),
    ],
)
def test_at_most_half_of_the_article_is_quoted_and_no_letter_counts_twice(spans, count):
    what = "characters of the article are quoted; shorten the excerpts to under half"
    lines = [f"excerpts.csv exact: {count} of 40 {what}"] if count else []
    assert quoted(*spans) == lines


@pytest.mark.parametrize(
    ("length", "share"), [(None, "1 of 0"), ("40", "1 of 0"), (True, "1 of 0")]
)
def test_an_article_of_no_length_may_not_be_quoted(length, share):
    [line] = quoted("0,1", length=length)
    assert share in line


@pytest.mark.parametrize("rights", ["own", "CC-BY-4.0"])
def test_an_article_that_may_be_shown_whole_may_be_quoted_whole(rights):
    assert quoted("0,40", rights=rights) == []
