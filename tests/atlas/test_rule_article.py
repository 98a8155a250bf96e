"""article.json: what it says of the article, and its paragraphs in order."""

from typing import Any

import pytest
from ruled import told

from atlas.check.article import check_article
from atlas.files import LARGEST

SHA = "0123456789abcdef" * 4
SOUND = {
    "title": "A",
    "author": "B",
    "publisher": "C",
    "published": "2001-02-03",
    "url": "https://example.org/a",
    "citation": "D",
    "lang": "en",
    "text_sha256": SHA,
    "kind": "essay",
    "text_length": 20,
    "paragraphs": [{"id": "P1", "start": 0, "end": 9}, {"id": "P2", "start": 9, "end": 20}],
}
NO_PART = "each needs an id and the numbers start and end; complete them"


def said(
    rights: str = "excerpts", without: str = "", langs: tuple[str, ...] = ("en",), **more: Any
):
    article = {key: value for key, value in (SOUND | more).items() if key != without}
    manifest = {"title": "T", "rights": rights, "languages": list(langs)}
    return told(check_article, {"atlas.json": manifest, "article.json": article})


def test_an_article_that_says_all_is_sound():
    assert said() == []


def test_without_the_file_nothing_is_told():
    assert told(check_article, {"atlas.json": {"title": "T"}}) == []


NEEDED = {
    "own": {"title", "lang", "text_sha256"},
    "excerpts": {
        "title", "publisher", "published", "url", "citation", "lang", "text_sha256",
    },
    "CC-BY-4.0": {"title", "citation", "lang", "text_sha256"},
}  # fmt: skip


@pytest.mark.parametrize("rights", NEEDED)
@pytest.mark.parametrize("key", [key for key in SOUND if key not in ("text_length", "paragraphs")])
def test_what_is_needed_hangs_on_the_rights(rights, key):
    missing = [f"article.json {key}: is missing; add it"] * (key in NEEDED[rights])
    assert said(rights, without=key) == missing
    assert said(rights, **{key: ""}) == missing
    assert said(rights, **{key: None}) == missing


@pytest.mark.parametrize("key", [key for key in SOUND if key not in ("text_length", "paragraphs")])
def test_what_is_a_text_is_one(key):
    assert said(**{key: 7}) == [f"article.json {key}: is 7; write a text"]


@pytest.mark.parametrize(
    ("key", "value", "what"),
    [
        ("published", "soon", "no date; write it like 2001-02-03"),
        ("url", "example", "no address; write it like https://example.org/article"),
        ("lang", "xq", "no language's code; write one of ISO 639, such as en, tr or es"),
        ("text_sha256", SHA[1:], "no fingerprint"),
        ("text_sha256", f"{SHA}0", "no fingerprint"),
        ("text_sha256", SHA.upper(), "no fingerprint"),
    ],
)
def test_what_has_a_form_has_it(key, value, what):
    [line] = said(**{key: value})
    assert line.startswith(f"article.json {key}: '{value[:60]}")
    assert f" is {what}" in line


@pytest.mark.parametrize("published", ["2001", "2001-02", "1999/2001", "2001~"])
def test_a_day_of_publication_may_be_uncertain(published):
    assert said(published=published) == []


LENGTH = "write a whole number, how many characters the text has"


@pytest.mark.parametrize("length", [0, -1, LARGEST + 1, True, 20.0, "20", None])
def test_a_length_is_a_number_of_characters(length):
    assert f"article.json text_length: is {length!r}; {LENGTH}" in said(text_length=length)


@pytest.mark.parametrize("length", [1, LARGEST])
def test_a_text_may_be_a_letter_or_a_library(length):
    assert not [one for one in said(text_length=length) if "text_length" in one]


@pytest.mark.parametrize(
    "paragraphs",
    [None, {}, [], "P1", [{"start": 0, "end": 9}], [{"id": "P1", "end": 9}], [7],
     [{"id": "P1", "start": 0, "end": 9}, {"id": "P2"}]],
)  # fmt: skip
def test_a_paragraph_has_an_id_and_its_place(paragraphs):
    assert said(paragraphs=paragraphs) == [f"article.json paragraphs: {NO_PART}"]
    assert said(without="paragraphs") == [f"article.json paragraphs: {NO_PART}"]


def part(id_: str, start: int, end: int, **more: Any) -> dict[str, Any]:
    return {"id": id_, "start": start, "end": end, **more}


@pytest.mark.parametrize(
    ("parts", "wrong"),
    [
        ([part("P1", 0, 20)], []),
        ([part("P1", 5, 6), part("P2", 8, 20)], []),
        ([part("P1", 0, 21)], ["P1 runs 0 to 21"]),
        ([part("P1", -1, 20)], ["P1 runs -1 to 20"]),
        ([part("P1", 5, 5)], ["P1 runs 5 to 5"]),
        ([part("P1", 0, 10), part("P2", 9, 20)], ["P2 runs 9 to 20"]),
        ([part("P1", 10, 20), part("P2", 0, 10)], ["P2 runs 0 to 10"]),
    ],
)
def test_paragraphs_follow_one_another_within_the_text(parts, wrong):
    told_of = [f"article.json paragraphs: {one}, out of order; correct it" for one in wrong]
    assert said(paragraphs=parts) == told_of


def test_in_a_text_of_no_length_every_paragraph_lies_outside():
    what = "article.json paragraphs: P1 runs 0 to 1, out of order; correct it"
    assert what in said(text_length="20", paragraphs=[part("P1", 0, 1)])
    assert what not in said(text_length=1, paragraphs=[part("P1", 0, 1)])


def test_an_id_is_that_of_one_paragraph_and_those_of_two_are_told_in_order():
    parts = [part(id_, at, at + 1) for at, id_ in enumerate("FEDCBAFEDCBAG")]
    found = [one for one in said(paragraphs=parts) if "is the id" in one]
    assert found == [
        f"article.json paragraphs: '{id_}' is the id of two; give one another" for id_ in "ABCDEF"
    ]


@pytest.mark.parametrize("key", ["label", "heading", "summary", "summary_tr"])
def test_what_a_paragraph_says_is_text(key):
    what = f"article.json paragraphs: {key} of P1 is 7; write a text"
    assert what in said(paragraphs=[part("P1", 0, 9, **{key: 7})])
    assert what not in said(paragraphs=[part("P1", 0, 9, **{key: None})])


def test_other_entries_of_a_paragraph_may_be_anything():
    assert said(paragraphs=[part("P1", 0, 9, pages=7, note_summary=8)]) == []


def test_where_one_paragraph_is_summarised_all_are_in_every_language():
    parts = [part("P1", 0, 9, summary="One.", summary_tr="Bir."), part("P2", 9, 20, summary="Two.")]
    assert said(langs=("en", "tr"), paragraphs=parts) == [
        "article.json summary_tr: P2 has none; write one sentence"
    ]
    assert said(langs=("en",), paragraphs=parts) == []
    bare = [part("P1", 0, 9), part("P2", 9, 20, summary_tr="İki.")]
    assert said(langs=("en", "tr"), paragraphs=bare) == [
        f"article.json {key}: {id_} has none; write one sentence"
        for id_, key in (("P1", "summary"), ("P1", "summary_tr"), ("P2", "summary"))
    ]
