"""A text with the words that name something: where they lead, and what is not parted from them."""

from dataclasses import replace

import pytest

from telling.mentions import Marked, marked, quoted
from telling.nodes import link, node
from words import words_in

EN, TR = words_in("en"), words_in("tr")
LONG = "T" * 24  # the longest mention that keeps the signs around it


def mention(atlas, id_: str = "M2", **changed):
    """A mention of the tiny atlas, with something otherwise; M2 names Midtown."""
    (found,) = (one for one in atlas.mentions if one.id == id_)
    return replace(found, **changed)


def told(atlas, text: str, *named: str, about: str = "") -> list:
    """A text in which these words name Midtown."""
    spans = [
        Marked(text.index(word), text.index(word) + len(word), mention(atlas, exact=word))
        for word in named
    ]
    return marked(atlas, EN, text, spans, about)


def midtown(word: str, cls: str = "ta-mention ta-place") -> dict:
    return link(word, target={"kind": "place", "id": "midtown"}, cls=cls, focus="M2")


def whole(*kids: object) -> dict:
    return node("span", *kids, cls="ta-whole")


def one_mention(atlas, id_: str = "M2", words=EN, about: str = "", **changed) -> dict:
    """How a mention that is all there is of a text is told."""
    one = mention(atlas, id_, exact="It", **changed)
    _, element, _ = marked(atlas, words, "It", [Marked(0, 2, one)], about)
    return element


def test_a_text_without_mentions_is_one_text(tiny):
    assert told(tiny, "Of old and far.") == ["Of old and far."]


def test_a_mention_between_spaces_stands_alone(tiny):
    assert told(tiny, "Of old Kars was.", "Kars") == ["Of old ", midtown("Kars"), " was."]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Of old (Kars), and", ["Of old ", whole("(", midtown("Kars"), "),"), " and"]),
        ("Of old (Kars and", ["Of old ", whole("(", midtown("Kars")), " and"]),
        ("Of old Kars. And", ["Of old ", whole(midtown("Kars"), "."), " And"]),
        ("Kars", ["", midtown("Kars"), ""]),
    ],
)
def test_the_signs_close_to_a_mention_stay_with_it(tiny, text, parts):
    assert told(tiny, text, "Kars") == parts


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        (LONG, ["Of ", whole("(", midtown(LONG), ")"), " and"]),
        (f"{LONG}T", ["Of (", midtown(f"{LONG}T"), ") and"]),
    ],
)
def test_a_mention_of_more_than_24_letters_may_be_parted_from_them(tiny, word, parts):
    assert told(tiny, f"Of ({word}) and", word) == parts


def test_signs_between_two_mentions_go_with_the_first_and_are_told_once(tiny):
    assert told(tiny, "In Kars, Baku.", "Kars", "Baku") == [
        "In ",
        whole(midtown("Kars"), ","),
        " ",
        whole(midtown("Baku"), "."),
        "",
    ]


def test_of_two_mentions_in_one_word_the_second_is_left_out_and_those_after_it_are_not(tiny):
    assert told(tiny, "In Kars/Baku of Van", "Kars", "Baku", "Van") == [
        "In ",
        whole(midtown("Kars"), "/Baku"),
        " of ",
        midtown("Van"),
        "",
    ]


def test_a_mention_may_begin_where_a_long_one_ends(tiny):
    first = f"{LONG}T"
    assert told(tiny, f"{first}Baku of", first, "Baku") == [
        "", midtown(first), "", midtown("Baku"), " of",
    ]  # fmt: skip


def test_what_is_told_already_does_not_stand_before_the_next_mention_again(tiny):
    first = f"{LONG}T"
    assert told(tiny, f"{first}-Baku of", first, "Baku") == [
        "", midtown(first), "", whole("-", midtown("Baku")), " of",
    ]  # fmt: skip


def test_only_a_mention_of_the_thing_in_question_is_highlighted(tiny):
    assert told(tiny, "Kars", "Kars", about="midtown")[1] == midtown(
        "Kars", "ta-mention ta-place ta-about"
    )
    assert told(tiny, "Kars", "Kars", about="quiet-sea")[1] == midtown("Kars")


