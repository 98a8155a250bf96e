"""The reader's language: interface words, dates and numbers in English, Turkish or Azerbaijani.

Words are looked up with gettext; the English text is the key. Catalogues are the `.po` files in
`locale/`, read once at start, so there is no compiled file that could be stale.
"""

from words.catalogue import LANGUAGES, Words, words_in

__all__ = ["LANGUAGES", "Words", "words_in"]
