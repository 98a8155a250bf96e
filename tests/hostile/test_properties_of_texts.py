"""Any text has findings within its bounds, and a citation that every reader of BibTeX can read."""

import json
import re
from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st
from pybtex.database import parse_string
from strangers import texts

from atlas import load
from atlas.edition import Edition
from atlas.files import InMemory
from exports.citation import Citation, as_text, citations
from finding.draft import Draft, atlas_files, draft_of
from finding.draft.beginning import cleaned
from finding.draft.zipping import files_of, zip_of
from finding.find import find
from finding.model import Document
from panels.own.typed import date_typed, point_typed

HERE = SimpleNamespace(look=lambda _: (), words=list)
PIECES = (
    *("In 1877 ", "Kars ", "12 May 1890", "1850s ", "XIX century", "Bakı ", "MÖ 480 ", "1913/14"),
    *("last year ", "two days ago ", ". ", "\n\n", "1774-07-21 ", "(", "’de ", "-ci ildə "),
)
prose = st.lists(st.one_of(st.sampled_from(PIECES), texts), max_size=12).map("".join)
ADDRESS = "https://atlas.example/?year=1828"


@given(prose, st.sampled_from(("en", "tr", "az", "", "zz", "constructor")))
def test_findings_lie_within_the_text_and_never_over_one_another(text, lang):
    document = Document(cleaned(text), lang=lang)
    at = 0
    for one in find(document, HERE):
        assert at <= one.start < one.end <= len(document.text)
        assert document.text[one.start : one.end] == one.exact
        at = one.end


@given(prose, texts, texts)
def test_any_text_is_an_atlas_that_is_kept_and_opened_again(text, title, author):
    document = Document(cleaned(f"In 1877 {text}"), title=cleaned(title), author=cleaned(author))
    draft = Draft(document, find(document, HERE))
    files = atlas_files(draft)
    atlas = load(InMemory("draft", files))
    assert atlas.article.text_length == len(document.text)
    assert draft_of(files_of(zip_of(files))).document.text == document.text


@given(prose)
def test_a_cleaned_text_stays_as_it_is_when_cleaned_again(text):
    once = cleaned(text)
    assert cleaned(once) == once
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]", once)


@given(prose)
def test_what_is_typed_as_a_date_or_a_point_is_one_or_none(text):
    date_typed(text, Document(text))
    point = point_typed(text)
    assert point is None or (abs(point[0]) <= 180 and abs(point[1]) <= 90)


@given(texts, texts, texts, texts, st.lists(texts, max_size=3))
def test_a_citation_of_any_name_is_read_by_every_reader(key, title, version, maker, sources):
    edition = Edition(title, version, (maker or "A.",), licence=version)
    cited = Citation(f"atlas-{key}", title, ADDRESS, "2026-11-27", edition, tuple(sources))
    forms = citations(cited)
    assert as_text(cited)
    (entry,) = parse_string(forms["BibTeX"], "bibtex").entries.values()
    assert entry.fields["url"] == ADDRESS
    assert json.loads(forms["CSL-JSON"])[0]["URL"] == ADDRESS
    tags = [line[:6] for line in forms["RIS"].split("\r\n") if line]
    assert all(re.fullmatch(r"[A-Z][A-Z0-9]  - ", f"{tag} "[:6]) or tag == "ER  - " for tag in tags)
