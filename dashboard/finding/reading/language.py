"""The language of a text, from its words alone."""

# Enough to tell by; the rest would only take time.
ENOUGH = 5_000


def language_of(text: str) -> str:
    """The ISO 639-1 code of the language most of the text is in; empty without a letter."""
    if not any(letter.isalpha() for letter in text[:ENOUGH]):
        return ""
    from py3langid import classify  # noqa: PLC0415 (loads numpy and a model: half a second)

    lang, _ = classify(text[:ENOUGH])
    return str(lang)