def test_an_excerpt_stands_in_quotation_marks_with_its_mentions_where_they_are(tiny):
    water = mention(tiny, "M6")
    _, first, _, second, _, third, _ = quoted(tiny, EN, tiny.excerpts["X3"], "quiet-sea")
    assert (first["cls"], first["kids"][0]) == ("ta-whole", "“")
    assert first["kids"][1]["kids"] == ["Anna North"]
    assert second == link(
        "the water",
        target={"kind": "place", "id": "quiet-sea"},
        cls="ta-mention ta-place ta-about",
        focus=water.id,
    )
    assert [kid if isinstance(kid, str) else kid["kids"] for kid in third["kids"]] == [
        ["received on the Isle"], "”",
    ]  # fmt: skip


TREATY = {"kind": "event", "id": "1720-treaty", "day": "1720-05-10"}


@pytest.mark.parametrize(
    ("changed", "target"),
    [
        ({"kind": "event", "target_id": "1720-treaty"}, TREATY),
        ({"kind": "event", "target_id": "1720-treaty", "year": 1745}, TREATY),
        ({"kind": "date", "target_id": "1720-treaty", "edtf": "1745"}, TREATY),
        ({"kind": "date", "edtf": "1745-03-02"}, {"day": "1745-03-02"}),
        ({"kind": "date", "edtf": "1745-03"}, {"year": 1745}),
        ({"kind": "date", "edtf": "174X"}, {"year": 1740}),
        ({"kind": "date", "edtf": "1745", "year": 1720}, {"year": 1745}),
        ({"kind": "place", "year": None}, {"kind": "place", "id": "midtown"}),
        ({"kind": "place", "year": 1745}, {"kind": "place", "id": "midtown", "year": 1745}),
        ({"kind": "place", "year": 0}, {"kind": "place", "id": "midtown", "year": 0}),
        ({"kind": "holder", "target_id": "south", "year": 1745}, {"year": 1745}),
    ],
)
def test_a_mention_leads_to_its_thing_its_day_or_its_year(tiny, changed, target):
    told = one_mention(tiny, **changed)
    cls = f"ta-mention ta-{changed['kind']}"
    assert told == link("It", target=target, cls=cls, focus="M2")


@pytest.mark.parametrize(
    ("kind", "changed"),
    [
        ("event", {"target_id": "no-such-event", "year": 1745}),
        ("date", {"edtf": "no date", "year": 1745}),
        ("holder", {"target_id": "south", "year": None}),
        ("person", {"target_id": "nobody", "year": 1745}),
    ],
)
def test_a_mention_that_leads_nowhere_is_marked_and_cannot_be_pressed(tiny, kind, changed):
    told = one_mention(tiny, kind=kind, **changed)
    assert told == node("span", "It", cls=f"ta-mention ta-{kind}")


@pytest.mark.parametrize(
    ("born", "died", "title"),
    [
        ("1760~", "1830", "Anna North (about 1760 – 1830)"),
        ("1760", "", "Anna North (born 1760)"),
        ("1760~", "", "Anna North (born about 1760)"),
        ("", "1830", "Anna North"),
        ("", "", "Anna North"),
    ],
)
def test_a_person_is_told_with_its_years_as_far_as_they_are_known(tiny, born, died, title):
    anna = replace(tiny.persons["anna-north"], born=born, died=died)
    told = one_mention(replace(tiny, persons={anna.id: anna}), "M5")
    assert told == node("span", "It", cls="ta-mention ta-person", title=title)


@pytest.mark.parametrize(
    ("names", "words", "name"),
    [
        ({"tr": "Ana Kuzey"}, TR, "Ana Kuzey"),
        ({"tr": "Ana Kuzey"}, EN, "Anna North"),
        ({"tr": ""}, TR, "Anna North"),
    ],
)
def test_a_person_is_called_as_the_reader_calls_it(tiny, names, words, name):
    anna = replace(tiny.persons["anna-north"], names=names, born="")
    told = one_mention(replace(tiny, persons={anna.id: anna}), "M5", words)
    assert told["attrs"] == {"title": name}
