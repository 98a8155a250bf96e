"""The picture of the map: an SVG that needs nothing else, and a PNG of it."""

import re

import pytest
from measured import km2
from takeaways import SVG, dots, drawing, group, map_of, said, saved, texts

ATLAS = "window.atlas"
TREATY = "event=1828-turkmenchay"
FAR = re.compile(r"(?:href|src)\s*=|url\((?!#)|<script|<foreignObject|@import", re.IGNORECASE)


def picture(screen, state: str, wishes: str = "{}"):
    screen.open(state)
    return drawing(map_of(screen.page).evaluate(f"{ATLAS}.picture({wishes})"))


def test_a_picture_says_what_it_is_of_when_and_where_it_comes_from(screen, real):
    root = picture(screen, TREATY, "{address: 'https://atlas.example/?year=1828&b=<2>'}")
    words = said(group(root, "words"))
    for told in (
        "Treaty of Turkmenchay",
        "22 February 1828",
        "Colours: who controlled the land on 22 February 1828",
        f"ceded {km2(real, '1828-turkmenchay', 'ceded')} km²",
        "Qajar Iran",
        "border under one overlord",
        "Treaty Atlas 1.0.0",
        "https://atlas.example/?year=1828&b=<2>",
    ):
        assert told in words
    assert root.find("{*}title").text == "Treaty of Turkmenchay, 22 February 1828"


@pytest.mark.parametrize("state", [TREATY, "year=1829", "year=2014&view=recognised"])
def test_a_picture_has_every_name_that_the_map_has(screen, state):
    root = picture(screen, state)
    inside = map_of(screen.page)
    labels = inside.evaluate(f"{ATLAS}.labels()")
    for kind, layer in (("power", "powers"), ("place", "places")):
        drawn = " ".join(texts(group(root, layer))).casefold()
        for label in labels:
            if label["kind"] == kind:
                assert label["text"].casefold() in drawn, label


INKS = """["--land", "--water"].map((one) => (
  getComputedStyle(document.documentElement).getPropertyValue(one).trim()))"""


def test_the_land_of_a_picture_has_the_colours_of_the_map_and_no_others(screen):
    root = picture(screen, "date=1750-06-15")  # a day of no event: nothing lies over the land
    inside = map_of(screen.page)
    looks = inside.evaluate(f"{ATLAS}.looks()")
    plain, hatched = (
        {look["base"] for look in looks if bool(look.get("stripe")) is striped}
        for striped in (False, True)
    )
    fills = {path.get("fill") for path in group(root, "land").iter(f"{SVG}path")}
    colours = {fill for fill in fills if fill and fill.startswith("#")}
    assert len(colours & plain) > 8
    assert colours <= plain | set(inside.evaluate(INKS))
    grounds = {ground.get("fill") for ground in root.iterfind(f".//{SVG}pattern/{SVG}rect")}
    assert grounds
    assert grounds <= hatched


def test_a_picture_needs_nothing_and_runs_nothing(screen):
    screen.open("year=1918")
    text = map_of(screen.page).evaluate(f"{ATLAS}.picture()")
    assert not FAR.findall(text)


def test_two_days_that_are_compared_are_both_in_the_picture(screen):
    screen.open("year=1829")
    inside = map_of(screen.page)
    inside.evaluate(f"{ATLAS}.compare('1812-12-31')")
    inside = map_of(screen.page)
    root = drawing(inside.evaluate(f"{ATLAS}.picture()"))
    assert said(group(root, "days")) == "31 December 1812 31 December 1829"
    assert len(group(root, "land").findall("{*}g")) == 2
    inside.evaluate(f"{ATLAS}.compare(null)")


def test_a_picture_speaks_the_readers_language_in_letters_of_that_language(screen):
    root = picture(screen, f"{TREATY}&lang=tr")
    assert "Türkmençay Antlaşması" in said(group(root, "words"))
    assert "RUSYA İMPARATORLUĞU" in said(group(root, "powers"))


def test_a_picture_may_be_light_where_the_map_is_dark(screen):
    screen.page.emulate_media(color_scheme="dark")
    screen.open(TREATY)
    inside = map_of(screen.page)
    inside.evaluate(f"{ATLAS}.fonts()")  # else the first is measured before its faces are there
    seen, light = (inside.evaluate(f"{ATLAS}.picture({one})") for one in ("{}", "{theme: 'light'}"))
    assert seen == inside.evaluate(f"{ATLAS}.picture({{theme: 'dark'}})")
    assert drawing(light).find("{*}rect").get("fill") == "#fdfcf8"
    assert drawing(seen).find("{*}rect").get("fill") == "#0e1215"
    assert inside.evaluate("document.documentElement.dataset.theme") == "dark"
    screen.page.emulate_media(color_scheme="light")


def test_making_a_picture_changes_nothing_on_the_map(screen):
    screen.open(TREATY)
    inside = map_of(screen.page)
    seen = "[document.body.innerHTML, atlas.labels(), atlas.looks()]"
    before = inside.evaluate(seen)
    inside.evaluate(f"{ATLAS}.picture({{theme: 'dark', address: 'x'}})")
    assert inside.evaluate(seen) == before


@pytest.mark.parametrize("what", ["svg", "png"])
def test_a_picture_is_saved_under_a_name_that_says_day_and_event(screen, what):
    screen.open(TREATY)
    map_of(screen.page)
    name, content = saved(screen.page, what)
    assert name == f"treaty-atlas-1828-02-22-turkmenchay.{what}"
    assert content[:4] == {"svg": b"<svg", "png": b"\x89PNG"}[what]
    assert name in screen.page.locator(".ta-said").inner_text()


def test_a_png_is_the_picture_twice_as_fine_with_the_land_in_its_colours(screen):
    screen.open(TREATY)
    inside = map_of(screen.page)
    root = drawing(inside.evaluate(f"{ATLAS}.picture()"))
    wide, high = (int(root.get(side)) for side in ("width", "height"))
    down = int(re.search(r"translate\(0 (-?\d+)", group(root, "map").get("transform"))[1])
    points = [(wide // 12, high // 3), (wide // 12, high // 2), (wide // 2, high // 2 + 150)]
    looks = inside.evaluate(
        """([points, down]) => {
          const looks = atlas.looks();
          const ids = Object.keys(atlas.state());
          return points.map(([x, y]) => looks[ids.indexOf(atlas.areaAt(x, y - down))] ?? null);
        }""",
        [points, down],
    )
    _, png = saved(screen.page, "png")
    seen = dots(screen.page, png, [(2 * x, 2 * y) for x, y in points])
    assert seen["size"] == [2 * wide, 2 * high]
    plain = [at for at, look in enumerate(looks) if look and not look.get("stripe")]
    assert plain
    for at in plain:
        assert seen["colours"][at] == looks[at]["base"]
