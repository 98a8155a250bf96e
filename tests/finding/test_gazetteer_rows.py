"""Which names of a land and of a town are kept, and how each belongs to it."""

import csv
import json

import pytest

from finding.gazetteer.rows import AZERBAIJANI, OWN, SPELLING, TURKISH, exonyms, lands, towns

LAND = {
    "id": "ne:UTO", "name": "Utopia", "en": "Utopia", "tr": "", "az": "", "kind": "state",
    "country": "UT", "region": "", "lon": "10.5", "lat": "-20.25", "rank": "2", "other": "",
}  # fmt: skip
TOWN = {
    "geonameid": 7, "name": "Halle (Saale)", "countrycode": "DE", "admin1code": "14",
    "longitude": 11.97947, "latitude": 51.48158, "population": 234107, "alternatenames": [],
}  # fmt: skip


@pytest.fixture
def land(tmp_path):
    """The row of a land of which something is otherwise."""

    def read(**changed: str):
        path = tmp_path / "lands.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            table = csv.DictWriter(file, list(LAND))
            table.writeheader()
            table.writerow(LAND | changed)
        (row,) = lands(path)
        return row

    return read


@pytest.fixture
def town(tmp_path):
    """The row of a town of which something is otherwise."""

    def read(more=None, **changed: object):
        path = tmp_path / "towns.json"
        path.write_text(json.dumps({"7": TOWN | changed}), encoding="ascii")
        (row,) = towns(path, more or {})
        return row

    return read


@pytest.mark.parametrize(
    "name", ["US", "USA", "U.S.", "U.S.A.", "UK", "U.K.", "UAE", "ABD", "ABŞ", "BAE"]
)
def test_a_state_may_be_called_by_letters_that_everybody_knows(land, name):
    assert OWN in [form for key, form in land(other=name).names.items() if key != "utopia"]


@pytest.mark.parametrize("name", ["UTO", "UT", "U.T.", "Utopia 2", "utopists", ""])
def test_other_letters_and_codes_are_no_names(land, name):
    assert land(other=name).names == {"utopia": OWN}


def test_the_other_names_of_a_state_are_as_good_as_its_own_and_those_of_a_lake_are_spellings(land):
    assert land(other="Nowhereland;Noland").names["noland"] == OWN
    assert land(kind="lake", other="Nowhereland;Noland").names["noland"] == SPELLING
    assert land(kind="lake", id="land:x", other="Nowhereland").names["nowhereland"] == OWN
    assert land(kind="lake", other="USA;Io").names == {"utopia": OWN}


def test_a_name_in_one_language_is_of_that_language_and_one_in_both_is_of_all(land):
    apart = land(tr="Ütopya", az="Utopiya").names
    assert (apart["utopya"], apart["utopiya"]) == (TURKISH, AZERBAIJANI)
    assert land(tr="Ütopya", az="Ütopya").names["utopya"] == OWN
    assert land(tr="Utopia").names == {"utopia": OWN}


def test_a_river_is_found_with_the_word_for_one(land):
    names = land(kind="river", name="Nil", en="Nil", tr="Nil nehri").names
    assert names["nil river"] == names["river nil"] == names["nil irmagi"] == OWN
    assert names["nil cayi"] == names["nil nehri"] == OWN
    assert not [key for key in names if "nehri " in key or "river river" in key]


def test_a_land_has_its_point_and_its_rank(land):
    row = land()
    assert (row.lon, row.lat, row.rank, row.people) == (10.5, -20.25, 2, 0)
    assert (row.id, row.kind, row.country, row.name) == ("ne:UTO", "state", "UT", "Utopia")
    empty = land(lon="", lat="", en="")
    assert (empty.lon, empty.lat, empty.name) == (None, None, "Utopia")


def test_a_town_goes_by_its_name_without_what_stands_in_brackets(town):
    assert town().names == {"halle saale": OWN, "halle": OWN}


def test_a_town_goes_by_a_shorter_name_where_what_is_left_out_begins_small(town):
    names = town(name="Frankfurt am Main", alternatenames=["Frankfurt", "Fra"]).names
    assert names["frankfurt"] == OWN
    assert town(name="Kansas City", alternatenames=["Kansas"]).names["kansas"] == SPELLING


def test_spellings_of_two_letters_and_small_ones_are_left_out(town):
    names = town(name="Halle", alternatenames=["Hal", "Ha", "halla", "HAL", "H1"]).names
    assert names == {"halle": OWN, "hal": SPELLING}


def test_a_town_is_a_row_with_its_country_and_people(town):
    row = town(more={("halle saale", "DE"): ["Hala"], ("halle", "US"): ["Hal"]})
    assert row.names["hala"] == OWN
    assert "hal" not in row.names
    assert (row.id, row.kind, row.country, row.region) == ("geonames:7", "town", "DE", "DE.14")
    assert (row.lon, row.lat, row.people, row.rank) == (11.97947, 51.48158, 234107, 9)


def test_exonyms_are_kept_by_town_and_country(tmp_path):
    path = tmp_path / "exonyms.csv"
    path.write_text("town,country,name\nKöln,DE,Kolonya\nKöln,DE,Köln şəhəri\n", encoding="utf-8")
    assert exonyms(path) == {("koln", "DE"): ["Kolonya", "Köln şəhəri"]}
