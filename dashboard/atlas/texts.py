"""Which words a text of the record has for a reader, and in which language they are."""

from atlas.languages import READER_LANGUAGES
from atlas.model import Atlas


def text_in(atlas: Atlas, text: str, lang: str, written: str = "") -> tuple[str, str]:
    """A text in a language, else as it was written; the text and its language.

    `written` is the language it was written in, where that is not the record's.
    """
    said = atlas.translations.get(text, {}).get(lang)
    return (said, lang) if said else (text, written or record_lang(atlas))


def record_lang(atlas: Atlas) -> str:
    """The language a record was written in; that of the shipped one where it is lent."""
    lent = atlas.manifest.record == "shipped"
    return READER_LANGUAGES[0] if lent else atlas.manifest.languages[0]
