"""Why the atlas of a folder cannot be shown: what stopped its reading, what `check` finds."""

from __future__ import annotations

import logging
from pathlib import Path

from atlas import DataError
from atlas.check import check
from atlas.load import NO_ATLAS, SIGNS

NO_FOLDER = "{}: there is no such folder; name one that holds an atlas"
log = logging.getLogger(__name__)


class NoAtlasError(ValueError):
    """A folder that is none of an atlas; the text says why."""


def must_be_atlas(folder: Path) -> None:
    """NoAtlasError for a folder that is none of an atlas."""
    if not folder.is_dir():
        raise NoAtlasError(NO_FOLDER.format(folder))
    if not any((folder / file).is_file() for file in SIGNS):
        raise NoAtlasError(f"{folder}: {NO_ATLAS}")


def problems_of(folder: Path, error: Exception) -> tuple[str, ...]:
    """What stopped the reading, and all else that `check` finds.

    An exception that nobody foresaw goes to the log; readers are told it only where `check` finds
    nothing else.
    """
    known = isinstance(error, DataError | NoAtlasError)
    log.warning("%s cannot be shown: %s", folder, error, exc_info=None if known else error)
    if isinstance(error, NoAtlasError):
        return (str(error),)
    found = _checked(folder)
    if isinstance(error, DataError):
        return tuple(dict.fromkeys((*found, str(error))))
    return found or (f"the atlas cannot be read: {type(error).__name__}: {error}",)


def _checked(folder: Path) -> tuple[str, ...]:
    try:
        return tuple(map(str, check(folder)))
    except Exception:
        log.exception("%s cannot be tested", folder)
        return ()
