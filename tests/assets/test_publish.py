"""Published files: named by content, written once, whole or written anew, else in memory."""

import os
from dataclasses import replace
from time import time

import pytest

from assets import serving
from assets.publish import leaflet_file, page_address, publish, publish_again, publish_own
from assets.serving import LEFT_ALONE, TOUCHED, serve_from_memory
from atlas import Atlas
from atlas.neighbour import PREFIX
from atlas.writing import NotWrittenError


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
    addresses = (done.script, done.style, done.bundle, done.found, page_address(static))
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


@pytest.mark.parametrize("stem", ["map", "page", "bundle", "found", "events-tr"])
def test_a_damaged_file_of_the_same_size_is_mended(tiny, static, stem):
    done = publish(tiny, static)
    (path,) = static.glob(f"{stem}-*.js*")
    content = path.read_bytes()
    path.write_bytes(b"?" * len(content))
    assert publish_again(tiny, done, static) == done
    assert path.read_bytes() == content


def test_a_file_damaged_before_the_server_began_is_mended(tiny, static, monkeypatch):
    done = publish(tiny, static)
    path = static / done.bundle.rsplit("/", 1)[1]
    content = path.read_bytes()
    path.write_bytes(content[:-1] + b"?")
    monkeypatch.setattr(serving, "_WHOLE", {})
    publish(tiny, static)
    assert path.read_bytes() == content


def test_a_file_is_read_once_while_it_stays_as_it_is(tiny, static, monkeypatch):
    done = publish(tiny, static)
    publish_again(tiny, done, static)
    monkeypatch.setattr(serving.hashlib, "sha256", None)
    assert publish_again(tiny, done, static) == done


def test_what_a_killed_server_left_half_written_goes(tiny, static):
    publish(tiny, static)  # nothing is written when it is done again
    new, old = static / f"{PREFIX}0123", static / ".new-abcd"
    for path in (new, old):
        path.write_text("half")
        os.utime(path, (time() - LEFT_ALONE - 60,) * 2)
    publish(tiny, static)
    assert not {new.name, old.name} & names(static)


@pytest.mark.parametrize("name", ["map-of-mine.js", "page-1.html", "bundle-aaaaaaaaaaaa.txt"])
def test_files_that_only_look_like_ours_stay_however_old(tiny, static, name):
    (static / name).write_text("mine")
    os.utime(static / name, (0, 0))
    publish(tiny, static)
    assert name in names(static)


@pytest.fixture
def closed(tmp_path):
    """A place where no folder can be made, whoever asks."""
    (tmp_path / "file").touch()
    return tmp_path / "file" / "static"


@pytest.fixture
def memory(monkeypatch):
    """What is kept in memory."""
    kept: dict[str, bytes] = {}

    def keep(name: str, data: bytes) -> str:
        kept[name] = data
        return f"media/{name}"

    monkeypatch.setattr(serving, "_MEMORY", [])
    serve_from_memory(keep)
    return kept


def test_a_folder_that_takes_no_file_is_told_where_there_is_no_memory(tiny, closed, monkeypatch):
    monkeypatch.setattr(serving, "_MEMORY", [])
    with pytest.raises(NotWrittenError):
        publish(tiny, closed)


def test_without_a_folder_every_file_is_served_from_memory(tiny, closed, memory, static):
    done = publish(tiny, closed)
    assert {name for name in memory if not name.startswith("page-")} == {
        url.removeprefix("../../media/") for url in done.addresses
    }
    assert done.digest == publish(tiny, static).digest
    assert page_address(closed).startswith("media/page-")
    assert publish_own(closed).startswith("media/own-")
    assert done.from_page == ()
    assert publish_again(tiny, done, closed) is done


def test_a_folder_that_may_only_be_read_serves_what_it_has(tiny, static, memory):
    done = publish(tiny, static)
    for path in static.iterdir():
        path.chmod(0o444)
    static.chmod(0o555)
    assert publish(tiny, static) == done
    assert memory == {}


def test_a_file_lost_where_nothing_can_be_written_moves_to_memory(tiny, static, memory, tmp_path):
    done = publish(tiny, static)
    gone = tmp_path / "gone"
    static.rename(gone)
    static.touch()  # no folder any more
    new = publish_again(tiny, done, static)
    assert new.bundle.startswith("../../media/bundle-")
    assert new.digest == done.digest
    assert {url.rsplit("/", 1)[1] for url in new.addresses} <= memory.keys()
