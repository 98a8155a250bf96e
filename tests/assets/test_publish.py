"""Published files: named by content, written once, older builds removed."""

from dataclasses import replace

import pytest

from assets.publish import leaflet_file, page_address, publish
from atlas import Atlas


@pytest.fixture
def static(tmp_path):
    folder = tmp_path / "static"
    folder.mkdir()
    (folder / ".gitignore").write_text("*\n")
    return folder


def names(folder):
    return {path.name for path in folder.iterdir()}


def test_scripts_styles_bundle_and_names_are_written_and_named_in_the_answer(tiny, static):
    done = publish(tiny, static)
    addresses = (done.script, done.style, done.bundle, done.found, page_address())
    told = {url.rsplit("/", 1)[1] for url in addresses}
    assert names(static) == told | {".gitignore"}
    assert all(url.startswith("../../app/static/") for url in (done.script, done.bundle))


def test_leaflet_comes_before_the_engine(tiny, static):
    name = publish(tiny, static).script.rsplit("/", 1)[1]
    text = (static / name).read_text(encoding="utf-8")
    assert 0 < text.index("Leaflet 1.9") < text.index("window.startAtlas = ")


def test_publishing_again_changes_no_file(tiny, static):
    done = publish(tiny, static)
    before = {path.name: path.stat().st_mtime_ns for path in static.iterdir()}
    assert publish(tiny, static) == done
    assert {path.name: path.stat().st_mtime_ns for path in static.iterdir()} == before


def test_other_data_get_another_name_and_digest_and_the_old_bundle_goes(tiny: Atlas, static):
    old = publish(tiny, static)
    article = replace(tiny.article, title="Another article")
    new = publish(replace(tiny, article=article), static)
    assert new.bundle != old.bundle
    assert new.digest != old.digest
    assert new.script == old.script
    assert old.bundle.rsplit("/", 1)[1] not in names(static)


def test_files_of_others_stay(tiny, static):
    (static / "notes.txt").write_text("mine")
    publish(tiny, static)
    assert (static / "notes.txt").read_text() == "mine"


def test_leaflet_is_the_version_folium_expects():
    assert b"Leaflet 1.9" in leaflet_file("leaflet.js")[:200]
