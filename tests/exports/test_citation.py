"""Citations: who made what, in which version, where it opens, and on whose word."""

import json
import re
from dataclasses import replace

import pytest
from pybtex.database import parse_string

from atlas import load
from atlas.edition import Edition
from atlas.shipped import DATA
from exports.citation import Citation, as_bibtex, as_csl, as_ris, as_text, page_address
from exports.cited import page_called
from exports.credits import border_sources
from telling.content import work_called
from words import words_in

ADDRESS = "http://127.0.0.1:8601/?year=1774&date=1774-07-21&event=1774-kucuk-kaynarca"
CITED = Citation(
    key="treaty-atlas-1774-kucuk-kaynarca-1774-07-21",
    title="Treaty of Küçük Kaynarca, 21 July 1774",
    address=ADDRESS,
    read_on="2026-11-27",
    edition=Edition("Treaty Atlas", "1.0.0", ("The Treaty Atlas authors",), licence="CC BY 4.0"),
    sources=("A. Scribe, Chronicle & notes, 50%_sure", "Second work"),
)
AWKWARD = (
    "Shusha {old",
    "Shusha old}",
    "}}…{",
    "{whole}",
    "a\\b",
    'the "wall" of 100% & more',
    "#1_2 ~ ^ $5",
    "x} @misc{y, title={z",
)


def entry(citation):
    """The only entry of the BibTeX, as a reference manager reads it."""
    (found,) = parse_string(as_bibtex(citation), "bibtex").entries.values()
    return found


def test_the_address_in_bibtex_is_the_plain_one():
    assert entry(CITED).fields["url"] == ADDRESS


def test_bibtex_names_makers_version_licence_day_and_sources():
    found = entry(CITED)
    assert [str(one) for one in found.persons["author"]] == ["{The Treaty Atlas authors}"]
    assert found.fields["howpublished"] == "Treaty Atlas, version 1.0.0 (CC BY 4.0)"
    assert found.fields["urldate"] == "2026-11-27"
    assert found.fields["note"] == (
        r"Sources: A. Scribe, Chronicle \& notes, 50\%\_sure; Second work"
    )


@pytest.mark.parametrize("title", AWKWARD)
def test_no_title_breaks_a_citation(title):
    cited = Citation(title, title, ADDRESS, "2026-11-27", Edition(title, title, (title,)), (title,))
    found = entry(cited)
    assert set(found.fields) == {"title", "howpublished", "url", "urldate", "note"}
    assert found.fields["url"] == ADDRESS
    assert title in as_text(cited)
    assert json.loads(as_csl(cited))[0]["title"] == title


def test_a_title_of_plain_words_stays_as_it_is():
    assert entry(CITED).fields["title"] == CITED.title


def test_text_says_all_of_it_in_one_line():
    assert as_text(CITED) == (
        "The Treaty Atlas authors: “Treaty of Küçük Kaynarca, 21 July 1774”. "
        f"Treaty Atlas, version 1.0.0 (CC BY 4.0). {ADDRESS} (read on 27 November 2026). "
        "Sources: A. Scribe, Chronicle & notes, 50%_sure; Second work."
    )


IN_WORDS = {
    "tr": (
        "Antlaşmalar Atlası",
        "Antlaşmalar Atlası (Treaty Atlas), sürüm 1.0.0 (CC BY 4.0)",
        "(erişim: 27 Kasım 2026). Kaynaklar: A. Scribe",
    ),
    "az": (
        "Müqavilələr atlası",
        "Müqavilələr atlası (Treaty Atlas), versiya 1.0.0 (CC BY 4.0)",
        "(müraciət tarixi: 27 noyabr 2026-cı il). Mənbələr: A. Scribe",
    ),
}


def test_the_line_of_text_names_the_makers_in_the_readers_language_and_the_forms_as_published(real):
    cited = replace(CITED, edition=real.edition, words=words_in("tr"))
    assert as_text(cited).startswith("Antlaşmalar Atlası yazarları: ")
    assert ris(cited)["AU"] == ["The Treaty Atlas authors"]


def test_makers_are_named_in_a_language_only_if_all_of_them_are(folder):
    makers = [{"title": "A", "title_tr": "Ă"}, {"title": "B", "title_tr": "Ḃ", "title_az": "B"}]
    package = json.dumps({"title": "T", "contributors": makers})
    (folder / "datapackage.json").write_text(package, encoding="utf-8")
    edition = load(folder).edition
    assert edition.makers_said("tr") == ("Ă", "Ḃ")
    assert edition.makers_said("az") == ("A", "B")


@pytest.mark.parametrize(("lang", "said"), IN_WORDS.items())
def test_a_citation_speaks_the_readers_language_and_keeps_the_title_of_the_work(lang, said):
    called, published, read = said
    cited = replace(CITED, called=called, words=words_in(lang))
    assert published in as_text(cited)
    assert read in as_text(cited)
    assert entry(cited).fields["howpublished"] == published
    assert ris(cited)["T2"] == [f"{called} (Treaty Atlas)"]
    assert json.loads(as_csl(cited))[0]["container-title"] == f"{called} (Treaty Atlas)"
    assert {entry(cited).fields["urldate"], ris(cited)["Y2"][0]} == {"2026-11-27", "2026/11/27"}


