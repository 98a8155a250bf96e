"""The languages of the readers; the first is the one that others fall back to."""

READER_LANGUAGES = ("en", "tr", "az")
TRANSLATIONS = READER_LANGUAGES[1:]
