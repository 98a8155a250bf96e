"""Files are written whole or not at all, and what a disk refuses is one line."""

import os
import resource
import signal
import stat
from pathlib import Path

import pytest

from atlas import neighbour
from atlas.neighbour import LEFT_ALONE, PREFIX, Stream, left_behind
from atlas.writing import (
    Batch,
    NotWrittenError,
    beside,
    make_folder,
    telling,
    write_all,
    write_whole,
)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def refused(path: Path, content: bytes = b"new") -> str:
    with pytest.raises(NotWrittenError) as told:
        write_whole(path, content)
    assert "\n" not in str(told.value)
    return str(told.value)


def in_a_child(what) -> int:
    """Do something in a process of its own; its exit code, or the signal it died of as -9."""
    child = os.fork()
    if not child:
        try:
            what()
        except BaseException:
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def test_a_link_that_leads_to_itself_is_one_line(tmp_path):
    path = tmp_path / "loop"
    path.symlink_to(path)
    assert refused(path) == f"{path}: is a link that leads to itself; name another place"


def test_a_text_is_written_as_utf_8_with_its_own_line_ends(tmp_path):
    write_whole(tmp_path / "a", "bir\niki\r\nüç")
    assert (tmp_path / "a").read_bytes() == b"bir\niki\r\n\xc3\xbc\xc3\xa7"
    assert names(tmp_path) == {"a"}


def test_a_file_keeps_its_mode(tmp_path):
    path = tmp_path / "a"
    path.write_text("old")
    path.chmod(0o640)
    write_whole(path, "new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_new_file_has_the_mode_that_the_system_gives(tmp_path):
    (tmp_path / "plain").open("w").close()
    write_whole(tmp_path / "a", "new")
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_link_stays_one_and_its_file_is_renewed(tmp_path):
    (tmp_path / "far").mkdir()
    (tmp_path / "far" / "a").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "far" / "a")
    write_whole(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "far" / "a").read_text() == "new"


def test_a_pipe_is_written_and_not_replaced(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_whole(pipe, "new")
    assert os.read(reader, 100) == b"new"
    os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_full_device_is_one_line():
    device = Stream(Path("/dev/full"))
    device.write(b"new")
    with (
        pytest.raises(NotWrittenError, match="/dev/full: is as it was: the disk is full"),
        telling(device.target),
    ):
        device.take_place()


def test_a_wrong_target_is_one_line(tmp_path):
    (tmp_path / "file").write_text("old")
    assert refused(tmp_path) == f"{tmp_path}: is a folder; name a file in it"
    assert f"there is no folder {tmp_path / 'no'}" in refused(tmp_path / "no" / "a")
    assert "lies in a file, not in a folder" in refused(tmp_path / "file" / "a")
    assert "too long a name" in refused(tmp_path / ("a" * 300))
    assert names(tmp_path) == {"file"}


def test_a_folder_where_a_file_lies_is_one_line(tmp_path):
    (tmp_path / "file").write_text("old")
    for path in (tmp_path / "file", tmp_path / "file" / "a"):
        with pytest.raises(NotWrittenError, match="file"):
            make_folder(path)


@pytest.mark.parametrize(("mode", "folder_mode"), [(0o444, 0o777), (0o666, 0o555)])
def test_what_may_not_be_written_is_one_line_and_stays(tmp_path, mode, folder_mode):
    path = tmp_path / "a"
    path.write_text("old")
    path.chmod(mode)
    tmp_path.chmod(folder_mode)

    def as_somebody():
        os.chdir(tmp_path)
        if not os.getuid():
            os.setuid(65534)
        assert "may not be written" in refused(Path("a"))

    outcome = in_a_child(as_somebody)
    tmp_path.chmod(0o755)
    assert outcome == 0
    assert path.read_text() == "old"
    assert names(tmp_path) == {"a"}


def test_a_limit_of_size_leaves_the_old_file_and_is_one_line(tmp_path):
    path = tmp_path / "a"
    path.write_text("old")

    def with_little_room():
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        assert "is as it was" in refused(path, b"n" * 5000)

    assert in_a_child(with_little_room) == 0
    assert path.read_text() == "old"
    assert names(tmp_path) == {"a"}


def test_of_several_files_none_changes_where_one_cannot_be_written(tmp_path):
    (tmp_path / "a").write_text("old")
    with pytest.raises(NotWrittenError, match="there is no folder"):
        write_all({tmp_path / "a": "new", tmp_path / "no" / "b": "new"})
    assert (tmp_path / "a").read_text() == "old"
    assert names(tmp_path) == {"a"}


def test_files_take_their_places_after_the_last_was_written(tmp_path):
    path = tmp_path / "a"
    path.write_text("old")
    with Batch() as batch:
        batch.write(path, "new")
        assert path.read_text() == "old"
        assert batch.at(path).read_text() == "new"
        assert batch.at(tmp_path / "b") == tmp_path / "b"
    assert path.read_text() == "new"
    assert names(tmp_path) == {"a"}


def test_a_batch_that_fails_changes_nothing(tmp_path):
    with pytest.raises(KeyError), Batch() as batch:
        batch.write(tmp_path / "a", "new")
        raise KeyError
    assert names(tmp_path) == set()


def test_what_a_library_writes_is_put_in_place_when_it_is_whole(tmp_path):
    with beside(tmp_path / "a") as place:
        place.write_text("new")
        assert not (tmp_path / "a").exists()
    assert (tmp_path / "a").read_text() == "new"
    with pytest.raises(KeyError), beside(tmp_path / "a") as place:
        place.write_text("half")
        raise KeyError
    assert (tmp_path / "a").read_text() == "new"
    assert names(tmp_path) == {"a"}


def killed_at(monkeypatch, name: str, path: Path) -> None:
    """Write in a child that is killed where it would call this function of the system."""

    def die(*_args: object, **_kwargs: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def write() -> None:
        monkeypatch.setattr(*((Path, name) if name == "replace" else (os, name)), die)
        write_all({path: "new", path.with_name("b"): "new"})

    assert in_a_child(write) == -signal.SIGKILL


@pytest.mark.parametrize("name", ["fsync", "replace"])
def test_a_kill_leaves_the_old_file_and_the_next_write_sweeps(tmp_path, monkeypatch, name):
    path = tmp_path / "a"
    path.write_text("old")
    killed_at(monkeypatch, name, path)
    assert path.read_text() == "old"
    assert len(left_behind(tmp_path)) == len(names(tmp_path)) - 1 > 0
    write_whole(path, "new")
    assert names(tmp_path) == {"a"}


def test_the_broom_leaves_what_somebody_is_writing(tmp_path):
    with Batch() as batch:
        batch.write(tmp_path / "a", "new")
        assert left_behind(tmp_path) == []
        write_whole(tmp_path / "b", "new")
    assert names(tmp_path) == {"a", "b"}


def test_without_locks_the_age_tells_what_was_left_behind(tmp_path, monkeypatch):
    monkeypatch.setattr(neighbour, "_LOCKS", False)
    young, old = tmp_path / f"{PREFIX}1", tmp_path / f"{PREFIX}2"
    for path in (young, old):
        path.touch()
    os.utime(old, (0, 0))
    assert LEFT_ALONE > 60
    write_whole(tmp_path / "a", "new")
    assert names(tmp_path) == {"a", young.name}


def test_a_folder_full_of_other_hidden_files_is_left_alone(tmp_path):
    (tmp_path / ".atlas").touch()
    write_whole(tmp_path / "a", "new")
    assert names(tmp_path) == {"a", ".atlas"}
