"""What the readers do with their pieces: Word's XML, code pages, languages, Markdown's marks."""

from xml.etree import ElementTree

import pytest

from finding.reading import markdown, paragraphs, read_document
from finding.reading.decoding import decoded
from finding.reading.language import language_of
from finding.reading.limits import DocumentError
from finding.reading.paragraphs import Paragraphs

HEAD = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
)


def lines(body):
    found = Paragraphs()
    parser = ElementTree.XMLParser(target=found)
    parser.feed(f"{HEAD}{body}</w:document>")
    return parser.close()


@pytest.mark.parametrize(
    ("body", "read"),
    [
        ("<w:p><w:t>one</w:t></w:p><w:p><w:t>two</w:t></w:p>", ["one", "two"]),
        ("<w:p><w:t> one </w:t></w:p><w:p><w:t> </w:t></w:p>", ["one"]),
        ("<w:p><w:t>a</w:t><w:tab/><w:t>b</w:t></w:p>", ["a\tb"]),
        ("<w:p><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:p>", ["a\nb\nc"]),
        ("<w:p><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:p>", ["a-b"]),
        ("<w:p>no<w:instrText>no</w:instrText><w:t>a</w:t>no</w:p>", ["a"]),
        ("<w:p><w:moveFrom><w:t>no</w:t></w:moveFrom><w:t>a</w:t></w:p>", ["a"]),
        ("<w:p><mc:Fallback><w:t>no</w:t><w:tab/></mc:Fallback><w:t>a</w:t></w:p>", ["a"]),
        (
            "<w:p><mc:Fallback><w:moveFrom><w:t>no</w:t></w:moveFrom><w:t>no</w:t></mc:Fallback>"
            "<w:t>a</w:t></w:p>",
            ["a"],
        ),
        ("<w:p><w:t>a</w:t><w:p><w:t>box</w:t></w:p><w:t>b</w:t></w:p>", ["box", "ab"]),
        ("<w:t>outside</w:t><w:br/>", []),
    ],
)
def test_the_words_of_a_word_file_are_those_that_are_seen(body, read):
    assert lines(body) == read


def test_a_word_file_has_as_many_words_as_a_text_may_have(monkeypatch):
    monkeypatch.setattr(paragraphs, "MAX_WORDS", 3)
    body = "<w:p><w:t>one two</w:t></w:p><w:p><w:t>{}</w:t></w:p>"
    assert lines(body.format("three")) == ["one two", "three"]
    with pytest.raises(DocumentError, match="3"):
        lines(body.format("three four"))


@pytest.mark.parametrize(
    ("content", "declared", "text"),
    [
        ("\ufeffŞuşa".encode(), "", "Şuşa"),
        ("Şuşa".encode("utf-16"), "", "Şuşa"),
        (b"\xfe\xff" + "Şuşa".encode("utf-16-be"), "", "Şuşa"),
        ("Şuşa".encode(), "cp1254", "Şuşa"),
        ("Kıyı".encode("cp1254"), "cp1254", "Kıyı"),
        ("Москва".encode("cp1251"), "windows-1251", "Москва"),
        ("Bu kıyı ve deniz için".encode("cp1254"), "no-such-page", "Bu kıyı ve deniz için"),
        ("The café of the town".encode("cp1252"), "", "The café of the town"),
    ],
)  # fmt: skip
def test_bytes_are_read_by_their_mark_else_as_utf_8_else_as_declared(content, declared, text):
    assert decoded(content, declared) == text


@pytest.mark.parametrize("content", [b"a\0b", b"\xef\xbb\xbf\xff", b"\xff\xfea", b""])
def test_bytes_that_are_no_text_are_refused(content):
    with pytest.raises(DocumentError):
        decoded(content)


