"""Our own texts: translated, in the glossary's terms, and in words that take no side."""

import pytest
from ruled import places, told

from atlas.check.style import check_loaded_words
from atlas.check.translations import check_terms, check_translated, check_used

MANIFEST = {"title": "T", "languages": ["en", "tr", "az"], "record": "own"}
ALL = {"atlas.json": MANIFEST}
LAYERS = {
    "atlas.json": MANIFEST
    | {
        "layers": [
            {"id": "l", "title": "L", "shapes": "l.geojson", "memberships": "league.csv"},
        ]
    }
}
WORDS = ["text,text_tr,text_az", "Hope,Umut,Ümid", "Salt,Tuz,"]


def test_a_text_reads_in_every_language():
    found = told(check_translated, ALL, translations=WORDS, groups=["name", "Hope", "Salt", "Tea"])
    mend = "write it in a row of translations.csv, under"
    assert found == [
        f"groups.csv:3 name: is not translated into az; {mend} text_az",
        f"groups.csv:4 name: is not translated into tr and az; {mend} text_tr, text_az",
    ]


def test_a_text_of_several_cells_is_told_once():
    rows = {"groups": ["name", "Salt", "Salt", "Tea"], "views": ["name", "Salt"]}
    found = places(check_translated, ALL, translations=WORDS, **rows)
    assert found == ["groups.csv:2 name", "groups.csv:4 name"]


def test_the_memberships_of_a_layer_are_translated():
    rows = ["name,status_note,other", "Land,Salt,Rest"]
    found = places(check_translated, LAYERS, translations=WORDS, league=rows)
    assert found == ["league.csv:2 name", "league.csv:2 status_note"]


def test_a_told_event_stays_in_the_articles_words():
    rows = ["kind,recorded", "told,Rain.", "war,Snow."]
    assert places(check_translated, ALL, events=rows) == ["events.csv:3 recorded"]


def test_a_translation_belongs_to_a_text():
    found = told(check_used, LAYERS, translations=WORDS, groups=["name", "Hope"])
    what = "is no text of any table; correct it to the text that is meant, or delete it"
    assert found == [f"translations.csv:3 text: {what}"]
    assert (
        told(check_used, LAYERS, translations=WORDS, league=["name,status_note", "Hope,Salt"]) == []
    )


TERM = "treaty,antlaşma;pakt,müqavilə"


def terms(text: str, turkish: str, azerbaijani: str = "müqavilə", term: str = TERM) -> list[str]:
    return told(
        check_terms,
        ALL,
        glossary=["term,tr,az", term],
        translations=["text,text_tr,text_az", f"{text},{turkish},{azerbaijani}"],
        attestations=["locator", "The treaty of old"],
    )


@pytest.mark.parametrize(
    ("text", "turkish", "wrong"),
    [
        ("A treaty.", "Bir antlaşma.", False),
        ("A treaty.", "Bir ANTLAŞMA.", False),
        ("A treaty.", "Bir pakt.", False),
        ("A treaty.", "Bir söz.", True),
        ("A TREATY.", "Bir söz.", True),
        ("A treaty.", "", False),
        ("Many treatymakers.", "Bir söz.", False),
        ("An entreaty.", "Bir söz.", False),
        ('A "treaty".', "Bir söz.", False),
        ("A “treaty”.", "Bir söz.", False),
        ("A «treaty».", "Bir söz.", False),
        ("The treaty of old", "Bir söz.", False),
    ],
)
def test_a_term_has_its_one_rendering(text, turkish, wrong):
    what = "'treaty' is antlaşma or pakt (line 2 of glossary.csv); write it so"
    assert terms(text, turkish) == [f"translations.csv:2 text_tr: {what}"] * wrong


def test_every_language_of_the_atlas_is_looked_at():
    assert len(terms("A treaty.", "Bir söz.", "Bir söz.")) == 2
    assert terms("A treaty.", "Bir antlaşma.", "Bir söz.", "treaty,antlaşma,") == []


