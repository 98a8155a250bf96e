"""A stranger's file becomes a text with title, author, day and language, or a clear sentence."""

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from files import docx, pdf
from pypdf import PdfReader, PdfWriter

from finding.reading import DocumentError, needs_day_order, read_document, read_text
from finding.reading.limits import MAX_BYTES, MAX_RUNS, MAX_WORDS

DASHBOARD = Path(__file__).resolve().parents[2] / "dashboard"
STORY = "In 1566 a bridge was built at Mostar. It stood over the Neretva for a long time."
PAGE = f"""<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>The old bridge</title><meta name="author" content="Ann Lee">
<meta property="article:published_time" content="2014-07-23T08:00:00Z"></head>
<body><nav><a href="/">Home 1999</a></nav><script>var year = 1998</script><article>
<h1>The old bridge</h1><p>{STORY}</p><p>It fell on <time datetime="1993-11-09">9 November
1993</time>, in a <b>war</b>.</p>{{more}}</article><footer>Copyright 2020</footer></body></html>"""


def refused(name, content):
    with pytest.raises(DocumentError) as refusal:
        read_document(name, content)
    told = str(refusal.value)
    assert "\n" not in told
    assert "{" not in told
    return told


def test_plain_text_is_kept_to_the_character():
    text = "Bakı\r\n\r\n1828-ci ildə  iki boşluq\tvə I\u0307stanbul \u00e9 \r\n"
    assert read_document("a.txt", text.encode()).text == text


def test_a_byte_order_mark_is_no_character():
    assert read_document("a.txt", "1828".encode("utf-8-sig")).text == "1828"
    assert read_document("a.txt", "Şuşa 1828".encode("utf-16")).text == "Şuşa 1828"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1254", "Kırım Savaşı 1853'te başladı; İstanbul'dan gelen gemiler şehre ulaştı."),
        ("cp1252", "The Café Zürich was opened in 1900 – the señor’s house in Málaga is older."),
        ("cp1251", "Войска вошли в Тифлис в 1801 году и остались там надолго, город был мал."),
    ],
)
def test_old_code_pages_are_recognised(encoding, text):
    assert read_document("a.txt", text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", STORY),
        ("tr", "Köprü 1566 yılında yapıldı ve uzun süre nehrin üzerinde durdu."),
        ("az", "Körpü 1566-cı ildə tikildi və uzun müddət çayın üstündə qaldı."),
        ("fr", "Le pont fut construit en 1566 et il resta longtemps au-dessus du fleuve."),
    ],
)
def test_the_language_is_told_by_the_words(lang, text):
    assert read_text(text).lang == lang


def test_the_title_is_the_first_line_or_the_beginning_of_a_long_one():
    assert read_text(f"\n  The old bridge\n\n{STORY}").title == "The old bridge"
    long = read_text(STORY + STORY).title
    assert long.endswith("…")
    assert len(long) <= 81
    assert (STORY + STORY).startswith(long[:-1])


def test_markdown_gives_its_words_without_the_marks():
    source = "# Roads *of* silk\n\nIn [Kashgar](http://x/1999), **1888**\nnext.\n\n- one\n- two\n"
    document = read_document("a.md", source.encode())
    assert document.text == "Roads of silk\n\nIn Kashgar, 1888\nnext.\n\none\n\ntwo"
    assert document.title == "Roads of silk"


def test_a_century_at_the_beginning_is_not_lost_as_the_number_of_a_list():
    source = "13. yüzyılda geldiler.\n\n2. bir daha geldiler.\n"
    text = read_document("a.md", source.encode()).text
    assert text == "13. yüzyılda geldiler.\n\n2. bir daha geldiler."


def test_the_head_of_markdown_tells_what_it_tells():
    source = '---\ntitle: "Silk"\nauthor: Bo\ndate: 2020-01-02\nlang: tr\n---\n\nText of 1888.'
    document = read_document("a.md", source.encode())
    told = (document.title, document.author, document.published, document.lang)
    assert told == ("Silk", "Bo", "2020-01-02", "tr")
    assert document.text == "Text of 1888."


