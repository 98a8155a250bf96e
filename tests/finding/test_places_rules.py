"""Small rules of names in a text: their kinds, the lands after them, rivers after an article."""

import pytest
from naming import named, span
from placed import world

from finding.model import Document
from finding.places import find_places
from finding.places.alone import has_article, is_the_river, stands_alone
from finding.places.inside import lying_inside, named_apart
from finding.places.kinds import fits, is_one_of, is_small, kind_after
from finding.places.tables.az import AZERBAIJANI
from finding.places.tables.en import ENGLISH
from finding.places.tables.tr import TURKISH
from finding.places.tokens import tokens
from finding.places.usage import Company, Use

KINDS = {
    "river": ["river"],
    "lake": ["lake"],
    "sea": ["sea", "gulf", "strait", "ocean", "canal"],
    "island": ["island", "site"],
    "mountain": ["mountains", "site", "spot"],
    "region": ["region", "land", "peninsula", "desert", "plain", "province", "site"],
    "cape": ["site", "spot", "peninsula"],
    "fort": ["site", "spot"],
    "ruin": ["site", "spot"],
    "works": ["site", "spot"],
}
EVERY = sorted({"town", "state", *(one for kinds in KINDS.values() for one in kinds)})


@pytest.mark.parametrize("word", KINDS)
def test_a_word_beside_a_name_leaves_only_some_kinds_of_places_possible(word):
    assert [one for one in EVERY if fits(span(named(one)), word)] == sorted(KINDS[word])
    assert fits(span(named("town"), named(KINDS[word][0])), word)


@pytest.mark.parametrize("word", ["town", "province", ""])
def test_towns_and_provinces_may_be_called_anything(word):
    assert all(fits(span(named(one)), word) for one in EVERY)


def word(text):
    return tokens(f"x {text}")[1]


@pytest.mark.parametrize(
    ("text", "lang", "kind"),
    [
        ("River", ENGLISH, "river"),
        ("siding", ENGLISH, "works"),
        ("Rivered", ENGLISH, ""),
        ("Gölü'nde", TURKISH, "lake"),
        ("dənizindən", AZERBAIJANI, "sea"),
    ],
)
def test_the_word_after_a_name_says_its_kind_in_every_form(text, lang, kind):
    assert kind_after(word(text), lang) == kind


@pytest.mark.parametrize(
    ("text", "lang", "is_one"),
    [("Treaty", ENGLISH, True), ("treaty", ENGLISH, False), ("Trout", ENGLISH, False),
     ("antlaşması", TURKISH, True), ("Antlaşması", TURKISH, True), ("taş", TURKISH, False)],
)  # fmt: skip
def test_a_word_of_a_table_has_a_capital_in_english_only(text, lang, is_one):
    assert is_one_of(word(text), lang.named_after, lang) is is_one


def test_a_name_is_small_where_none_of_its_places_is_known_so_well():
    assert is_small(span(named(people=990)), 3.1)
    assert not is_small(span(named(people=990)), 3.0)
    assert not is_small(span(named(people=90), named(people=990)), 3.0)


STATE = named("state", id="ne:TR", country="TR")
PROVINCE = named("province", id="ne:TR-01", region="TR.01")
SICILY = named("island", id="ne:sicily", country="", point=(14.0, 37.5))
HOME = named(id="geonames:1", region="TR.01", point=(14.0, 38.0))
AWAY = named(id="geonames:2", country="GE", region="GE.01", point=(14.0, 50.0))


def inside(between, *lands, places=(HOME, AWAY)):
    text = f"Ormeda{between}Land"
    land = span(*lands, key="land", at=(len(text) - 4, len(text)))
    found = lying_inside(text, [land, span(*places)])
    return [one.id for one in found.get(0, ())]


@pytest.mark.parametrize("between", [", ", " (", ",\n", " in ", " in\n"])
@pytest.mark.parametrize("land", [STATE, PROVINCE, named("land")])
def test_the_text_may_say_in_which_land_a_place_lies(between, land):
    assert inside(between, land) == ["geonames:1"]


@pytest.mark.parametrize("between", [" and ", " ", "; ", " at ", ","])
def test_other_words_between_two_names_say_nothing(between):
    assert inside(between, STATE) == []


