"""The entries of a JSON file, read one by one."""

import pytest

from atlas.entries import Entries, box, languages, number, said_in, text, texts


def of(inside: str = "", **content: object) -> Entries:
    return Entries("a.json", content, inside)


def told(entries: Entries) -> tuple[list[str], list[str]]:
    """What is wrong, and what is unknown."""
    return [str(one) for one in entries.problems], [str(one) for one in entries.unknown]


def test_what_is_no_entry_is_told_with_the_nearest_one_or_all():
    entries = of("view.", boxx=1, box=2, colour=3)
    entries.known(("box", "bounds"))
    assert told(entries) == (
        [],
        [
            "a.json view.boxx: is not an entry known here; did you mean box?",
            "a.json view.colour: is not an entry known here; the entries: box, bounds",
        ],
    )


def test_an_entry_is_what_it_is_made_into():
    entries = of(name="a", none="", zero=0)
    assert entries.read("name", "a text", text, "usual") == "a"
    assert entries.read("none", "a text", text, "usual") == ""
    assert entries.read("zero", "a number", number(0, 1), 5) == 0
    assert told(entries) == ([], [])


def test_an_absent_entry_has_its_usual_value_and_nothing_is_told():
    entries = of()
    assert entries.read("name", "a text", text, "usual") == "usual"
    assert told(entries) == ([], [])


def test_an_entry_of_null_has_its_usual_value_and_is_told_as_harmless():
    entries = of("in.", name=None)
    assert entries.read("name", "a text", text, "usual") == "usual"
    assert told(entries) == ([], ["a.json in.name: is null; write a text, or take it out"])


@pytest.mark.parametrize(
    ("value", "shown"),
    [(3, "3"), ([1, "a"], "[1, 'a']"), ([10**57], f"[1{'0' * 57}]"),
     ([10**58], f"[1{'0' * 55}...")],
)  # fmt: skip
def test_a_wrong_entry_has_its_usual_value_and_is_shown_up_to_sixty_signs(value, shown):
    entries = of("in.", name=value)
    assert entries.read("name", "a text", text, "usual") == "usual"
    assert told(entries) == ([f"a.json in.name: is {shown}; write a text"], [])


def test_what_is_wrong_within_an_object_is_told_with_the_way_to_it():
    entries = of(view={"box": 1, "x": 2})
    view = entries.inner("view")
    view.read("box", "a text", text, "")
    view.known(("box",))
    assert told(entries) == (
        ["a.json view.box: is 1; write a text"],
        ["a.json view.x: is not an entry known here; the entries: box"],
    )


def test_an_object_that_is_absent_or_none_is_empty():
    assert of().inner("view").content == {}
    entries = of(view=[1])
    assert entries.inner("view").content == {}
    assert told(entries) == (["a.json view: is [1]; write an object { }"], [])


def test_each_object_of_a_list_is_told_with_its_number():
    entries = of("a.", layers=[{"id": 1}, {"id": "b"}])
    first, second = entries.each("layers")
    assert (first.content, second.content) == ({"id": 1}, {"id": "b"})
    for one in (first, second):
        one.wrong("id", "is odd")
    assert told(entries)[0] == ["a.json a.layers[0].id: is odd", "a.json a.layers[1].id: is odd"]


@pytest.mark.parametrize("wrong", [{"id": 1}, [1], [{"id": 1}, None], "a"])
def test_a_list_that_is_none_of_objects_is_told_and_empty(wrong):
    entries = of(layers=wrong)
    assert entries.each("layers") == []
    assert told(entries)[0] == [
        f"a.json layers: is {wrong!r}; write a list of objects, [{{ }}, {{ }}]"
    ]


def test_a_list_may_be_absent_or_empty():
    assert of().each("layers") == of(layers=[]).each("layers") == []


@pytest.mark.parametrize(
    ("value", "made"),
    [([], ()), (["a", "b"], ("a", "b")), (["a", ""], None), (["a", 1], None), ("a", None),
     (None, None), ({"a": 1}, None)],
)  # fmt: skip
def test_texts_are_a_list_of_texts_none_of_them_empty(value, made):
    assert texts(value) == made


@pytest.mark.parametrize(("value", "made"), [("a", "a"), ("", ""), (1, None), (["a"], None)])
def test_a_text_is_one(value, made):
    assert text(value) == made


@pytest.mark.parametrize(
    ("value", "made"),
    [
        ("Başlık", {"tr": "Başlık"}),
        ({"en": "Title", "zh-Hant": "題"}, {"en": "Title", "zh-Hant": "題"}),
        ({}, {}),
        ({"English": "Title"}, None),
        ({"en": 1}, None),
        ({"en": "Title", "": "x"}, None),
        ([], None),
        (3, None),
    ],
)
def test_a_text_is_said_in_languages_or_in_the_one_of_the_atlas(value, made):
    assert said_in("tr")(value) == made


@pytest.mark.parametrize(
    ("value", "made"),
    [(["en"], ("en",)), (["en", "pt-BR"], ("en", "pt-BR")), ([], None), (["EN"], None),
     (["en", "e"], None), (["engl"], None), (["en-x"], None), (["en_GB"], None), ("en", None)],
)  # fmt: skip
def test_languages_are_codes_at_least_one(value, made):
    assert languages(value) == made


@pytest.mark.parametrize(
    ("value", "made"),
    [(0, 0), (11, 11), (4.5, 4.5), (-0.1, None), (11.1, None), (True, None), (False, None),
     ("4", None), (None, None)],
)  # fmt: skip
def test_a_number_lies_between_two_that_it_may_be(value, made):
    assert number(0, 11)(value) == made


@pytest.mark.parametrize(
    "value", [[0, 0, 1, 1], [-180, -90, 180, 90], [25.5, 35.8, 55.2, 46.1], [-2, -2, -1, -1]]
)
def test_a_box_has_west_south_east_and_north(value):
    assert box(value) == tuple(value)


@pytest.mark.parametrize(
    "wrong",
    [[0, 0, 1], [0, 0, 1, 1, 1], (0, 0, 1, 1), "0011", [0, 0, 0, 1], [0, 0, 1, 0], [1, 0, 0, 1],
     [0, 1, 1, 0], [-181, 0, 1, 1], [0, -91, 1, 1], [0, 0, 181, 1], [0, 0, 1, 91], [0, 0, 1, "1"],
     [0, 0, True, 1], None],
)  # fmt: skip
def test_a_box_that_is_empty_or_reaches_beyond_the_earth_is_none(wrong):
    assert box(wrong) is None
