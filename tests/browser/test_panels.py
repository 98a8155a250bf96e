"""The panels below the map, in the app and in the single file: found, saved, compared."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from chromium import MAP_FRAME
from playwright.sync_api import Locator, expect
from screens import Kind, until

from atlas import Atlas, flows, state_at
from atlas.changes import changes
from atlas.happenings import happenings_in


def lower(screen: Kind, inside: str) -> Locator:
    return screen.page.locator(f"{screen.lower} {inside}")


def saved(screen: Kind, button: Locator) -> tuple[str, list[list[str]]]:
    """The name of the file that a press saves, and its rows as Python reads them."""
    with screen.page.expect_download() as coming:
        button.click()
    text = Path(coming.value.path()).read_text(encoding="utf-8")
    return coming.value.suggested_filename, list(csv.reader(io.StringIO(text, newline="")))


# --- who holds what ------------------------------------------------------------------------------


def test_a_word_in_any_spelling_leaves_the_rows_that_have_it(screen: Kind):
    screen.open("panel=table&year=1813&lang=az")
    field = lower(screen, "[data-focus=filter-areas]")
    rows = lower(screen, "[data-table=areas] tbody tr")
    expect(rows.first).to_be_hidden()  # folded
    field.fill("LƏNKƏRAN")
    field.press("End")
    shown = rows.locator("visible=true")
    expect(shown).to_have_count(1)
    expect(lower(screen, "[data-table=areas] [role=status]")).to_have_text(
        f"{rows.count()} sətirdən göstərilən: 1"
    )
    field.fill("lenkeran")
    expect(shown).to_have_count(1)
    field.fill("")
    expect(shown).to_have_count(rows.count())


def test_what_was_typed_stays_while_the_year_moves_on(screen: Kind):
    screen.open("panel=table&year=1813")
    lower(screen, "[data-focus=filter-areas]").fill("shusha")
    shown = lower(screen, "[data-table=areas] tbody tr").locator("visible=true")
    expect(shown).to_have_count(1)
    screen.page.locator(screen.slider).press("ArrowRight")
    until(screen, lambda: "1814" in lower(screen, "h2").first.inner_text(), "another year")
    expect(shown).to_have_count(1)
    assert lower(screen, "[data-focus=filter-areas]").input_value() == "shusha"


def test_the_table_is_saved_row_by_row_with_plain_numbers(screen: Kind, real: Atlas):
    screen.open("panel=table&year=1813")
    name, (head, *rows) = saved(screen, lower(screen, "[data-table=areas] .ta-tools button"))
    assert name == "treaty-atlas-1813-12-31-areas.csv"
    assert head == ["Area", "Power", "Rule", "Since", "How sure", "km²"]
    assert len(rows) == len(real.areas)
    km2 = {row[0]: float(row[-1]) for row in rows}
    split = real.areas["HR_DALMATIA"]
    assert km2[split.label] == pytest.approx(split.km2, abs=0.001)


def test_the_powers_are_saved_with_those_that_are_folded(screen: Kind, real: Atlas):
    screen.open("panel=table&year=2020")
    _, (head, *rows) = saved(screen, lower(screen, "section:not([data-table]) .ta-tools button"))
    assert head == ["Power", "Areas", "km²"]
    assert len(rows) == len(state_at(real, 2020).holders())
    assert sum(int(float(row[1])) for row in rows) == len(real.areas)


def test_of_a_filtered_table_what_is_shown_is_saved(screen: Kind):
    screen.open("panel=table&year=1813")
    lower(screen, "[data-focus=filter-areas]").fill("karabakh khanate")
    shown = lower(screen, "[data-table=areas] tbody tr").locator("visible=true")
    _, (_, *rows) = saved(screen, lower(screen, "[data-table=areas] .ta-tools button"))
    assert 0 < len(rows) == shown.count()
    assert [row[0] for row in rows] == [cells.split("\t")[0] for cells in shown.all_inner_texts()]


# --- two days ------------------------------------------------------------------------------------


def flags(screen: Kind) -> list[str]:
    frame = screen.page.frame_locator(MAP_FRAME) if screen.page.locator(MAP_FRAME).count() else None
    return (frame or screen.page).locator(".divider .flag").all_inner_texts()


def map_top(screen: Kind) -> float:
    box = screen.page.locator(f"{MAP_FRAME}, #map").first.bounding_box()
    return box["y"]


def test_a_ready_pair_shows_the_map_with_the_earlier_day_left_and_the_numbers(screen, real):
    screen.open("panel=compare&year=1900")
    lower(screen, "[data-focus=pair-1812]").click()
    until(screen, lambda: screen.asked().get("compare") == "1812", "a pair")
    until(screen, lambda: abs(map_top(screen)) < 5, "the map at the top of the window")
    assert flags(screen) == ["31 December 1812", "31 December 1828"]
    moved = [one for one in changes(real, 1812, 1828) if one.counts]
    told = lower(screen, ".ta-sum")
    expect(told).to_contain_text(f"{len(moved)} areas changed hands")
    expect(told).to_be_in_viewport()
    _, (_, *rows) = saved(screen, lower(screen, "section .ta-tools button").first)
    assert len(rows) == len(flows(moved))


def test_days_typed_the_later_first_are_compared_from_the_earlier(screen: Kind):
    screen.open("panel=compare&year=1900")
    lower(screen, "[data-focus=pair-from]").fill("1828")
    lower(screen, "[data-focus=pair-to]").fill("24 October 1813")
    lower(screen, "[data-focus=pair-to]").press("Enter")
    until(screen, lambda: screen.asked().get("compare") == "1813-10-24", "two days")
    assert screen.asked()["year"] == "1828"
    assert flags(screen) == ["24 October 1813", "31 December 1828"]
    assert lower(screen, "[data-focus=pair-from]").input_value() == "24 October 1813"


def test_the_day_that_is_moved_before_the_other_changes_the_side(screen: Kind):
    screen.open("panel=compare&year=1829&compare=1828")
    assert flags(screen) == ["31 December 1828", "31 December 1829"]
    for _ in range(2):
        screen.page.locator(screen.slider).press("ArrowLeft")
    until(screen, lambda: screen.date() == "1827-12-31", "an earlier year")
    assert flags(screen) == ["31 December 1827", "31 December 1828"]


def test_what_is_no_day_is_said_and_stays_in_its_field(screen: Kind):
    screen.open("panel=compare&year=1900")
    lower(screen, "[data-focus=pair-from]").fill("foo")
    lower(screen, "[data-focus=pair-go]").click()
    expect(lower(screen, "[role=alert]")).to_contain_text("“foo” is not a year or a date")
    assert lower(screen, "[data-focus=pair-from]").input_value() == "foo"
    assert "compare" not in screen.asked()


def test_a_comparison_ends_with_one_press_and_back_brings_it_again(screen: Kind):
    screen.open("year=1828&compare=1812")
    lower(screen, "").get_by_role("button", name="End the comparison").click()
    until(screen, lambda: "compare" not in screen.asked(), "the end")
    assert flags(screen) == []
    expect(lower(screen, "h2").first).to_have_text("Compare two days")
    screen.page.go_back(wait_until="commit")
    until(screen, lambda: screen.asked().get("compare") == "1812", "again")
    assert flags(screen) == ["31 December 1812", "31 December 1828"]


def test_a_pair_is_chosen_by_keyboard_and_keeps_the_focus(screen: Kind):
    screen.open("panel=compare&year=1900")
    lower(screen, "[data-focus=pair-1812]").focus()
    screen.page.keyboard.press("Enter")
    until(screen, lambda: screen.asked().get("compare") == "1812", "a pair")
    assert screen.page.evaluate("document.activeElement.dataset.focus") == "pair-1812"


# --- this year -----------------------------------------------------------------------------------


@pytest.mark.parametrize("year", [1813, 1918, 1999, 2020])
def test_each_event_of_the_year_stands_there_once_in_its_order(screen: Kind, real: Atlas, year):
    screen.open(f"panel=year&year={year}")
    names = [one.event.name for one in happenings_in(real, year) if one.event]
    told = lower(screen, ".ta-happening h3 button").all_text_contents()
    assert told == names
