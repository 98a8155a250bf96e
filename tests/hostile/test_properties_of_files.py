"""Any bytes are an atlas, a text or files of a zip, or are refused in words of ours."""

import io
import json
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strangers import anything, texts

from atlas import DataError, load
from atlas.files import InMemory
from finding.draft import draft_of
from finding.draft.zipping import KNOWN, MOST_UNPACKED, ZipError, files_of, zip_of
from finding.reading import DocumentError, read_document

CELLS = st.one_of(texts, st.sampled_from(("chronicle", "T_MID", "north", "1720-05-10", "midtown")))
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.floats(), st.integers(), texts),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(texts, inner, max_size=3)),
    max_leaves=8,
)


@pytest.fixture(scope="module")
def whole(tiny_folder) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in tiny_folder.iterdir() if path.is_file()}


def read(files: dict[str, bytes]) -> None:
    """An atlas, or one clear refusal."""
    try:
        load(InMemory("a stranger's", files))
    except DataError as error:
        assert str(error).startswith(error.file)
        assert len(error.what) > 10


def test_a_table_of_any_bytes_is_read_or_refused(whole):
    tables = sorted(name for name in whole if name.endswith(".csv"))

    @given(st.sampled_from(tables), st.binary(max_size=80))
    def holds(name, content):
        read({**whole, name: content})
        read({**whole, name: whole[name] + content})

    holds()


def test_a_table_with_any_cell_is_read_or_refused(whole):
    tables = sorted(name for name in whole if name.endswith(".csv"))

    @given(st.sampled_from(tables), CELLS, st.randoms(use_true_random=False))
    def holds(name, cell, dice):
        lines = whole[name].decode().split("\n")
        at = dice.randrange(len(lines))
        cells = lines[at].split(",")
        cells[dice.randrange(len(cells))] = '"' + cell.replace('"', '""') + '"'
        lines[at] = ",".join(cells)
        read({**whole, name: "\n".join(lines).encode("utf-8", "surrogatepass")})

    holds()


@pytest.mark.parametrize("name", ["atlas.json", "article.json", "areas.topojson"])
def test_a_file_of_any_json_is_read_or_refused(whole, name):
    @given(JSON, st.randoms(use_true_random=False))
    def holds(value, dice):
        read({**whole, name: json.dumps(value).encode()})
        content = json.loads(whole[name])
        content[dice.choice(sorted(content))] = value
        read({**whole, name: json.dumps(content).encode()})

    holds()


@given(st.one_of(st.binary(max_size=200), st.binary(max_size=100).map(lambda end: b"PK\3\4" + end)))
def test_any_bytes_are_a_zip_or_are_refused(content):
    opened_or_refused(content)


@given(
    st.lists(st.tuples(st.one_of(anything, st.sampled_from(sorted(KNOWN))), st.binary(max_size=60)))
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_zip_of_any_names_is_taken_or_refused(entries):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in entries:
            encoded = name.encode("utf-8", "replace").decode()
            archive.writestr(zipfile.ZipInfo(encoded or "x"), content)
    opened_or_refused(out.getvalue())


@given(
    st.dictionaries(st.sampled_from(sorted(KNOWN)), st.binary(max_size=200), min_size=1),
    st.integers(0, 10**6),
    st.integers(0, 255),
)
def test_a_zip_with_one_other_byte_is_taken_or_refused(files, at, byte):
    packed = bytearray(zip_of(files))
    assert files_of(bytes(packed)) == files
    packed[at % len(packed)] = byte
    opened_or_refused(bytes(packed))


def opened_or_refused(content: bytes) -> None:
    try:
        files = files_of(content)
    except ZipError as error:
        assert str(error)
        return
    assert set(files) <= KNOWN
    assert sum(map(len, files.values())) <= MOST_UNPACKED
    try:
        draft_of(files)
    except ValueError as error:
        assert str(error)


ENDS = st.sampled_from(("a.txt", "a.md", "a.html", "a.docx", "a.pdf", "a.exe", "../a.md", "a"))


@given(
    ENDS, st.one_of(st.binary(max_size=300), texts.map(lambda one: one.encode("utf-8", "ignore")))
)
def test_a_file_of_any_bytes_is_a_document_or_is_refused(name, content):
    try:
        document = read_document(name, content)
    except DocumentError as error:
        assert str(error)
    else:
        assert document.text.strip()
