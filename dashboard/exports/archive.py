"""One zip file: every table, shape and text of an atlas, on what terms, and what columns mean.

A record that is lent lies in `record/`, so that what is whose stays plain. Of an article that may
only be quoted the whole text stays behind. Equal atlases give equal bytes.
"""

import io
import zipfile
from collections.abc import Iterator

from atlas import Atlas
from atlas.article_rows import EXCERPTS_ONLY
from atlas.file_names import MANIFEST, PACKAGE, WHOLE_TEXT
from atlas.files import Files
from atlas.layering import RECORD, lender
from atlas.reading import content_of
from atlas.terms import own_files
from exports.described import resources_of
from exports.guide import GUIDE, LICENCE, guide, licence
from exports.registry import Request

WHEN = (1980, 1, 1, 0, 0, 0)  # of every file in it: the earliest that a zip file can say
UNIX, READABLE = 3, 0o644 << 16
WITH_WHOLE_TEXT = (WHOLE_TEXT, "sightings.csv")  # not passed on where only excerpts may be
BESIDE = ("README.md", MANIFEST, PACKAGE, *WITH_WHOLE_TEXT)  # no datapackage.json describes them
LENT = "record/"


def write(atlas: Atlas, request: Request) -> bytes:
    """The zip file's bytes; the request's days and language are unused."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name, content in sorted(_content(atlas)):
            entry = zipfile.ZipInfo(name, WHEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = UNIX, READABLE
            packed.writestr(entry, content)
    return file.getvalue()


def _content(atlas: Atlas) -> Iterator[tuple[str, bytes]]:
    """Every file with its name in the zip file; the guide last, since it tells of the others."""
    own, lent = own_files(atlas), lender(atlas.manifest)
    parts = [("", own, _own(atlas, own)), *([(LENT, lent, _lent(lent))] if lent else [])]
    for folder, files, names in parts:
        yield from ((f"{folder}{name}", content_of(files, name)) for name in names)
    yield GUIDE, guide(atlas, parts).encode()
    yield LICENCE, licence(atlas).encode()


def _own(atlas: Atlas, files: Files) -> list[str]:
    """The atlas's own files: described, known by name, or named by a layer of its manifest."""
    layers = (name for one in atlas.manifest.layers for name in (one.shapes, one.memberships))
    found = {*(one["path"] for one in resources_of(files)), *BESIDE, *layers}
    kept_back = WITH_WHOLE_TEXT if atlas.manifest.rights == EXCERPTS_ONLY else ()
    return sorted(name for name in found if files.has(name) and name not in kept_back)


def _lent(files: Files) -> list[str]:
    """Of the record that is lent its land and powers alone, not its article."""
    return sorted(name for name in (*RECORD, PACKAGE) if files.has(name))
