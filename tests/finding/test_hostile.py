"""A stranger's file costs no more than in proportion to its size, and ends in words of ours."""

from contextlib import suppress
from functools import cache
from types import SimpleNamespace

import pytest
from files import docx, pdf
from growing import ONCE, grows_in_proportion, spent

from finding.draft import Draft, marks
from finding.draft.gathering import gathered
from finding.find import find, without_overlaps
from finding.model import Document, Finding
from finding.reading import DocumentError, read_document
from finding.reading import pdf as pdf_reader
from panels.own.text import told_paragraphs
from words import words_in

NONE = SimpleNamespace(look=lambda _: (), words=list)  # a gazetteer without a name


def reading(name, start, piece, end=""):
    return lambda n: read_document(name, (start + piece * n + end).encode())


HOSTILE = {
    "a picture never closed": (reading("a.md", "A text. ", "(data:"), 330_000),
    "spaces in the head": (reading("a.md", "---\ntitle: a", " ", "b\n---\nA text."), 1_900_000),
    "emphasis never closed": (reading("a.md", "A text. ", "*a "), 60_000),
    "pictures never closed": (reading("a.md", "A text. ", "![ "), 60_000),
    "days in one paragraph": (
        reading("a.html", "<p>A text in it. ", "<time>1</time> ", "</p>"),
        60_000,
    ),
    "spaces in elements": (reading("a.html", "<p>A text.</p>", "<b> </b>"), 120_000),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_file_of_four_times_the_size_takes_about_four_times_as_long(what):
    work, largest = HOSTILE[what]
    assert grows_in_proportion(work, 6_000 if what.endswith("never closed") else 500, largest)


def test_long_words_take_no_longer_than_short_ones():
    short, long = ((f"A text. {'a' * n} " * (80_000 // n)).encode() for n in (50, 4_990))
    spent(lambda _: read_document("a.md", short), 0)
    least = spent(lambda _: read_document("a.md", short), 0)
    assert spent(lambda _: read_document("a.md", long), 0) < 4 * least + ONCE


def test_a_word_file_of_empty_paragraphs_is_read_in_proportion():
    assert grows_in_proportion(
        lambda n: read_document("a.docx", docx(["A text.", *[""] * n])), 15_000, 600_000
    )


def test_a_word_file_keeps_tabs_breaks_and_the_words_of_a_box_once():
    inner = "<w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent>"
    box = f"</w:t><w:tab/><w:t>b</w:t><w:br/></w:r><w:r><w:t>c</w:t>{inner}<w:t>"
    assert read_document("a.docx", docx([f"a{box}d"])).text == "Box\n\na\tb\ncd"


def test_a_pdf_of_too_many_pages_or_steps_is_refused(monkeypatch):
    content = pdf([["A text of a page."], ["Another one."], ["The last."]])
    monkeypatch.setattr(pdf_reader, "MAX_PAGES", 2)
    with pytest.raises(DocumentError, match="more than 2 pages"):
        read_document("a.pdf", content)
    monkeypatch.setattr(pdf_reader, "MAX_PAGES", 3)
    for most in ("MAX_STEPS", "MAX_DRAWN"):
        with monkeypatch.context() as patch:
            patch.setattr(pdf_reader, most, 9)
            with pytest.raises(DocumentError, match="too intricate"):
                read_document("a.pdf", content)
    assert "The last." in read_document("a.pdf", content).text


@pytest.mark.parametrize(
    ("written", "code"),
    [("en-GB", "en"), ("TR_tr", "tr"), ("fil", "fil"), ("ckb-IQ", "ckb"), ("e", ""), ("12", "")],
)
def test_the_language_of_a_file_is_a_code_or_unknown(written, code):
    words = "Xq zw. "  # of no language
    page = f"<html lang='{written}'><body><p>{words}</p></body></html>"
    head = f"---\nlang: {written}\n---\n{words}"
    assert read_document("a.html", page.encode()).lang == code
    assert read_document("a.md", head.encode()).lang == code


def placed(count, between):
    """A draft of one place said many times, and a date behind each."""
    text = f"Kars 1877{between}" * count
    step = len("Kars 1877" + between)
    places = (
        Finding(at, at + 4, "Kars", "place", "40.6 43.1", True, "known", "geonames:1", (43.1, 40.6))
        for at in range(0, len(text), step)
    )
    days = (
        Finding(at + 5, at + 9, "1877", "date", "1877", True, "a year")
        for at in range(0, len(text), step)
    )
    found = (one for pair in zip(places, days, strict=True) for one in pair)
    return Draft(Document(text, lang="en"), tuple(found))


@pytest.mark.parametrize("between", [". ", "\n\n", ", "])
def test_a_draft_of_many_marks_is_gathered_in_proportion(between):
    drafts = cache(lambda n: placed(n, between))
    assert grows_in_proportion(lambda n: gathered(drafts(n)), 500, 16_000)


@pytest.mark.parametrize("between", [". ", "\n\n"])
def test_the_marks_of_a_text_are_handed_to_the_page_in_proportion(between):
    drafts, words = cache(lambda n: placed(n, between)), words_in("en")
    shown = cache(lambda n: marks(drafts(n)))
    assert grows_in_proportion(
        lambda n: list(told_paragraphs(drafts(n).document.text, shown(n), words)), 500, 16_000
    )


def test_findings_are_kept_apart_in_proportion():
    drafts = cache(lambda n: placed(n, " "))
    assert grows_in_proportion(lambda n: without_overlaps(drafts(n).findings), 500, 32_000)


@pytest.mark.parametrize("lang", ["tr", "en"])
@pytest.mark.parametrize("piece", ["a", "n", "A", "nda", "Ada'", "1", "1-", "Paris. ", "Van,"])
def test_words_without_end_are_searched_for_places_and_dates_in_proportion(lang, piece):
    def search(n):
        find(Document(f"Bakı. {piece * (n // len(piece))}", lang=lang), NONE)

    assert grows_in_proportion(search, 1_000, 64_000)


def test_the_finder_tells_how_far_it_is():
    shares = []
    find(Document("In 1877 the town of Kars fell.", lang="en"), NONE, progress=shares.append)
    assert len(shares) > 4
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)


def test_no_name_of_a_text_is_remembered_after_it():
    asked = []
    here = SimpleNamespace(look=lambda name: asked.append(name) or (), words=list)
    for _ in range(2):
        find(Document("He came to Zzyx. Zzyx was far.", lang="en"), here)
    assert asked.count("zzyx") == 2


PAGE = (
    "<html lang='en'><head><title>Roads</title></head><body><p>It fell in 1877.</p></body></html>"
)
FILES = {
    "a.docx": docx(["The road was long.", "It fell in 1877."], "Roads", "Ann"),
    "a.pdf": pdf([["The road was long."], ["It fell in 1877."]], "Roads"),
    "a.html": PAGE.encode(),
    "a.md": b"---\ntitle: Roads\nlang: en\ndate: 1890-05\n---\n# Roads\n\nIt *fell* in [1877](x).",
    "a.txt": "Yol uzundu. Şəhər 1877-ci ildə süqut etdi.".encode(),
}


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("flip", [0x01, 0x80, 0xFF])
def test_a_file_with_one_wrong_byte_is_read_or_refused_in_words(name, flip):
    whole = FILES[name]
    for at in range(0, len(whole), max(1, len(whole) // 150)):
        broken = bytearray(whole)
        broken[at] ^= flip
        with suppress(DocumentError):
            read_document(name, bytes(broken))


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_ends_early_is_read_or_refused_in_words(name):
    whole = FILES[name]
    for end in range(0, len(whole), max(1, len(whole) // 150)):
        with suppress(DocumentError):
            read_document(name, whole[:end])
