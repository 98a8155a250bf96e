"""Where the lines of a PDF are put together, and how much of one is read."""

import pytest
from files import pdf
from pypdf import PdfReader, PdfWriter

from finding.reading import pdf as reader
from finding.reading import read_document
from finding.reading.limits import DocumentError

WIDE = "This is a line of forty letters in all x"


def paragraphs(*lines):
    return read_document("a.pdf", pdf([list(lines)])).text.split("\n\n")


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("It ended here, at the twenty.", True),  # 29 of 40, less than three quarters
        ("It ended here, at twenty-six..", False),  # just three quarters
        ("It went on here, at the twen", False),  # no sign ends it
        ("It was a heading..x", True),  # less than half
        ("It was no heading.x.", True),
        ("It was no heading, it.x", False),
    ],
)
def test_a_paragraph_ends_at_a_short_line(line, ends):
    assert (len(paragraphs(WIDE, WIDE, line, WIDE, WIDE)) > 1) == ends


@pytest.mark.parametrize("sign", list(".!?:"))
@pytest.mark.parametrize("close", ["", '"', "'", "]", '"]'])
def test_a_sentence_ends_with_its_sign_and_what_closes_behind_it(sign, close):
    line = f"It ended here, at twenty{sign}{close}"
    assert len(paragraphs(WIDE, WIDE, line, WIDE, WIDE)) == 2


def test_what_goes_on_with_a_small_letter_is_the_same_paragraph():
    assert (
        len(paragraphs(WIDE, "It ended, at etc.", "and so it went on to the margin too", WIDE)) == 1
    )


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("a bridge that was consid-", "ered", "considered"),
        ("a bridge that was -", "ered", "was - ered"),
        ("a bridge that was 18-", "ered", "18- ered"),
        ("a bridge that was Anglo-", "French", "Anglo- French"),
    ],
)
def test_a_word_cut_at_the_margin_is_joined_again(first, second, joined):
    assert joined in paragraphs(first, second)[0]
    before = paragraphs(WIDE, "It ended here.", WIDE, "It ended here.", first, second)
    assert before[0].endswith("here.")
    assert joined in before[-1]


@pytest.mark.parametrize(("times", "left"), [(2, True), (3, False)])
def test_a_head_on_three_pages_is_the_pages_own(times, left):
    pages = [[f"Daily {n}", f"{WIDE} {word}"] for n, word in enumerate("abcd"[:times])]
    assert ("Daily" in read_document("a.pdf", pdf(pages)).text) == left


def test_as_many_words_are_read_as_a_text_may_have(monkeypatch):
    content = pdf([["one two three"], ["four five"]])
    monkeypatch.setattr(reader, "MAX_WORDS", 5)
    assert read_document("a.pdf", content).text == "one two three four five"
    monkeypatch.setattr(reader, "MAX_WORDS", 4)
    with pytest.raises(DocumentError, match="4"):
        read_document("a.pdf", content)


def test_as_much_is_drawn_as_may_be(monkeypatch):
    content = pdf([["one two three"], ["four five"]])
    drawn = sum(
        len(page.get_contents().get_data()) for page in reader.PdfReader(_stream(content)).pages
    )
    monkeypatch.setattr(reader, "MAX_DRAWN", drawn)
    assert "five" in read_document("a.pdf", content).text
    monkeypatch.setattr(reader, "MAX_DRAWN", drawn - 1)
    with pytest.raises(DocumentError):
        read_document("a.pdf", content)


def test_title_and_author_are_those_of_the_file_or_none():
    assert read_document("a.pdf", pdf([["Words."]], " The bridge ")).title == "The bridge"
    assert read_document("a.pdf", pdf([["Words."]])).author == ""


def _stream(content):
    return reader.io.BytesIO(content)


def test_a_pdf_that_says_nothing_of_itself_has_neither_title_nor_author():
    writer = PdfWriter(PdfReader(_stream(pdf([["Words."]]))))
    writer.metadata = {"/Producer": "none"}
    written = _stream(b"")
    writer.write(written)
    found = reader.read(written.getvalue())
    assert (found.title, found.author, found.text) == ("", "", "Words.")
