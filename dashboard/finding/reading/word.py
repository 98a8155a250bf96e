"""DOCX: its paragraphs, and title and author from its properties."""

import io
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

import mammoth

from finding.model import Document
from finding.reading.limits import (
    BROKEN,
    MAX_PARTS,
    MAX_UNPACKED,
    UNPACKS_TOO_LARGE,
    DocumentError,
)

PROPERTIES = "docProps/core.xml"
CORE = "{http://purl.org/dc/elements/1.1/}"


def read(content: bytes) -> Document:
    """Its words; the day it was made is not the day it was published, and is left out."""
    try:
        title, author = _opened(content)
        return Document(_words(content), title=title, author=author)
    except DocumentError:
        raise
    except Exception as error:  # a stranger's file may break the readers in any way
        raise DocumentError(BROKEN, kind="DOCX") from error


def _opened(content: bytes) -> tuple[str, str]:
    """Title and author; and the zip is tested before anything of it is unpacked."""
    with ZipFile(io.BytesIO(content)) as archive:
        parts = archive.infolist()
        # No part can give more than the size it states: zipfile stops there.
        if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
            raise DocumentError(UNPACKS_TOO_LARGE, most=MAX_UNPACKED // 1_000_000)
        if "word/document.xml" not in archive.namelist():
            raise BadZipFile("no document in it")
        if PROPERTIES not in archive.namelist():
            return "", ""
        told = ElementTree.fromstring(archive.read(PROPERTIES))
    title, author = (told.findtext(f"{CORE}{name}") or "" for name in ("title", "creator"))
    return title.strip(), author.strip()


def _words(content: bytes) -> str:
    return str(mammoth.extract_raw_text(io.BytesIO(content)).value).strip()
