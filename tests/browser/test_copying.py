"""A press copies, with or without a clipboard, and the button says what came of it."""

from playwright.sync_api import expect

NO_CLIPBOARD = """() => {
  Object.defineProperty(navigator, "clipboard", { value: undefined });
  document.addEventListener("copy", () => { window.taken = getSelection().toString(); });
}"""


def copy_button(reader):
    """The first button of the menu, which is open."""
    if not reader.page.locator("#share-menu").is_visible():
        reader.page.locator(".ta-share-button").click()
    return reader.page.locator("#share-menu .ta-chips button").first


def test_without_a_clipboard_as_on_plain_http_a_press_copies_all_the_same(reader):
    reader.open("?year=1828")
    reader.page.evaluate(NO_CLIPBOARD)
    button = copy_button(reader)
    button.click()
    expect(button).to_have_text("Copied")
    assert reader.page.evaluate("[window.taken, location.href]") == [reader.page.url] * 2
    assert reader.page.evaluate("document.activeElement.textContent") == "Copied"
    assert reader.page.locator("textarea").count() == 0


def test_a_browser_that_does_not_copy_is_not_said_to_have_copied(reader):
    reader.open("?year=1828&lang=tr")
    reader.page.evaluate(NO_CLIPBOARD)
    reader.page.evaluate("document.execCommand = () => false")
    copy_button(reader).click()
    expect(copy_button(reader)).to_have_text("Kopyalanamadı: tarayıcı izin vermiyor")


def test_a_button_pressed_twice_says_in_the_end_what_it_does(reader):
    reader.open("?year=1828")
    reader.page.evaluate(NO_CLIPBOARD)
    button = copy_button(reader)
    button.click()
    expect(button).to_have_text("Copied")
    copy_button(reader).click()
    expect(copy_button(reader)).to_have_text("Copy link")
