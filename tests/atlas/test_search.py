"""One search for everything, in any spelling."""

import pytest

from atlas import fold, search


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Xankəndi", "xankendi"),
        ("Kuçuk Kainardji", "kucuk kainardji"),
        ("KÜÇÜK KAYNARCA", "kucuk kaynarca"),
        ("İstanbul", "istanbul"),
        ("Şuşa / Shushi", "susa shushi"),
        ("Шуша", "шуша"),
        ("Кёнигсберг", "кенигсберг"),
        ("Շուշի", "շուշի"),
        ("شوشا", "شوشا"),
        ("كركوك", "کرکوک"),
        ("  --  ", ""),
    ],
)
def test_case_marks_and_letter_variants_do_not_matter(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "kind", "id_"),
    [
        ("Midtown", "place", "midtown"),
        ("mittown", "place", "midtown"),
        ("ORTA SEHIR", "place", "midtown"),
        ("ortaseher", "place", "midtown"),
        ("Mediopol", "place", "midtown"),
        ("Midtonw", "place", "midtown"),
        ("treaty of midvale", "event", "1720-treaty"),
        ("Mittal Agreement", "event", "1720-treaty"),
        ("Orta Vadi Antlasmasi", "event", "1720-treaty"),
        ("peace 1745", "event", "1745-peace"),
        ("northland", "holder", "north"),
        ("Şimal Respublikası", "holder", "north-republic"),
        ("westmark", "area", "T_WEST"),
        ("bati siniri", "area", "T_WEST"),
        ("crossed the water", "excerpt", "X3"),
    ],
)
def test_the_first_hit_is_what_was_meant(tiny, text, kind, id_):
    hit = search(tiny, text)[0]
    assert (hit.kind, hit.id) == (kind, id_)


def test_labels_are_in_the_readers_language_and_the_match_is_kept(tiny):
    hit = search(tiny, "mittown", lang="az")[0]
    assert (hit.label, hit.matched) == ("Ortaşəhər", "Mittown")
    assert search(tiny, "treaty of midvale", lang="tr")[0].label == "Orta Vadi Antlaşması"


def test_excerpts_come_after_names(tiny):
    kinds = [hit.kind for hit in search(tiny, "midvale")]
    assert kinds[-1] == "excerpt"
    assert "area" in kinds


def test_nothing_is_found_by_nothing_or_by_nonsense(tiny):
    assert search(tiny, "") == ()
    assert search(tiny, " - ") == ()
    assert search(tiny, "qwxyz") == ()


def test_the_list_is_as_long_as_asked_and_each_thing_stands_once(tiny):
    assert len(search(tiny, "north", limit=1)) == 1
    hits = [(hit.kind, hit.id) for hit in search(tiny, "north")]
    assert len(hits) == len(set(hits))
