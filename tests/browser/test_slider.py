"""The year: the map follows the held thumb, the server hears of it once, on release."""

import pytest


def test_the_map_moves_while_the_thumb_is_held_and_the_server_hears_nothing(reader):
    reader.open()
    with reader.holding_thumb() as move:
        before = reader.sent
        seen = set()
        for step in range(1, 31):
            before_it = reader.date()
            move(step / 40)
            reader.wait_for_day(f"!== {before_it!r}")
            seen.add(reader.date())
        assert len(seen) == 30
        assert "year" not in reader.url()
        assert reader.sent == before


def test_release_moves_the_address_and_the_panels_once(reader):
    reader.open("?panel=year&year=1699")
    with reader.answered(), reader.holding_thumb() as move:
        for share in (0.3, 0.5):
            before = reader.date()
            move(share)
            reader.wait_for_day(f"!== {before!r}")
        held = reader.date()
        before = reader.sent
    year = held[:4]
    assert reader.url()["year"] == year
    assert reader.date() == held
    assert reader.page.locator(".timeline .figure b").inner_text() == year
    assert reader.page.get_by_text(f"The year {year}").count() == 1
    assert reader.sent - before == 1


def test_arrow_keys_on_the_slider_move_one_year(reader):
    reader.open("?year=1828")
    reader.page.locator(".st-key-year input[type=range]").focus()
    with reader.answered():
        reader.page.keyboard.press("ArrowRight")
    assert reader.date() == "1829-12-31"
    assert reader.url()["year"] == "1829"


def test_a_bare_year_is_its_last_day(reader):
    assert reader.open("?year=1828").date() == "1828-12-31"


def test_a_link_to_a_day_opens_on_that_day(reader):
    reader.open("?year=1813&date=1813-10-24")
    assert reader.date() == "1813-10-24"
    assert reader.page.locator(".timeline .figure").inner_text().split("\n")[0] == "1813"


@pytest.mark.parametrize("bad", ["?year=abc", "?year=9999", "?place=<script>", "?date=1828-99-99"])
def test_a_link_that_makes_no_sense_still_opens(reader, bad):
    reader.open(bad)
    assert reader.page.get_by_text("Traceback").count() == 0


def test_zoom_and_map_survive_a_year_change(reader):
    reader.open("?year=1828")
    reader.map.evaluate("() => { window.stillHere = true; map_div.setView([40, 47], 7.5); }")
    reader.page.locator(".st-key-year input[type=range]").focus()
    with reader.answered():
        reader.page.keyboard.press("ArrowRight")
    assert reader.date() == "1829-12-31"
    assert reader.map.evaluate("[window.stillHere, map_div.getZoom()]") == [True, 7.5]
