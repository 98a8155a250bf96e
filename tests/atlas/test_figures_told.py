"""The section of figures: what is counted, and the rows of regions, periods and events."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from atlas.evidence_shares import Part
from atlas.figures import figures, percent, write_figures
from atlas.manifest import Region

REGIONS = (
    Region("West", ("T",), -180, 1.5),
    Region("Nowhere", ("T",), 90, 91),
    Region("Middle", ("T",), 1.5, 2.0),
)
TABLE = """\
| region | 1700-1749 | 1750-1810 | all |
| --- | ---: | ---: | ---: |
| West | 1: 0% | 1: 0% | 2: 0% |
| Middle | 5: 60% | 1: 0% | 6: 50% |
| elsewhere | 2: 0% | 1: 0% | 3: 0% |
| all | 8: 37% | 3: 0% | 11: 27% |
| events | 4: 75% | 2: 0% | 6: 50% |
"""


@pytest.fixture
def divided(tiny):
    return replace(
        tiny, manifest=replace(tiny.manifest, regions=REGIONS, periods=(1700, 1750), record="own")
    )


def test_holdings_are_counted_by_region_and_period_and_events_by_period(divided):
    text = figures(divided)
    assert text.endswith(f"\n\n{TABLE}")


def test_without_regions_and_periods_all_land_and_time_is_one(tiny):
    whole = replace(tiny, manifest=replace(tiny.manifest, regions=(), periods=()))
    assert figures(whole).endswith(
        "\n\n| region | 1700-1810 | all |\n| --- | ---: | ---: |\n"
        "| elsewhere | 11: 27% | 11: 27% |\n| all | 11: 27% | 11: 27% |\n"
        "| events | 6: 50% | 6: 50% |\n"
    )


def test_whoever_stands_for_no_settled_title_is_no_power(tiny):
    nobody = replace(tiny.holders["north"], id="unsettled")
    atlas = replace(tiny, holders=MappingProxyType({**tiny.holders, "unsettled": nobody}))
    assert "5 areas, 4 powers, 11 holdings, 6 events, 2 sources,\n" in figures(atlas)


def test_an_article_without_a_record_counts_its_own_events_and_years(plain):
    events = dict(plain.events)
    first = next(iter(events))
    events[first] = replace(events[first], paragraphs=())
    text = figures(replace(plain, events=MappingProxyType(events)))
    assert text == (
        "Made by `python dashboard figures` from the tables.\n\n"
        "2 places and 2 events named by the article, 6 mentions,\n"
        "from 1541 to 2003: 463 years.\n\n"
    )


@pytest.mark.parametrize(
    ("part", "said"),
    [(Part(0, 0), ""), (Part(1, 0), "0%"), (Part(3, 2), "66%"), (Part(3, 3), "100%")],
)
def test_a_share_is_said_in_percent_and_of_nothing_not_at_all(part, said):
    assert percent(part) == said


def test_the_section_is_written_between_its_marks(divided, tmp_path):
    page = tmp_path / "README.md"
    assert write_figures(divided, tmp_path) is False
    page.write_text("# A\n<!-- figures:begin -->\nold\n<!-- figures:end -->\nB\n", "utf-8")
    assert write_figures(divided, tmp_path) is True
    text = page.read_text("utf-8")
    assert text.startswith("# A\n<!-- figures:begin -->\nMade by `python dashboard figures`")
    assert text.endswith(f"{TABLE}<!-- figures:end -->\nB\n")
