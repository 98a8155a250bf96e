"""Signs that cannot be written or that turn a text around: read as one sign, told by `check`."""

import json
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from strangers import texts

from atlas import load
from atlas.check import check
from atlas.check.legible import check_legible
from atlas.legible import SIGN, legible, legible_json
from atlas.tables import Tables

ILLEGIBLE = ("\x00", "\x07", "\x0b", "\x1b", "\x7f", "\u202d", "\u202e", "\ufffe", "\uffff")


@given(texts)
def test_a_legible_text_can_be_written_and_keeps_its_length(text):
    said = legible(text)
    assert len(said) == len(text)
    assert legible(said) == said
    assert said.encode().decode() == said
    assert not set(said) & set(ILLEGIBLE)
    assert all(b in (a, SIGN) for a, b in zip(text, said, strict=True))


@given(texts)
def test_json_is_as_legible_however_it_was_written(text):
    for plain in (True, False):
        written = json.dumps({"name": [text]}, ensure_ascii=plain)
        read = legible_json(json.loads(written), written)
        assert read == {"name": [legible(text)]}


def test_what_can_be_shown_stays_as_it_is():
    text = "Şuşa\tGəncə\n\u2028شوشا\u200f 😀 é \u2066a\u2069"
    assert legible(text) == text


@pytest.mark.parametrize("sign", ILLEGIBLE)
def test_a_name_with_such_a_sign_is_told_with_its_row_and_column(folder, edit, sign):
    edit("groups.csv", "islands,Islands", f"islands,Isl{sign}ands")
    assert load(folder).groups["islands"]["en"] == f"Isl{SIGN}ands"
    told = [str(one) for one in check(folder) if "cannot be shown" in one.what]
    assert len(told) == 1
    assert told[0].startswith("groups.csv:2 name: ")


@pytest.mark.parametrize("sign", [*ILLEGIBLE, "\ud800", "\udfff"])
def test_a_title_with_such_a_sign_is_told_with_its_place(folder, edit, sign):
    edit("atlas.json", '"en": "Tiny Atlas"', f'"en": {json.dumps(f"Tiny {sign} Atlas")}')
    assert load(folder).manifest.title["en"] == f"Tiny {SIGN} Atlas"
    told = [str(one) for one in check(folder) if "cannot be shown" in one.what]
    assert len(told) == 1
    assert told[0].startswith("atlas.json title.en: ")


def test_an_article_with_such_a_sign_is_told_with_its_line(tmp_path):
    folder = shutil.copytree(Path(__file__).parents[1] / "plain_atlas", tmp_path / "atlas")
    lines = (folder / "text.txt").read_text("utf-8").split("\n")
    lines[2] += "\0"
    (folder / "text.txt").write_text("\n".join(lines), "utf-8", newline="")
    told = [str(one) for one in check(folder) if "cannot be shown" in one.what]
    assert [one.split(" ")[0] for one in told] == ["text.txt:3:"]


def test_no_such_sign_is_in_the_shipped_atlas(data_folder):
    assert list(check_legible(Tables(data_folder))) == []
