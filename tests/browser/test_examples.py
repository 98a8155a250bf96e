"""The page as the README starts it: the shipped atlas and its two examples, side by side."""

from collections.abc import Iterator

import pytest
from chromium import PATIENCE, Reader
from playwright.sync_api import expect
from server import serving

import atlas as core
from atlas.shipped import DATA
from exports.registry import Request, render

CARTHAGE, RAILWAY = "Carthage and its sea", "A railway and its borders"
CARD = ".st-key-reading"


@pytest.fixture(scope="module")
def served(tmp_path_factory) -> Iterator[str]:
    """No atlas is named: those that come with the project."""
    with serving(tmp_path_factory.mktemp("examples") / "server.log") as address:
        yield address


def wait_for(visitor: Reader, title: str) -> None:
    visitor.page.locator("h1", has_text=title).wait_for(timeout=PATIENCE)
    visitor.page.wait_for_function(
        """() => document.querySelector('iframe[src*="streamlit_folium"]')
             ?.contentDocument?.documentElement?.dataset.ready === "true" """,
        timeout=PATIENCE,
    )
    visitor.rest()


def choose(visitor: Reader, title: str) -> None:
    with visitor.answered():
        visitor.page.locator(".ta-atlas").click()
        visitor.page.locator(".ta-atlases").get_by_role("button", name=title).first.click()
    wait_for(visitor, title)


def test_the_three_stand_in_one_menu_and_back_leads_through_them(visitor):
    visitor.open("?year=1828")
    choose(visitor, RAILWAY)
    assert visitor.url() == {"atlas": "railway"}
    choose(visitor, CARTHAGE)
    visitor.page.wait_for_function(
        """() => Object.keys(document.querySelector('iframe[src*="streamlit_folium"]')
             ?.contentWindow?.atlas?.state() ?? {none: 0}).length === 0""",
        timeout=PATIENCE,
    )
    visitor.page.go_back()
    wait_for(visitor, RAILWAY)
    visitor.page.go_back()
    wait_for(visitor, "Treaty Atlas")
    visitor.wait_for_date("1828-12-31")


@pytest.mark.parametrize(
    ("year", "holder"), [(1877, "Ottoman Empire"), (1900, "Russian Empire"), (1919, "Britain")]
)
def test_a_town_of_the_railway_answers_with_its_holder_of_the_day(visitor, year, holder):
    visitor.open(f"?atlas=railway&place=batumi&year={year}")
    expect(visitor.page.locator(CARD)).to_contain_text(holder, timeout=PATIENCE)


def test_a_year_before_the_first_is_told_and_shown(visitor):
    visitor.open("?atlas=carthage&event=told-10")
    assert visitor.date() == "-0215-08-02"
    expect(visitor.page.locator(CARD)).to_contain_text("2 August 216 BC", timeout=PATIENCE)
    expect(visitor.page.locator(CARD)).to_contain_text("Cannae")


def test_a_place_whose_point_nobody_knows_answers_all_the_same(visitor):
    visitor.open("?atlas=carthage&place=zama")
    expect(visitor.page.locator(CARD)).to_contain_text("still disputed", timeout=PATIENCE)
    shown = visitor.atlas("labels()")
    assert "zama" not in {one["id"] for one in shown}
    assert {"gades", "constantinople"} & {one["id"] for one in shown}


def test_the_story_of_carthage_goes_on_and_back(visitor):
    visitor.open("?atlas=carthage&story=told-1")
    with visitor.answered():
        visitor.page.keyboard.press("ArrowRight")
    visitor.wait_for_date("-0508-12-31")
    visitor.page.go_back()
    visitor.wait_for_date("-0813-12-31")


def test_the_single_file_of_carthage_needs_no_network(chromium, tmp_path):
    path = tmp_path / "carthage.html"
    path.write_bytes(render(core.load(DATA / "examples" / "carthage"), "html", Request()))
    context = chromium.new_context(offline=True)
    page, asked, wrong = context.new_page(), [], []
    page.on("request", lambda one: asked.append(one.url.split("#")[0]))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(f"{path.as_uri()}#event=told-10")
    expect(page.locator("html")).to_have_attribute("data-ready", "true", timeout=PATIENCE)
    expect(page.locator("html")).to_have_attribute("data-date", "-0215-08-02")
    expect(page.locator("body")).to_contain_text("2 August 216 BC")
    assert set(asked) == {path.as_uri()}
    assert wrong == []
    context.close()
