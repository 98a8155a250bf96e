"""Plain text, as it is."""

from finding.model import Document
from finding.reading.decoding import decoded


def read(content: bytes) -> Document:
    """Every character of the file, none changed."""
    return Document(decoded(content))
