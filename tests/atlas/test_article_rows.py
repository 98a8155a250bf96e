"""Every cell about the article becomes the field of a record that it is meant for."""

import pytest
from ruled import atlas_of

from atlas import DataError
from atlas.article import Claim, Paragraph
from atlas.article_rows import (
    article,
    article_text,
    claim,
    excerpt,
    is_part,
    mention,
    person,
)
from atlas.tables import Row, Tables

WHOLE = {"start": "33", "end": "54"}
PART = {"id": "P1", "label": "First", "heading": "Later", "start": 3, "end": 9, "summary": "S."}


def row(**cells: str) -> Row:
    return Row(2, cells)


def said(one: Row, column: str) -> dict[str, str]:
    return {"tr": one[column]}


def tables(article_json: object = None, text: str = "", **manifest: object) -> Tables:
    files = {"atlas.json": {"title": "T", **manifest}}
    if article_json is not None:
        files["article.json"] = article_json
    return atlas_of(files | ({"text.txt": text} if text else {}))


EXCERPT = {"id": "excerpt_id", "paragraph": "paragraph", "exact": "exact", "prefix": "prefix",
           "suffix": "suffix"}  # fmt: skip
MENTION = {"id": "mention_id", "excerpt_id": "excerpt_id", "exact": "exact", "prefix": "prefix",
           "suffix": "suffix", "kind": "kind", "edtf": "edtf"}  # fmt: skip
PERSON = {"id": "person_id", "name": "name", "born": "born", "died": "died", "note": "note"}
CLAIM = {"id": "claim_id", "paragraph": "paragraph", "excerpt_id": "excerpt_id", "exact": "exact",
         "prefix": "prefix", "suffix": "suffix", "kind": "kind", "relation": "relation",
         "start_date": "from", "until_date": "until"}  # fmt: skip
MADE = {
    "excerpt": (excerpt, EXCERPT, WHOLE),
    "mention": (mention, MENTION, WHOLE),
    "person": (lambda one: person(one, said), PERSON, {}),
    "claim": (lambda one: claim(one, said), CLAIM, WHOLE),
}


@pytest.mark.parametrize(("make", "fields", "place"), MADE.values(), ids=MADE)
def test_each_field_has_the_cell_of_its_column(make, fields, place):
    record = make(row(**place, **{column: f"{column} 1" for column in fields.values()}))
    for field, column in fields.items():
        assert getattr(record, field) == f"{column} 1", field
    if place:
        assert (record.start, record.end) == (33, 54)


def test_what_a_claim_and_a_person_list_is_parted_and_their_texts_are_said_by_language():
    cells = {"places": "a; b", "events": "c;d", "sources": "e", "record": "R", "difference": "D"}
    found = claim(row(**WHOLE, **cells), said)
    assert (found.places, found.events, found.sources) == (("a", "b"), ("c", "d"), ("e",))
    assert (found.records, found.differences) == ({"tr": "R"}, {"tr": "D"})
    someone = person(row(name="Anna", sources="a;b"), said)
    assert (someone.sources, someone.names) == (("a", "b"), {"tr": "Anna"})


@pytest.mark.parametrize(
    ("cell", "target", "also"),
    [("", "", ()), ("a", "a", ()), ("a;b", "a", ("b",)), ("a; b; c", "a", ("b", "c"))],
)
def test_words_lead_to_the_first_thing_they_name_and_name_others_too(cell, target, also):
    found = mention(row(**WHOLE, target_id=cell))
    assert (found.target_id, found.also) == (target, also)


def test_words_may_name_a_year_or_none():
    assert mention(row(**WHOLE, year="1720")).year == 1720
    assert mention(row(**WHOLE)).year is None


