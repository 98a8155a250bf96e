"""A step brings the page's three parts and nothing else; other choices arrive whole."""

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg


def elements_of(heard: list[bytes]) -> list[tuple[str, str]]:
    """The fragment and the kind of each element the server sent."""
    told = [ForwardMsg.FromString(one) for one in heard]
    deltas = [one.delta for one in told if one.WhichOneof("type") == "delta"]
    return [
        (one.fragment_id, one.new_element.WhichOneof("type"))
        for one in deltas
        if one.WhichOneof("type") == "new_element"
    ]


def test_a_release_sends_the_three_parts_and_neither_map_nor_code(reader):
    reader.open("?year=1828")
    heard = reader.talk.heard
    first = [kind for _, kind in elements_of(heard)]
    assert "component_instance" in first, "the map came with the page"
    heard.clear()
    reader.page.locator(".st-key-year input[type=range]").focus()
    with reader.answered():
        reader.page.keyboard.press("ArrowRight")
    assert reader.page.get_by_text("The year 1829").is_visible()
    sent = elements_of(heard)
    assert len({fragment for fragment, _ in sent if fragment}) == 3
    assert all(fragment for fragment, _ in sent)
    assert "component_instance" not in [kind for _, kind in sent]
    assert not [one for one in heard if b"MutationObserver" in one], "code travels as a file"


def test_what_search_found_moves_slider_map_and_address_and_clears_the_box(reader):
    reader.open()
    box = reader.page.locator(".st-key-find input")
    box.fill("kucuk kaynarca")
    box.press("Enter")
    with reader.answered():
        reader.page.locator('[class*="st-key-hit-event"] button').first.click()
    reader.wait_for_date("1774-07-21")
    assert reader.url()["year"] == "1774"
    assert reader.url()["event"] == "1774-kucuk-kaynarca"
    assert reader.page.locator(".st-key-year input[type=range]").input_value() == "1774"
    assert box.input_value() == ""
    assert reader.page.locator(".st-key-found").count() == 0


def found(reader, typed: str, kind: str) -> None:
    """Search and press the first hit of a kind."""
    box = reader.page.locator(".st-key-find input")
    box.fill(typed)
    box.press("Enter")
    with reader.answered():
        reader.page.locator(f'[class*="st-key-hit-{kind}"] button').first.click()


def test_a_passage_that_search_found_comes_into_view_with_the_focus_each_time(reader):
    reader.open()
    for _ in range(2):
        reader.page.evaluate("document.querySelector('.stMain').scrollTop = 0")
        found(reader, "Safavid", "excerpt")
        passage = reader.page.locator("figure:focus")
        passage.wait_for()
        box = passage.bounding_box()
        assert "Safavid" in passage.inner_text()
        assert box["y"] >= 0 and box["y"] + box["height"] <= 1000


def test_what_search_found_takes_the_focus_to_its_heading(reader):
    reader.open()
    found(reader, "Shusha", "place")
    reader.page.locator(".st-key-reading h2:focus").wait_for()
    assert reader.page.locator("h2:focus").inner_text().startswith("Shusha")


def test_the_list_of_places_opens_chooses_and_folds_again(reader):
    reader.open("?year=1828")
    places = reader.page.locator(".ta-places")
    places.locator("summary").click()
    with reader.answered():
        places.get_by_role("button", name="Baku", exact=True).click()
    assert reader.url()["place"] == "baku"
    assert reader.page.locator(".st-key-reading h2").first.inner_text().startswith("Baku")
    assert places.get_attribute("open") is None


def test_the_view_changes_map_and_panels_and_keeps_the_map(reader):
    reader.open("?year=1828")
    reader.map.evaluate("window.mark = 1")
    with reader.answered():
        reader.map.get_by_text("Whose by recognition", exact=True).click()
    assert reader.url()["view"] == "recognised"
    assert reader.map.evaluate("window.mark") == 1
    shown = reader.atlas("state('1828-12-31', 'recognised')")
    assert shown != reader.atlas("state('1828-12-31', 'control')")
