"""What the rules know of languages: their codes, and their letters."""

from atlas.entries import LANGUAGE

ENGLISH = "en"


NO_LANGUAGE = "no language's code; write one of ISO 639, such as en, tr or es"


def is_language(code: str) -> bool:
    """Whether there is a language of this code, such as `en` or `zh-Hant`."""
    from babel import localedata  # noqa: PLC0415 (only these rules need it)

    return bool(LANGUAGE.fullmatch(code)) and localedata.exists(code.replace("-", "_"))


def small(text: str, lang: str) -> str:
    """Small letters as the language has them: Turkish and Azerbaijani I is ı, İ is i."""
    if lang != ENGLISH:
        text = text.replace("İ", "i").replace("I", "ı")
    return text.lower()
