"""The chart of the powers: which bands, under which names, and its table."""

from itertools import pairwise

import pytest
from panel_nodes import all_nodes, text_of

from panels.powers import in_numbers
from panels.powers_chart import chart
from panels.powers_labels import HEIGHT, LINE, most_land, place_labels
from panels.powers_series import REST, bands, name_then, state_name
from words import words_in

EN = words_in("en")


@pytest.mark.parametrize("view", ["control", "recognised"])
def test_the_bands_fill_the_whole_map_in_every_year(real, view):
    found = bands(real, EN, view)
    whole = sum(area.km2 for area in real.areas.values())
    for year in zip(*found.km2.values(), strict=True):
        assert sum(year) == pytest.approx(whole, abs=1)


def test_the_soviet_union_stands_between_the_two_russias(real):
    found = bands(real, EN, "control")
    held = {state: dict(zip(found.years, found.km2[state], strict=True)) for state in found.km2}
    assert held["soviet-union"][1950] > 2_000_000
    assert (held["russia"][1950], held["soviet-union"][1991]) == (0, 0)
    assert held["russia"][1914] > 2_000_000
    assert held["russia"][2000] > 300_000


def test_the_views_differ_where_control_and_recognition_do(real):
    control, law = bands(real, EN, "control"), bands(real, EN, "recognised")
    year = control.years.index(2000)
    assert control.km2["azerbaijan"][year] < law.km2["azerbaijan"][year]


@pytest.mark.parametrize(
    ("lang", "names"),
    [
        ("en", ["Russia", "Iran", "Soviet Union", "Ottoman Empire", "all others"]),
        ("tr", ["Rusya", "İran", "Sovyetler Birliği", "Osmanlı İmparatorluğu", "diğerleri"]),
        ("az", ["Rusiya", "İran", "Sovet İttifaqı", "Osmanlı İmperiyası", "digərləri"]),
    ],
)
def test_a_state_has_its_lasting_name_in_every_language(real, lang, names):
    states = ["russia", "iran", "soviet-union", "ottoman-empire", REST]
    assert [state_name(real, words_in(lang), state) for state in states] == names


def test_a_year_knows_the_name_of_its_time(real):
    assert name_then(real, EN, "russia", 1828) == "Russian Empire"
    assert name_then(real, EN, "russia", 2000) == "Russian Federation"


def test_no_two_names_beside_the_plot_cover_each_other(real):
    found = bands(real, EN, "control")
    line = LINE * most_land(found.km2.values()) / HEIGHT
    beside = [one for one in place_labels(found.years, found.km2, found.names) if not one.inside]
    boxes = [(one.km2, (one.text.count("\n") + 1) * line / 2) for one in beside]
    assert len(boxes) > 2
    for (low, half), (high, other) in pairwise(boxes):
        assert high - low >= half + other - 1
    assert boxes[0][0] >= boxes[0][1] - 1


@pytest.mark.parametrize("lang", ["en", "tr", "az"])
def test_every_band_has_one_name(real, lang):
    found = bands(real, words_in(lang), "control")
    labels = place_labels(found.years, found.km2, found.names)
    assert sorted(one.key for one in labels) == sorted(found.km2)


@pytest.mark.parametrize("lang", ["en", "tr", "az"])
@pytest.mark.parametrize("view", ["control", "recognised"])
def test_a_name_on_a_band_stands_on_that_band(real, lang, view):
    found = bands(real, words_in(lang), view)
    for one in place_labels(found.years, found.km2, found.names):
        if one.inside:
            at = found.years.index(one.year)
            below = sum(found.km2[key][at] for key in [*found.km2][: [*found.km2].index(one.key)])
            assert below < one.km2 < below + found.km2[one.key][at]


def test_the_table_says_what_the_bands_show(real):
    found = bands(real, EN, "control")
    rows = [one for one in all_nodes([in_numbers(EN, found, 1828)]) if one["tag"] == "tr"][1:]
    told = {text_of(row["kids"][:1]): text_of(row["kids"][1:2]) for row in rows}
    year = found.years.index(1828)
    assert told == {found.names[key]: EN.number(held[year]) for key, held in found.km2.items()}


def test_numbers_are_written_as_the_reader_writes_them(real):
    drawn = chart(real, words_in("tr"), bands(real, words_in("tr"), "control"), 1828, "light")
    marks = drawn.to_dict()["config"]["locale"]["number"]
    assert (marks["decimal"], marks["thousands"]) == (",", ".")
