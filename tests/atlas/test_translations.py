"""What texts read in other languages, and which texts are to be translated."""

import pytest

from atlas.reading import Row, table_of
from atlas.translations import TRANSLATED, by_language, texts_of, translations_of


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ({"title": "A"}, {"en": "A"}),
        ({"title": "A", "title_tr": "B", "title_az": "C"}, {"en": "A", "tr": "B", "az": "C"}),
        ({"title_tr": "B"}, {"tr": "B"}),
        ({"title": "", "title_tr": ""}, {}),
        ({"title": 7, "title_tr": ["B"]}, {}),
        ({"title": "A", "title_ota": "B"}, {"en": "A", "ota": "B"}),
        ({"title": "A", "title_long": "B", "title_t": "C", "title_TR": "D"}, {"en": "A"}),
        ({"title": "A", "subtitle_tr": "B", "titletr": "C", "tr": "D"}, {"en": "A"}),
        ({"title": "A", "title_en": "B"}, {"en": "B"}),
        ({}, {}),
    ],
)
def test_a_text_is_said_by_language_the_one_it_was_written_in_first(content, said):
    found = by_language(content, "title", "en")
    assert found == said
    assert list(found) == list(said)


def test_a_text_without_a_code_is_in_the_given_language():
    assert by_language({"title": "A", "title_en": "B"}, "title", "tr") == {"tr": "A", "en": "B"}


def test_a_table_of_translations_tells_by_text():
    table = table_of("translations.csv", b"text,text_en,text_az\nAda,Isle,\nOrta,,C\n", "tr")
    assert translations_of(table) == {
        "Ada": {"tr": "Ada", "en": "Isle"},
        "Orta": {"tr": "Orta", "az": "C"},
    }


READ_BY_EVERYBODY = [
    "areas.fit_note", "attestations.locator", "attestations.says", "claims.record",
    "claims.difference", "event_dates.what", "events.parties_text", "events.place_name",
    "events.moved", "events.recorded", "events.note", "groups.name", "holders.note",
    "holdings.note", "memberships.name", "memberships.status_note", "names.note", "persons.name",
    "persons.note", "places.why", "places.founded_note", "places.note", "sources.note",
    "views.name",
]  # fmt: skip


@pytest.mark.parametrize("cell", READ_BY_EVERYBODY)
def test_these_columns_are_to_be_translated(cell):
    name, column = cell.split(".")
    table = table_of(f"{name}.csv", f"id,{column}\na,\nb,A text\n".encode())
    assert list(texts_of(name, table)) == [(Row(3, {"id": "b", column: "A text"}), column)]


def test_no_others_are():
    columns = [f"{name}.{column}" for name, columns in TRANSLATED.items() for column in columns]
    assert sorted(columns) == sorted(READ_BY_EVERYBODY)
    assert list(texts_of("mentions", table_of("mentions.csv", b"note\nA text\n"))) == []


def test_the_words_of_the_article_stay_as_they_are():
    table = table_of("events.csv", b"kind,note,moved\ntold,A,B\ntreaty,C,D\n")
    assert [(row["kind"], column) for row, column in texts_of("events", table)] == [
        ("treaty", "moved"),
        ("treaty", "note"),
    ]
