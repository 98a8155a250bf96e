"""Names that say themselves what they are: Mount X, Gəncəçay, Hacıkənd."""

from finding.places.endings import forms
from finding.places.tables.language import Language
from finding.places.tokens import Token

# A word for a place that is written together with its name, and how long such a name is at least.
_JOINED = ("cay", "kend", "kent", "koy", "gol", "dag", "irmak", "abad", "hisar", "kale", "qala")
_SHORTEST = 6


def headed(name: list[Token], lang: Language) -> int | None:
    """Where such a name begins; None where it is none."""
    if name[0].folded in lang.before and len(name) > 1:
        return name[0].start
    # The word before it may have its capital from the sentence that it opens.
    alone = len(name) == 1 or (len(name) == 2 and name[0].first)
    return name[-1].start if lang.endings and alone and _is_compound(name[-1]) else None


def _is_compound(word: Token) -> bool:
    """Whether a word for a place is its last part."""
    return any(
        form.folded.endswith(_JOINED) and len(form.folded) > _SHORTEST for form in forms(word, True)
    )
