"""A manifest of a few entries, read."""

from __future__ import annotations

import json
from typing import Any

from atlas.files import InMemory
from atlas.manifest import Manifest
from atlas.manifest_file import read_manifest


def read(
    content: Any = None, *files: str, article: Any = None
) -> tuple[Manifest, list[str], list[str]]:
    """The manifest, what is wrong, and what is unknown."""
    found = dict.fromkeys(files, b"")
    if content is not None:
        found["atlas.json"] = (
            content if isinstance(content, bytes) else json.dumps(content).encode()
        )
    if article is not None:
        found["article.json"] = json.dumps(article).encode()
    manifest, wrong, unknown = read_manifest(InMemory("few", found))
    return manifest, [str(one) for one in wrong], [str(one) for one in unknown]
