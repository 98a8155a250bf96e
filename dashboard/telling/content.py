"""Words of the atlas itself, in its own languages: marked where that is not the reader's."""

from atlas import Atlas
from atlas.manifest import Said
from atlas.texts import text_in
from telling.nodes import Node, node
from words import Words

ENGLISH = "en"  # the language of titles that only datapackage.json gives


def said(atlas: Atlas, words: Words, text: Said) -> Node:
    """A text of the manifest, in the reader's language where there is one."""
    lang = lang_of(atlas, words, text)
    return marked_as(words, text.get(lang, ""), lang)


def plainly(atlas: Atlas, words: Words, text: Said) -> str:
    """The same where only a text can stand."""
    return atlas.manifest.said(text, words.lang)


def work_called(atlas: Atlas, words: Words) -> str:
    """What the whole atlas is called in the reader's language; "" where it has no such title."""
    return atlas.manifest.title.get(words.lang, "") if words.lang != ENGLISH else ""


def lang_of(atlas: Atlas, words: Words, text: Said) -> str:
    """The language a text of the manifest is said in to this reader; "" where there is none."""
    wanted = (words.lang, *atlas.manifest.languages, *text)
    return next((lang for lang in wanted if text.get(lang)), "")


def in_words(atlas: Atlas, words: Words, text: str) -> Node | None:
    """A text of the record in the reader's language, or marked as it is written."""
    return marked_as(words, *text_in(atlas, text, words.lang)) if text else None


def noted(atlas: Atlas, words: Words, text: str) -> Node | None:
    """A text that goes with the article, likewise."""
    written = atlas.manifest.languages[0]
    return marked_as(words, *text_in(atlas, text, words.lang, written)) if text else None


def named(words: Words, names: Said, usual: str, lang: str) -> Node:
    """A name in the reader's language, else the usual one, which is in `lang`."""
    return names[words.lang] if names.get(words.lang) else marked_as(words, usual, lang)


def marked_as(words: Words, text: str, lang: str) -> Node:
    """A text in a language, marked where that is not the reader's."""
    return text if lang in (words.lang, "") or not text else node("span", text, lang=lang)
