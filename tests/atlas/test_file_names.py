"""What the files of an atlas are called; a name is never a way to somewhere else."""

import pytest

from atlas import file_names
from atlas.file_names import is_plain


def test_the_files_are_called_as_the_guides_tell():
    names = {name: one for name, one in vars(file_names).items() if name.strip("_") == name.upper()}
    assert names == {
        "MANIFEST": "atlas.json",
        "ARTICLE": "article.json",
        "PACKAGE": "datapackage.json",
        "JSON_FILES": ("atlas.json", "article.json", "datapackage.json"),
        "WHOLE_TEXT": "text.txt",
        "SHAPES": "areas.geojson",
        "TOPOLOGY": "areas.topojson",
        "CUTS": "cuts.geojson",
        "BASEMAP": "basemap.geojson",
    }


@pytest.mark.parametrize("name", ["a.csv", "a", ".", "a b", "ç"])
def test_a_plain_name_is_that_of_a_file_in_the_folder(name):
    assert is_plain(name) is True


@pytest.mark.parametrize("name", ["", "../a", "a/b", "a\\b", "c:a", "a\0", None, 3, ["a"], b"a"])
def test_a_way_to_another_folder_is_no_plain_name(name):
    assert is_plain(name) is False