@pytest.mark.parametrize("more", ["", f"<p>{STORY * 12}</p>"], ids=["short", "long"])
def test_a_page_gives_its_article_with_title_author_and_day(more):
    document = read_document("a.html", PAGE.format(more=more).encode())
    told = (document.title, document.author, document.published, document.lang)
    assert told == ("The old bridge", "Ann Lee", "2014-07-23", "en")
    assert f"{STORY}\n\nIt fell on 9 November 1993, in a war." in document.text
    for year in ("1998", "1999", "2020"):
        assert year not in document.text


@pytest.mark.parametrize(
    ("words", "published"),
    [
        ('By Ann, <time datetime="2014-07-23">23 July</time></p><p>', "2014-07-23"),
        ('The <time datetime="1998-11-09">9th of November 1998</time> was a cold day there. ', ""),
        ("Published 5 March 2011. ", ""),
    ],
)
def test_a_day_told_in_a_sentence_is_not_the_day_of_publication(words, published):
    page = f"<html><body><article><p>{words}{STORY * 4}</p></article></body></html>"
    assert read_document("a.html", page.encode()).published == published


def test_an_old_newspaper_has_its_old_day():
    page = f'<html><head><meta name="date" content="1913-05-30"></head><p>{STORY}</p></html>'
    assert read_document("a.html", page.encode()).published == "1913-05-30"


def test_a_fragment_of_a_page_is_a_page():
    assert read_document("a.html", f"<p>{STORY}".encode()).text == STORY
    assert read_document("a.html", STORY.encode()).text == STORY


def test_a_picture_inside_markdown_is_no_text():
    source = f"# Bridge\n\n![view](data:image/png;base64,{'iVBOR' * 3000})\n\n{STORY}"
    assert read_document("a.md", source.encode()).text == f"Bridge\n\n{STORY}"


def test_a_page_without_any_metadata_is_not_given_a_day():
    page = f"<html><body><p>{STORY} On 9 November 1993 it fell.</p></body></html>"
    assert read_document("a.html", page.encode()).published == ""


def test_a_word_file_gives_its_paragraphs_and_properties():
    document = read_document("a.docx", docx([STORY, "It fell in 1993."], "Bridges", "Ann"))
    assert document.text == f"{STORY}\n\nIt fell in 1993."
    assert (document.title, document.author) == ("Bridges", "Ann")


def test_the_lines_of_a_pdf_become_paragraphs_again():
    lines = [
        "The old bridge",
        "In 1566 a bridge was built at Mostar over the Neretva, and it was consid-",
        "ered the finest of its kind. Travellers came to see it from far away, and",
        "stayed.",
        "It fell on 9 November 1993. The town around it was in ruins, and for years",
        "a rope bridge had to serve.",
    ]
    document = read_document("a.pdf", pdf([lines], "Mostar"))
    assert document.title == "Mostar"
    assert document.text.split("\n\n") == [
        "The old bridge",
        "In 1566 a bridge was built at Mostar over the Neretva, and it was considered the finest "
        "of its kind. Travellers came to see it from far away, and stayed.",
        "It fell on 9 November 1993. The town around it was in ruins, and for years a rope bridge "
        "had to serve.",
    ]


def test_running_heads_and_page_numbers_of_a_pdf_are_left_out():
    body = "A line of the text that goes on and on to the margin of page and"
    pages = [["Daily 1908", f"{body} so on", f"Page {n}"] for n in range(1, 5)]
    text = read_document("a.pdf", pdf(pages)).text
    assert "Daily" not in text
    assert "Page" not in text
    assert text.count("so on") == 4


