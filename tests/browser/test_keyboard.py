"""Everything on the map by keyboard alone."""


def focus_area(reader):
    reader.map.evaluate("document.querySelector('.areas button[tabindex=\"0\"]').focus()")


def focused(reader, name):
    return reader.map.evaluate(f"document.activeElement.getAttribute({name!r})")


def test_areas_are_one_tab_stop_with_names_and_holders(reader, real):
    reader.open("?year=1828")
    assert (
        reader.map.evaluate("document.querySelectorAll('.areas button[tabindex=\"0\"]').length")
        == 1
    )
    # The names are written once the map is at rest.
    reader.map.locator(".areas button:not([aria-label])").first.wait_for(state="detached")
    labels = reader.map.evaluate(
        "[...document.querySelectorAll('.areas button')].map((one) => one.ariaLabel)"
    )
    assert len(labels) == len(real.areas)
    assert all(": " in label for label in labels)


def test_arrow_keys_walk_over_areas_enter_chooses_escape_lets_go(reader):
    reader.open("?year=1828")
    reader.page.keyboard.press("Tab")
    focus_area(reader)
    first = focused(reader, "data-area")
    reader.page.keyboard.press("ArrowLeft")
    second = focused(reader, "data-area")
    assert second != first
    reader.page.keyboard.press("ArrowRight")
    reader.map.get_by_role("tooltip").wait_for()
    label = focused(reader, "aria-label")
    with reader.answered():
        reader.page.keyboard.press("Enter")
    assert "area" in reader.url()
    assert label.split(":")[0] in reader.page.locator(".st-key-reading").inner_text()
    focus_area(reader)
    reader.page.keyboard.press("Escape")
    reader.page.wait_for_function("!location.search.includes('area=')")


def test_places_are_one_tab_stop_and_arrows_go_through_them(reader):
    reader.open("?year=2020")
    stops = "[...document.querySelectorAll('.place')].filter((one) => one.tabIndex === 0).length"
    assert reader.map.evaluate(stops) == 1
    reader.map.evaluate(
        "[...document.querySelectorAll('.place')].find((one) => one.tabIndex === 0).focus()"
    )
    first = focused(reader, "data-place")
    reader.page.keyboard.press("ArrowRight")
    second = focused(reader, "data-place")
    assert second
    assert second != first
    reader.page.keyboard.press("Enter")
    reader.page.wait_for_url(f"**place={second}*")


def test_arrows_lead_from_place_to_place_over_none_that_is_hidden_and_round_again(reader):
    reader.open("?year=2020&map=41,42,4.5")  # from far, many words find no room
    reader.map.evaluate("document.querySelector('.place[tabindex=\"0\"]').focus()")
    seen = "[...document.querySelectorAll('.place:not([hidden])')].map((one) => one.dataset.place)"
    places = reader.map.evaluate(seen)
    walked = []
    for _ in places:
        reader.page.keyboard.press("ArrowRight")
        walked.append(focused(reader, "data-place"))
    assert sorted(walked) == sorted(places)


def test_the_map_can_be_reached_and_left_by_tab(reader):
    reader.open("?year=1828")
    reader.page.get_by_role("slider", name="Events").focus()
    kinds = []
    for _ in range(30):
        reader.page.keyboard.press("Tab")
        inside = reader.page.evaluate("document.activeElement.tagName") == "IFRAME"
        kinds.append(reader.map.evaluate("document.activeElement.tagName") if inside else "page")
    assert "BUTTON" in kinds
    assert kinds[-1] == "page"


def test_the_divider_between_two_days_moves_by_keyboard(reader):
    reader.open("?year=1828&compare=1812-12-31")
    divider = reader.map.get_by_role("slider")
    divider.focus()
    before = int(divider.get_attribute("aria-valuenow"))
    reader.page.keyboard.press("ArrowRight")
    assert int(divider.get_attribute("aria-valuenow")) == before + 2
    assert "1812" in divider.get_attribute("aria-label")
