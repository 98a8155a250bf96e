"""The words of time that the finder knows mean what such words can mean."""

import pytest

from finding.dates.tables import guess
from finding.dates.tables.azerbaijani import AZERBAIJANI
from finding.dates.tables.english import ENGLISH
from finding.dates.tables.turkish import TURKISH

UNITS = {"day", "week", "month", "year", "decade", "century", "millennium"}
MEANINGS = {
    **{key: {-1, 1} for key in ("era", "adera")},
    **{key: {-1, 1} for key in ("later", "ago", "beside")},
    **{key: {-1, 0, 1} for key in ("shift", "that", "news", "nextday", "newsday")},
    **dict.fromkeys(("unit", "units", "period"), UNITS),
    "month": set(range(1, 13)),
    "monthof": set(range(1, 13)),
    "monthin": set(range(1, 13)),
    "weekday": set(range(7)),
    "season": {21, 22, 23, 24},
    "tens": set(range(20, 100, 10)),
    "ordinal": set(range(1, 31)),
    "roman": set(range(1, 22)),
    "count": set(range(1, 101)),
}


@pytest.mark.parametrize("language", [AZERBAIJANI, ENGLISH, TURKISH], ids=lambda one: one.code)
@pytest.mark.parametrize("table", MEANINGS)
def test_a_word_of_time_means_one_of_the_few_things_there_are(language, table):
    assert set(language.words.get(table, {}).values()) <= MEANINGS[table]


@pytest.mark.parametrize("language", [AZERBAIJANI, ENGLISH, TURKISH], ids=lambda one: one.code)
def test_every_month_weekday_season_and_number_has_its_word(language):
    for table in ("month", "weekday", "season", "tens"):
        assert {int(one) for one in language.words[table].values()} == MEANINGS[table]
    assert {*range(1, 20)} <= set(language.words["count"].values())
    assert {*range(1, 22)} <= set(language.words["ordinal"].values())


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "the of and in to was by with from that"),
        ("tr", "ve ile için olarak da de"),
        ("az", "və ilə üçün də idi ilin"),
    ],
)
def test_a_small_word_tells_in_which_language_a_text_is(lang, words):
    assert {word: guess(word) for word in words.split()} == dict.fromkeys(words.split(), lang)


def test_words_of_two_languages_tell_the_first_and_more_of_them_the_other():
    assert {guess(word) for word in ("bir", "bu", "olan", "sonra")} == {"tr"}
    assert guess("bir bu olan sonra idi") == "az"
    assert guess("") == "en"
