"""A reader's own article: from a text to a corrected atlas, kept and opened again."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from own_reader import OwnReader
from playwright.sync_api import expect
from stumbling import stumbles

TEXT = """A summer by the river

In 1866 the steamer left Vienna for Budapest. Springfield was far away; nobody in
Budapest had heard of Springfield.

Two years later, on 12 June 1868, a bridge was opened in Zagreb. A hamlet called
Ostrovik stood empty. In the 1870s the traders came back from Trieste to Springfield.
"""
HOSTILE = """<script>window.hit = 1</script> Vienna <img src=x onerror="window.hit = 2">

In 1866 ${window.hit = 3} {{ 7 * 7 }} &lt;b&gt; the word was \u202eanneiV\u202c, and Budapest\x00.
"""


@pytest.fixture(scope="module")
def bringing(chromium, address) -> Iterator[OwnReader]:
    page = chromium.new_page(viewport={"width": 1440, "height": 1000})
    yield OwnReader(page, address)
    page.close()


@pytest.fixture
def own(bringing) -> Iterator[OwnReader]:
    """A reader who has seen their text on the map."""
    bringing.forget()
    yield bringing.begin().paste(TEXT).show()
    assert bringing.errors == []
    bringing.leave()


def test_a_pasted_text_comes_with_marks_points_and_ticks(own):
    assert own.page.locator(".ta-own-line").inner_text().startswith("5 places")
    assert {"vienna", "budapest", "zagreb", "trieste"} <= own.points().keys()
    assert own.page.locator(".timeline .ticks svg > *").count() > 3
    assert own.states("1866") == ["sure"]
    assert own.states("Two years later") == ["look"]


def test_what_is_known_of_the_text_is_filled_in(bringing):
    bringing.begin().paste(TEXT)
    expect(bringing.page.get_by_label("Title")).to_have_value("A summer by the river")
    expect(bringing.page.get_by_role("combobox", name="Language")).to_have_value("English")


def test_one_press_corrects_all_equal_words_and_undo_takes_it_back(own):
    before = own.states("Springfield")
    own.map.evaluate("window.kept = true")
    card = own.press(own.marks("Springfield").nth(1))
    with own.heard():
        card.locator(".ta-own-candidate").nth(1).click()
    assert own.states("Springfield") == ["decided"] * 3
    assert own.map.evaluate("window.kept")  # the map was not loaded anew
    with own.heard():
        own.page.keyboard.press("Control+z")
    assert own.states("Springfield") == before


def test_only_here_leaves_the_equal_words_as_they_were(own):
    before = own.states("Budapest")
    card = own.press(own.marks("Budapest").first)
    card.get_by_role("checkbox").check()
    with own.heard():
        card.get_by_role("button", name="Not a place").click()
    assert own.states("Budapest") == before[1:]


def test_a_place_follows_where_it_is_put(own):
    card = own.press(own.marks("Zagreb").first)
    with own.heard():
        card.get_by_role("button", name="Put it on the map").click()
    card.get_by_label("Latitude and longitude").fill("47.5 18.9")
    with own.heard():
        card.get_by_role("button", name="Put it there").click()
    places = own.atlas(
        "labels().filter(({kind, id}) => kind === 'place' && id === 'zagreb').length"
    )
    assert places <= 1
    assert own.states("Zagreb") == ["decided"]


def test_a_press_on_the_map_puts_the_place_there(own):
    card = own.press(own.marks("Zagreb").first)
    with own.heard():
        card.get_by_role("button", name="Put it on the map").click()
    where = own.map.locator(".leaflet-container").bounding_box()
    with own.heard():
        own.page.mouse.click(where["x"] + 300, where["y"] + 330)
    assert own.states("Zagreb") == ["decided"]
    expect(own.page.locator(".st-key-own-line")).to_contain_text("Placed at")
    assert own.url().get("area") is None  # the press chose nothing else


def test_a_press_on_the_map_keeps_to_the_words_that_are_meant(own):
    before = own.states("Budapest")
    card = own.press(own.marks("Budapest").first)
    card.get_by_role("checkbox").check()
    with own.heard():
        card.get_by_role("button", name="Put it on the map").click()
    where = own.map.locator(".leaflet-container").bounding_box()
    with own.heard():
        own.page.mouse.click(where["x"] + 300, where["y"] + 330)
    assert own.states("Budapest") == ["decided", *before[1:]]


def test_another_place_is_found_by_its_name(own):
    card = own.press(own.marks("Zagreb").first)
    card.get_by_label("Find another place").fill("Ljubljana")
    with own.heard():
        card.get_by_role("button", name="Search").click()
    with own.heard():
        card.locator(".ta-own-candidate").first.click()
    assert own.states("Zagreb") == ["decided"]


def test_the_next_to_look_at_comes_by_key(own):
    expect(own.page.locator(".ta-own-pane")).to_be_focused()  # since the text came
    seen = set()
    with own.heard():
        own.page.keyboard.press("n")
    while own.page.locator('.ta-own-mark[aria-expanded="true"]').count():
        words = own.page.locator('.ta-own-mark[aria-expanded="true"]').inner_text()
        if words in seen:
            break
        seen.add(words)
        with own.heard():
            own.page.keyboard.press("x" if words == "Ostrovik" else "y")
    assert "Two years later" in seen
    assert "look" not in own.states("")


def test_words_selected_become_a_place(own):
    own.page.evaluate(
        """() => {
            const walker = document.createTreeWalker(
              document.querySelector(".ta-own-text"), NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf("steamer");
                if (at >= 0) getSelection().setBaseAndExtent(node, at + 2, node, at + 5);
            }
        }"""
    )
    with own.heard():
        own.page.locator('.ta-own-row [data-kind="place"]').click()
    expect(own.marks("steamer")).to_have_count(1)


def test_another_date_is_read_as_it_is_written(own):
    card = own.press(own.marks("1870s").first)
    card.get_by_label("Another date").fill("spring of 1875")
    with own.heard():
        card.get_by_role("button", name="Take it").click()
    card = own.press(own.marks("1870s").first)
    expect(card.get_by_label("Another date")).to_have_value(re.compile("^1875"))


def test_a_place_pressed_on_the_map_tells_its_quotations(own):
    with own.heard():
        own.map.locator('[data-place="trieste"]').dispatch_event("click")
    expect(own.page.locator(".st-key-chosen")).to_contain_text("traders came back")
    expect(own.marks("Trieste").first).to_be_visible()
    with own.heard():
        own.page.get_by_role("button", name="Correct it").click()
    expect(own.page.locator(".ta-own-card h2")).to_have_text("Trieste")


def test_what_was_chosen_gives_way_to_a_mark_that_is_pressed(own):
    own.press(own.marks("Zagreb").first)
    with own.heard():
        own.map.locator('[data-place="trieste"]').dispatch_event("click")
    expect(own.page.locator(".ta-own-card")).to_be_hidden()
    own.press(own.marks("Vienna").first)
    expect(own.page.locator(".st-key-chosen")).to_have_count(0)
    expect(own.page.locator(".ta-own-card h2")).to_have_text("Vienna")


def test_the_table_of_all_is_loaded_when_it_is_opened(own):
    assert own.page.locator('[data-testid="stDataFrame"]').count() == 0
    own.tab("found")
    expect(own.page.locator('[data-testid="stDataFrame"]')).to_be_visible()


def test_what_was_kept_is_opened_again_as_it_was(own, tmp_path):
    card = own.press(own.marks("Springfield").first)
    with own.heard():
        card.get_by_role("button", name="Not a place").click()
    before = own.page.locator(".ta-own-line").inner_text()
    own.tab("share")
    expect(own.page.locator(".st-key-file-zip")).to_have_count(0)
    path = own.take("draft", tmp_path)
    assert path.name == "a-summer-by-the-river.zip"
    with own.heard():
        own.page.get_by_role("button", name="Start again").click()
    with own.heard():
        own.page.get_by_role("button", name="Throw away").click()
    own.page.locator('.st-key-own-file input[type="file"]').set_input_files(path)
    own.shown()
    assert own.page.locator(".ta-own-line").inner_text() == before


def test_the_single_file_opens_without_a_network(own, tmp_path, chromium):
    own.tab("share")
    path = own.take("html", tmp_path)
    context = chromium.new_context(offline=True)
    page, errors = context.new_page(), []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(path.as_uri())
    expect(page.locator('[data-place="vienna"]')).to_be_attached()
    context.close()
    assert errors == []


def test_the_text_of_a_stranger_is_text_and_nothing_else(bringing):
    bringing.begin().paste(HOSTILE).show()
    assert bringing.page.evaluate("window.hit") is None
    assert bringing.map.evaluate("window.hit") is None
    shown = bringing.page.locator(".ta-own-text")
    expect(shown).to_contain_text('<img src=x onerror="window.hit = 2">')
    expect(shown).to_contain_text("{{ 7 * 7 }}")
    bringing.press(bringing.marks("Budapest").first)
    assert bringing.page.evaluate("window.hit") is None


def test_a_zip_that_is_none_is_refused_in_words(bringing, tmp_path: Path):
    (tmp_path / "broken.zip").write_bytes(b"no zip")
    bringing.begin()
    bringing.page.locator('.st-key-own-file input[type="file"]').set_input_files(
        tmp_path / "broken.zip"
    )
    expect(bringing.page.get_by_role("alert").first).to_contain_text("no zip file")


def test_another_atlas_loads_nothing_of_it(reader):
    asked = []
    reader.page.on("request", lambda one: asked.append(one.url))
    reader.open()
    assert not [url for url in asked if "/own-" in url]


def test_the_draft_is_there_again_after_another_atlas(own):
    before = own.page.locator(".ta-own-line").inner_text()
    own.page.locator(".ta-atlas").click()
    with own.heard():
        own.page.locator(".ta-atlases li button").first.click()
    expect(own.page.locator(".st-key-reading")).to_be_visible()
    own.page.locator(".ta-atlas").click()
    with own.heard():
        own.page.get_by_role("button", name="Your article").click()
    own.shown()
    assert own.page.locator(".ta-own-line").inner_text() == before


def test_words_are_marked_by_writing_them(own):
    own.page.locator(".ta-own-writing summary").click()
    own.page.locator(".ta-own-writing input").fill("traders")
    with own.heard():
        own.page.locator(".ta-own-writing").get_by_role("button", name="Place").click()
    expect(own.marks("traders")).to_have_count(1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_text_and_card(own, scheme):
    own.page.emulate_media(color_scheme=scheme)
    own.press(own.marks("Springfield").first)
    found = [one for one in stumbles(own.page) if ".ta-own" in one.selector]
    assert found == []


def test_axe_finds_nothing_on_the_form(bringing):
    bringing.begin()
    found = [one for one in stumbles(bringing.page) if ".ta-" in one.selector]
    assert found == []
