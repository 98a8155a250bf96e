"""The files of an atlas break and are mended under a running page."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import PATIENCE, Reader
from server import serving

TINY = Path(__file__).parents[1] / "tiny_atlas"
STALE = ".st-key-problems [role=alert]"


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> Path:
    """A copy of the tiny atlas."""
    return shutil.copytree(TINY, tmp_path_factory.mktemp("under-way") / "atlas")


@pytest.fixture(scope="module")
def served(files) -> Iterator[str]:
    with serving(files.parent / "server.log", files) as address:
        yield address


def test_a_running_page_keeps_the_last_good_atlas_and_follows_when_it_is_mended(
    visitor: Reader, files: Path
):
    visitor.open("?year=1750&lang=tr")
    before = visitor.atlas("state()")
    assert visitor.page.locator(STALE).count() == 0
    sound = (files / "holdings.csv").read_bytes()
    (files / "holdings.csv").write_bytes(sound[:-40])
    visitor.open("?year=1750&lang=tr")
    said = visitor.page.locator(STALE)
    said.wait_for(timeout=PATIENCE)
    assert "atlas önceki hâliyle gösteriliyor" in said.inner_text()
    assert visitor.atlas("state()") == before
    said.click()
    assert "holdings.csv:12" in visitor.page.locator(".ta-problems").inner_text()
    mended = sound.replace(b"T_EAST,1700-01-01,,south", b"T_EAST,1700-01-01,,north")
    (files / "holdings.csv").write_bytes(mended)
    visitor.open("?year=1750&lang=tr")
    assert visitor.page.locator(STALE).count() == 0
    assert visitor.atlas("state()") == before | {"T_EAST": "north"}