def test_a_line_that_comes_again_within_the_pages_of_a_pdf_is_none_of_its_running_heads():
    body = "A line of the text that goes on and on to the margin of page and"
    pages = [[f"{body} {n}", "Sing, O river.", f"{body} {n + 4}"] for n in range(1, 5)]
    pages[-1].pop()
    assert read_document("a.pdf", pdf(pages)).text.count("Sing, O river.") == 4


def test_a_pdf_page_of_nothing_but_its_head_gives_nothing():
    body = "A line of the text that goes on and on to the margin of page and"
    pages = [["Daily 1908", f"{body} {word}"] for word in ("so", "yet", "but")]
    text = read_document("a.pdf", pdf([*pages, ["Daily 1908"]])).text
    assert "Daily" not in text
    assert all(word in text for word in ("so", "yet", "but"))


def locked():
    writer = PdfWriter(PdfReader(io.BytesIO(pdf([["Words."]]))))
    writer.encrypt("secret", algorithm="RC4-128")
    content = io.BytesIO()
    writer.write(content)
    return content.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.txt", b" \n", "There is no text in it"),
        ("a.txt", b"...", "There is no text in it"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\0\0\0", "It is no text"),
        ("a.doc", b"words", "Files of the kind .doc cannot be read"),
        ("a.txt", b"a" * (MAX_BYTES + 1), "at most 2 MB"),
        ("a.txt", b"word " * (MAX_WORDS + 1), f"more than {MAX_WORDS} words"),
        ("a.txt", b"Kars-" * (MAX_RUNS + 1), f"more than {MAX_WORDS} words"),
        ("a.docx", b"PK\x03\x04 and no more", "broken, or it is no DOCX file"),
        ("a.docx", docx(["Words."], padding=30_000_000), "unpacks to more than 25 MB"),
        ("a.pdf", b"%PDF-1.4 and no more", "broken, or it is no PDF file"),
        ("a.pdf", pdf([[]]), "pictures of its pages and no text"),
        ("a.pdf", locked(), "locked with a password"),
        ("a.html", b"<html><script>1</script></html>", "There is no text in it"),
        ("a.html", b"<!-- -->", "There is no text in it"),
        ("a.md", b"a_" * 300_000, "It is no text"),
    ],
    # Content that is packed at this moment would name the tests by it, each worker another.
    ids=lambda value: "content" if isinstance(value, bytes) else None,
)
def test_what_cannot_be_read_is_said_in_one_line(name, content, said):
    assert said in refused(name, content)


def test_a_zip_that_lies_about_its_size_gives_no_more_than_it_states():
    content = docx(["a" * 30_000_000])
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        size = archive.getinfo("word/document.xml").file_size
    lying = content.replace(size.to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert lying != content
    assert "broken" in refused("a.docx", lying)


@pytest.mark.parametrize(
    ("text", "needed"),
    [
        ("It fell on 3/4/1962.", True),
        ("It fell on 3/4/62, not before.", True),
        ("It fell on 3/4/1962 and rose on 25/12/1962.", False),
        ("It fell on 4/4/1962.", False),
        ("It fell on 3.4.1962.", False),
        ("3/4 of the 1962 class.", False),
    ],
)
def test_day_order_is_asked_for_only_where_it_is_not_plain(text, needed):
    assert needs_day_order(text) is needed


def test_day_order_is_known_by_language_and_by_the_text_itself():
    assert read_text("Köprü 3/4/1962 günü yapıldı ve uzun süre durdu.").day_order == "dmy"
    assert read_text("It was built on 12/25/1962 and fell on 3/4/1963.").day_order == "mdy"
    assert read_text("It was built on 3/4/1963, people say.").day_order == ""


def test_a_library_is_loaded_only_when_a_file_of_its_kind_is_read():
    code = (
        "import sys; from finding.reading import read_document; read_document('a.txt', b'In 1566.')"
        "; print(*({'trafilatura', 'pypdf', 'markdown_it', 'lxml', 'charset_normalizer'}"
        " & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=DASHBOARD, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == ""
