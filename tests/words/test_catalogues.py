"""Every text of the interface is said in every language, with the same values filled in."""

import ast
import re
from pathlib import Path

import pytest

from words import LANGUAGES, words_in
from words.gather import CODE, catalogue_of, catalogue_path, save, texts_in_code, untranslated

OTHERS = [lang for lang in LANGUAGES if lang != "en"]
PLACEHOLDER = re.compile(r"{(\w*)(?::[^}]*)?}")


@pytest.mark.parametrize("lang", OTHERS)
def test_no_text_of_the_code_lacks_a_translation(lang: str):
    known = catalogue_of(lang)
    missing = [message.id for message in texts_in_code() if message.id and message.id not in known]
    assert not missing, "run `python dashboard words`, then translate"
    assert not untranslated(known)


def test_every_text_that_the_code_says_is_gathered_wherever_it_stands():
    """Also one within an f-string, which the gatherer does not look into."""
    known = texts_in_code()
    said = {text for file in CODE.rglob("*.py") for text in _said(file)}
    assert len(said) > 300
    assert not {text for text in said if text not in known}


def _said(file: Path) -> set[str]:
    calls = [one for one in ast.walk(ast.parse(file.read_text("utf-8"))) if _says(one)]
    first = [one.args[0] for one in calls if one.args]
    return {one.value for one in first if isinstance(one, ast.Constant)}


def _says(one: ast.AST) -> bool:
    return isinstance(one, ast.Call) and getattr(one.func, "attr", "") == "say"


def test_no_text_of_the_single_file_stands_where_the_gatherer_does_not_look():
    for file in (CODE / "live" / "page").rglob("*.js"):
        assert not re.search(r"\$\{[^}`]*\b(?:say|plural)\(", file.read_text("utf-8")), file.name


@pytest.mark.parametrize("lang", OTHERS)
def test_a_translation_fills_in_the_same_values(lang: str):
    for message in catalogue_of(lang):
        if not message.id:
            continue
        originals = [message.id] if isinstance(message.id, str) else list(message.id)
        said = [message.string] if isinstance(message.string, str) else list(message.string)
        wanted = set(PLACEHOLDER.findall(originals[-1]))
        assert all(set(PLACEHOLDER.findall(one)) == wanted for one in said), originals[0]


@pytest.mark.parametrize("lang", OTHERS)
def test_quotation_marks_and_apostrophes_are_those_of_print(lang: str):
    for message in catalogue_of(lang):
        if message.id:
            texts = [*_all(message.id), *_all(message.string)]
            assert not [text for text in texts if set(text) & set("\"'`´")], message.id


@pytest.mark.parametrize("lang", OTHERS)
def test_a_range_of_years_has_a_dash_and_no_hyphen(lang: str):
    hyphen = re.compile(r"\d{4}-\d{4}|}-{")
    told = [text for message in catalogue_of(lang) for text in _all(message.string)]
    assert not [text for text in told if hyphen.search(text)]


def _all(texts) -> list[str]:
    return [texts] if isinstance(texts, str) else list(texts)


@pytest.mark.parametrize("lang", OTHERS)
def test_a_catalogue_written_again_is_the_same_file(lang: str, tmp_path):
    save(catalogue_of(lang), tmp_path / "again.po")
    assert (tmp_path / "again.po").read_bytes() == catalogue_path(lang).read_bytes()


def test_a_date_is_written_as_the_language_writes_it():
    assert words_in("en").date("1813-10-24") == "24 October 1813"
    assert words_in("tr").date("1813-10-24") == "24 Ekim 1813"
    assert words_in("az").date("1813-10-24") == "24 oktyabr 1813"


def test_an_unknown_language_is_english():
    assert words_in("xx").lang == "en"
    assert words_in("xx").say("Sources:") == "Sources:"
