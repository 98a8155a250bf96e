"""The whole page without a pointer: every control in a sensible order, focus never lost."""

import pytest

from words.collation import by_alphabet

STOP = """() => {
  let one = document.activeElement;
  while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
  const host = document.activeElement.closest("[class*=st-key-]");
  const keys = [];
  for (let up = host; up; up = up.parentElement.closest("[class*=st-key-]")) {
    keys.push(...[...up.classList].filter((name) => name.startsWith("st-key-")));
  }
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
  return {
    tag: one.tagName,
    where: document.activeElement.tagName === "IFRAME" ? "map" : keys.join(" "),
    text: (one.getAttribute("aria-label") || one.textContent || "").trim().slice(0, 60),
    seen: (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none",
  };
}"""
SECTIONS = ["header", "timeline", "year", "map", "find", "reading", "lower"]


def focus(reader) -> dict:
    return reader.page.evaluate(STOP)


def press(reader, *keys: str) -> None:
    for key in keys:
        reader.page.keyboard.press(key)


def walk(reader, most: int = 90) -> list[dict]:
    """Press Tab from the top of the page until the panel below the map is reached."""
    stops = []
    for _ in range(most):
        press(reader, "Tab")
        stops.append(focus(reader))
        if "st-key-article-panel" in stops[-1]["where"]:
            break
    return stops


def section(stop: dict) -> str | None:
    if stop["where"] == "map":
        return "map"
    names = {name.removeprefix("st-key-") for name in stop["where"].split()}
    return next((one for one in SECTIONS if one in names), None)


def test_tab_visits_every_part_of_the_page_from_top_to_bottom(reader):
    reader.open("?year=1813")
    stops = walk(reader)
    visited = list(dict.fromkeys(filter(None, map(section, stops))))
    assert visited == SECTIONS
    ours = [one for one in stops if section(one) in ("timeline", "reading")]
    assert len(ours) > 8
    assert [one for one in ours if not one["seen"]] == [], "a focus that cannot be seen"


def test_the_slider_moves_by_arrow_keys(reader):
    reader.open("?year=1812")
    reader.page.locator(".st-key-year input[type=range]").focus()
    with reader.answered():
        press(reader, "ArrowRight")
    assert reader.date() == "1813-12-31"
    assert reader.url()["year"] == "1813"
    assert reader.page.evaluate("document.activeElement.type") == "range"


def test_the_row_of_panels_opens_them_by_keyboard(reader):
    reader.open("?year=1813")
    reader.page.locator(".st-key-panel button").first.focus()
    press(reader, "ArrowRight")
    if focus(reader)["text"] != "Claims":  # where arrows do not move, Tab does
        press(reader, "Tab")
    press(reader, "Enter")
    reader.page.wait_for_url("**panel=claims*")
    reader.page.locator(".st-key-claims-head h2").wait_for()


def test_sorting_a_table_by_keyboard_says_how_it_is_sorted(reader):
    reader.open("?year=1813&panel=table")
    heading = reader.page.locator(".st-key-table-panel th").nth(2)
    heading.locator("button").focus()
    press(reader, "Enter")
    assert heading.get_attribute("aria-sort") == "ascending"
    press(reader, "Space")
    assert heading.get_attribute("aria-sort") == "descending"


def test_a_table_is_sorted_in_the_readers_own_alphabet(reader):
    reader.open("?year=1813&panel=table&lang=az")
    fold = reader.page.locator(".st-key-table-panel [data-table] details")
    fold.locator("summary").click()
    table = fold.locator("table")
    table.locator("th button").first.click()
    column = "(all) => all.map(({ cells: [one] }) => one.dataset.value ?? one.textContent)"
    shown = table.locator("tbody tr").evaluate_all(column)
    assert len(set(shown)) > 10
    assert shown == by_alphabet(shown, "az", str)


def test_a_link_that_tells_of_something_else_takes_the_focus_to_its_heading(reader):
    reader.open("?year=1813&event=1813-gulistan&date=1813-10-24")
    reader.page.locator('.st-key-reading [data-focus="signed-at"]').focus()
    with reader.answered():
        press(reader, "Enter")
    reader.page.wait_for_url("**place=gulistan*")
    now = focus(reader)
    assert now["tag"] == "H2"
    assert now["text"].startswith("Gulistan")


def test_closing_a_panel_leaves_the_focus_on_what_takes_its_place(reader):
    reader.open("?year=1813&place=shusha")
    reader.page.get_by_role("button", name="Close", exact=True).focus()
    with reader.answered():
        press(reader, "Enter")
    reader.page.wait_for_function("!location.search.includes('place=')")
    assert focus(reader)["text"] == "In 1813"


def test_a_link_elsewhere_keeps_its_focus_and_the_new_panel_is_announced(reader):
    reader.open("?year=1813&panel=table&place=shusha")
    reader.page.locator(".st-key-table-panel [data-table] summary").click()
    row = reader.page.locator(".st-key-table-panel [data-focus=area-AZ_BAKU-]")
    row.focus()
    with reader.answered():
        press(reader, "Enter")
    reader.page.wait_for_url("**area=AZ_BAKU*")
    assert row.evaluate("(one) => one === document.activeElement")
    said = reader.page.locator(".st-key-reading [role=status]").last
    assert said.text_content() == reader.page.locator(".st-key-reading h2").first.inner_text()


def test_a_word_of_the_article_moves_map_and_year_and_keeps_its_place(reader):
    reader.open("?panel=article")
    word = reader.page.locator(".st-key-article-panel .ta-event").first
    word.focus()
    name = word.inner_text()
    with reader.answered():
        press(reader, "Enter")
    reader.page.wait_for_url("**event=*")
    assert focus(reader)["text"] == name


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_reduced_motion_is_honoured(reader, motion):
    reader.page.emulate_media(reduced_motion=motion)
    reader.open("?year=1813")
    moving = reader.map.evaluate(
        """() => {
          window.atlas.goTo(42, 20, 6);
          window.atlas.select("event", "1828-turkmenchay", true);
          const panning = Boolean(document.querySelector(".leaflet-pan-anim"));
          return document.getAnimations().length + panning;
        }"""
    )
    spoiled = reader.page.evaluate(
        """() => [...document.querySelectorAll(".stApp *")].filter((one) => (
          getComputedStyle(one).transitionDuration.split(",").some((s) => parseFloat(s) > 0.01)
        )).length"""
    )
    if motion == "reduce":
        assert moving == 0
        assert spoiled == 0
    else:
        assert spoiled > 0
