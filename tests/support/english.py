"""Telling English from Turkish and Azerbaijani by the small words that only English has."""

import re
from collections.abc import Collection, Iterable, Iterator

from playwright.sync_api import Frame, Page

_WORDS = """
    the of to by from with was were is are be been being has have had will would may might
    under since until before after between within without against during through over into about
    this that these those which who whose whom what when where why how than then there here
    it its their they them his he she we our you your or nor but if as so only also each every
    some any all both other another more less first last second and not on in at for
    taken took held hold holds lost gained given kept made moved signed ceded returned recognised
    proclaimed declared occupied annexed joined became become began begins ended ends left
    entered withdrew withdrawn surrendered captured retaken restored transferred divided approved
    army troops forces war wars treaty agreement peace armistice border borders land lands town
    towns year years day days century north south east west northern southern eastern western
    empire kingdom republic principality power powers state states people government part parts
    area areas place places event events source sources map maps article record note claim claims
    read opened open close show hide choose search download share copy print back next
    page file picture name names title text date dates control unknown none yes zoom out upload
    fullscreen component option options results column columns clear value values help
"""
# Words of English that Turkish (on: ten) or Azerbaijani (may: May) has as well.
_THEIRS = {
    "tr": "is it but as so or if on not all her then he any hold in at for",
    "az": "is it but as so or if on not all her then he any and may in at",
}
ENGLISH = {lang: frozenset(_WORDS.split()) - set(said.split()) for lang, said in _THEIRS.items()}
# What keeps its name in every language (the atlas as it is cited, a licence, a format), and where
# a value is to be filled in.
_NAMED = re.compile(
    r"\(Treaty Atlas\)|CC BY[\w. -]*|Natural Earth|Web Annotations|Linked Places|{\w*(?::[^}]*)?}"
)
_ADDRESS = re.compile(r"\S*(?:://|[?&#]\w+=)\S*")
_QUOTED = re.compile(r"“[^”]*”|‘[^’]*’|«[^»]*»|„[^“]*“")
_LETTERS = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
SPOKEN = (
    *("aria-label", "aria-description", "aria-valuetext", "aria-roledescription"),
    *("title", "alt", "placeholder"),
)
# Never read by anybody: code, what is for browsers without scripts, and signs written as letters.
UNSAID = "script, style, template, code, noscript, [data-testid=stIconMaterial]"
WORKS = ("q", "blockquote", "cite")  # quotations, and titles of works


def english_in(text: str, lang: str, untranslated: Collection[str] = ()) -> list[str]:
    """The words of a text that only English has, outside quotation marks; or all of it, as it is
    one of the record's English texts.
    """
    if text.strip() in untranslated:
        return [text]
    words = _LETTERS.findall(_NAMED.sub(" ", _QUOTED.sub(" ", _ADDRESS.sub(" ", text))))
    return [one for one in words if one.casefold() in ENGLISH[lang]]


def in_the_readers_language(nodes: Iterable[object], lang: str) -> Iterator[str]:
    """All texts of a panel that are to be in the reader's language: shown, spoken and announced."""
    for one in nodes:
        if isinstance(one, str):
            yield one
        elif one and one["tag"] not in WORKS:
            attrs = one.get("attrs", {})
            if attrs.get("lang", lang) == lang:
                yield from (attrs[name] for name in SPOKEN if name in attrs)
                yield from (one[name] for name in ("copied", "failed") if name in one)
                yield from in_the_readers_language(one["kids"], lang)


# All that a document says outside quotations and titles of works, in a language or in none said.
SHOWN = """([lang, works, unsaid, spoken]) => {
  const found = new Set();
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) { found.add(node.data.trim()); return; }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    if (node.matches("title") && window !== window.parent) return; // a frame is called by its name
    if (node.matches(unsaid)) return;
    if (node.matches(works) || (node !== root && (node.lang || lang) !== lang)) return;
    for (const name of spoken) if (node.hasAttribute(name)) found.add(node.getAttribute(name));
    if (node.matches("input:not([type=range]), textarea")) found.add(node.value);
    for (const kid of [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes]) read(kid);
  };
  const root = document.documentElement;
  read(root);
  return [...found].filter(Boolean);
}"""


def shown_in(document: Page | Frame, lang: str) -> list[str]:
    """All texts of a document that are to be in the reader's language: shown and spoken."""
    return document.evaluate(SHOWN, [lang, ", ".join(WORKS), UNSAID, list(SPOKEN)])
