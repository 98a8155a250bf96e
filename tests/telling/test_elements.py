"""What the panels are built of: elements that belong where they stand, and links that lead."""

from functools import cache

import pytest
from every_panel import PANELS
from panel_nodes import all_nodes

from telling.nodes import SPECIAL
from words import words_in

WORDS_WITHIN = {"a", "b", "bdi", "button", "caption", "cite", "code", "dd", "div", "dt", "h1", "h2",
                "h3", "i", "li", "p", "q", "small", "span", "strong", "summary", "td", "th",
                "time"}  # fmt: skip
PARTS = {
    "ul": {"li"},
    "ol": {"li"},
    "dl": {"dt", "dd"},
    "table": {"caption", "thead", "tbody"},
    "thead": {"tr"},
    "tbody": {"tr"},
    "tr": {"th", "td"},
}
GROUPS = {"article", "aside", "blockquote", "details", "figure", "figcaption", "footer", "header",
          "nav", "section"}  # fmt: skip
WITHIN_LINES = {"a", "b", "bdi", "button", "cite", "code", "i", "q", "small", "span", "strong",
                "time"}  # fmt: skip
TARGET = {"kind", "id", "day", "year", "story", "option", "from", "to", "atlas"}
DEEDS = {"go", "ask", "embed", "save", "copy"}


@cache
def elements(atlas, kind: str) -> list[dict]:
    """Every element of the panels of a kind."""
    return [one for panel in PANELS[kind](atlas, words_in("en")) for one in all_nodes(panel)]


@pytest.fixture(params=["real", "tiny", "plain"])
def told(request, kind) -> list[dict]:
    return elements(request.getfixturevalue(request.param), kind)


@pytest.mark.parametrize("kind", PANELS)
def test_every_element_is_one_that_a_page_may_have_with_its_own_parts(told):
    for one in told:
        kids = {kid["tag"] for kid in one["kids"] if isinstance(kid, dict)}
        if one["tag"] in PARTS:
            assert kids <= PARTS[one["tag"]] and not any(
                isinstance(kid, str) for kid in one["kids"]
            )
        else:
            assert one["tag"] in WORDS_WITHIN | GROUPS, one
            assert not kids & {"li", "dt", "dd", "caption", "thead", "tbody", "tr", "td"}, one
        if one["tag"] == "p":
            assert kids <= WITHIN_LINES, one


@pytest.mark.parametrize("kind", PANELS)
def test_every_fold_begins_with_its_title_and_no_other_element_has_one(told):
    for one in told:
        titles = [isinstance(kid, dict) and kid["tag"] == "summary" for kid in one["kids"]]
        assert sum(titles) == (one["tag"] == "details"), one
        assert not any(titles) or titles[0], one


@pytest.mark.parametrize("kind", PANELS)
def test_what_an_element_can_do_is_named_as_the_browser_knows_it(told):
    for one in told:
        assert one.keys() <= {"tag", "kids", "cls", "attrs", *SPECIAL}, one
        assert one.get("go", {}).keys() <= TARGET, one
        assert all(name.islower() for name in one.get("attrs", {})), one


@pytest.mark.parametrize("kind", PANELS)
def test_every_column_is_sorted_as_text_or_by_the_numbers_in_it(told):
    for table in (one for one in told if one["tag"] == "table"):
        head, body = table["kids"][-2:]
        sorts = [heading["attrs"]["data-sort"] for heading in head["kids"][0]["kids"]]
        assert set(sorts) <= {"text", "number"}, sorts
        for row in body["kids"]:
            values = [cell.get("attrs", {}).get("data-value") for cell in row["kids"]]
            for sort, value in zip(sorts, values, strict=True):
                assert sort == "text" or float(value) >= 0, (sorts, values)


@pytest.mark.parametrize("kind", PANELS)
def test_a_button_does_something(told):
    for one in told:
        if one["tag"] == "button":
            read = [name for name in one.get("attrs", {}) if name.startswith(("data-", "popover"))]
            assert DEEDS & one.keys() or read, one
