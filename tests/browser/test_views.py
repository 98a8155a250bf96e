"""Views, layers, themes: the same map in another light."""

from chromium import MAP_FRAME, Reader


def fills(reader):
    return reader.atlas("looks()")


def test_the_view_by_recognition_repaints_where_it_differs(reader):
    reader.open("?year=2010")
    before = fills(reader)
    with reader.answered():
        reader.map.get_by_role("radio", name="Recognised owner").click()
    assert reader.url()["view"] == "recognised"
    after = fills(reader)
    assert after != before
    assert reader.date() == "2010-12-31"


def test_a_dark_page_makes_a_dark_map(chromium, address):
    page = chromium.new_page(color_scheme="dark", viewport={"width": 1200, "height": 900})

    reader = Reader(page, address).open("?year=1828")
    assert reader.map.evaluate("document.documentElement.dataset.theme") == "dark"
    page.close()


def test_the_turkic_layer_follows_the_dates_of_joining(reader):
    reader.open("?year=2005")
    reader.atlas("setLayer('turkic', true)")
    assert set(reader.atlas("members()").values()) == {"none"}
    reader.atlas("setDate('2022-12-31')")
    reader.wait_for_date("2022-12-31")
    shown = list(reader.atlas("members()").values())
    assert shown.count("member") >= 5
    assert shown.count("observer") >= 2


def test_two_days_are_compared_on_one_map(reader):
    reader.open("?year=1828&compare=1812-12-31")
    assert reader.map.locator(".flag").all_inner_texts() == ["31 December 1812", "31 December 1828"]
    assert reader.map.locator("canvas.surface").count() == 2
    reader.atlas("compare(null)")
    assert reader.map.locator("canvas.surface").count() == 1


def test_a_phone_has_room_to_scroll_beside_the_map(chromium, address):

    page = chromium.new_page(viewport={"width": 390, "height": 844})
    reader = Reader(page, address).open("?year=1828")
    frame = page.locator(MAP_FRAME).bounding_box()
    assert frame["height"] < 844 * 0.75
    assert frame["width"] <= 390
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert reader.map.locator(".drawer.powers").is_hidden()
    page.close()
