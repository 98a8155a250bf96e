"""A draft as the files of an atlas, and opened again from them."""

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any

from atlas.article_rows import EXCERPTS_ONLY
from finding.draft import rows
from finding.draft.beginning import cleaned
from finding.draft.gathering import Gathered, gathered
from finding.draft.model import Draft
from finding.draft.opening import document_from, draft_from
from finding.draft.record import Recorded, proposed_events
from finding.draft.sightings import COLUMNS as SIGHTED
from finding.draft.sightings import details, sighting_rows
from finding.reading.limits import check_size, check_words

TEXT, ARTICLE, MANIFEST, SIGHTINGS = "text.txt", "article.json", "atlas.json", "sightings.csv"
OWN_TEXT = "own"  # the rights of a text that may be passed on
MOST_ROWS = 200_000  # of sightings.csv


class DraftError(ValueError):
    """Files from which no draft can be opened again; the text says why."""


def atlas_files(
    draft: Draft, record: Recorded | None = None, *, may_pass_on: bool = False
) -> dict[str, bytes]:
    """All files of an atlas, by name, with the text to go on from.

    It reads the shipped record where one is given. Unless a person said that the whole text
    `may` be passed on, the atlas shows excerpts only.
    """
    return files_of_all(gathered(draft), record, may_pass_on=may_pass_on)


def to_pass_on(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Of the files those that others may have: without the text where it may only be quoted."""
    kept_back = () if may_be_passed_on(files) else (TEXT, SIGHTINGS)
    return {name: content for name, content in files.items() if name not in kept_back}


def may_be_passed_on(files: Mapping[str, bytes]) -> bool:
    """Whether the files say that the whole text may be shown."""
    return _said(files, "rights") == OWN_TEXT


def files_of_all(
    whole: Gathered, record: Recorded | None = None, *, may_pass_on: bool = False
) -> dict[str, bytes]:
    """The same of a draft whose parts are gathered already."""
    draft = whole.draft
    events = proposed_events(whole, record)
    rights = OWN_TEXT if may_pass_on else EXCERPTS_ONLY
    tables: dict[str, Iterable[rows.Row]] = {
        "sources": rows.source_rows(whole),
        "excerpts": rows.excerpt_rows(whole),
        "mentions": rows.mention_rows(whole, events),
        "places": rows.place_rows(whole, record.land if record else {}),
        "names": rows.name_rows(whole, draft.document.lang or "en"),
        "events": rows.event_rows(whole, events),
    }
    written = {f"{name}.csv": _csv(rows.COLUMNS[name], found) for name, found in tables.items()}
    return {
        MANIFEST: _json(_manifest(whole, "shipped" if record else "none", rights)),
        ARTICLE: _json(_article(whole)),
        TEXT: draft.document.text.encode(),
        **written,
        SIGHTINGS: _csv(SIGHTED, sighting_rows(draft)),
    }


def draft_of(files: Mapping[str, bytes]) -> Draft:
    """The draft whose `atlas_files` these are. DraftError where they are not."""
    try:
        check_size(files[TEXT])
        about = json.loads(files[ARTICLE])
        text = files[TEXT].decode("utf-8")
        check_words(text)
        return draft_from(document_from(text, about), _read(files[SIGHTINGS]))
    except KeyError as error:
        raise DraftError(f"{error.args[0]} is missing") from error
    except RecursionError as error:
        raise DraftError(f"{ARTICLE} is nested too deep") from error
    except (ValueError, TypeError, IndexError, csv.Error) as error:
        raise DraftError(str(error)) from error


def leans_on_the_record(files: Mapping[str, bytes]) -> bool:
    """Whether the files say that they read the shipped record."""
    return _said(files, "record") == "shipped"


def _said(files: Mapping[str, bytes], key: str) -> object:
    """What the manifest says under a key; None where it cannot be read."""
    try:
        found: object = json.loads(files[MANIFEST])[key]
    except (KeyError, ValueError, TypeError, RecursionError):
        return None
    return found


def _manifest(whole: Gathered, record: str, rights: str) -> dict[str, Any]:
    document = whole.draft.document
    lang = document.lang or "en"
    return {
        "title": {lang: document.title},
        "languages": [lang],
        "rights": rights,
        "record": record,
        "unsure": [spot.id for spot in whole.spots if not spot.sure],
    }


def _article(whole: Gathered) -> dict[str, Any]:
    document = whole.draft.document
    return {
        **details(document),
        "kind": "article",
        "citation": document.title,
        "sources": rows.SOURCE,
        "text_sha256": hashlib.sha256(document.text.encode()).hexdigest(),
        "text_length": len(document.text),
        "paragraphs": [
            {"id": f"P{number}", "label": str(number), "start": start, "end": end}
            for number, (start, end) in enumerate(whole.paragraphs, 1)
        ],
    }


def _json(content: Mapping[str, Any]) -> bytes:
    return f"{json.dumps(content, ensure_ascii=False, indent=2)}\n".encode()


def _csv(columns: str, found: Iterable[Mapping[str, object]]) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns.split(), restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(found)
    return text.getvalue().encode()


def _read(content: bytes) -> Iterable[Mapping[str, str]]:
    text = content.decode("utf-8")
    if cleaned(text) != text:
        raise DraftError(f"{SIGHTINGS} holds signs that no text has")
    reader = csv.DictReader(io.StringIO(text, newline=""))
    if tuple(reader.fieldnames or ()) != tuple(SIGHTED.split()):
        raise DraftError(f"the first line of {SIGHTINGS} is another one")
    found = list(islice(reader, MOST_ROWS + 1))
    if len(found) > MOST_ROWS:
        raise DraftError(f"{SIGHTINGS} has more than {MOST_ROWS} rows")
    return [row for row in found if None not in row and None not in row.values()]
