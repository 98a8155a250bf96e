"""A stranger's first ten seconds: one line says what to do, and nothing stands in the way."""

import pytest

INVITATIONS = {"en": "Drag the year", "tr": "Yılı sürükleyin", "az": "İli sürüşdürün"}


@pytest.mark.parametrize("lang", INVITATIONS)
def test_the_invitation_and_the_five_stops_are_seen_without_scrolling(stranger, lang):
    stranger.open(f"?lang={lang}")
    invitation = stranger.page.locator(".ta-invitation")
    assert invitation.inner_text().startswith(INVITATIONS[lang])
    stops = stranger.page.locator(".ta-tour button")
    assert stops.count() == 5
    last = stops.last.bounding_box()
    assert last["y"] + last["height"] < 1000
    assert stranger.page.locator("[role=dialog], [aria-modal=true]").count() == 0


def test_the_tour_leads_from_stop_to_stop_and_moves_the_map(stranger):
    stranger.open()
    with stranger.answered():
        stranger.page.locator(".ta-tour button").first.click()
    assert stranger.date() == "1699-01-26"
    step = stranger.page.locator(".ta-stop")
    assert step.inner_text().startswith("Stop 1 of 5")
    for number in (2, 3, 4, 5):
        before = stranger.date()
        with stranger.answered():
            step.locator("button").click()
        assert step.inner_text().startswith(f"Stop {number} of 5")
        assert stranger.date() > before
    step.locator("button").click()
    stranger.page.locator(".ta-tour").wait_for()


def test_a_new_panel_starts_at_its_top(stranger):
    stranger.open("?place=shusha&year=1993")
    pane = stranger.page.locator(".st-key-reading")
    pane.evaluate("(one) => one.scrollTo(0, 400)")
    assert pane.evaluate("(one) => one.scrollTop") > 0
    with stranger.answered():
        stranger.map.evaluate(
            """() => document.dispatchEvent(new CustomEvent("atlas:pick", {
              detail: { kind: "area", id: "AZ_BAKU", day: "1993-12-31", n: 1 } }))"""
        )
    assert stranger.url()["area"] == "AZ_BAKU"
    assert pane.evaluate("(one) => one.scrollTop") == 0


def test_texts_of_other_languages_are_marked(stranger):
    stranger.open("?lang=az&event=1813-gulistan&year=1813&date=1813-10-24")
    told = stranger.page.locator(".st-key-reading")
    assert told.locator("[lang=en]").get_by_text("Iran gave up").count() == 1
    assert told.locator("blockquote").first.get_attribute("lang") == "en"
    assert told.locator(".ta-prose").get_attribute("lang") == "az"
