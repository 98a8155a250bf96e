"""The page on paper, and with colours that the reader's system forces."""

from chromium import MAP_FRAME


def box(page, selector: str) -> dict:
    return page.locator(selector).first.bounding_box()


def test_on_paper_the_map_does_not_lie_over_what_is_read(stranger):
    stranger.open("?year=1828&event=1828-turkmenchay")
    stranger.page.emulate_media(media="print")
    picture, reading = box(stranger.page, MAP_FRAME), box(stranger.page, ".st-key-reading")
    assert picture["y"] + picture["height"] <= reading["y"]
    pressed = stranger.page.locator(
        ".timeline :is(.rail, .buttons, .options, .nudge), .st-key-year"
    )
    assert pressed.count() >= 5
    assert not any(one.is_visible() for one in pressed.all())
    stranger.page.emulate_media(media="screen")


def test_with_forced_colours_slider_and_pressed_switch_can_be_seen(stranger):
    stranger.page.emulate_media(forced_colors="active")
    stranger.open("?year=1828")
    colour = "node => getComputedStyle(node).backgroundColor"
    switches = stranger.page.locator(".ta-languages button"), stranger.map.get_by_role("radio")
    for switch in switches:
        pressed, other = (switch.nth(at).evaluate(colour) for at in (0, 1))
        assert pressed != other
    knob = stranger.page.locator('.st-key-year :has(> [data-testid="stSliderThumbValue"])')
    assert knob.evaluate("node => getComputedStyle(node).outlineStyle") == "solid"
