"""The first sight is that of the atlas as it was read last."""

import time
from pathlib import Path

import pytest

from panels.atlases import follow, opened
from panels.first_sight import Sights

PATIENCE = 60  # seconds


@pytest.fixture
def sights(folder: Path) -> Sights:
    opened(folder)
    return Sights(folder)


def drawn(sights: Sights, unlike: bytes = b"") -> bytes:
    """A sight that is there, and another than the one given."""
    until = time.monotonic() + PATIENCE
    while (found := sights.sight("en", picture=True)) in (b"", unlike):
        assert time.monotonic() < until
        time.sleep(0.02)
    return found


def test_it_is_drawn_anew_when_the_atlas_is_read_again(sights: Sights):
    first = drawn(sights)
    manifest = sights.folder / "atlas.json"
    assert b"Another title" not in first
    manifest.write_text(manifest.read_text().replace("Tiny Atlas", "Another title"))
    follow(sights.folder)
    assert sights.sight("en", picture=True) == b""
    assert b"Another title" in drawn(sights, unlike=first)


def test_nothing_is_shown_of_a_folder_that_nobody_could_read(tmp_path: Path):
    sights = Sights(tmp_path)
    sights.prepare()
    assert sights.sight("en", picture=True) == b""
