"""What tests may ask of the map as drawn: its names with their boxes, the area under a pixel."""

from chromium import MAP_FRAME


def test_the_names_drawn_are_told_with_boxes_on_the_map(reader, real):
    reader.open("?year=1828&date=1828-02-21&event=1828-turkmenchay")
    labels = reader.atlas("labels()")
    wide, high = reader.map.evaluate("[innerWidth, innerHeight]")
    assert {label["kind"] for label in labels} >= {"power", "place"}
    known = {"power": real.holders, "place": real.places, "event": real.events}
    for label in labels:
        x, y, width, height = label["box"]
        assert label["id"] in known[label["kind"]]
        assert label["text"]
        assert 0 <= x <= wide - width
        assert 0 <= y <= high - height


def test_the_area_under_a_pixel_is_the_one_a_click_there_chooses(reader):
    reader.open("?year=1828")
    wide, high = reader.map.evaluate("[innerWidth, innerHeight]")
    spots = [(wide * x / 12, high * y / 12) for x in range(1, 12) for y in range(2, 10)]
    on_land = next(spot for spot in spots if reader.atlas("areaAt({}, {})".format(*spot)))
    area = reader.atlas("areaAt({}, {})".format(*on_land))
    frame = reader.page.locator(MAP_FRAME).bounding_box()
    reader.page.mouse.click(frame["x"] + on_land[0], frame["y"] + on_land[1])
    reader.page.wait_for_url(f"**area={area}*")
    assert reader.atlas("areaAt(-5, -5)") is None


def test_the_map_writes_in_fonts_that_the_page_serves(reader):
    reader.open("?year=1828")
    faces = "[...document.fonts].map((one) => [one.family, one.style, one.status].join(' '))"
    loaded = {face.replace('"', "") for face in reader.map.evaluate(faces)}
    assert {"Source Sans normal loaded", "Source Serif italic loaded"} <= loaded
    word = reader.map.evaluate(
        "getComputedStyle(document.querySelector('.place.region .name')).fontFamily"
    )
    assert word.startswith('"Source Serif"')


# Whether the map called itself at rest in some frame of its way to another view.
RESTED_ON_THE_WAY = """() => new Promise((done) => {
  let early = false;
  const { dataset } = document.documentElement;
  document.querySelector(".views button").click();
  window.atlas.setYear(1900);
  requestAnimationFrame(function look() {
    const under_way = document.querySelector(".leaflet-zoom-anim") !== null;
    early ||= under_way && dataset.rested === "true";
    if (under_way || dataset.rested !== "true") requestAnimationFrame(look);
    else done(early);
  });
})"""


def test_a_map_on_its_way_to_another_view_is_not_at_rest(reader):
    reader.open("?year=1828")
    assert not reader.map.evaluate(RESTED_ON_THE_WAY)
