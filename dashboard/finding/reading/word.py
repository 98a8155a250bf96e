"""DOCX: its paragraphs, and title and author from its properties."""

import io
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

from finding.model import Document
from finding.reading.limits import (
    BROKEN,
    MAX_PARTS,
    MAX_UNPACKED,
    UNPACKS_TOO_LARGE,
    DocumentError,
)
from finding.reading.paragraphs import Paragraphs

DOCUMENT, PROPERTIES = "word/document.xml", "docProps/core.xml"
# Bytes read at once; and of properties there are never more than this.
PIECE = FEW = 65_536
CORE = "{http://purl.org/dc/elements/1.1/}"


def read(content: bytes) -> Document:
    """Its words; the day it was made is not the day it was published, and is left out."""
    try:
        return _document(content)
    except DocumentError:
        raise
    except Exception as error:  # a stranger's file may break the readers in any way
        raise DocumentError(BROKEN, kind="DOCX") from error


def _document(content: bytes) -> Document:
    """The zip is tested before anything of it is unpacked."""
    with ZipFile(io.BytesIO(content)) as archive:
        parts = archive.infolist()
        # No part can give more than the size it states: zipfile stops there.
        if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
            raise DocumentError(UNPACKS_TOO_LARGE, most=MAX_UNPACKED // 1_000_000)
        if DOCUMENT not in archive.namelist():
            raise BadZipFile("no document in it")
        title, author = _properties(archive)
        return Document("\n\n".join(_paragraphs(archive)), title=title, author=author)


def _properties(archive: ZipFile) -> tuple[str, str]:
    if PROPERTIES not in archive.namelist() or archive.getinfo(PROPERTIES).file_size > FEW:
        return "", ""
    told = ElementTree.fromstring(archive.read(PROPERTIES))
    title, author = (told.findtext(f"{CORE}{name}") or "" for name in ("title", "creator"))
    return title.strip(), author.strip()


def _paragraphs(archive: ZipFile) -> list[str]:
    found = Paragraphs()
    parser = ElementTree.XMLParser(target=found)
    with archive.open(DOCUMENT) as part:
        while piece := part.read(PIECE):
            parser.feed(piece)
    parser.close()
    return found.done
