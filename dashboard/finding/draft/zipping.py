"""A kept atlas as one zip file; a stranger's is opened with care.

Only files of known names, without folders, are taken; their sizes are summed before any of them
is unpacked.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from lzma import LZMAError
from stat import S_ISREG

from words.terms import mark

MOST_FILE = 2_000_000  # bytes of the zip file itself
MOST_UNPACKED = 12_000_000  # bytes of all files in it
WHEN = (1980, 1, 1, 0, 0, 0)  # of every file: equal files give equal bytes
TABLES = (
    "sources",
    "excerpts",
    "mentions",
    "places",
    "names",
    "events",
    "event_names",
    "event_dates",
    "persons",
    "claims",
    "article_holders",
    "sightings",
)
OTHERS = ("atlas.json", "article.json", "text.txt", "datapackage.json", "README.md")
KNOWN = frozenset({*OTHERS, *(f"{name}.csv" for name in TABLES)})

NOT_A_ZIP = mark("This is no zip file that can be read.")
NOT_OF_THIS_SIZE = mark("The zip file is larger than {most} MB; that is more than an atlas needs.")
TOO_MUCH = mark("Unpacked, the files are larger than {most} MB; that is more than an atlas needs.")
HAS_FOLDERS = mark("“{name}” lies in a folder; an atlas kept here has none. Pack its files alone.")
HAS_LINKS = mark("“{name}” is a link, not a file. Pack the files themselves.")
UNKNOWN = mark("“{name}” is no file of an atlas. Take it out of the zip file.")
TWICE = mark("A file is in the zip file twice.")
# What `zipfile` raises, one byte in it being another.
BROKEN = (
    *(zipfile.BadZipFile, zlib.error, LZMAError, struct.error),
    *(NotImplementedError, RuntimeError, EOFError, OSError, ValueError, OverflowError),
)


class ZipError(ValueError):
    """A zip file that is not taken; `args` are the sentence that says why, and its values."""

    def __init__(self, why: str, **values: object) -> None:
        """`why` is a text for the catalogues, with the names of `values` in braces."""
        self.why, self.values = why, values
        super().__init__(why.format(**values))


def zip_of(files: Mapping[str, bytes]) -> bytes:
    """The files as one zip file; equal files give equal bytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            about = zipfile.ZipInfo(name, WHEN)
            about.compress_type, about.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(about, files[name])
    return packed.getvalue()


def files_of(packed: bytes) -> dict[str, bytes]:
    """The files of a zip file, by name. ZipError where one of them is not taken."""
    if len(packed) > MOST_FILE:
        raise ZipError(NOT_OF_THIS_SIZE, most=MOST_FILE // 1_000_000)
    try:
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            listed = archive.infolist()
            _refuse(listed)
            return {one.filename: _content(archive, one) for one in listed}
    except ZipError:
        raise
    except BROKEN as error:
        raise ZipError(NOT_A_ZIP) from error


def _refuse(listed: list[zipfile.ZipInfo]) -> None:
    names = [one.filename for one in listed]
    for one in listed:
        if "/" in one.filename or "\\" in one.filename or one.is_dir():
            raise ZipError(HAS_FOLDERS, name=one.filename)
        if (mode := one.external_attr >> 16) and not S_ISREG(mode) and mode > 0o7777:
            raise ZipError(HAS_LINKS, name=one.filename)
        if one.filename not in KNOWN:
            raise ZipError(UNKNOWN, name=one.filename)
    if len(set(names)) < len(names):
        raise ZipError(TWICE)
    if sum(one.file_size for one in listed) > MOST_UNPACKED:
        raise ZipError(TOO_MUCH, most=MOST_UNPACKED // 1_000_000)


def _content(archive: zipfile.ZipFile, one: zipfile.ZipInfo) -> bytes:
    """The bytes of a file; `zipfile` unpacks no more of them than the file said."""
    return archive.read(one)
