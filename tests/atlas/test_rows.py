"""Every column of a table becomes the field of a record that it is meant for."""

import pytest

from atlas import rows
from atlas.model import DatedName, EventDate
from atlas.tables import Row

SOURCE = {"id": "source_id", "title": "title", "author": "author", "publisher": "publisher",
          "year": "year", "url": "url", "kind": "kind", "consulted": "consulted", "side": "side",
          "note": "note"}  # fmt: skip
HOLDER = {"id": "holder_id", "name": "name", "family": "family", "kind": "kind", "state": "state",
          "colour": "colour", "wikidata": "wikidata", "sources": ("sources",), "note": "note",
          "group": "group"}  # fmt: skip
NAME = {"name": "name", "lang": "lang", "start": "from", "until": "until", "kind": "kind",
        "edtf": "date_edtf", "sources": ("sources",), "note": "note"}  # fmt: skip
AREA = {"id": "area_id", "label": "label", "tier": "tier", "country": "country", "fit": "fit",
        "fit_note": "fit_note", "sources": ("sources",)}  # fmt: skip
HOLDING = {"area_id": "area_id", "start": "from", "until": "until", "holder_id": "holder_id",
           "overlord_id": "overlord_id", "rule": "rule", "recognised_id": "recognised_id",
           "recognition": "recognition", "certainty": "certainty", "edtf": "from_edtf",
           "event_id": "event_id", "sources": ("sources",),
           "recognition_sources": ("recognition_sources",), "note": "note"}  # fmt: skip
EVENT = {"id": "event_id", "date": "date", "edtf": "date_edtf", "end_date": "end_date",
         "date_os": "date_os", "kind": "kind", "name": "name", "tier": "tier",
         "parties": ("parties",), "parties_text": "parties_text", "place_name": "place_name",
         "place_id": "place_id", "moved": "moved", "recorded": "recorded",
         "sources": ("sources",), "note": "note"}  # fmt: skip
STEP = {"event_id": "event_id", "date": "date", "edtf": "date_edtf", "what": "what",
        "sources": ("sources",)}  # fmt: skip
PLACE = {"id": "place_id", "name": "name", "kind": "kind", "extent": ("extent_areas",),
         "area_id": "area_id", "mentioned": "mentioned", "why": "why", "geonames": "geonames",
         "wikidata": "wikidata", "founded_edtf": "founded_edtf", "founded_note": "founded_note",
         "sources": ("sources",), "note": "note"}  # fmt: skip
MEMBERSHIP = {"state_id": "state_id", "name": "name", "role": "role", "start": "from",
              "until": "until", "event_id": "event", "status_note": "status_note",
              "sources": ("sources",)}  # fmt: skip


def row(**cells: str) -> Row:
    return Row(2, cells)


def said(one: Row, column: str) -> dict[str, str]:
    return {"en": one[column]}


def area(one: Row, names=(), districts=(), measure=None):
    return rows.area(one, names, districts, measure)


def membership(one: Row):
    return rows.membership(one, "league", said)


MADE = {
    "source": (rows.source, SOURCE),
    "holder": (lambda one: rows.holder(one, (), ()), HOLDER),
    "name": (rows.dated_name, NAME),
    "area": (area, AREA),
    "holding": (rows.holding, HOLDING),
    "event": (lambda one: rows.event(one, (), ()), EVENT),
    "step": (rows.event_date, STEP),
    "place": (lambda one: rows.place(one, ()), PLACE),
    "membership": (membership, MEMBERSHIP),
}


@pytest.mark.parametrize(("make", "fields"), MADE.values(), ids=MADE)
def test_each_field_has_the_cell_of_its_column_and_lists_are_parted(make, fields):
    columns = [one if isinstance(one, str) else one[0] for one in fields.values()]
    record = make(row(**{column: f"{column} 1; {column} 2" for column in columns}))
    for field, column in fields.items():
        cell = f"{column} 1; {column} 2"
        wanted = cell if isinstance(column, str) else (f"{column[0]} 1", f"{column[0]} 2")
        assert getattr(record, field) == wanted, field


def test_a_holder_without_a_state_is_one_of_its_own():
    assert rows.holder(row(holder_id="north"), (), ()).state == "north"


