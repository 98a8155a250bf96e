"""What is said of a file that cannot be written, and of output that nobody takes."""

import errno
import io
import os
import sys
from pathlib import Path

import pytest

from atlas.neighbour import PREFIX
from atlas.writing import (
    Batch,
    NotWrittenError,
    beside,
    make_folder,
    printing,
    telling,
    write_all,
    write_out,
    write_whole,
)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (errno.EISDIR, "is a folder; name a file in it"),
        (errno.ENOTDIR, "lies in a file, not in a folder; name another place"),
        (errno.EACCES, "may not be written; see to the rights of the file and of its folder"),
        (errno.EPERM, "may not be written; see to the rights of the file and of its folder"),
        (errno.EROFS, "lies on a disk that can only be read; name another place"),
        (errno.ENOSPC, "is as it was: the disk is full; make room and try again"),
        (errno.EDQUOT, "is as it was: your share of the disk is used up; make room and try again"),
        (errno.EFBIG, "is as it was: files of that size are not allowed here; raise the limit"),
        (errno.ELOOP, "is a link that leads to itself; name another place"),
        (errno.ENAMETOOLONG, "has too long a name; choose a shorter one"),
        (errno.EIO, "could not be written: Input/output error"),
        (errno.ENOENT, "could not be written: No such file or directory"),
    ],
)
def test_each_refusal_of_a_disk_has_its_sentence(tmp_path, code, said):
    path = tmp_path / "a"
    with pytest.raises(NotWrittenError) as told, telling(path):
        raise OSError(code, os.strerror(code))
    assert str(told.value) == f"{path}: {said}"


def test_a_folder_that_is_not_there_is_named(tmp_path):
    path = tmp_path / "no" / "a"
    with pytest.raises(NotWrittenError) as told, telling(path):
        raise OSError(errno.ENOENT, os.strerror(errno.ENOENT))
    assert str(told.value) == f"{path}: there is no folder {tmp_path / 'no'}; make it first"


def test_another_error_where_the_folder_is_missing_is_not_about_the_folder(tmp_path):
    with pytest.raises(NotWrittenError, match="the disk is full"), telling(tmp_path / "no" / "a"):
        raise OSError(errno.ENOSPC, "full")


def test_a_refusal_without_a_number_is_told_as_it_is(tmp_path):
    with pytest.raises(NotWrittenError) as told, telling(tmp_path):
        raise OSError("it just cannot")
    assert str(told.value) == f"{tmp_path}: could not be written: it just cannot"


def test_what_is_no_matter_of_the_disk_passes(tmp_path):
    with pytest.raises(KeyError), telling(tmp_path):
        raise KeyError
    with telling(tmp_path):
        pass


@pytest.mark.parametrize("content", ["ü", "ü".encode()])
def test_texts_and_bytes_are_written_alike(tmp_path, content):
    write_all({tmp_path / "a": content, tmp_path / "b": content})
    write_whole(tmp_path / "c", content)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == dict.fromkeys(
        "abc", b"\xc3\xbc"
    )


def left(folder: Path) -> Path:
    """What somebody who was killed left behind."""
    path = folder / f"{PREFIX}0123"
    path.write_bytes(b"half")
    return path


def test_whoever_writes_into_a_folder_sweeps_it_first(tmp_path):
    old = left(tmp_path)
    with Batch() as batch:
        batch.write(tmp_path / "a", "new")
        assert not old.exists()
    old = left(tmp_path)
    with beside(tmp_path / "b") as place:
        assert not old.exists()
        place.write_bytes(b"new")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def brought(monkeypatch) -> list[int]:
    """The sizes of what is brought to the disk, in turn."""
    sizes: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda handle: sizes.append(os.fstat(handle).st_size))
    return sizes


def test_what_is_new_is_on_the_disk_before_it_takes_its_place(tmp_path, monkeypatch):
    sizes = brought(monkeypatch)
    with Batch() as batch:
        batch.write(tmp_path / "a", "twelve bytes")
        assert sizes == [12]
    assert len(sizes) == 2  # and the folder
    with beside(tmp_path / "b") as place:
        place.write_bytes(b"seven b")
    assert sizes[2] == 7
    assert len(sizes) == 4


def test_of_a_batch_that_failed_nothing_is_left(tmp_path):
    (tmp_path / "a").write_text("old")
    with pytest.raises(NotWrittenError), Batch() as batch:
        batch.write(tmp_path / "a", "new")
        batch.write(tmp_path / "a" / "b", "new")
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"a": "old"}


def test_a_folder_is_made_with_those_it_lies_in(tmp_path):
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()


def test_a_file_in_the_place_of_a_folder_is_told(tmp_path):
    path = tmp_path / "a"
    path.touch()
    with pytest.raises(NotWrittenError) as told:
        make_folder(path)
    assert str(told.value) == f"{path}: is a file, not a folder; name another place"


class Output:
    """Standard output that keeps what it is given, or refuses it as it is brought out."""

    def __init__(self, fails: OSError | None = None) -> None:
        self.buffer, self.fails, self.flushed = self, fails, 0
        self.content, self.file = io.BytesIO(), None

    def write(self, content: bytes) -> None:
        self.content.write(content)

    def flush(self) -> None:
        self.flushed += 1
        if self.fails:
            raise self.fails

    def fileno(self) -> int:
        return self.file.fileno()


def test_all_that_is_written_out_arrives(monkeypatch):
    monkeypatch.setattr(sys, "stdout", output := Output())
    write_out(b"all of it")
    assert output.content.getvalue() == b"all of it"
    assert output.flushed == 2


def test_what_a_block_prints_is_brought_out_at_its_end(monkeypatch):
    monkeypatch.setattr(sys, "stdout", output := Output())
    with printing():
        assert output.flushed == 0
    assert output.flushed == 1


def test_nothing_is_written_to_an_output_that_is_closed(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(NotWrittenError, match=r"^standard output: is closed; name a file"):
        write_out(b"all of it")
    with printing():
        pass


def test_output_that_is_not_taken_is_told_and_python_does_not_try_again(tmp_path, monkeypatch):
    output = Output(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
    monkeypatch.setattr(sys, "stdout", output)
    with (tmp_path / "out").open("wb") as output.file:
        with pytest.raises(NotWrittenError) as told:
            write_out(b"all of it")
        os.write(output.fileno(), b"at the end")
    assert (tmp_path / "out").read_bytes() == b""
    assert str(told.value) == (
        "standard output: No space left on device; what was written there is not whole"
    )


def test_the_error_of_a_file_is_none_of_the_output(monkeypatch):
    monkeypatch.setattr(sys, "stdout", Output())
    with pytest.raises(FileNotFoundError), printing():
        raise FileNotFoundError(errno.ENOENT, "No such file", "a.csv")
