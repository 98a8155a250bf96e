"""The languages of the readers, the first being the one that others fall back to; their letters."""

READER_LANGUAGES = ("en", "tr", "az")
TRANSLATIONS = READER_LANGUAGES[1:]
DOTLESS = ("tr", "az")  # in which the small I is ı, and the small İ is i
_CAPITALS = str.maketrans({"I": "ı", "İ": "i"})


def small(text: str, lang: str) -> str:
    """A text in small letters, as the language has them."""
    return (text.translate(_CAPITALS) if lang in DOTLESS else text).lower()