@pytest.mark.parametrize(
    ("words", "lang"),
    [
        ("ə" + "a" * 48, "az"),
        ("ə" + "a" * 49, ""),
        ("ve ı" + "a" * 71, "tr"),
        ("ve ı" + "a" * 72, ""),
        ("ve ğ" + "a" * 71, "tr"),
        ("xx ı" + "a" * 71, ""),
        ("the x", "en"),
        ("the a b c d e f", "en"),
        ("THE X", "en"),
        ("", ""),
        ("1 2 3 4 5 6", ""),
        ("uno dos tres cuatro", ""),
        ("la casa está en el río", "es"),
    ],
)
def test_letters_and_small_words_tell_the_language(words, lang):
    assert language_of(words) == lang


@pytest.mark.parametrize(
    "word", ["the", "and", "of", "to", "from", "with", "that", "his", "by", "which", "were", "for"]
)
def test_small_words_of_english_tell_it(word):
    assert language_of(f"{word} xa") == "en"


@pytest.mark.parametrize(
    "word",
    ["ve", "bir", "bu", "ile", "için", "da", "de", "olarak", "sonra", "kadar", "daha", "olan"],
)  # fmt: skip
def test_small_words_of_turkish_tell_it(word):
    assert language_of(f"{word} kıyı") == "tr"
    assert language_of("kıyı") == ""


@pytest.mark.parametrize(
    ("head", "known"),
    [
        ("title: The bridge", {"title": "The bridge"}),
        ("TITLE:  'The bridge'  ", {"title": "The bridge"}),
        ("author: Ann\ndate: 1914-07-23", {"author": "Ann", "published": "1914-07-23"}),
        ("date: 1914-07", {"published": "1914-07"}),
        ("date: 1914-07-23T10:00", {"published": "1914-07-23"}),
        ("date: 1914", {"published": "1914"}),
        ("date: July", {}),
        ("lang: tr-TR", {"lang": "tr"}),
        ("language: az", {"lang": "az"}),
        ("lang: tr\nlanguage: az", {"lang": "tr"}),
        ("other: x\ntitle:", {}),
    ],
)
def test_the_head_of_markdown_says_what_is_known_of_it(head, known):
    told = markdown.read(f"---\n{head}\n---\nKars fell.".encode())
    none = {"title": "", "author": "", "published": "", "lang": ""}
    assert {name: getattr(told, name) for name in none} == none | known
    assert told.text == "Kars fell."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("# One\ntwo", "One\n\ntwo"),
        ("one  \ntwo\nthree", "one\ntwo\nthree"),
        ("*one* __two__ ~~three~~ `four`", "one two three four"),
        ("13. yüzyılda\n14. yüzyılda", "13. yüzyılda\n\n14. yüzyılda"),
        ("1) one", "1) one"),
        ("- one\n- two", "one\n\ntwo"),
        ("    code\n", "code"),
        ("```\ncode\n```", "code"),
        ("| a | b |\n| - | - |\n| c | d |", "a\n\nb\n\nc\n\nd"),
        ("![alt](x.png) seen", " seen"),
        ("![](data:image/png;base64,AAAA) seen", " seen"),
        ("---\nno head", "no head"),
    ],
)
def test_markdown_gives_the_words_of_its_blocks(text, words):
    assert read_document("a.md", text.encode()).text == words


def test_a_word_that_nobody_wrote_is_refused(monkeypatch):
    monkeypatch.setattr(markdown, "ENDLESS", 5)
    assert read_document("a.md", b"four four").text == "four four"
    with pytest.raises(DocumentError):
        read_document("a.md", b"fives")


def test_as_many_marks_are_parsed_as_may_be(monkeypatch):
    monkeypatch.setattr(markdown, "MOST_MARKS", 4)
    assert read_document("a.md", b"*a* *b*").text == "a b"
    with pytest.raises(DocumentError):
        read_document("a.md", b"*a* *b* *")
    with pytest.raises(DocumentError):
        read_document("a.md", b"*a* *b*\n\n*")
