"""Whether there is a language of a code."""

from atlas.entries import LANGUAGE

NO_LANGUAGE = "no language's code; write one of ISO 639, such as en, tr or es"


def is_language(code: str) -> bool:
    """Whether there is a language of this code, such as `en` or `zh-Hant`."""
    from babel import localedata  # noqa: PLC0415 (only these rules need it)

    return bool(LANGUAGE.fullmatch(code)) and localedata.exists(code.replace("-", "_"))