@pytest.mark.parametrize(
    ("land", "found"),
    [
        (named("state", country="TR", own=False), []),
        (named("town", country="TR"), []),
        (named("province", region=""), []),
        (named("province", region="GE.01"), ["geonames:2"]),
        (named("state", country="FR"), []),
        (SICILY, []),
    ],
)
def test_it_has_to_be_a_land_of_that_name_in_which_it_can_lie(land, found):
    assert inside(", ", land) == found


@pytest.mark.parametrize("kind", ["island", "region", "peninsula", "former state"])
def test_near_to_the_middle_of_an_island_is_in_it(kind):
    land = named(kind, country="", point=(14.0, 37.5))
    assert inside(" in ", land) == ["geonames:1"]
    assert inside(" in ", named(kind, country="", point=(14.0, 35.7))) == []
    assert inside(" in ", named(kind, country="", point=None)) == []


@pytest.mark.parametrize(
    "places",
    [(HOME,), (HOME, named(id="geonames:3")), (named("lake", country="TR"), AWAY)],
)
def test_where_all_lie_in_the_land_or_none_is_a_town_nothing_is_said(places):
    assert inside(", ", STATE, places=places) == []


def test_a_place_without_a_point_lies_on_no_island():
    nowhere = named(id="geonames:4", point=None)
    assert inside(" in ", SICILY, places=(nowhere, AWAY)) == []
    assert inside(" in ", SICILY, places=(nowhere, HOME)) == ["geonames:1"]


@pytest.mark.parametrize(
    ("text", "article", "alone", "river"),
    [
        ("by the Ormeda", True, True, True),
        ("by the Ormeda and", True, True, True),
        ("by the Ormeda, men", True, True, True),
        ("by the Ormeda ships", True, False, False),
        ("by the Ormeda flows", True, False, True),
        ("by a Ormeda", False, False, False),
        ("by the upper Ormeda", False, False, True),
        ("by the Upper Ormeda", False, False, False),
        ("by the silver Ormeda", False, False, False),
        ("by upper Ormeda", False, False, False),
        ("The Ormeda", True, True, True),
        ("upper Ormeda", False, False, False),
        ("Ormeda", False, False, False),
    ],
)
def test_a_name_after_the_article_without_a_noun_stands_alone(text, article, alone, river):
    words = tokens(text)
    at = next(one.number for one in words if one.text == "Ormeda")
    assert has_article(words, at) is article
    assert stands_alone(words, at, at) is alone
    assert is_the_river(words, at, at, ENGLISH.sides) is river


def test_a_small_word_is_no_river():
    words = tokens("by the ormeda")
    assert not is_the_river(words, 2, 2, ENGLISH.sides)


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ([None, None], ["ormeda", "ormeda"]),
        ([None, "1", None], ["ormeda", "ormeda", "ormeda"]),
        (["1", "2"], ["ormeda", "ormeda 2"]),
        (["1", None, "2", None, "1", None], ["ormeda"] * 2 + ["ormeda 2"] * 2 + ["ormeda"] * 2),
        (["12", "2", "3"], ["ormeda", "ormeda", "ormeda 2"]),
        ([None, "1", "2", "3", None], ["ormeda", "ormeda", "ormeda 2", "ormeda 3", "ormeda 3"]),
    ],
)
def test_a_name_that_the_text_puts_into_several_lands_is_several(told, names):
    used = [
        Use(span(HOME, at=(9 * n, 9 * n + 6)), Company.PLAIN, first=False) for n in range(len(told))
    ]
    inside = {
        9 * n: tuple(named(id=one) for one in ids) for n, ids in enumerate(told) if ids
    }  # fmt: skip
    starts = {
        use.span.start: name for name, some in named_apart(used, inside).items() for use in some
    }
    assert [starts[9 * n] for n in range(len(told))] == names


def test_two_towns_of_one_name_have_each_their_point():
    text = "They left Paris, Texas, for Paris, France. Paris was cold; Paris, Texas, was far."
    found = [one for one in find_places(Document(text, lang="en"), world()) if one.exact == "Paris"]
    assert [one.candidates[0].country for one in found] == ["US", "FR", "FR", "US"]
