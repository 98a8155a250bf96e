"""Which atlases stand in the page: those of the command line or environment, or the shipped."""

import os
from pathlib import Path

import pytest

from atlas.shipped import DATA
from panels import shelf as shelves
from panels.shelf import VARIABLE, WrongCallError, shelf_of, slug


def names(*arguments: str, environ: str = "") -> list[str]:
    return list(shelf_of(arguments, {VARIABLE: environ}).folders)


def test_without_a_word_the_shipped_atlas_stands_first_and_its_examples_follow(
    tmp_path, monkeypatch
):
    for name in ("b-second", "a-first", "no-atlas"):
        (tmp_path / name).mkdir()
    for name in ("b-second", "a-first"):
        (tmp_path / name / "atlas.json").write_text("{}")
    monkeypatch.setattr(shelves, "EXAMPLES", tmp_path)
    found = shelf_of((), {})
    assert list(found.folders) == ["data", "a-first", "b-second"]
    assert found.folders["data"] == DATA
    assert found.default == "data"


def test_the_first_atlas_of_the_command_line_is_the_default_and_no_other_is_there():
    found = shelf_of(("--atlas", "/x/Tiny_Atlas", "--atlas=/y/other"), {VARIABLE: "/z/third"})
    assert found.folders == {"tiny-atlas": Path("/x/Tiny_Atlas"), "other": Path("/y/other")}
    assert found.default == "tiny-atlas"


def test_the_environment_names_several_folders():
    assert names(environ=os.pathsep.join(["/x/one", "/x/two"])) == ["one", "two"]


def test_the_second_of_a_name_is_numbered_and_the_same_folder_stands_once():
    assert names("--atlas", "/x/one", "--atlas", "/y/one", "--atlas", "/x/one") == ["one", "one-2"]


def test_no_atlas_takes_the_name_of_the_readers_own():
    assert names("--atlas", "/x/own") == ["own-2"]


@pytest.mark.parametrize(
    ("name", "told"), [("Río de la Plata", "rio-de-la-plata"), ("...", "atlas"), ("Şuşa", "susa")]
)
def test_a_folders_name_is_made_fit_for_an_address(name, told):
    assert slug(name) == told


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--atlsa", "x"), "unrecognized arguments: --atlsa x; write streamlit run"),
        (("x",), "unrecognized arguments: x; write streamlit run"),
        (("--atlas",), "argument --atlas: expected one argument; write streamlit run"),
    ],
)
def test_what_the_command_line_does_not_know_is_refused_with_how_to_write_it(arguments, said):
    with pytest.raises(WrongCallError) as refused:
        shelf_of(arguments, {})
    assert said in str(refused.value)


def test_an_address_that_names_no_atlas_means_the_first():
    found = shelf_of(("--atlas", "/x/one", "--atlas", "/x/two"), {})
    assert [found.name_asked(name) for name in ("", "two", "three", "own")] == [
        "one",
        "two",
        "one",
        "own" if found.own else "one",
    ]


def test_a_link_that_leads_to_itself_stands_beside_the_others(tmp_path):
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert names("--atlas", str(DATA), "--atlas", str(loop)) == ["data", "loop"]
