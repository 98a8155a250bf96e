"""Words of the atlas itself, in its own languages: marked where that is not the reader's."""

from atlas import Atlas
from atlas.languages import READER_LANGUAGES
from atlas.manifest import Said
from telling.nodes import Node, node
from words import Words


def said(atlas: Atlas, words: Words, text: Said) -> Node:
    """A text of the manifest, in the reader's language where there is one."""
    lang = lang_of(atlas, words, text)
    return marked_as(words, text.get(lang, ""), lang)


def plainly(atlas: Atlas, words: Words, text: Said) -> str:
    """The same where only a text can stand."""
    return atlas.manifest.said(text, words.lang)


def lang_of(atlas: Atlas, words: Words, text: Said) -> str:
    """The language a text of the manifest is said in to this reader; "" where there is none."""
    wanted = (words.lang, *atlas.manifest.languages, *text)
    return next((lang for lang in wanted if text.get(lang)), "")


def in_words(atlas: Atlas, words: Words, text: str) -> Node | None:
    """A text of the record in the reader's language, or marked as it is written."""
    return _translated(atlas, words, text, record_lang(atlas)) if text else None


def noted(atlas: Atlas, words: Words, text: str) -> Node | None:
    """A text that goes with the article, likewise."""
    return _translated(atlas, words, text, atlas.manifest.languages[0]) if text else None


def _translated(atlas: Atlas, words: Words, text: str, lang: str) -> Node:
    found = atlas.translations.get(text, {}).get(words.lang)
    return found or marked_as(words, text, lang)


def record_lang(atlas: Atlas) -> str:
    """The language a record was written in; that of the shipped one where it is lent."""
    lent = atlas.manifest.record == "shipped"
    return READER_LANGUAGES[0] if lent else atlas.manifest.languages[0]


def named(words: Words, names: Said, usual: str, lang: str) -> Node:
    """A name in the reader's language, else the usual one, which is in `lang`."""
    return names[words.lang] if names.get(words.lang) else marked_as(words, usual, lang)


def marked_as(words: Words, text: str, lang: str) -> Node:
    """A text in a language, marked where that is not the reader's."""
    return text if lang in (words.lang, "") or not text else node("span", text, lang=lang)
