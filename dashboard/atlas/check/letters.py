"""Letters of a language."""

ENGLISH = "en"


def small(text: str, lang: str) -> str:
    """Small letters as the language has them: Turkish and Azerbaijani I is ı, İ is i."""
    if lang != ENGLISH:
        text = text.replace("İ", "i").replace("I", "ı")
    return text.lower()