def test_the_article_is_what_its_file_says():
    names = ("title", "author", "publisher", "published", "url", "lang", "citation", "text_sha256",
             "kind")  # fmt: skip
    content = {name: f"the {name}" for name in names} | {"lang": "en"}
    found = article(tables(content | {"text_length": 7, "paragraphs": [PART]}))
    assert {name: getattr(found, name) for name in names} == content
    assert found.text_length == 7
    assert found.paragraphs == (Paragraph("P1", "First", "Later", 3, 9, {"en": "S."}),)


def test_an_atlas_without_an_article_has_an_empty_one_in_its_first_language():
    found = article(tables(languages=["tr", "en"]))
    assert (found.title, found.lang, found.kind, found.text) == ("", "tr", "", "")
    assert (found.text_length, found.paragraphs) == (0, ())


@pytest.mark.parametrize("length", ["7", 7.0, True, None])
def test_a_length_that_is_no_whole_number_is_none(length):
    assert article(tables({"text_length": length})).text_length == 0


def test_a_summary_is_in_the_first_language_of_the_atlas_and_may_be_in_others():
    part = PART | {"summary": "Ö.", "summary_en": "S."}
    (found,) = article(tables({"paragraphs": [part]}, languages=["tr"])).paragraphs
    assert found.summaries == {"tr": "Ö.", "en": "S."}


@pytest.mark.parametrize("wrong", ["none", {"id": "P1"}, 3])
def test_paragraphs_that_are_no_list_are_told(wrong):
    with pytest.raises(DataError, match=r"^article.json paragraphs: each needs an id and the"):
        article(tables({"paragraphs": wrong}))


@pytest.mark.parametrize(
    "wrong",
    ["P1", PART | {"id": ""}, PART | {"id": 3}, PART | {"start": "3"}, PART | {"end": 9.0},
     PART | {"start": True}, {"id": "P1", "start": 3}, {"id": "P1", "end": 9},
     {"start": 3, "end": 9}],
)  # fmt: skip
def test_a_paragraph_without_an_id_and_a_place_is_told(wrong):
    assert is_part(wrong) is False
    with pytest.raises(DataError, match=r"^article.json paragraphs: each needs an id and the"):
        article(tables({"paragraphs": [PART, wrong]}))


def test_a_paragraph_needs_no_more_than_an_id_and_a_place():
    assert is_part({"id": "P1", "start": 0, "end": 0}) is True


@pytest.mark.parametrize(
    ("rights", "shown"), [("own", "Çok\n"), ("CC BY 4.0", "Çok\n"), ("excerpts", "")]
)
def test_the_whole_text_is_shown_where_its_rights_allow_it(rights, shown):
    assert article(tables({}, "Çok\n", rights=rights)).text == shown
    assert article_text(tables({}, rights=rights)) == ""


def test_the_sign_of_a_byte_order_is_a_part_of_the_whole_text():
    assert article_text(tables({}, "\ufeffText", rights="own")) == "\ufeffText"


@pytest.mark.parametrize(
    ("lang", "told"), [("en", "Record"), ("tr", "Kayıt"), ("az", "Kayıt"), ("", "Kayıt")]
)
def test_a_text_is_told_in_the_language_or_as_it_was_written_first(lang, told):
    texts = {"tr": "Kayıt", "en": "Record", "az": ""}
    part = Paragraph("P1", "", "", 0, 1, texts)
    one = Claim("C", "P1", "X", 0, 1, *[""] * 5, texts, texts, (), (), "", "", ())
    assert [part.summary(lang), one.record_in(lang), one.difference_in(lang)] == [told] * 3


def test_without_a_language_a_text_is_told_in_english():
    texts = {"tr": "Kayıt", "en": "Record"}
    part = Paragraph("P1", "", "", 0, 1, texts)
    one = Claim("C", "P1", "X", 0, 1, *[""] * 5, texts, texts, (), (), "", "", ())
    assert [part.summary(), one.record_in(), one.difference_in()] == ["Record"] * 3


def test_a_text_that_was_written_in_no_language_is_empty():
    assert Paragraph("P1", "", "", 0, 1, {}).summary() == ""
