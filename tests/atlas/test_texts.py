"""In which language a text of the record reaches its reader, and which works were opened."""

from dataclasses import replace

import pytest

from atlas.sources import opened, sources_of
from atlas.texts import record_lang, text_in


def of_turkish(atlas, record):
    manifest = replace(atlas.manifest, languages=("tr", "en"), record=record)
    return replace(atlas, manifest=manifest)


@pytest.mark.parametrize(
    ("text", "lang", "written", "said"),
    [
        ("Observer.", "tr", "", ("Gözlemci.", "tr")),
        ("Observer.", "az", "de", ("Müşahidəçi.", "az")),
        ("Observer.", "en", "", ("Observer.", "en")),
        ("Observer.", "de", "", ("Observer.", "en")),
        ("Nowhere.", "tr", "", ("Nowhere.", "en")),
        ("Nowhere.", "tr", "az", ("Nowhere.", "az")),
    ],
)
def test_a_text_is_said_in_the_readers_language_else_as_it_was_written(
    tiny, text, lang, written, said
):
    assert text_in(tiny, text, lang, written) == said


@pytest.mark.parametrize(("record", "lang"), [("own", "tr"), ("none", "tr"), ("shipped", "en")])
def test_a_record_of_ones_own_is_in_the_first_language_and_a_lent_one_in_english(
    tiny, record, lang
):
    atlas = of_turkish(tiny, record)
    assert record_lang(atlas) == lang
    assert text_in(atlas, "Nowhere.", "az") == ("Nowhere.", lang)


def test_works_stand_in_the_order_in_which_they_are_named(tiny):
    found = sources_of(tiny, ("gazette", "nobody", "chronicle"))
    assert [one.id for one in found] == ["gazette", "chronicle"]


@pytest.mark.parametrize(
    ("ids", "read"),
    [
        (("chronicle",), True),
        (("gazette", "chronicle"), True),
        (("gazette",), False),
        (("nobody",), False),
        ((), False),
    ],
)
def test_one_work_that_was_read_is_enough(tiny, ids, read):
    assert opened(tiny, ids) is read
