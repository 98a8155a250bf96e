"""A broken atlas that can be read is told from beginning to end: no panel ends in an error."""

from pathlib import Path

import pytest
from breakage.kind import Kind
from breakage.making import kinds_of, make

from atlas import DataError, load
from exports.registry import Request, render

EVERY = 7  # of the broken atlases is told, and whatever has once ended in an error
ONCE = ("article.json gone", "article.json text_length 1.5", "claims.csv relation hope")
KINDS = [
    kind
    for number, kind in enumerate(
        kinds_of("ids", "days", "numbers", "vocabularies", "manifests", "packages", "words")
    )
    if kind.base != "lean" and (number % EVERY == 0 or kind.name in ONCE)
]


@pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])
def test_what_can_be_read_can_be_told(kind: Kind, tmp_path: Path):
    try:
        whole = render(load(make(kind, tmp_path / "atlas")), "html", Request())
    except DataError:
        return  # the page lists what is wrong
    assert whole.startswith(b"<!doctype html>")
