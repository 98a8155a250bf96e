"""Which elements of a page and of a Word file are words, and which codes are languages."""

import pytest
from files import docx

from finding.reading import read_document, read_text
from finding.reading.codes import language_code
from finding.reading.days import day_order_of
from finding.reading.limits import MAX_WORDS, DocumentError, check_size, check_words
from finding.reading.titles import title_of

STORY = "It stood over the river for a long time. " * 40  # long enough to be an article


@pytest.mark.parametrize(
    "name", ["time", "data", "abbr", "dfn", "cite", "mark", "bdi", "bdo", "small", "u", "ins"]
)
def test_an_element_within_a_line_keeps_its_words(name):
    line = f"In <{name}>eighteen hundred</{name}> they came to the bridge. {STORY}"
    page = f"<html><body><article><p>{line}</p></article></body></html>"
    assert "In eighteen hundred they came" in read_document("a.html", page.encode()).text


@pytest.mark.parametrize("name", ["script", "style", "nav", "footer", "noscript", "template",
                                  "form", "svg"])  # fmt: skip
def test_what_is_no_text_of_a_page_is_left_out(name):
    page = f"<html><body><{name}>hidden</{name}><p>Seen.</p></body></html>"
    assert read_document("a.html", page.encode()).text == "Seen."


@pytest.mark.parametrize(
    "name",
    ["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "dd", "dt", "figcaption",
     "section", "article", "li"],
)  # fmt: skip
def test_a_block_of_a_page_is_a_paragraph(name):
    page = f"<html><body><div>one<{name}>two</{name}>three</div></body></html>"
    assert read_document("a.html", page.encode()).text == "one\n\ntwo\n\nthree"


def test_a_break_ends_a_line_and_cells_of_a_row_are_parted():
    page = "<html><body><p>one<br>two</p><table><tr><td>three</td><th>four</th></tr></table></body>"
    text = read_document("a.html", page.encode()).text
    assert text.split("\n\n")[:2] == ["one", "two"]
    assert "three | four" in text


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("en", "en"),
        (" en-GB ", "en"),
        ("EN_us", "en"),
        ("fil", "fil"),
        ("zh-Hant-TW", "zh"),
        ("e", ""),
        ("engl", ""),
        ("en-", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_a_code_gives_the_language_alone(said, code):
    assert language_code(said) == code


@pytest.mark.parametrize(
    ("text", "lang", "order"),
    [
        ("on 13/4/1962", "", "dmy"),
        ("on 4/13/1962", "", "mdy"),
        ("on 4-13-1962", "", "mdy"),
        ("on 12/4/1962", "", ""),
        ("on 13/4/1962 and 4/13/1962", "", ""),
        ("on 13/14/1962", "", ""),
        ("on 4/13-1962", "", ""),
        ("on 4/13/196", "", ""),
        ("on 4/13/1962", "tr", "dmy"),
        ("on 4/13/1962", "az", "dmy"),
        ("", "en", ""),
    ],
)
def test_the_order_of_day_and_month_is_shown_by_a_number_above_twelve(text, lang, order):
    assert day_order_of(text, lang) == order


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("\n\n# The old bridge #\nmore", "The old bridge"),
        ("***\n---\nThe bridge", "The bridge"),
        ("x" * 120, "x" * 120),
        (f"{'word, ' * 30}", "word, word, word, word, word, word, word, word, word, word, word, "
                             "word, word…"),
        ("...", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_the_title_is_the_first_line_with_a_word(text, title):
    assert title_of(text) == title


def test_a_text_of_just_so_many_words_is_read():
    check_words("word " * MAX_WORDS)
    with pytest.raises(DocumentError):
        check_words("word " * (MAX_WORDS + 1))
    check_size(b"x" * 2_000_000)
    with pytest.raises(DocumentError, match=r"The file has 2\.1 MB; at most 2 MB"):
        check_size(b"x" * 2_000_001)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Aydın ve Muğla", "tr"),
        ("Bakı əla", "az"),
        ("the bridge of stone", "en"),
        ("xy", ""),
    ],
)
def test_a_few_words_may_tell_the_language(text, lang):
    assert read_text(text).lang == lang


@pytest.mark.parametrize(
    ("name", "start", "kind"),
    [
        ("a.TXT", b"<p>x</p>", "<p>x</p>"),
        ("a.text", b"<p>x</p>", "<p>x</p>"),
        ("a.markdown", b"*x*", "x"),
        ("a.htm", b"<p>x</p>", "x"),
        ("a.xhtml", b"<p>x</p>", "x"),
        ("", b" <!DOCTYPE html><p>x</p>", "x"),
        ("", b"<HTML><p>x</p></html>", "x"),
        ("", b"*x*", "*x*"),
    ],
)
def test_a_file_is_read_by_its_ending_or_its_first_bytes(name, start, kind):
    assert read_document(name, start).text == kind


def test_a_word_file_without_a_name_is_known_by_its_first_bytes():
    assert read_document("", docx(["Seen."], "Bridges", "Ann")).text == "Seen."
    assert read_document("roads.txt", b"12").title == "12"
