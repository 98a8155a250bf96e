"""What datapackage.json says of the whole atlas."""

import json
from pathlib import Path

import pytest
from ruled import atlas_of

from atlas import load
from atlas.edition import Edition, edition, ends_a_year, licence_called
from atlas.shipped import DATA
from atlas.tables import Tables

LEAN = Path(__file__).parents[1] / "lean_atlas"


def told(package: object = None, **manifest: object) -> Edition:
    files = {"atlas.json": {"title": "Tiny", "record": "own", **manifest}}
    return edition(atlas_of(files if package is None else files | {"datapackage.json": package}))


def test_an_edition_is_what_the_package_says():
    package = {
        "title": "Package",
        "version": "1.2",
        "known_until": "1810-12-31",
        "contributors": [{"title": "B. Maker"}, {"title": "A. Maker"}],
        "licenses": [{"name": "CC-BY-SA-4.0"}, {"name": "MIT"}],
    }
    assert told(package) == Edition(
        "Package", "1.2", ("B. Maker", "A. Maker"), "1810-12-31", "CC BY-SA 4.0"
    )


def test_a_last_day_before_year_1_is_a_day_as_the_atlas_compares_them():
    assert told({"known_until": "-0043-12-31"}).known_until == "-99957-12-31"


@pytest.mark.parametrize("package", [None, "{", [], {}, {"title": 3, "version": None}])
def test_without_a_package_that_says_so_it_is_called_what_the_manifest_calls_it(package):
    assert told(package, languages=["tr"], title={"en": "Tiny", "tr": "Minik"}) == Edition("Minik")


@pytest.mark.parametrize(
    "wrong",
    [{"contributors": 3, "licenses": 3}, {"contributors": ["A"], "licenses": ["MIT"]},
     {"contributors": [{}, {"title": 3}], "licenses": [{}, {"name": "MIT"}]}],
)  # fmt: skip
def test_makers_and_licences_without_a_name_are_passed_over(wrong):
    assert told(wrong) == Edition("Tiny")


def test_makers_are_said_in_a_language_in_which_all_of_them_have_a_name():
    both = {"title": "Us", "title_tr": "Biz", "title_az": "Bizik"}
    found = told({"contributors": [both, {"title": "You", "title_tr": "Siz"}]})
    assert found.makers_in == {"tr": ("Biz", "Siz")}
    said = {lang: found.makers_said(lang) for lang in ("en", "tr", "az", "de")}
    assert said == {"tr": ("Biz", "Siz")} | dict.fromkeys(("en", "az", "de"), ("Us", "You"))


def test_an_atlas_without_makers_has_none_in_any_language():
    found = told({})
    assert (found.makers_in, found.makers_said("tr")) == ({}, ())


def test_beside_a_lent_record_its_last_day_counts_and_nothing_else_of_it():
    shipped = json.loads((DATA / "datapackage.json").read_text("utf-8"))["known_until"]
    found = edition(Tables(LEAN))
    assert (found.title, found.known_until) == ("Two days of a fortress", shipped)
    assert (found.version, found.makers, found.licence) == ("", (), "")


def test_an_edition_may_be_a_key():
    assert len({told({"contributors": [{"title": "Us", "title_tr": "Biz"}]}), Edition("A")}) == 2


def test_a_plain_atlas_has_no_last_day(plain):
    assert (plain.edition.known_until, plain.edition.version) == ("", "")


def test_an_atlas_in_a_folder_has_its_own_last_day(folder):
    assert load(folder).edition.known_until == "1810-12-31"


@pytest.mark.parametrize(
    ("day", "ends"),
    [("1810-12-31", True), ("-99957-12-31", True), ("1810-12-30", False), ("", False),
     ("1810", False), ("x-12-31", False)],
)  # fmt: skip
def test_the_last_day_of_a_year_ends_it(day, ends):
    assert ends_a_year(day) is ends


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("CC-BY-4.0", "CC BY 4.0"),
        ("CC-BY-SA-3.0", "CC BY-SA 3.0"),
        ("CC-BY-NC-ND-2.5", "CC BY-NC-ND 2.5"),
        ("CC0-1.0", "CC0-1.0"),
        ("MIT", "MIT"),
        ("XCC-BY-4.0", "XCC-BY-4.0"),
        ("CC-BY-4.0-x", "CC-BY-4.0-x"),
        ("", ""),
    ],
)
def test_a_licence_is_called_what_people_call_it(name, called):
    assert licence_called(name) == called
