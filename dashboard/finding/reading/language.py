"""The language of a text, from its words alone."""

import re

# Enough to tell by; the rest would only take time.
ENOUGH = 5_000
WORD = re.compile(r"[^\W\d_]+")
ENGLISH = {"the", "and", "of", "to", "from", "with", "that", "his", "by", "which", "were", "for"}
TURKISH = {"ve", "bir", "bu", "ile", "için", "da", "de", "olarak", "sonra", "kadar", "daha", "olan"}
# Fewer words than these may be in any language.
FEW = 5


def language_of(text: str) -> str:
    """The ISO 639-1 code of the language of the text; empty where too few words tell it."""
    words = WORD.findall(text[:ENOUGH].lower())
    return _plain(words) or (_by_model(text[:ENOUGH]) if len(words) >= FEW else "")


def _plain(words: list[str]) -> str:
    """Azerbaijani, Turkish or English where letters and small words leave no doubt."""
    letters = "".join(words)
    if letters.count("ə") > len(letters) / 50:
        return "az"
    dotless = letters.count("ı") + letters.count("ğ")
    if dotless > len(letters) / 75 and not TURKISH.isdisjoint(words):
        return "tr"
    return "en" if sum(word in ENGLISH for word in words) > len(words) / 8 else ""


def _by_model(text: str) -> str:
    """A hundred languages; the model takes 70 MB and a second to load."""
    from py3langid import classify  # noqa: PLC0415 (only where there is doubt)

    lang, _ = classify(text)
    return str(lang)
