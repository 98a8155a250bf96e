"""The figures of data/README.md are those of the tables, and no other count is written by hand."""

import re

import pytest

from atlas import load
from atlas.evidence_shares import Part, period_of, region_of, share_of_events, share_of_holdings
from atlas.figures import figures, write_figures
from atlas.section import with_section
from atlas.shipped import DATA

BEGIN, END = "<!-- figures:begin -->", "<!-- figures:end -->"

BUILT = (("<!-- misfits:begin -->", "<!-- misfits:end -->"), (BEGIN, END))
COUNTED = r"(?:areas|powers|holdings|events|sources|places|claims|excerpts|districts|cuts|facts)"


def by_hand(text):
    """A page without what is built."""
    for begin, end in BUILT:
        before, _, rest = text.partition(begin)
        text = before + rest.partition(end)[2]
    return text


def page_of(folder):
    return (folder / "README.md").read_text(encoding="utf-8")


def test_the_figures_in_the_readme_are_current(real):
    page = page_of(DATA)
    assert page == with_section(page, "figures", figures(real)), "stale: python dashboard figures"


@pytest.mark.parametrize("page", ["README.md", "data/README.md"])
def test_no_count_of_the_data_is_written_by_hand(real, page):
    text = by_hand((DATA.parent / page).read_text(encoding="utf-8"))
    found = re.findall(rf"\b[0-9][0-9,]* {COUNTED}\b", text)
    assert not found


def test_the_tiny_atlas_is_counted(tiny):
    told = figures(tiny)
    assert "5 areas, 4 powers, 11 holdings, 6 events, 2 sources,\n" in told
    assert "from 1700 to 1810: 111 years." in told
    assert (
        "opened for 3 holdings\n(27%), for the very day of 2 of them (18%), and for\n3 events"
        in told
    )
    assert "(50%); 3 passages." in told
    assert "| elsewhere | 8: 37% | 1: 0% | 2: 0% |  |  |  |  | 11: 27% |" in told
    assert "| events | 4: 75% |  | 2: 0% |  |  |  |  | 6: 50% |" in told


def test_a_share_is_rounded_down_and_of_nothing_whole():
    assert Part(1000, 999).floored == 0.99
    assert Part(3, 3).floored == Part(0, 0).floored == 1.0


def test_regions_part_the_areas_of_one_country_by_where_they_lie(real):
    assert region_of(real, real.areas["TR_KARS"]) == "Eastern Anatolia"
    assert region_of(real, real.areas["TR_KONYA"]) == "Western and central Anatolia, Thrace"
    assert region_of(real, real.areas["IR_TABRIZ"]) == "North-west Iran"
    assert region_of(real, real.areas["IR_KHORASAN"]) == "Iran and Central Asia"
    assert {region_of(real, area) for area in real.areas.values()}.isdisjoint({"elsewhere"})


def test_a_period_holds_its_first_year_and_not_the_next_ones(real):
    assert [period_of(real, day) for day in ("1746-12-31", "1747-01-01", "2025-12-31")] == [
        1683, 1747, 1991,
    ]  # fmt: skip


def test_the_shares_of_all_are_those_of_the_parts(real):
    by_area = [share_of_holdings(real, real.by_area[id_]) for id_ in real.areas]
    assert sum(part.all for part in by_area) == share_of_holdings(real).all
    assert sum(part.opened for part in by_area) == share_of_holdings(real).opened
    assert share_of_events(real).all == len(real.events)


def test_the_figures_are_written_between_their_marks_and_nowhere_else(folder):
    (folder / "README.md").write_text(f"before\n{BEGIN}\nstale\n{END}\nafter\n", "utf-8")
    assert write_figures(load(folder), folder)
    text = page_of(folder)
    assert text.startswith(f"before\n{BEGIN}\n") and text.endswith(f"{END}\nafter\n")
    assert "stale" not in text and "5 areas" in text


def test_a_page_without_the_marks_is_refused(folder):
    (folder / "README.md").write_text("nothing\n", "utf-8")
    with pytest.raises(ValueError, match="needs the lines"):
        write_figures(load(folder), folder)
