"""A new file beside the one whose place it will take, and what was left behind of such files."""

import errno
import fcntl
import gc
import os
import stat
from pathlib import Path

import pytest

from atlas import neighbour
from atlas.neighbour import Neighbour, Stream, beginning, left_behind, sweep


def names(folder) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def opened() -> int:
    """How many files this process has open."""
    return len(list(Path("/proc/self/fd").iterdir()))


def test_it_lies_beside_its_target_hidden_until_it_takes_its_place(tmp_path):
    one = Neighbour(tmp_path / "a")
    assert (one.path.parent, one.target) == (tmp_path, tmp_path / "a")
    assert one.path.name.startswith(".atlas-new-")
    assert names(tmp_path) == [one.path.name]
    one.write(b"ne")
    one.write(b"w")
    one.finish()
    assert one.path.read_bytes() == b"new"
    one.take_place()
    one.drop()
    assert names(tmp_path) == ["a"]
    assert (tmp_path / "a").read_bytes() == b"new"


def test_two_for_one_target_have_names_of_their_own(tmp_path):
    one, two = Neighbour(tmp_path / "a"), Neighbour(tmp_path / "a")
    assert one.path != two.path
    assert len(one.path.name) == len(".atlas-new-") + 16
    for each in (one, two):
        each.drop()
    assert names(tmp_path) == []


def test_what_is_dropped_is_closed_and_gone_and_may_be_dropped_again(tmp_path):
    one = Neighbour(tmp_path / "a")
    before = opened()
    one.drop()
    assert opened() == before - 1
    one.drop()
    assert names(tmp_path) == []


def test_it_lies_beside_what_a_link_leads_to(tmp_path):
    (tmp_path / "far").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "far" / "a")
    one = Neighbour(tmp_path / "link")
    assert one.target == (tmp_path / "far" / "a").resolve()
    assert one.path.parent == one.target.parent
    one.drop()


def test_a_way_that_leads_through_no_link_stays_as_it_was_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    one = Neighbour(Path("a"))
    assert str(one.target) == "a"
    one.drop()


@pytest.mark.skipif(os.getuid() != 0, reason="only root gives files away")
def test_it_has_the_rights_and_the_owner_of_the_file_it_replaces(tmp_path):
    path = tmp_path / "a"
    path.touch()
    os.chown(path, 12345, 23456)
    path.chmod(0o604)
    one = Neighbour(path)
    found = one.path.stat()
    assert (stat.S_IMODE(found.st_mode), found.st_uid, found.st_gid) == (0o604, 12345, 23456)
    one.drop()


def test_a_folder_has_no_neighbour(tmp_path):
    with pytest.raises(IsADirectoryError) as told:
        Neighbour(tmp_path)
    assert (told.value.errno, told.value.filename) == (errno.EISDIR, str(tmp_path))
    assert names(tmp_path) == []


@pytest.fixture
def pipe(tmp_path):
    """A pipe that somebody reads, so that nobody waits who opens it to write."""
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    yield tmp_path / "pipe"
    os.close(reader)


def test_a_pipe_has_none_and_is_not_touched(tmp_path, pipe):
    with pytest.raises(OSError, match="never to be replaced") as told:
        Neighbour(pipe)
    assert (told.value.errno, told.value.filename) == (errno.EINVAL, str(pipe))
    assert names(tmp_path) == ["pipe"]


def test_a_file_to_be_replaced_is_neither_emptied_nor_made(tmp_path):
    (tmp_path / "a").write_text("old")
    Neighbour(tmp_path / "a").drop()
    Neighbour(tmp_path / "b").drop()
    assert names(tmp_path) == ["a"]
    assert (tmp_path / "a").read_text() == "old"


def test_files_new_and_old_and_folders_are_begun_beside_and_pipes_are_not(tmp_path, pipe):
    (tmp_path / "old").touch()
    assert isinstance(beginning(pipe), Stream)
    for name in ("old", "new"):
        one = beginning(tmp_path / name)
        assert isinstance(one, Neighbour)
        one.drop()
    with pytest.raises(IsADirectoryError):
        beginning(tmp_path)


def test_a_stream_is_written_at_once_when_it_takes_its_place(tmp_path):
    path = tmp_path / "a"
    one = Stream(path)
    assert (one.path, one.target) == (path, path)
    one.write(b"ne")
    one.write(b"w")
    one.finish()
    assert not path.exists()
    one.take_place()
    assert path.read_bytes() == b"new"
    one.drop()
    assert path.exists()


