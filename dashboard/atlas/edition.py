"""Which atlas this is, for those who cite it: its title, version, makers, licence, last day.

They are said once, in datapackage.json; an atlas without that file has none of them.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from atlas.dates import from_iso, is_day, is_year_end
from atlas.file_names import PACKAGE
from atlas.files import Files, Folder
from atlas.json_files import objects, text_at
from atlas.languages import READER_LANGUAGES
from atlas.reading import DataError, json_in
from atlas.shipped import DATA
from atlas.tables import Tables
from atlas.translations import by_language

CREATIVE_COMMONS = re.compile(r"^CC-(.+)-(\d[\d.]*)$")


@dataclass(frozen=True, slots=True)
class Edition:
    """What datapackage.json says of the whole atlas; an empty text means it does not say.

    `known_until` is the day up to which the record was checked; `makers_in` are the makers by
    language, where their names say what they are.
    """

    title: str = ""
    version: str = ""
    makers: tuple[str, ...] = ()
    known_until: str = ""
    licence: str = ""
    makers_in: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)

    def makers_said(self, lang: str) -> tuple[str, ...]:
        """The makers as a reader's language calls them."""
        return self.makers_in.get(lang, self.makers)


def edition(tables: Tables) -> Edition:
    """The edition of an atlas. A broken file counts as absent: `check` tells of it.

    An atlas without the file is called what its manifest calls it. Beside the record of another
    atlas, that one's last day counts.
    """
    title = tables.manifest.said(tables.manifest.title, tables.manifest.languages[0])
    own = _of(tables.own)
    own = own if own.title else replace(own, title=title)
    lent = _of(Folder(DATA)) if tables.manifest.record == "shipped" else None
    return replace(own, known_until=lent.known_until) if lent else own


def _of(files: Files) -> Edition:
    try:
        return _edition(json_in(files, PACKAGE))
    except DataError:
        return Edition()


def ends_a_year(day: str) -> bool:
    """Whether a text is the last day of a year, the day that a bare year shows."""
    return is_day(day) and is_year_end(day)


def _edition(content: Mapping[str, Any]) -> Edition:
    makers = [one for one in objects(content.get("contributors")) if text_at(one, "title")]
    return Edition(
        title=text_at(content, "title"),
        version=text_at(content, "version"),
        makers=tuple(text_at(one, "title") for one in makers),
        known_until=from_iso(text_at(content, "known_until")),
        licence=_licence(content),
        makers_in=_by_language(makers),
    )


def _by_language(makers: Iterable[Mapping[str, Any]]) -> dict[str, tuple[str, ...]]:
    """The makers in each language in which all of them have a name: `title_tr`."""
    own = READER_LANGUAGES[0]
    said = [by_language(one, "title", own) for one in makers]
    langs = [lang for lang in READER_LANGUAGES[1:] if said and all(lang in one for one in said)]
    return {lang: tuple(one[lang] for one in said) for lang in langs}


def _licence(content: Mapping[str, Any]) -> str:
    """The first licence, as people write it."""
    first = next(iter(objects(content.get("licenses"))), {})
    return licence_called(text_at(first, "name"))


def licence_called(name: str) -> str:
    """A licence as people write it: CC BY-SA 4.0 for CC-BY-SA-4.0; others as they are."""
    return CREATIVE_COMMONS.sub(r"CC \1 \2", name)
