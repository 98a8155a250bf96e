"""Whether anybody opened a source is said where the source stands, and is not the certainty."""

import pytest
from panel_nodes import text_of

from atlas import opened, sources_of
from telling.quotes import sources_line
from words import words_in
from words.terms import CERTAINTIES

NAMED = {
    "en": "Named, not opened: nobody read them for this atlas.",
    "tr": "Yalnızca anılıyor: bu atlas için bunları kimse açıp okumadı.",
    "az": "Yalnız adı çəkilir: bu atlas üçün bunları heç kim açıb oxumayıb.",
}


def line(atlas, ids, lang="en"):
    return text_of([sources_line(atlas, words_in(lang), ids)])


def test_a_fact_is_evidenced_when_one_of_its_sources_was_read(tiny):
    assert opened(tiny, ("chronicle",))
    assert opened(tiny, ("gazette", "chronicle"))
    assert not opened(tiny, ("gazette",))
    assert not opened(tiny, ())
    assert not opened(tiny, ("no such work",))


@pytest.mark.parametrize("lang", NAMED)
def test_sources_that_nobody_opened_say_so_in_one_sentence(tiny, lang):
    assert line(tiny, ("gazette",), lang).endswith("(League printing house). " + NAMED[lang])


def test_among_sources_that_were_read_the_others_are_marked(tiny):
    told = line(tiny, ("chronicle", "gazette"))
    assert told.endswith("(A. Scribe); Gazette of the League (League printing house) (not opened)")
    assert NAMED["en"] not in told


def test_sources_that_were_read_need_no_word(tiny):
    assert line(tiny, ("chronicle",)) == "Sources: Chronicle of the five shores (A. Scribe)"


def test_most_of_the_record_only_names_its_sources_and_every_such_row_says_so(real):
    named = {one.sources for one in real.holdings if not opened(real, one.sources)}
    assert named
    for ids in named:
        if sources_of(real, ids):
            assert NAMED["en"] in line(real, ids)


def test_no_word_of_certainty_speaks_of_sources():
    assert CERTAINTIES["exact"] == "exact border and date"
    assert not any("document" in word or "read" in word for word in CERTAINTIES.values())