@pytest.mark.parametrize(
    ("text", "wrong"), [("Treaties.", True), ("A treat.", True), ("A tree.", False)]
)
def test_a_star_stands_for_any_ending(text, wrong):
    assert len(terms(text, "Bir söz.", term="treat*,antlaşma,")) == wrong


def test_a_term_without_a_letter_is_told_and_found_nowhere():
    what = "'*' is no word; write a word, with a star for any ending"
    assert terms("A treaty.", "Bir söz.", term="*,antlaşma,") == [f"glossary.csv:2 term: {what}"]


def test_without_a_glossary_nothing_is_asked():
    assert told(check_terms, ALL, translations=["text,text_tr", "A treaty.,Bir söz."]) == []


LISTED = ["lang,word,instead", "en,liberat*,took", "en,fall of,taken", "tr,istila,saldırı"]


def loaded(files=ALL, **tables: list[str]) -> list[str]:
    return places(check_loaded_words, files, **{"loaded_words": LISTED} | tables)


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("areas", "label"),
        ("events", "name"),
        ("holder_names", "note"),
        ("holders", "name"),
        ("groups", "name"),
        ("holdings", "note"),
        ("attestations", "says"),
    ],
)
def test_texts_of_our_own_take_no_side(table, column):
    assert loaded(**{table: [f"{column},x", "The fall of it,"]}) == [f"{table}.csv:2 {column}"]


@pytest.mark.parametrize("table", ["area_names", "event_names", "holder_names", "short_names"])
def test_names_are_judged_by_the_words_of_their_language(table):
    rows = ["lang,name", "en,The fall of it", "tr,The fall of it", "tr,istila", "az,istila"]
    assert loaded(**{table: rows}) == [f"{table}.csv:2 name", f"{table}.csv:4 name"]


def test_translations_are_judged_in_their_own_language():
    rows = ["text,text_tr,text_az", "The fall of it,istila,istila"]
    assert loaded(translations=rows) == ["translations.csv:2 text_tr"]


def test_the_words_of_the_article_and_the_titles_of_works_are_not_judged():
    told_event = ["kind,name", "told,The fall of it", "war,The fall of it"]
    assert loaded(events=told_event) == ["events.csv:3 name"]
    assert loaded(attestations=["locator", "The fall of it"]) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("It was liberated.", "liberated' takes sides; write took"),
        ("LIBERATION of it", "liberation' takes sides; write took"),
        ("The Fall of it.", "fall of' takes sides; write taken"),
        ("It was illiberated", None),
        ("The fall often", None),
        ("The “fall of” it", None),
        ("", None),
    ],
)
def test_a_word_is_told_with_the_one_to_use_instead(text, what):
    found = told(check_loaded_words, ALL, loaded_words=LISTED, holders=["name,x", f"{text},"])
    if what is None:
        assert found == []
    else:
        line = 2 if "took" in what else 3
        mend = f"or put it in quotation marks and say whose word it is (line {line} of loaded_words"
        assert found == [f"holders.csv:2 name: '{what}, {mend}.csv)"]


def test_every_word_of_a_cell_is_told():
    assert len(loaded(holders=["name", "The fall of the liberated"])) == 2


def test_a_word_without_a_letter_is_told_and_found_nowhere():
    rows = ["lang,word,instead", "en,*,x", "en,liberat*,took"]
    found = told(
        check_loaded_words, ALL, loaded_words=rows, holders=["name", "A name", "Liberated"]
    )
    assert [line.split(": ")[0] for line in found] == [
        "loaded_words.csv:2 word",
        "holders.csv:3 name",
    ]
    assert "'*' is no word; write a word, with a star for any ending" in found[0]


def test_without_a_list_nothing_is_judged():
    assert told(check_loaded_words, ALL, holders=["name", "The fall of it"]) == []