@pytest.mark.parametrize("lang", IN_WORDS)
def test_the_atlas_has_a_title_in_every_language(real, lang):
    assert work_called(real, words_in(lang)) == IN_WORDS[lang][0]
    assert work_called(real, words_in("en")) == ""


def test_a_page_is_called_as_the_atlas_in_the_readers_language_and_its_article(real, plain):
    assert page_called(real, "tr") == f"Antlaşmalar Atlası: “{real.article.title}”"
    assert page_called(real, "en") == f"Treaty Atlas: “{real.article.title}”"
    assert page_called(plain, "en") == "Tres fechas de un puerto"


def test_csl_has_makers_version_and_sources():
    (item,) = json.loads(as_csl(CITED))
    assert item["author"] == [{"literal": "The Treaty Atlas authors"}]
    assert item["version"] == "1.0.0"
    assert item["URL"] == ADDRESS
    assert item["accessed"] == {"date-parts": [[2026, 11, 27]]}
    assert item["note"].startswith("Sources: A. Scribe")


def ris(citation) -> dict[str, list[str]]:
    """The fields of the only record, read strictly: a tag of two signs, two spaces, a dash."""
    *lines, end, nothing = as_ris(citation).split("\r\n")
    assert (end, nothing) == ("ER  - ", "")
    found: dict[str, list[str]] = {}
    for line in lines:
        tag, value = re.fullmatch(r"([A-Z][A-Z0-9])  - (\S.*)", line).groups()
        found.setdefault(tag, []).append(value)
    assert next(iter(found)) == "TY"
    return found


def test_ris_names_what_the_other_forms_name():
    found = ris(CITED)
    assert found["TY"] == ["ELEC"]
    assert found["AU"] == ["The Treaty Atlas authors"]
    assert found["TI"] == [CITED.title]
    assert (found["T2"], found["ET"]) == (["Treaty Atlas"], ["1.0.0"])
    assert (found["UR"], found["Y2"]) == ([ADDRESS], ["2026/11/27"])
    assert found["N1"] == [CITED.note]


@pytest.mark.parametrize("title", [*AWKWARD, "two\nlines", "ER  - \r\nTY  - BOOK"])
def test_no_title_makes_another_line_of_ris(title):
    assert ris(replace(CITED, title=title))["TI"] == [" ".join(title.split())]


def test_what_the_atlas_does_not_say_is_left_out():
    bare = Citation("key", "Title", ADDRESS, "2026-11-27", Edition())
    assert set(entry(bare).fields) == {"title", "howpublished", "url", "urldate"}
    assert not {"author", "version", "note"} & set(json.loads(as_csl(bare))[0])
    assert "version" not in as_text(bare)
    assert set(ris(bare)) == {"TY", "TI", "T2", "UR", "Y2"}


@pytest.mark.parametrize(
    ("origin", "address"),
    [
        ("http://127.0.0.1:8601", "http://127.0.0.1:8601/?year=1828&view=recognised"),
        ("http://127.0.0.1:8601/", "http://127.0.0.1:8601/?year=1828&view=recognised"),
        ("https://a.org/atlas?old=1", "https://a.org/atlas/?year=1828&view=recognised"),
        ("https://a.org/atlas/#top", "https://a.org/atlas/?year=1828&view=recognised"),
    ],
)
def test_the_path_of_an_address_ends_before_its_parameters(origin, address):
    assert page_address(origin, {"year": "1828", "view": "recognised"}) == address


def test_the_makers_are_those_of_the_licence_and_the_version_that_of_the_data(real):
    package = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))
    licence = (DATA.parent / "LICENSE").read_text(encoding="utf-8")
    assert real.edition == Edition(
        "Treaty Atlas",
        package["version"],
        ("The Treaty Atlas authors",),
        package["known_until"],
        "CC BY 4.0",
        {"tr": ("Antlaşmalar Atlası yazarları",), "az": ("“Müqavilələr atlası”nın müəllifləri",)},
    )
    assert all(maker in licence for maker in real.edition.makers)
    assert package["licenses"][0]["name"] == real.edition.licence.replace(" ", "-")


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "null", "{}", '{"version": 1, "contributors": [3, {"title": 4}]}']
)
def test_an_atlas_without_an_edition_is_called_what_its_manifest_says(folder, content):
    (folder / "datapackage.json").write_text(content, encoding="utf-8")
    assert load(folder).edition == Edition(title="Tiny Atlas")


def test_the_sources_of_a_border_are_those_of_the_holding_of_the_day(tiny):
    during = border_sources(tiny, "area", "T_PORT", "1742-12-31")
    assert during[0] == "A. Scribe, Chronicle of the five shores"
    assert len(during) == 2  # that of the control, and that of the recognition
    assert border_sources(tiny, "area", "T_PORT", "1760-12-31") == during[:1]
    assert border_sources(tiny, "place", "midtown", "1760-12-31") == during[:1]


def test_a_place_without_an_area_and_an_event_have_their_own_sources(tiny):
    for kind, id_ in (("place", "quiet-sea"), ("event", "1720-treaty")):
        assert border_sources(tiny, kind, id_, "1760-12-31")


def test_csl_has_only_fields_that_its_schema_names():
    (item,) = json.loads(as_csl(CITED))
    assert set(item) == {
        "id", "type", "author", "title", "container-title", "version", "URL", "custom",
        "accessed", "note",
    }  # fmt: skip
    assert item["custom"] == {"licence": "CC BY 4.0"}
