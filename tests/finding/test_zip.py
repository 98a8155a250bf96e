"""A kept atlas as a zip file, and a stranger's zip file opened with care."""

import io
import zipfile

import pytest
from drafts import a_draft

from finding.draft import atlas_files, zipping
from finding.draft.zipping import ZipError, files_of, zip_of


def packed(*entries: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return out.getvalue()


def test_what_was_packed_comes_out_again():
    files = atlas_files(a_draft())
    assert files_of(zip_of(files)) == files
    assert zip_of(files) == zip_of(dict(reversed(files.items())))


@pytest.mark.parametrize("name", ["../places.csv", "a/places.csv", "/places.csv", "a\\places.csv"])
def test_no_path_is_taken(name):
    with pytest.raises(ZipError, match="folder"):
        files_of(packed((name, b"x")))


def test_no_link_is_taken():
    link = zipfile.ZipInfo("places.csv")
    link.external_attr = 0o120777 << 16
    with pytest.raises(ZipError, match="link"):
        files_of(packed((link, b"/etc/passwd")))


def test_no_unknown_file_is_taken():
    with pytest.raises(ZipError, match=r"run\.sh"):
        files_of(packed(("run.sh", b"x")))


def test_sizes_are_summed_before_anything_is_unpacked(monkeypatch):
    monkeypatch.setattr(zipping, "MOST_UNPACKED", 100)
    monkeypatch.setattr(zipping, "_content", lambda *_: pytest.fail("unpacked"))
    with pytest.raises(ZipError, match="larger"):
        files_of(packed(("places.csv", b"0" * 60), ("names.csv", b"0" * 60)))


def test_a_zip_that_lies_about_a_size_is_refused():
    whole = bytearray(packed(("places.csv", b"0" * 5000)))
    at = whole.rindex((5000).to_bytes(4, "little"))
    whole[at : at + 4] = (10).to_bytes(4, "little")
    with pytest.raises(ZipError):
        files_of(bytes(whole))


def test_too_large_a_zip_is_refused_unread(monkeypatch):
    monkeypatch.setattr(zipping, "MOST_FILE", 10)
    with pytest.raises(ZipError, match="larger"):
        files_of(b"0" * 11)


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04broken"])
def test_what_is_no_zip_is_refused_in_words(content):
    with pytest.raises(ZipError, match="no zip"):
        files_of(content)


def test_a_file_that_stands_in_it_twice_is_refused():
    with pytest.warns(UserWarning), pytest.raises(ZipError, match="twice"):
        files_of(packed(("places.csv", b"a"), ("places.csv", b"b")))


@pytest.mark.parametrize("turned", [0xFF, 0x01, 0x40])
def test_no_byte_that_is_another_stops_the_page(turned):
    whole = packed(("places.csv", b"Kars,Tiflis,Aghzi\n" * 20), ("text.txt", "Şuşa".encode()))
    refused = 0
    for at in range(len(whole)):
        broken = bytearray(whole)
        broken[at] ^= turned
        try:
            files_of(bytes(broken))
        except ZipError:
            refused += 1
    assert refused > len(whole) / 2
