"""Words of the atlas itself, in its own languages: marked where that is not the reader's."""

from atlas import Atlas
from atlas.manifest import Said
from telling.nodes import Node, node
from words import Words


def said(atlas: Atlas, words: Words, text: Said) -> Node:
    """A text of the manifest, in the reader's language where there is one."""
    lang = lang_of(atlas, words, text)
    return (
        node("span", text[lang], lang=lang) if lang not in (words.lang, "") else text.get(lang, "")
    )


def plainly(atlas: Atlas, words: Words, text: Said) -> str:
    """The same where only a text can stand."""
    return atlas.manifest.said(text, words.lang)


def lang_of(atlas: Atlas, words: Words, text: Said) -> str:
    """The language a text of the manifest is said in to this reader; "" where there is none."""
    wanted = (words.lang, *atlas.manifest.languages, *text)
    return next((lang for lang in wanted if text.get(lang)), "")


def in_its_language(atlas: Atlas, words: Words, text: str) -> Node | None:
    """A text of the tables that comes in the atlas's first language only."""
    lang = atlas.manifest.languages[0]
    if words.lang == lang:
        return text or None
    return node("span", text, lang=lang) if text else None
