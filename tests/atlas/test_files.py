"""Where the files of an atlas lie."""

import errno
from pathlib import Path

import pytest

from atlas.files import LARGEST, Folder, InMemory, Layered, closed, files_at, leads_out


@pytest.fixture
def folder(tmp_path) -> Folder:
    (tmp_path / "a.csv").write_bytes(b"here")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "b.csv").write_bytes(b"within")
    return Folder(tmp_path)


def test_a_folder_has_its_files_and_nothing_else(folder):
    assert folder.name == str(folder.path)
    assert [folder.has(one) for one in ("a.csv", "inner", "gone")] == [True, False, False]
    assert folder.read("a.csv") == b"here"
    for file in ("inner", "gone"):
        with pytest.raises(FileNotFoundError, match=file):
            folder.read(file)


def test_a_link_is_followed_within_the_folder_and_not_out_of_it(folder, tmp_path_factory):
    away = tmp_path_factory.mktemp("away") / "secret"
    away.write_bytes(b"secret")
    within, out = folder.path / "within", folder.path / "out"
    within.symlink_to("a.csv")
    out.symlink_to(away)
    assert (leads_out(within), leads_out(out), leads_out(folder.path / "a.csv")) == (
        False,
        True,
        False,
    )
    assert (folder.has("within"), folder.has("out")) == (True, False)
    with pytest.raises(FileNotFoundError):
        folder.read("out")


def test_of_a_file_too_large_no_more_is_read_than_shows_it(folder):
    with (folder.path / "large").open("wb") as file:
        file.truncate(LARGEST + 100)
    assert len(folder.read("large")) == LARGEST + 1


def failing(monkeypatch, code: int) -> None:
    """Let every look at a file fail."""

    def fail(self: Path) -> bool:
        raise OSError(code, "fails", str(self))

    monkeypatch.setattr(Path, "is_file", fail)


@pytest.mark.parametrize("code", [errno.EACCES, errno.ENAMETOOLONG])
def test_what_may_not_be_looked_at_and_what_no_file_is_called_is_not_there(
    folder, monkeypatch, code
):
    failing(monkeypatch, code)
    assert folder.has("a.csv") is False


def test_a_disk_that_fails_is_an_error(folder, monkeypatch):
    failing(monkeypatch, errno.EIO)
    with pytest.raises(OSError, match="fails"):
        folder.has("a.csv")


def test_a_folder_that_can_be_looked_into_is_not_closed(folder):
    assert closed(folder.path) == ""
    (folder.path / "atlas.json").write_text("{}")
    assert closed(folder.path) == ""


def test_a_folder_that_cannot_be_looked_into_is_told(folder):
    assert closed(folder.path / "a.csv") == (
        "cannot be looked into (Not a directory); see to its rights and its disk"
    )


def test_files_in_memory_are_read_by_their_names():
    files = InMemory("few", {"a": b"1"})
    assert (files.name, files.has("a"), files.has("b"), files.read("a")) == (
        "few",
        True,
        False,
        b"1",
    )
    with pytest.raises(FileNotFoundError, match="b"):
        files.read("b")


@pytest.mark.parametrize(
    ("file", "content"),
    [("own", b"o"), ("both", b"o"), ("lent", b"u"), ("kept", None), ("gone", None), ("x", None)],
)
def test_ones_own_files_lie_over_those_that_may_be_taken(file, content):
    own = InMemory("own", {"own": b"o", "both": b"o"})
    under = InMemory("under", {"both": b"u", "lent": b"u", "kept": b"u"})
    files = Layered(own, under, frozenset({"both", "lent", "gone"}))
    assert files.name == "own"
    assert files.has(file) is (content is not None)
    if content is None:
        with pytest.raises(FileNotFoundError, match=file):
            files.read(file)
    else:
        assert files.read(file) == content


def test_a_path_means_its_folder_and_files_mean_themselves(folder):
    memory = InMemory("few", {})
    assert files_at(folder.path) == files_at(str(folder.path)) == folder
    assert files_at(memory) is memory
