"""One zip file with all of an atlas: what is in it, what stays behind, and that it opens."""

import io
import json
import zipfile
from pathlib import Path

import pytest
from frictionless import Package

from atlas import load
from atlas.files import InMemory
from exports.described import shipped_resources
from exports.dictionary import sections
from exports.guide import GUIDE, LICENCE
from exports.registry import Request, render

TESTS = Path(__file__).resolve().parents[1]
LEAN, PLAIN = TESTS / "lean_atlas", TESTS / "plain_atlas"


def opened(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        assert file.testzip() is None
        return {name: file.read(name) for name in file.namelist()}


@pytest.fixture(scope="module")
def whole(real) -> dict[str, bytes]:
    return opened(render(real, "zip", Request()))


def test_every_described_file_is_in_it_unchanged(whole, real):
    assert set(shipped_resources()) <= set(whole)
    for name, content in whole.items():
        assert name in (GUIDE, LICENCE) or content == real.files.read(name)


def test_it_opens_as_the_same_atlas(whole, real):
    again = load(InMemory("again", whole))
    assert (again.holdings, again.places) == (real.holdings, real.places)
    assert again.edition == real.edition


def test_another_reader_of_data_packages_opens_every_table(whole, tmp_path):
    for name, content in whole.items():
        (tmp_path / name).write_bytes(content)
    package = Package(str(tmp_path / "datapackage.json"))
    tables = [one for one in package.resources if one.path.endswith(".csv")]
    assert len(tables) > 20
    for table in tables:
        with table:
            assert table.header.labels == [field.name for field in table.schema.fields]


def test_the_guide_tells_every_column_of_every_table(whole):
    guide = whole[GUIDE].decode()
    for text in sections(shipped_resources().values()):
        assert text in guide
    assert "up to, not including, `until`" in guide


def test_guide_and_licence_say_the_terms_and_how_to_cite(whole):
    for name in (GUIDE, LICENCE):
        said = whole[name].decode()
        assert "Licence: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)" in said
        assert "shapes from Natural Earth, public domain" in said
        assert "The Treaty Atlas authors: Treaty Atlas, version" in said


def test_the_text_of_an_article_that_may_only_be_quoted_stays_behind(folder):
    """Even where somebody has put it into the folder."""
    for name in ("text.txt", "sightings.csv"):
        (folder / name).write_text("The whole of it.", "utf-8")
    found = opened(render(load(folder), "zip", Request()))
    assert not {"text.txt", "sightings.csv", "article.txt"} & set(found)
    assert "excerpts.csv" in found
    assert "may only be quoted" in found[LICENCE].decode()


def test_a_text_that_may_be_passed_on_goes_along(plain):
    found = opened(render(plain, "zip", Request()))
    assert found["text.txt"] == (PLAIN / "text.txt").read_bytes()
    assert "may be passed on: it is the authors' own" in found[LICENCE].decode()
    assert "Licence: none stated" in found[LICENCE].decode()


def test_a_lent_record_lies_apart_with_its_own_terms(lean, real):
    found = opened(render(lean, "zip", Request()))
    assert found["record/holdings.csv"] == real.files.read("holdings.csv")
    assert found["events.csv"] == (LEAN / "events.csv").read_bytes()
    assert not {"record/excerpts.csv", "record/article.json", "record/claims.csv"} & set(found)
    said = found[LICENCE].decode()
    assert said.index("Two days of a fortress") < said.index("Treaty Atlas, version")
    assert "## record/holdings.csv: Holdings" in found[GUIDE].decode()


def test_no_file_outside_the_folder_is_packed(folder):
    """Whatever its description names."""
    (folder.parent / "secret.csv").write_text("a\n1\n", "utf-8")
    path = folder / "datapackage.json"
    package = json.loads(path.read_text("utf-8"))
    for name in ("../secret.csv", "sub/../../secret.csv", "", ".hidden", "C:secret", 7):
        package["resources"].append({"path": name, "schema": {"fields": []}})
    path.write_text(json.dumps(package), "utf-8")
    found = opened(render(load(folder), "zip", Request()))
    assert not [name for name in found if "secret" in name or "/" in name]


def test_equal_atlases_give_equal_bytes_whenever_and_wherever_they_lie(tiny, folder):
    (folder / "datapackage.json").unlink()
    content = render(tiny, "zip", Request())
    assert render(load(folder), "zip", Request()) == content
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        assert {one.date_time for one in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert file.namelist() == sorted(file.namelist())
