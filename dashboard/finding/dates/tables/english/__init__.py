"""English: its words, patterns, and what stands between and beside them."""

from finding.dates.language import Language, folded
from finding.dates.tables.english.beside import AFTER, BEFORE
from finding.dates.tables.english.patterns import PATTERNS
from finding.dates.tables.english.words import WORDS
from finding.dates.tables.shared import FRAGMENTS

_FRAGMENTS = FRAGMENTS | {
    "th": r"(?:st|nd|rd|th)(?!\w)",
    "noth": r"(?!\w)",
    "of": r"(?:, {1,2}| of | |,? of the year |, in )",
    "to": r"(?: ?- ?| to | and | or | until | till | through )",
    "till": r"(?: ?- ?| to | until | till | through )",
    "gap": r"[- ]\n?",
    "cent": r"(?:century|centuries|c\.|cent\.)",
    "thousand": r"(?:millennium|millennia|mill\.?)",
    "s": r"(?:'?s)(?!\w)",
    "tenth": r"[1-9]\d{0,2}0",
    "tenner": r"[1-9]0",
    "ofthe": r"of (?:the )?",
    "circalead": r"\b(?:c\.|ca\.|c|ca|circa|about|around|approximately|roughly) ?(?:the year )?",
    "partlead": r"\b(?:early|late|mid|middle)(?:-| | in | of | of the |)|"
    r"\b(?:middle|beginning|end|start|turn|close|"
    r"(?:first|second|latter) half|(?:first|last) (?:quarter|third)) of (?:the )?",
    # A clause that looks back: ", which he had seen in", "crossed by H. in", "built there in".
    "asidelead": r"(?:(?:\b(?:which|who|whom|whose|where|had)\b"
    r"|(?<!was )(?<!were )(?<!been )(?<!had )(?<!is )\b"
    r"(?:[a-z]{2,}(?:ed|wn|en|ght|und)|built|made|lost|won|held|begun|laid|cut) by\b"
    r"|(?:,|\b(?:the|an?|its|his|their) [a-z-]+) "
    r"(?:[a-z]{2,}ed|built|made|lost|won|begun|laid|cut)\b)"
    r"[^,;:()\d]{0,80})",
    "habit": r"\b(?:every|each|always|usually|often|generally|normally)\b",
    "present": r"\b(?:is|are|has|have|can|do|does|goes|comes?|go|lives?|grows?|freezes?|falls?|"
    r"rises?|moves?|melts?|dries|blows?|brings?|rains?|snows?|turns?|becomes?|stays?|leaves?|returns?)\b",
    "past": r"\b(?:was|were|had|did|came|went|fell|took|left|[a-z]{2,}ed)\b",
    "weekdaylead": r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?",
}

ENGLISH = Language(
    code="en",
    words={name: folded(table) for name, table in WORDS.items()},
    fragments=_FRAGMENTS,
    patterns=PATTERNS,
    joins=(
        ("", r"(?:\?|\(\?\))? ?- ?", ""),
        ("", " (?:to|until|till|through) ", ""),
        (r"\bbetween (?:the )?", " and (?:the )?", ""),
    ),
    before=BEFORE,
    after=AFTER,
    common=r"may|march|mar|mar\.",
)
