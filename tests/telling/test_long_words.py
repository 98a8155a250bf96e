"""A stranger's endless word is told in no time: a reader of the page holds up no other."""

from growing import is_in_step

from telling.mentions import _signs_at


def test_the_signs_around_a_mention_end_at_the_spaces():
    text = "Of old (Kars), and Baku."
    assert _signs_at(text, 8, 12, 0) == ("(", "),")
    assert _signs_at(text, 19, 23, 0) == ("", ".")
    assert _signs_at("Kars", 0, 4, 0) == ("", "")


def test_a_word_without_end_before_a_mention_is_passed_over_at_once():
    def signs(length):
        text = f"{'-' * length} Kars"
        return _signs_at(text, len(text) - 4, len(text), 0)

    assert signs(1_000) == ("", "")
    assert is_in_step(signs, 1_000_000)
