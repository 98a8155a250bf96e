"""The single file: one page that carries everything and asks nobody."""

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

import atlas as core
from cartography.bundle import bundle_bytes
from cartography.findable import findable
from exports.page.packing import packed, unpacked
from exports.page.words import page_words
from exports.registry import Request, render
from words import LANGUAGES

PAGE = Path(__file__).parents[2] / "dashboard" / "live" / "page"
HOSTILE = "</script><script>alert(1)</script>"


class Page(HTMLParser):
    """The elements of a page with their attributes, and the text of every script."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict]] = []
        self.scripts: list[tuple[dict, str]] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag == "script":
            self.scripts.append((dict(attrs), ""))

    def handle_data(self, data):
        if self.cdata_elem == "script":
            attrs, text = self.scripts[-1]
            self.scripts[-1] = (attrs, text + data)

    def data(self, name: str) -> dict:
        attrs, text = next(one for one in self.scripts if one[0].get("id") == name)
        packed = attrs["type"] == "application/gzip"
        return json.loads(unpacked(text) if packed else text)

    @property
    def code(self) -> list[str]:
        """Every script that runs, unpacked, in order."""
        packed = [text for attrs, text in self.scripts if attrs.get("class") == "code"]
        plain = [text for attrs, text in self.scripts if "type" not in attrs]
        return [unpacked(one) for one in packed] + plain

    @property
    def policy(self) -> str:
        metas = (attrs for tag, attrs in self.elements if tag == "meta")
        return next(one["content"] for one in metas if "http-equiv" in one)


def page_of(atlas, **request) -> Page:
    return Page(render(atlas, "html", Request(**request)).decode("utf-8"))


@pytest.fixture(scope="module")
def tiny_page(tiny) -> Page:
    return page_of(tiny)


def test_no_element_loads_anything(tiny_page):
    for tag, attrs in tiny_page.elements:
        assert tag not in ("link", "img", "iframe", "base", "object", "embed")
        assert not {"src", "srcset", "href", "style", "onclick", "onload"} & set(attrs), tag


def test_the_policy_allows_these_scripts_and_no_others(tiny_page):
    assert len(tiny_page.code) == 3
    digests = {
        base64.b64encode(hashlib.sha256(one.encode()).digest()).decode() for one in tiny_page.code
    }
    assert set(re.findall(r"'sha256-([^']+)'", tiny_page.policy)) == digests
    assert tiny_page.policy.startswith("default-src 'none'")
    assert "connect-src" not in tiny_page.policy
    assert "unsafe-eval" not in tiny_page.policy


def test_the_map_has_the_same_bundle_as_the_app(tiny, tiny_page):
    assert tiny_page.data("bundle") == json.loads(bundle_bytes(tiny))


def test_all_that_can_be_found_is_in_the_file_in_the_order_of_its_bundle(tiny, tiny_page):
    areas = tiny_page.data("bundle")["areas"]["id"]
    assert tiny_page.data("findable") == json.loads(json.dumps(findable(tiny, areas)))


def test_every_holding_keeps_its_note_and_sources(tiny, tiny_page):
    tables = tiny_page.data("tables")
    columns = tables["holdings"]
    order = tiny_page.data("bundle")["areas"]["id"]
    holdings = [one for area_id in order for one in tiny.by_area[area_id]]
    numbers = [columns["note"]["kept"][at] for at in columns["note"]["at"]]
    notes = ["" if at < 0 else tables["texts"]["en"][at] for at in numbers]
    sources = [tuple(columns["sources"]["kept"][at]) for at in columns["sources"]["at"]]
    assert notes == [one.note for one in holdings]
    assert sources == [one.sources for one in holdings]


def strings_in(value) -> list[str]:
    """Every text of a data element, however deep it lies."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for one in inner for text in strings_in(one)]


def test_a_hostile_text_stays_text(folder, edit, tiny_page):
    edit("sources.csv", "A. Scribe", HOSTILE)
    page = page_of(core.load(folder))
    assert len(page.scripts) == len(tiny_page.scripts)
    assert any(HOSTILE in text for text in strings_in(page.data("tables")))


def test_the_whole_atlas_stays_small_enough_to_mail(real):
    assert len(render(real, "html", Request())) <= 1_800_000


def test_packed_text_is_no_markup_and_comes_out_whole():
    for text in ("", "a", HOSTILE * 9, "\0" * 999, "".join(map(chr, range(1, 999)))):
        assert not set(packed(text)) & set("<>&") - {">", "&"}
        assert unpacked(packed(text)) == text


def test_it_opens_in_the_language_asked_for_and_in_english_otherwise(tiny):
    assert page_of(tiny, lang="az").data("options")["lang"] == "az"
    assert page_of(tiny, lang="xx").data("options")["lang"] == "en"


def test_equal_atlases_give_equal_files(tiny):
    assert render(tiny, "html", Request()) == render(tiny, "html", Request())


def test_every_text_the_page_says_is_in_its_word_list():
    known = page_words()["en"]
    texts = {
        text
        for file in PAGE.glob("*.js")
        for text in re.findall(r'\bsay\(\s*"([^"]+)"', file.read_text(encoding="utf-8"))
    }
    assert len(texts) > 30
    assert not texts - set(known)


def test_every_text_the_page_says_is_said_in_every_language():
    said = page_words()
    assert {frozenset(words) for words in said.values()} == {frozenset(said["en"])}
    assert said["tr"]["Year"] == "Yıl"


def test_the_file_knows_what_was_opened_for_which_fact(tiny_page):
    tables = tiny_page.data("tables")
    told = tables["attestations"]
    for lang, wanted in (("en", "chapter 3"), ("tr", "3. bölüm"), ("az", "3-cü fəsil")):
        assert tables["texts"][lang][told["locator"][0]] == wanted
    assert told["date"] == ["", "1740-03-02", "1745-03-15"]
    assert set(told["source"]) == {"chronicle"}
    said = tables["texts"]["en"][told["says"][2]]
    assert said == "The Port District was handed over on 15 March 1745."


def test_an_atlas_without_memberships_has_its_file_too(folder):
    rows = folder / "memberships.csv"
    rows.write_text(rows.read_text("utf-8").splitlines()[0] + "\n", "utf-8")
    tables = page_of(core.load(folder)).data("tables")
    assert tables["layers"]["league"]["members"] == [
        ["1700-01-01", {lang: [] for lang in LANGUAGES}]
    ]
