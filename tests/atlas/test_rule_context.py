"""The article's text and the words around a quotation: they stand there, and only there."""

import hashlib
from pathlib import Path

import pytest
from ruled import atlas_of, told

from atlas.check.context import check_context, check_context_in_text
from atlas.check.text import check_own_text, check_text, own_text, text_of
from atlas.errors import DataError

TEXT = "one two three two four"
HEAD = "excerpt_id,start,end,exact,prefix,suffix"
EXCERPT = [HEAD, 'X,4,13,two three,one ," two"']


@pytest.mark.parametrize(
    ("row", "lines"),
    [
        ("X,8,13,three,two , two", []),
        ("X,8,13,three,one two , two four", []),
        ("X,8,13,three,ne two , tw", []),
        ("X,8,13,three,,", []),
        ("X,8,13,three,six , two", ["prefix: 'six ' does not stand before the words, 'two ' does"]),
        ("X,8,13,three,two , six", ["suffix: ' six' does not stand after the words, ' two' does"]),
        ("X,8,13,three,x,y",
         ["prefix: 'x' does not stand before the words, ' ' does",
          "suffix: 'y' does not stand after the words, ' ' does"]),
        ("X,4,7,two,one , three", []),
        ("X,4,7,two,a one , three", []),
        ("X,4,7,two,none, three",
         ["prefix: 'none' does not stand before the words, 'one ' does"]),
        ("X,2,7,two,one ,\" three two six\"", []),
        ("X,0,2,two,one ,two", []),
        ("X,2,3,two,one ,six", ["suffix: 'six' does not stand after the words, 'two' does"]),
        ("Y,8,13,three,six ,six", []),
        ("X,,13,three,six ,six", []),
    ],
)  # fmt: skip
@pytest.mark.parametrize("table", ["mentions", "claims"])
def test_the_words_around_agree_with_the_excerpt_as_far_as_it_reaches(table, row, lines):
    found = told(check_context, excerpts=EXCERPT, **{table: [HEAD, row]})
    assert found == [f"{table}.csv:2 {line}; correct it" for line in lines]


def test_an_excerpt_without_offsets_has_nothing_around():
    excerpts = [HEAD, "X,4,,two three,one , two"]
    assert told(check_context, excerpts=excerpts, mentions=[HEAD, "X,8,13,three,six ,six"]) == []


@pytest.mark.parametrize(
    ("row", "lines"),
    [
        ("X,4,7,two,one , three", []),
        ("X,14,17,two,three , four", []),
        ("X,4,7,two,,", ["prefix: does not tell the words from others like them"]),
        ("X,4,7,two,six , three", ["prefix: 'six ' does not stand before the words, 'one ' does"]),
        ("X,14,17,two,three , six", ["suffix: ' six' does not stand after the words, ' fou' does"]),
        ("X,8,13,three,,", []),
        ("X,4,7,gone,one , three", []),
        ("X,,,zero,six ,one two", []),
    ],
)
@pytest.mark.parametrize("table", ["excerpts", "claims", "mentions"])
def test_the_words_and_those_around_stand_once_in_the_article(table, row, lines):
    found = told(lambda one: check_context_in_text(one, TEXT), **{table: [HEAD, row]})
    assert [one.split("; ")[0] for one in found] == [f"{table}.csv:2 {line}" for line in lines]


@pytest.mark.parametrize(("text", "twice"), [("aaa", True), ("aa", False), ("aab aa", True)])
def test_words_that_overlap_stand_twice(text, twice):
    rows = ["start,end,exact", "0,2,aa"]
    assert bool(told(lambda one: check_context_in_text(one, text), excerpts=rows)) is twice


def sound(text: str) -> dict[str, object]:
    return {"text_sha256": hashlib.sha256(text.encode()).hexdigest(), "text_length": len(text)}


@pytest.mark.parametrize(
    ("article", "same"),
    [(sound(TEXT), True), (sound("other"), False), (sound(TEXT) | {"text_length": 21}, False)],
)
def test_the_text_is_that_of_the_article(article, same):
    found = told(lambda one: check_text(one, TEXT), {"article.json": article})
    right = sound(TEXT)
    what = f"the text at hand has 22 characters, sha256 {right['text_sha256']}; update both"
    assert found == ([] if same else [f"article.json text_sha256: {what}"])


@pytest.mark.parametrize("table", ["excerpts", "claims", "mentions"])
def test_every_quotation_stands_in_the_text(table):
    rows = ["start,end,exact", "4,7,two", "4,7,six", ",7,"]
    found = told(lambda one: check_text(one, TEXT), {"article.json": sound(TEXT)}, **{table: rows})
    assert found == [f"{table}.csv:3 exact: the article reads 'two' there; correct it"]


WHOLE, ABSENT, NO_WORD = "is the whole text", "is missing", "is empty"


@pytest.mark.parametrize(
    ("rights", "text", "what"),
    [
        ("excerpts", "Words.", WHOLE),
        ("excerpts", None, None),
        ("own", "Words.", None),
        ("CC-BY-4.0", "Words.", None),
        ("own", None, ABSENT),
        ("CC-BY-4.0", None, ABSENT),
        ("own", "", NO_WORD),
    ],
)
def test_the_whole_text_lies_there_where_it_may_and_only_then(rights, text, what):
    files = {"atlas.json": {"title": "T", "rights": rights}, "article.json": {"title": "A"}}
    found = told(check_own_text, files | ({} if text is None else {"text.txt": text}))
    assert [one.startswith(f"text.txt: {what}") for one in found] == [True] * bool(what)


def test_without_an_article_no_text_is_asked_for():
    assert told(check_own_text, {"atlas.json": {"title": "T", "rights": "own"}}) == []


def test_a_text_that_is_not_utf8_reads_as_none():
    assert own_text(atlas_of({"text.txt": "Words."})) == "Words."
    assert own_text(atlas_of({"text.txt": b"\xff"})) == ""
    assert own_text(atlas_of()) == ""


def test_a_text_beside_the_atlas_is_read_or_told_of(tmp_path: Path):
    (tmp_path / "words.txt").write_text("Söz.", encoding="utf-8")
    assert text_of(tmp_path / "words.txt") == "Söz."
    with pytest.raises(DataError) as told_of:
        text_of(tmp_path / "gone.txt")
    assert str(told_of.value) == "gone.txt: cannot be read (No such file or directory)"
    assert told_of.value.row is None
