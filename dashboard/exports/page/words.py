"""The words that the single file's page says itself, gathered from its code, in every language."""

from words import LANGUAGES, Words, words_in
from words.gather import texts_in_page

Text = str | list[str] | tuple[str, ...]
Said = str | list[str]  # a text, or what is said of one thing and of several


def page_words() -> dict[str, dict[str, Said]]:
    """`{language: {English text: what is said}}`; a plural goes by its singular."""
    texts = [message.id for message in texts_in_page() if message.id]
    return {lang: {_key(text): _said(words_in(lang), text) for text in texts} for lang in LANGUAGES}


def _key(text: Text) -> str:
    return text if isinstance(text, str) else text[0]


def _said(words: Words, text: Text) -> Said:
    if isinstance(text, str):
        return words.say(text)
    return [words.translations.ngettext(text[0], text[1], n) for n in (1, 2)]
