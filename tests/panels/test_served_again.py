"""Map files that were lost while the server runs, and a bundle that could not be made at first."""

import os

import pytest

from assets import publish, serving
from panels import atlases
from panels.atlases import Broken, Opened, opened, served_again


@pytest.fixture
def found(folder, edit) -> Opened:
    """An atlas whose bundle no other test has."""
    edit("article.json", '"title": "', '"title": "Lost: ')
    one = opened(folder)
    assert isinstance(one, Opened)
    return one


def bundle_of(one: Opened):
    return serving.STATIC / one.published.bundle.rsplit("/", 1)[1]


def test_a_bundle_that_could_not_be_made_is_made_once_its_file_is_mended(folder):
    base = folder / "basemap.geojson"
    text = base.read_text("utf-8")
    base.write_text("{", "utf-8")
    assert isinstance(opened(folder), Broken)
    base.write_text(text, "utf-8")
    os.utime(base, (1, 1))
    assert isinstance(opened(folder), Opened)


def test_what_was_lost_is_there_again_at_the_same_address(found):
    bundle = bundle_of(found)
    content = bundle.read_bytes()
    bundle.unlink()
    assert served_again(found) is found
    assert bundle.read_bytes() == content


def test_what_cannot_be_written_again_moves_to_memory_for_every_reader(found, folder, monkeypatch):
    bundle = bundle_of(found)

    def elsewhere(atlas, published, static):
        bundle.unlink()
        return publish.publish_again(atlas, published, static / ".gitignore" / "none")

    monkeypatch.setattr(serving, "_MEMORY", [lambda name, _: f"media/{name}"])
    monkeypatch.setattr(atlases, "publish_again", elsewhere)
    moved = served_again(found)
    assert moved.published.bundle == f"../../media/{bundle.name}"
    assert moved.published.digest == found.published.digest
    assert opened(folder) is moved
