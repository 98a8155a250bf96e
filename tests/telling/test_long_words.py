"""A stranger's endless word is told in no time: a reader of the page holds up no other."""

from time import process_time

from telling.mentions import _signs_at


def test_the_signs_around_a_mention_end_at_the_spaces():
    text = "Of old (Kars), and Baku."
    assert _signs_at(text, 8, 12, 0) == ("(", "),")
    assert _signs_at(text, 19, 23, 0) == ("", ".")
    assert _signs_at("Kars", 0, 4, 0) == ("", "")


def test_a_word_without_end_before_a_mention_is_passed_over_at_once():
    text = f"{'-' * 1_000_000} Kars"
    began = process_time()
    assert _signs_at(text, len(text) - 4, len(text), 0) == ("", "")
    assert process_time() - began < 1
