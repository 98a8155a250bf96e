"""A section of a page that a command makes anew."""

import pytest

from atlas.section import renew_section, with_section
from atlas.writing import Batch

PAGE = "Above\n<!-- figures:begin -->\nold\n<!-- figures:end -->\nBelow\n"
NEW = "Above\n<!-- figures:begin -->\nnew\n<!-- figures:end -->\nBelow\n"


def test_the_section_is_made_anew_and_all_around_it_stays():
    assert with_section(PAGE, "figures", "new\n") == NEW


@pytest.mark.parametrize(
    "page",
    [
        "Above\nBelow\n",
        PAGE.replace("figures:begin", "others:begin"),
        PAGE.replace("figures:end", "others:end"),
        "<!-- figures:end -->\n<!-- figures:begin -->\n",
    ],
)
def test_a_page_without_both_marks_in_turn_is_refused(page):
    marks = "needs the lines <!-- figures:begin --> and <!-- figures:end -->"
    with pytest.raises(ValueError, match=marks):
        with_section(page, "figures", "new\n")


def test_the_page_of_a_folder_is_renewed_with_the_others(tmp_path):
    page = tmp_path / "README.md"
    page.write_text(PAGE, "utf-8")
    with Batch() as batch:
        assert renew_section(tmp_path, "figures", "new\n", batch) is True
        assert page.read_text("utf-8") == PAGE
    assert page.read_text("utf-8") == NEW


def test_a_folder_without_a_page_is_left_as_it_is(tmp_path):
    with Batch() as batch:
        assert renew_section(tmp_path, "figures", "new\n", batch) is False
    assert list(tmp_path.iterdir()) == []
