"""Published files: named by content, written once, those left alone for long removed."""

import os
from dataclasses import replace
from time import time

import pytest

from assets.publish import LEFT_ALONE, TOUCHED, leaflet_file, page_address, publish, publish_again
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
    addresses += tuple(done.texts.values())
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


def test_another_atlas_gets_another_name_and_digest_and_the_first_ones_files_stay(
    tiny: Atlas, static
):
    old = publish(tiny, static)
    article = replace(tiny.article, title="Another article")
    new = publish(replace(tiny, article=article), static)
    assert new.bundle != old.bundle
    assert new.digest != old.digest
    assert new.script == old.script
    assert {old.bundle.rsplit("/", 1)[1], new.bundle.rsplit("/", 1)[1]} <= names(static)


def test_a_build_of_another_process_stays_for_some_days_and_then_goes(tiny, static):
    kept, left = static / "bundle-aaaaaaaaaaaa.json", static / "bundle-bbbbbbbbbbbb.json"
    for path, age in ((kept, LEFT_ALONE - 60), (left, LEFT_ALONE + 60)):
        path.write_text("{}")
        os.utime(path, (time() - age,) * 2)
    publish(tiny, static)
    assert kept.name in names(static)
    assert left.name not in names(static)


def test_what_this_process_published_stays_however_old_it_is(tiny, static):
    bundle = static / publish(tiny, static).bundle.rsplit("/", 1)[1]
    os.utime(bundle, (time() - 2 * LEFT_ALONE,) * 2)
    article = replace(tiny.article, title="Another article")
    publish(replace(tiny, article=article), static)
    assert bundle.exists()


def test_a_file_that_is_published_again_counts_as_in_use(tiny, static):
    bundle = static / publish(tiny, static).bundle.rsplit("/", 1)[1]
    os.utime(bundle, (time() - 2 * LEFT_ALONE,) * 2)
    publish(tiny, static)
    assert time() - bundle.stat().st_mtime < TOUCHED


@pytest.mark.parametrize("stem", ["map", "page", "bundle", "found"])
def test_a_file_that_somebody_removed_comes_back(tiny, static, stem):
    done = publish(tiny, static)
    before = names(static)
    for path in static.glob(f"{stem}-*"):
        path.unlink()
    publish_again(tiny, done, static)
    assert names(static) == before


def test_files_of_others_stay(tiny, static):
    (static / "notes.txt").write_text("mine")
    publish(tiny, static)
    assert (static / "notes.txt").read_text() == "mine"


def test_leaflet_is_the_version_folium_expects():
    assert b"Leaflet 1.9" in leaflet_file("leaflet.js")[:200]
