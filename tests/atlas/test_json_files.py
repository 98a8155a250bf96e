"""A JSON file of an atlas: what is read of it, and how what is wrong is told."""

from types import MappingProxyType

import pytest

from atlas import DataError
from atlas.files import LARGEST, InMemory
from atlas.json_files import content_of, decoded, json_in, objects, read_json, text_at


def read(content: bytes, name: str = "a.json"):
    return json_in(InMemory("few", {name: content}), name)


class Closed(InMemory):
    """Files that no one may read."""

    def read(self, file: str) -> bytes:
        raise PermissionError(13, "Permission denied", file)


def test_an_object_is_read_with_or_without_a_byte_order_mark():
    for content in (b'{"a": [1, "b"]}', b'\xef\xbb\xbf{"a": [1, "b"]}'):
        assert read(content) == {"a": [1, "b"]}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"[1]", "a.json: is not a JSON object; it begins with { and ends with }"),
        (b'"a"', "a.json: is not a JSON object; it begins with { and ends with }"),
        (b'{"a":\n 1 2}', "a.json:2: is not valid JSON: Expecting ',' delimiter at character 4"),
        (b'\n\n{"a" 1}', "a.json:3: is not valid JSON: Expecting ':' delimiter at character 6"),
        (b'\n{"a": 1,\n"b": NaN}', "a.json:3: is not valid JSON: NaN is no number; correct it"),
        (b'\n{"a": -Infinity}', "a.json:2: is not valid JSON: -Infinity is no number; correct it"),
        (b'\n{"a":\n\n1e999}', "a.json:4: is not valid JSON: 1e999 is no number; correct it there"),
        (b'{"a": -1e999}', "a.json:1: is not valid JSON: -1e999 is no number; correct it there"),
        (b'\n{"a": "\xff"}', "a.json:2: is not UTF-8 text (invalid start byte); save it as UTF-8"),
        (b'{"a": "\xff\n\n"}', "a.json:1: is not UTF-8 text (invalid start byte); save it as"),
        (
            b'\n{"a": 1,\n"b": ' + b"9" * 5000 + b"}",
            "a.json:3: is not valid JSON: a number has more than 4,000 digits; correct it there",
        ),
        (b"[" * 200_000, "a.json: is not valid JSON: nested too deep; correct it there"),
    ],
)
def test_what_is_no_json_is_told_with_its_line(content, told):
    with pytest.raises(DataError) as error:
        read(content)
    assert str(error.value).startswith(told)


def test_numbers_are_read_as_they_are():
    assert read(b'{"a": 1.5, "b": -2e3, "c": 7}') == {"a": 1.5, "b": -2000.0, "c": 7}
    assert read(b'{"a": ' + b"9" * 3999 + b"}")["a"] == 10**3999 - 1


def test_a_missing_file_is_told():
    with pytest.raises(DataError, match=r"^a.json: is missing$"):
        json_in(InMemory("few", {}), "a.json")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("a.geojson", "a.geojson: is no GeoJSON collection"),
        ("a.topojson", "a.topojson: is no topology of the areas"),
        ("a.json", ""),
        ("a.geojson.json", ""),
    ],
)
def test_a_file_of_shapes_has_shapes(name, told):
    if not told:
        assert read(b"{}", name) == {}
        return
    with pytest.raises(DataError, match=f"^{told}"):
        read(b"{}", name)


def test_texts_and_names_within_are_legible():
    assert read(b'{"a\\u0007": ["b\\u202e"]}') == {"a\ufffd": ["b\ufffd"]}


def test_the_bytes_of_a_file_are_empty_where_there_is_none():
    files = InMemory("few", {"a": b"1"})
    assert (content_of(files, "a"), content_of(files, "b")) == (b"1", b"")


def test_a_file_that_may_not_be_read_is_told():
    with pytest.raises(DataError) as error:
        content_of(Closed("few", {"a": b"1"}), "a")
    what = "cannot be read (Permission denied); see to its rights and its disk"
    assert str(error.value) == f"a: {what}"


def test_a_file_may_be_as_large_as_32_mb_and_no_larger():
    assert LARGEST == 33_554_432
    files = InMemory("few", {"a": bytes(LARGEST), "b": bytes(LARGEST + 1)})
    assert len(content_of(files, "a")) == LARGEST
    with pytest.raises(DataError, match=r"^b: has more than 32 MB, the most that a file of an"):
        content_of(files, "b")


def test_a_text_is_decoded_without_its_mark_unless_it_is_asked_for():
    content = "\ufeffçay\0".encode()
    assert decoded("a", content) == "çay\ufffd"
    assert decoded("a", content, "utf-8") == "\ufeffçay\ufffd"


def test_a_file_that_lies_anywhere_is_read_and_named_by_its_name(tmp_path):
    path = tmp_path / "x.json"
    with pytest.raises(DataError, match=r"^x.json: is missing$"):
        read_json(path)
    path.write_text("[]")
    with pytest.raises(DataError, match=r"^x.json: is not a JSON object"):
        read_json(path)
    path.write_text('{"a": 1}')
    assert read_json(path) == {"a": 1}
    with pytest.raises(DataError, match=rf"^{tmp_path.name}: cannot be read \(Is a directory\)$"):
        read_json(tmp_path)


def test_of_a_list_the_objects_are_kept_and_anything_else_has_none():
    one = MappingProxyType({"a": 1})
    assert objects([{}, 3, one, None, ["a"]]) == [{}, one]
    assert objects({"a": 1}) == objects(None) == objects("ab") == []


@pytest.mark.parametrize(("content", "text"), [({"a": "b"}, "b"), ({"a": 3}, ""), ({}, "")])
def test_an_entry_that_is_no_text_is_empty(content, text):
    assert text_at(content, "a") == text
