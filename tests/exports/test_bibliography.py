"""The atlas and all its sources as BibTeX, CSL-JSON and RIS, each read back by another program."""

import io
import json
import random
import re
from dataclasses import replace

import pytest
import rispy
from citeproc.source.json import CiteProcJSON
from jsonschema import Draft7Validator
from pybtex.database import parse_string

from atlas import load
from atlas.shipped import DATA
from exports.bibliography.bibtex import entry
from exports.bibliography.csl import item
from exports.bibliography.ris import record
from exports.bibliography.works import Work, works_of
from exports.registry import Request, render

HOSTILE = (
    "Shusha {old",
    "Shusha old}",
    "}}…{",
    'the "wall" of 100% & more',
    "a\\b #1_2 ~ ^ $5",
    "x} @misc{y, title={z",
    "ER  - \r\nTY  - BOOK",
    "% a comment @comment{",
    "Ünal and Şahin, Jr. and others",
    "nul\x00 and \u2028 line",
    "<script>alert(1)</script>",
)
LETTERS = "ab Ş{}{}\\\\\"'@@%%#,=&$_^~\n\t\r-()"
# The fields that the schema of CSL 1.0.2 names; it takes no other.
CSL = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["id", "type"],
        "additionalProperties": False,
        "properties": {
            **{
                name: {"type": "string", "minLength": 1}
                for name in (
                    "id", "title", "container-title", "publisher", "URL", "version", "note"
                )
            },
            "type": {
                "enum": [
                    "article-journal", "article-newspaper", "book", "dataset", "document",
                    "entry-encyclopedia", "treaty", "webpage",
                ]
            },
            "custom": {"type": "object"},
            "author": {
                "type": "array",
                "items": {"type": "object", "required": ["literal"], "maxProperties": 1},
            },
            "issued": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "date-parts": {
                        "type": "array",
                        "maxItems": 2,
                        "items": {"type": "array", "items": {"type": "integer"}, "minItems": 1},
                    },
                    "literal": {"type": "string"},
                },
            },
        },
    },
}  # fmt: skip


def bibtex(text):
    return parse_string(text, "bibtex").entries


@pytest.fixture(scope="module")
def read(real):
    """The whole bibliography, read back: BibTeX, CSL-JSON, RIS."""
    told = {name: render(real, name, Request()).decode() for name in ("bib", "csl", "ris")}
    return bibtex(told["bib"]), json.loads(told["csl"]), rispy.loads(told["ris"])


def test_all_three_list_the_atlas_and_every_source_once(real, read):
    works = works_of(real)
    assert len(works) == len(real.sources) + 1
    for found in (list(read[0]), [one["id"] for one in read[1]], [one["id"] for one in read[2]]):
        assert found == [one.key for one in works]
        assert len({key.casefold() for key in found}) == len(found)


def test_a_book_is_the_same_book_in_all_three(real, read):
    entries, items, records = read
    source = next(one for one in real.sources.values() if one.kind == "book" and one.author)
    found = entries[source.id]
    assert found.type == "book"
    assert [str(one).strip("{}") for one in found.persons["author"]] == [source.author]
    assert found.fields["year"] == source.year
    csl = next(one for one in items if one["id"] == source.id)
    assert csl["author"] == [{"literal": source.author}]
    assert (csl["type"], csl["title"]) == ("book", source.title)
    ris = next(one for one in records if one["id"] == source.id)
    assert (ris["type_of_reference"], ris["title"]) == ("BOOK", source.title)
    assert ris["authors"] == [source.author]


def test_csl_is_by_its_schema_and_a_citation_processor_reads_it(real, read):
    items = read[1]
    assert [one.message for one in Draft7Validator(CSL).iter_errors(items)] == []
    known = [{name: one[name] for name in one if name != "custom"} for one in items]
    assert list(CiteProcJSON(known)) == [one["id"].lower() for one in items]


def test_the_first_entry_says_licence_and_half_open_spans_and_the_file_too(real, read):
    for said in (read[0]["treaty-atlas"].fields["note"], read[1][0]["note"], *read[2][0]["notes"]):
        assert "CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)" in said
        assert "half-open" in said
    head = render(real, "bib", Request()).decode().splitlines()[0]
    assert head.startswith("% Licence: CC BY 4.0") and "half-open" in head


def test_a_foreign_atlas_is_given_no_licence_that_it_does_not_state(plain):
    for name in ("bib", "csl", "ris"):
        text = render(plain, name, Request()).decode()
        assert "CC BY" not in text
        assert "none stated" in text


def test_a_record_that_is_lent_is_listed_beside_the_atlas_that_reads_it():
    railway = load(DATA / "examples" / "railway")
    first, second, *_ = works_of(railway)
    assert (first.title, second.title) == ("A railway and its borders", "Treaty Atlas")


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_breaks_an_entry(tiny, text):
    assert_whole(tiny, text)


def test_no_text_of_a_thousand_made_by_chance_breaks_an_entry(tiny):
    chance = random.Random(16)
    for _ in range(1000):
        assert_whole(tiny, "".join(chance.choices(LETTERS, k=chance.randint(1, 12))))


def assert_whole(atlas, text):
    """One work with the text in every field, and a quiet one after it: two are read in each."""
    quiet = next(iter(atlas.sources.values()))
    fields = dict.fromkeys(("id", "title", "author", "publisher", "year", "url", "note"), text)
    works = works_of(replace(atlas, sources={"a": replace(quiet, **fields), "b": quiet}))[1:]
    entries = bibtex("\n".join(map(entry, works)))
    assert list(entries) == [one.key for one in works]
    assert len(entries[works[0].key].persons.get("author", "1")) == 1  # nobody is two people
    assert set(entries[works[0].key].fields) <= {"title", "publisher", "year", "url", "note"}
    records = rispy.loads("\r\n".join(map(record, works)))
    assert [one["title"] for one in records] == [one.title for one in works]
    items = json.loads(json.dumps([item(one) for one in works]))
    assert items[0]["title"] == works[0].title != ""
    assert not list(Draft7Validator(CSL).iter_errors(items))


def test_keys_that_differ_in_case_or_signs_alone_are_told_apart(tiny):
    quiet = next(iter(tiny.sources.values()))
    ids = ("a01", "A01", "a 01", "a/01", "Ş", "{}")
    sources = {id_: replace(quiet, id=id_) for id_ in ids}
    keys = [one.key for one in works_of(replace(tiny, sources=sources))][1:]
    assert keys == ["a01", "A01-2", "a-01", "a-01-2", "work", "work-2"]
    assert all(re.fullmatch(r"[A-Za-z0-9.-]+", key) for key in keys)


@pytest.mark.parametrize(
    ("year", "csl", "ris"),
    [
        ("2021", {"date-parts": [[2021]]}, "2021"),
        ("2002-2003", {"date-parts": [[2002], [2003]]}, "2002"),
        ("about 1900", {"literal": "about 1900"}, None),
        ("", None, None),
    ],
)
def test_a_year_is_told_as_exactly_as_it_is_known(year, csl, ris):
    one = Work("key", "web", "Title", year=year)
    assert item(one).get("issued") == csl
    (found,) = rispy.load(io.StringIO(record(one)))
    assert found.get("year") == ris
    assert bool(found.get("notes")) == (year not in ("2021", ""))