def old_ones(folder, *numbers):
    paths = [folder / f".atlas-new-{number}" for number in numbers]
    for path in paths:
        path.touch()
    return paths


def test_what_nobody_holds_was_left_behind_and_is_named_in_order(tmp_path):
    paths = old_ones(tmp_path, 3, 1, 2)
    (tmp_path / "atlas-new-4").touch()
    (tmp_path / "x.atlas-new-").touch()
    assert left_behind(tmp_path) == sorted(paths)
    sweep(tmp_path)
    assert names(tmp_path) == ["atlas-new-4", "x.atlas-new-"]


def test_what_somebody_holds_was_not(tmp_path):
    held, free = old_ones(tmp_path, 1, 2)
    with held.open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        assert left_behind(tmp_path) == [free]
        sweep(tmp_path)
    assert names(tmp_path) == [held.name]


def test_a_neighbour_is_held_as_long_as_it_is_written(tmp_path):
    one = Neighbour(tmp_path / "a")
    path = one.path
    assert left_behind(tmp_path) == []
    del one  # as its process ends
    gc.collect()
    assert left_behind(tmp_path) == [path]


def test_a_folder_that_is_not_there_has_nothing_left_behind(tmp_path):
    assert left_behind(tmp_path / "no") == []
    sweep(tmp_path / "no")


def test_what_cannot_be_removed_stops_no_broom(tmp_path):
    (tmp_path / ".atlas-new-1").mkdir()
    os.utime(tmp_path / ".atlas-new-1", (0, 0))
    old_ones(tmp_path, 2)
    sweep(tmp_path)
    assert names(tmp_path) == [".atlas-new-1"]


@pytest.mark.parametrize(("age", "left"), [(3599, False), (3600, True), (3601, True)])
def test_what_cannot_be_asked_for_its_lock_is_left_behind_after_an_hour(
    tmp_path, monkeypatch, age, left
):
    (path,) = old_ones(tmp_path, 1)
    os.utime(path, (50_000, 50_000))
    monkeypatch.setattr(neighbour, "time", lambda: 50_000 + age)

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "no locks here")

    monkeypatch.setattr(fcntl, "flock", refuse)
    assert left_behind(tmp_path) == ([path] if left else [])


def test_where_a_disk_has_no_locks_files_are_written_all_the_same(tmp_path, monkeypatch):
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "no locks here")

    monkeypatch.setattr(fcntl, "flock", refuse)
    one = Neighbour(tmp_path / "a")
    one.take_place()
    one.drop()
    assert names(tmp_path) == ["a"]


def test_what_is_gone_meanwhile_was_not_left_behind(tmp_path):
    link = tmp_path / ".atlas-new-1"
    link.symlink_to(tmp_path / "gone")
    assert left_behind(tmp_path) == []


def test_one_that_a_broom_took_as_it_was_begun_is_begun_again(tmp_path, monkeypatch):
    real, taken = fcntl.flock, []

    def swept(file, how) -> None:
        if not taken:
            taken.append(file.name)
            Path(file.name).unlink()
        real(file, how)

    monkeypatch.setattr(fcntl, "flock", swept)
    before = opened()
    one = Neighbour(tmp_path / "a")
    assert one.path.exists()
    assert str(one.path) not in taken
    assert opened() == before + 1
    one.drop()


def test_the_folder_is_brought_to_the_disk_too_and_let_go(tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(os, "fsync", lambda handle: asked.append(os.fstat(handle)))
    before = opened()
    one = Neighbour(tmp_path / "a")
    one.take_place()
    one.drop()
    assert opened() == before
    assert [found.st_ino for found in asked] == [tmp_path.stat().st_ino]


def test_a_neighbour_is_held_until_it_has_taken_its_place(tmp_path, monkeypatch):
    real, seen = Path.replace, []

    def replace(path, target):
        seen.extend(left_behind(tmp_path))
        return real(path, target)

    monkeypatch.setattr(Path, "replace", replace)
    one = Neighbour(tmp_path / "a")
    one.take_place()
    one.drop()
    assert (seen, names(tmp_path)) == ([], ["a"])


def test_without_locks_none_is_asked_for_and_a_file_is_closed_before_it_is_renamed(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(neighbour, "_LOCKS", False)
    monkeypatch.delattr(fcntl, "flock")
    one = Neighbour(tmp_path / "a")
    before = opened()
    one.take_place()
    assert opened() == before - 1
    one.drop()
    assert names(tmp_path) == ["a"]
