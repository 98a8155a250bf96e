"""Every entry of atlas.json as it is read, and what stands for one that is absent or wrong."""

import pytest
from manifests import read

from atlas.manifest import Manifest

WHOLE = {
    "title": {"en": "T"},
    "tagline": {"en": "Tag"},
    "hint": {"en": "Hint"},
    "languages": ["en", "es"],
    "rights": "CC BY 4.0",
    "record": "shipped",
    "view": {"box": [1, 2, 3, 4], "bounds": [0, 1, 4, 5], "min_zoom": 3},
    "stops": ["a", "b"],
    "layers": [],
    "regions": [],
    "periods": [-43, 1700],
    "families": ["North"],
    "unsure": ["a"],
}


def test_a_manifest_is_what_its_file_says():
    found, wrong, unknown = read(WHOLE)
    entries = {name: one for name, one in WHOLE.items() if name != "view"} | WHOLE["view"]
    for name, one in entries.items():
        assert getattr(found, name) == (tuple(one) if isinstance(one, list) else one), name
    assert (wrong, unknown) == ([], [])


@pytest.mark.parametrize("content", [None, {}])
def test_an_atlas_without_a_manifest_has_no_record_and_is_in_english(content):
    assert read(content) == (Manifest({"en": ""}, languages=("en",), record="none"), [], [])


def test_an_atlas_of_holdings_has_its_own_record_in_the_readers_languages():
    found, _, _ = read(None, "holdings.csv")
    assert (found.record, found.languages) == ("own", ("en", "tr", "az"))


def test_without_a_manifest_title_and_language_are_those_of_the_article():
    found, wrong, _ = read(None, article={"lang": "tr", "title": "Kale"})
    assert (found.title, found.languages, wrong) == ({"tr": "Kale"}, ("tr",), [])


@pytest.mark.parametrize("article", [[], {"lang": 3, "title": 4}, {"lang": ""}])
def test_an_article_that_says_neither_leaves_them_as_usual(article):
    found, wrong, _ = read(None, article=article)
    assert (found.title, found.languages, wrong) == ({"en": ""}, ("en",), [])


def test_a_plain_text_is_in_the_first_language():
    found, _, _ = read({"languages": ["tr", "en"], "title": "T", "tagline": "G", "hint": "H"})
    assert (found.title, found.tagline, found.hint) == ({"tr": "T"}, {"tr": "G"}, {"tr": "H"})


def test_a_manifest_that_is_no_json_is_told_and_counts_as_empty():
    found, wrong, unknown = read(b"{", "holdings.csv")
    assert (found.record, unknown) == ("own", [])
    assert len(wrong) == 1
    assert wrong[0].startswith("atlas.json:1: is not valid JSON")


@pytest.mark.parametrize(
    ("entry", "value", "wanted"),
    [
        ("title", 3, 'a text, or one for each language like {"en": "Title", "tr": "Başlık"}'),
        ("tagline", [], 'a text, or one for each language like {"en": "Title", "tr": "Başlık"}'),
        ("hint", 3, 'a text, or one for each language like {"en": "Title", "tr": "Başlık"}'),
        ("languages", [], 'codes in a list, like ["en", "tr"]'),
        ("rights", 3, '"own", "excerpts" or a licence'),
        ("view", [], "an object { }"),
        ("stops", "all", '"auto", or ids of events in a list'),
        ("layers", {}, "a list of objects, [{ }, { }]"),
        ("regions", {}, "a list of objects, [{ }, { }]"),
        ("periods", 1700, "years in a list, the earliest first"),
        ("families", "a", "names in a list"),
        ("unsure", "a", "ids of places in a list"),
    ],
)
def test_a_wrong_entry_is_told_and_counts_as_absent(entry, value, wanted):
    found, wrong, unknown = read({entry: value})
    assert found == read({})[0]
    assert wrong == [f"atlas.json {entry}: is {value!r}; write {wanted}"]
    assert unknown == []


@pytest.mark.parametrize(
    ("entry", "value", "wanted"),
    [
        ("box", [1], "four numbers, west, south, east and north in degrees, like [25.5, 35.8, "
         "55.2, 46.1]"),
        ("bounds", [1], "four numbers, west, south, east and north in degrees, like [25.5, 35.8, "
         "55.2, 46.1]"),
        ("min_zoom", 12, "a number from 0 to 11"),
        ("min_zoom", -1, "a number from 0 to 11"),
    ],
)  # fmt: skip
def test_a_wrong_view_is_told_with_the_way_to_it(entry, value, wanted):
    found, wrong, _ = read({"view": {entry: value}})
    assert getattr(found, entry) is None
    assert wrong == [f"atlas.json view.{entry}: is {value!r}; write {wanted}"]


@pytest.mark.parametrize("zoom", [0, 11])
def test_a_zoom_may_be_the_least_and_the_most(zoom):
    assert read({"view": {"min_zoom": zoom}})[0].min_zoom == zoom


@pytest.mark.parametrize(
    ("value", "record"), [("own", "own"), ("shipped", "shipped"), ("none", "none")]
)
def test_a_record_is_of_one_of_three_kinds(value, record):
    assert read({"record": value})[0].record == record


@pytest.mark.parametrize("value", ["theirs", 3, ["own"]])
def test_a_record_of_another_kind_is_told(value):
    found, wrong, _ = read({"record": value})
    assert found.record == "none"
    assert wrong == [
        f'atlas.json record: is {value!r}; write one of "own" (tables of this folder), "shipped" '
        '(that of the project) or "none"'
    ]


def test_stops_may_be_found_by_rule():
    assert read({"stops": "auto"}) == (read({})[0], [], [])


@pytest.mark.parametrize(
    ("years", "known"),
    [([], True), ([1700], True), ([-9999, 0, 9999], True), ([1700, 1700], False),
     ([1800, 1700], False), ([10000], False), ([-10000], False), (["1700"], False),
     ([True], False), ([1700.0], False)],
)  # fmt: skip
def test_periods_are_years_of_four_digits_the_earliest_first(years, known):
    found, wrong, _ = read({"periods": years})
    assert found.periods == (tuple(years) if known else ())
    assert bool(wrong) is not known


def test_what_is_no_entry_is_told_wherever_it_stands():
    content = {
        "titel": 1,
        "view": {"boxes": 1},
        "layers": [{"id": "a", "title": "A", "shapes": "a.geojson", "memberships": "a.csv",
                    "roles": {"members": 1}, "shape": 1}],
        "regions": [{"name": "A", "country": 1}],
    }  # fmt: skip
    _, wrong, unknown = read(content)
    assert wrong == []
    assert [one.split(": ")[0] for one in unknown] == [
        "atlas.json titel",
        "atlas.json view.boxes",
        "atlas.json layers[0].shape",
        "atlas.json layers[0].roles.members",
        "atlas.json regions[0].country",
    ]
