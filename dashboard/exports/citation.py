"""Citations of one thing of the atlas: plain text, BibTeX, CSL-JSON and RIS."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode

from atlas.edition import Edition
from words import Words, words_in

PUBLISHED_AS = "Treaty Atlas"
# What LaTeX reads as a command. A brace as a command, too: BibTeX counts even escaped braces.
LATEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{character: f"\\{character}" for character in "&%$#_"},
    }
)


@dataclass(frozen=True, slots=True)
class Citation:
    """What is cited: a key, its title, where it opens, the ISO day it was read, on whose word.

    `called` is what the whole work is called in the reader's language, beside its own title.
    """

    key: str
    title: str
    address: str
    read_on: str
    edition: Edition
    sources: tuple[str, ...] = ()
    called: str = ""
    words: Words = field(default_factory=lambda: words_in("en"))

    @property
    def work(self) -> str:
        """The atlas it is part of; its own title stays beside that of the reader's language."""
        own = self.edition.title or PUBLISHED_AS
        return f"{self.called} ({own})" if self.called not in ("", own) else own

    @property
    def published(self) -> str:
        """The atlas it is part of, with version and licence."""
        version = self.words.say("version {version}", version=self.edition.version)
        name = f"{self.work}, {version}" if self.edition.version else self.work
        return name + (f" ({self.edition.licence})" if self.edition.licence else "")

    @property
    def note(self) -> str:
        """The sources it rests on, or an empty text."""
        head = self.words.say("Sources:")
        return f"{head} {'; '.join(self.sources)}" if self.sources else ""


def page_address(origin: str, parameters: Mapping[str, str]) -> str:
    """The address that opens a state of the page; its path ends with `/`."""
    path = re.split(r"[?#]", origin, maxsplit=1)[0].rstrip("/")
    return f"{path}/?{urlencode(parameters)}" if parameters else f"{path}/"


def as_text(citation: Citation) -> str:
    """The citation as one line of plain text."""
    words = citation.words
    said = citation.edition.makers_said(words.lang)
    makers = f"{', '.join(said)}: " if said else ""
    note = f" {citation.note}." if citation.note else ""
    read = words.say("read on {date}", date=words.date(citation.read_on))
    return f"{makers}“{citation.title}”. {citation.published}. {citation.address} ({read}).{note}"


def as_bibtex(citation: Citation) -> str:
    """The citation as a BibTeX entry; any title parses, and the address stays as it is."""
    fields = {
        # Braces of their own keep BibTeX from taking a group's name for a person's.
        "author": " and ".join(f"{{{one.translate(LATEX)}}}" for one in citation.edition.makers),
        "title": citation.title.translate(LATEX),
        "howpublished": citation.published.translate(LATEX),
        "url": citation.address,
        "urldate": citation.read_on,
        "note": citation.note.translate(LATEX),
    }
    lines = (f",\n    {name} = {{{value}}}" for name, value in fields.items() if value)
    return f"@misc{{{re.sub(r'[^A-Za-z0-9.-]', '-', citation.key)}{''.join(lines)}\n}}\n"


def as_csl(citation: Citation) -> str:
    """The citation as CSL-JSON, the form reference managers read."""
    year, month, day = (int(part) for part in citation.read_on.split("-"))
    item = {
        "id": citation.key,
        "type": "webpage",
        "author": [{"literal": one} for one in citation.edition.makers],
        "title": citation.title,
        "container-title": citation.work,
        "version": citation.edition.version,
        "URL": citation.address,
        # The schema of CSL has no field for a licence, and takes none that it does not name.
        "custom": {"licence": citation.edition.licence} if citation.edition.licence else {},
        "accessed": {"date-parts": [[year, month, day]]},
        "note": citation.note,
    }
    filled = {name: value for name, value in item.items() if value}
    return json.dumps([filled], ensure_ascii=False, indent=2)


def as_ris(citation: Citation) -> str:
    """The citation as a RIS record, one tag a line."""
    fields = [
        ("TY", "ELEC"),
        *(("AU", one) for one in citation.edition.makers),
        ("TI", citation.title),
        ("T2", citation.work),
        ("ET", citation.edition.version),
        ("UR", citation.address),
        ("Y2", citation.read_on.replace("-", "/")),
        ("C1", citation.edition.licence),
        ("N1", citation.note),
    ]
    lines = [f"{tag}  - {' '.join(value.split())}" for tag, value in fields if value]
    return "\r\n".join([*lines, "ER  - ", ""])


def citations(citation: Citation) -> dict[str, str]:
    """The citation in every form that reference managers read, by the form's own name."""
    return {
        "BibTeX": as_bibtex(citation),
        "RIS": as_ris(citation),
        "CSL-JSON": as_csl(citation),
    }
