"""Text where only Streamlit can draw it: every mark that Markdown may read is escaped."""

import re
import string

import pytest

from panels.plain import as_text

ESCAPED = re.compile(r"\\[!-/:-@\[-`{-~]")


@pytest.mark.parametrize(
    "text",
    [
        "![x](http://127.0.0.1:9/a.png)",
        "[a](b) **c** `d` $e$ :red[f] :smile: <img src=x> www.example.com a@b.cd # g | h ~~i~~",
        string.punctuation,
    ],
)
def test_no_mark_is_left_for_markdown(text: str):
    left = ESCAPED.sub("", as_text(text))
    assert not set(left) & set(string.punctuation)


def test_words_stay_as_they_are_on_one_line():
    assert as_text("Küçük\n Kaynarca’nın Şuşa") == "Küçük Kaynarca’nın Şuşa"


def test_no_name_between_colons_and_no_address_is_left_whole():
    shown = re.sub(r"\\(.)", r"\1", as_text(":smile: http://a.b www.c.d e@f.gh"))
    assert not re.search(r":\w+:|://|www\.\w|@\w", shown)


def test_a_point_is_bare_but_where_it_would_make_an_address_of_a_name():
    assert as_text("a.zip") == "a\\.zip"
    assert as_text("WWW.a.b") == "WWW\u2060\\.a\\.b"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a*b", "a\\*b"),
        ("a:b@c", "a\\:\u2060b\\@\u2060c"),
        ("1.5", "1\\.5"),
        ("www.a", "www\u2060\\.a"),
        ("WWW.a", "WWW\u2060\\.a"),
        ("awww.a", "awww\u2060\\.a"),
        ("ww.a", "ww\\.a"),
        ("a\n\n  b ", "a b"),
        ("şəhər", "şəhər"),
    ],
)
def test_every_mark_is_escaped_and_only_what_makes_links_is_kept_apart(text, shown):
    assert as_text(text) == shown
