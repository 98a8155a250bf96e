"""The forms in which a word may be a name: whole, or with an ending of its language cut off."""

import re
from dataclasses import dataclass

from atlas.folding import fold
from finding.places.tokens import Token

_APOSTROPHE = re.compile(r"[’'ʼ`](?=[^’'ʼ`]*$)")
# Case endings of Turkish and Azerbaijani, with the letters that join them.
_ENDINGS = (
    r"n?[dt][aeə]n?(?:k[iı])?(?:l[aeə]r\w*)?",
    r"n?[ıiuü]n(?:k[iı])?",
    r"[yn]?[aeə]",
    r"[yn]?[ıiuü]",
    r"y?l[aeə]",
    r"[dt][ıiuü]r",
)
# Both readings of a joining letter: `Şuşa-nın`, `İrəvan-ın`.
_CUT = [re.compile(rf"(\w{{3,}}{lazy}){ending}") for ending in _ENDINGS for lazy in ("", "?")]
# No name with its endings is longer, and what is would be searched for long.
_LONGEST = 40
# An ending sounds as the vowel before it does: without that, a mark would end inside a word.
_BACK, _FRONT = frozenset("aâıou"), frozenset("eəiîöü")
# Whom a place is called home by: Bakülü, Qubalılar.
_PEOPLE = re.compile(r"(\w{3,}?)(l[ıiuü])(?:l[aeə]r\w*)?")
_PLACE = re.compile(r"n?[dt][aeə]n?(?:k[iı])?")


@dataclass(frozen=True, slots=True)
class Form:
    """A folded word, how many characters of the text it is, and whether a rule had to guess."""

    folded: str
    length: int
    guessed: bool = False
    locative: bool = False


def forms(token: Token, endings: bool) -> list[Form]:
    """The forms to look up, the likeliest first."""
    text = token.text
    apart = _APOSTROPHE.search(text)
    ending = text[apart.end() :] if apart else ""
    # In a heading the ending is written large as the name is: KARS'TA.
    turkic = endings and (ending.islower() or text.isupper())
    if apart and (ending in ("s", "S") or turkic):
        cut = Form(fold(text[: apart.start()]), apart.start(), False, _is_locative(ending))
        return [cut] if endings else [cut, Form(token.folded, len(text))]
    whole = Form(token.folded, len(text))
    return [whole, *_cut(text)] if endings and not apart else [whole]


def home(token: Token) -> str:
    """The folded place whose people the word may be, "" where it is no such word."""
    match = _PEOPLE.fullmatch(token.text) if len(token.text) <= _LONGEST else None
    return fold(match[1]) if match and _in_tune(match[1], match[2]) else ""


def _cut(text: str) -> list[Form]:
    if len(text) > _LONGEST:
        return []
    stems = dict.fromkeys(match[1] for ending in _CUT if (match := ending.fullmatch(text)))
    likely = [stem for stem in stems if _in_tune(stem, text[len(stem) :])]
    return [Form(fold(stem), len(stem), True, _is_locative(text[len(stem) :])) for stem in likely]


def _in_tune(stem: str, ending: str) -> bool:
    """Whether the ending has the vowels that the stem asks for: `Bakı-da`, never `Tersa-ne`."""
    last = next((one for one in reversed(_small(stem)) if one in _BACK | _FRONT), "")
    first = next((one for one in _small(ending) if one in _BACK | _FRONT), "")
    return not last or not first or (last in _BACK) == (first in _BACK)


def _small(text: str) -> str:
    return text.replace("I", "ı").replace("İ", "i").lower()


def _is_locative(ending: str) -> bool:
    return bool(_PLACE.fullmatch(_small(ending)))