def test_a_holder_has_its_names_in_order_and_its_short_ones_by_language():
    names = (row(name="B", lang="en"), row(name="A", lang="tr"))
    holder = rows.holder(row(holder_id="north"), names, (row(lang="tr", name="K"),))
    assert holder.names == (DatedName("B", "en"), DatedName("A", "tr"))
    assert holder.short == {"tr": "K"}


MEASURE = {"km2": "7.5", "label_lon": "1", "label_lat": "2", "west": "3", "south": "4",
           "east": "5", "north": "6"}  # fmt: skip


def test_an_area_has_its_names_districts_and_measures():
    names, districts = (row(lang="tr", name="Ada"),), (row(adm1_code="T-2"), row(adm1_code="T-1"))
    found = area(row(area_id="A"), names, districts, row(**MEASURE))
    assert (found.names, found.districts) == ({"tr": "Ada"}, ("T-2", "T-1"))
    assert (found.km2, found.point, found.box) == (7.5, (1, 2), (3, 4, 5, 6))


def test_an_area_without_measures_has_no_size_and_no_place():
    found = area(row(area_id="A"))
    assert (found.km2, found.point, found.box) == (0, None, None)


@pytest.mark.parametrize("missing", ["label_lon", "label_lat"])
def test_a_point_has_both_degrees_or_is_none(missing):
    assert area(row(), measure=row(**MEASURE | {missing: ""})).point is None


@pytest.mark.parametrize("missing", ["west", "south", "east", "north"])
def test_a_box_has_all_four_sides_or_is_none(missing):
    assert area(row(), measure=row(**MEASURE | {missing: ""})).box is None


@pytest.mark.parametrize(
    ("column", "most"),
    [("label_lon", 180), ("label_lat", 90), ("west", 180), ("south", 90), ("east", 180),
     ("north", 90)],
)  # fmt: skip
def test_degrees_of_an_area_are_those_of_the_earth(column, most):
    assert area(row(), measure=row(**MEASURE | {column: str(most)}))
    with pytest.raises(ValueError, match=f"is not between -{most} and {most}"):
        area(row(), measure=row(**MEASURE | {column: str(most + 1)}))


@pytest.mark.parametrize("make", [MADE["event"][0], MADE["place"][0]])
def test_events_and_places_have_a_point_where_both_degrees_are_given(make):
    assert make(row(lon="180", lat="-90")).point == (180, -90)
    assert make(row(lon="1", lat="")).point is make(row(lon="", lat="1")).point is None
    for lon, lat in (("181", "0"), ("0", "91")):
        with pytest.raises(ValueError, match="is not between"):
            make(row(lon=lon, lat=lat))


def test_an_event_has_its_names_its_spellings_and_its_steps_by_day():
    names = (row(lang="tr", name="Barış"), row(lang="other", name="La Paix"))
    days = (row(date="1745-03-15"), row(date="1745-03-01"), row(date="1745-03-02"))
    event = rows.event(row(), names, days)
    assert event.names == {"tr": "Barış", "other": "La Paix"}
    assert event.spellings == ("Barış", "La Paix")
    assert [one.date for one in event.days] == ["1745-03-01", "1745-03-02", "1745-03-15"]
    assert isinstance(event.days[0], EventDate)


def test_a_place_has_its_names_and_its_zoom_which_is_usually_six():
    place = rows.place(row(zoom="9"), (row(name="A", lang="tr"),))
    assert (place.zoom, place.names) == (9, (DatedName("A", "tr"),))
    assert rows.place(row(), ()).zoom == 6


def test_a_membership_is_one_of_its_layer_and_is_said_in_every_language():
    found = membership(row(name="Tinyland", status_note="Observer."))
    assert found.layer == "league"
    assert found.names == {"en": "Tinyland"}
    assert found.status_notes == {"en": "Observer."}


def test_a_view_of_the_map_has_an_id_a_name_and_a_box():
    view = rows.map_view(row(view_id="all", name="Whole", **MEASURE), said)
    assert (view.id, view.names, view.box) == ("all", {"en": "Whole"}, (3, 4, 5, 6))
    assert rows.map_view(row(view_id="all"), said).box is None
