"""A stranger's first ten seconds: one line says what to do, and nothing stands in the way."""

import pytest

STARTS = {"en": "Start the story", "tr": "Anlatıyı başlat", "az": "Hekayəni başlat"}
FOLD = 720  # px of a common laptop


@pytest.mark.parametrize("lang", STARTS)
def test_which_article_this_is_and_the_way_on_are_seen_without_scrolling(stranger, lang, real):
    stranger.page.set_viewport_size({"width": 1280, "height": FOLD})
    stranger.open(f"?lang={lang}")
    opening = stranger.page.locator(".ta-opening")
    title = opening.locator("h2")
    assert title.inner_text() == f"“{real.article.title}”"
    assert real.article.publisher in opening.locator(".ta-kicker").text_content()
    start = opening.locator('[data-turn="next"]')
    assert start.inner_text().startswith(STARTS[lang])
    for one in (title, start, opening.locator(".ta-turn button").last):
        box = one.bounding_box()
        assert box["y"] + box["height"] < FOLD
    assert stranger.page.locator("[role=dialog]:visible").count() == 0


def test_one_press_explores_freely_and_one_leads_back(stranger):
    stranger.open()
    with stranger.answered():
        stranger.page.get_by_role("button", name="Explore the atlas freely").click()
    assert stranger.url() == {"year": "1699"}
    assert stranger.page.locator(".ta-invitation").inner_text().startswith("Drag the year")
    with stranger.answered():
        stranger.page.locator(".ta-back").click()
    assert stranger.page.locator(".ta-step h2").inner_text() == "Treaty of Karlowitz"


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
    assert told.get_by_text("imtina etdi").count() >= 1
    assert told.get_by_text("Iran gave up").count() == 0
    assert told.locator("blockquote").first.get_attribute("lang") == "en"
    assert told.locator(".ta-prose").get_attribute("lang") == "az"
