"""The codes of GeoNames that texts name, and the bounds of what a list of places may hold."""

import math
from pathlib import Path

import pytest
from listing import geonames_row

from finding.gazetteer import Named
from finding.listed import GazetteerError, Layered, listed
from finding.listed.beginnings import Beginnings
from finding.listed.geonames import is_geonames
from finding.listed.kinds import kind_of
from finding.listed.points import point_of

FILE = Path("own.csv")
CODES = {
    "A province": "ADM1 ADM1H ADM2 ADM2H",
    "H river": "STM STMS STMI STMX WAD RPDS FLLS CNL",
    "H lake": "LK LKS LKI LKN LKX RSV LGN PND",
    "H gulf": "BAY BAYS GULF SD FJD HBR COVE",
    "H sea": "SEA",
    "H strait": "STRT CHN",
    "L region": "RGN RGNH RGNE AREA OAS",
    "L battlefield": "BTL",
    "S spot": "ANS RUIN HSTS CSTL FT MSTY MN PYR PYRS TMPL ARCH CAVE",
    "T island": "ISL ISLS ISLET ATOL",
    "T mountains": "MTS",
    "T desert": "DSRT",
    "T peninsula": "PEN",
    "T plain": "PLN",
    "T region": "VAL VALS UPLD PLAT CNYN GRGE",
    "T spot": "MT PK PKS HLL HLLS VLC RDGE SPUR PASS CAPE PT HDLD GAP DLTA BCH RK",
    "P town": "PPL PPLH PPLX",
}
ROWS = [(*key.split(), code) for key, codes in CODES.items() for code in codes.split()]


@pytest.mark.parametrize(("letter", "kind", "code"), ROWS)
def test_a_code_of_geonames_is_a_kind(letter, kind, code):
    assert kind_of(letter, code) == kind


@pytest.mark.parametrize(
    ("letter", "code"), [("R", "RD"), ("S", "SCH"), ("H", "SHOL"), ("T", "SEA"), ("", "")]
)
def test_what_texts_seldom_name_has_no_kind(letter, code):
    assert kind_of(letter, code) == ""


@pytest.mark.parametrize(("lat", "lon"), [("90", "180"), ("-90", "-180"), ("0", "0")])
def test_the_ends_of_the_earth_are_points(lat, lon):
    assert point_of(FILE, 1, lat, lon) == (float(lon), float(lat))


@pytest.mark.parametrize(
    ("lat", "lon", "column"),
    [("90.1", "0", "lat"), ("-90.1", "0", "lat"), ("0", "180.1", "lon"), ("0", "-180.1", "lon"),
     ("inf", "0", "lat"), ("", "0", "lat")],
)  # fmt: skip
def test_what_lies_beyond_them_is_none(lat, lon, column):
    with pytest.raises(GazetteerError, match=f"row 7, column {column}"):
        point_of(FILE, 7, lat, lon)


@pytest.mark.parametrize(("length", "shown"), [(39, "x" * 39), (40, "x" * 39 + "…")])
def test_a_long_cell_is_told_by_its_beginning(length, shown):
    with pytest.raises(GazetteerError, match=f"'{shown}' is no degree"):
        point_of(FILE, 1, "x" * length, "0")


@pytest.mark.parametrize(
    ("head", "told"),
    [("12\tBaku\tBaku\t", True), ("12\tBaku\tBaku", False), ("name\tlat\tlon", False), ("", False)],
)
def test_a_file_of_geonames_is_known_by_its_first_line(head, told):
    assert is_geonames(head) is told


@pytest.mark.parametrize(
    ("name", "folded", "fits"),
    [
        ("Zonguldak", "zonguldak", True),
        ("Zonet", "zonet", True),
        ("Zoo", "zoo", False),
        ("Bey", "bey", False),
        ("Qa", "qa", False),
        ("Al Ula", "al ula", True),
        ("Şuşa", "susa", True),
    ],
)
def test_only_what_begins_as_a_word_with_a_capital_may_stand_in_a_text(name, folded, fits):
    text = Beginnings("Zonguldağa ve Al'a, Şuşaya gitti; beyler oradaydı.")
    assert text.fits(folded) is fits
    if name.isascii():
        assert text.may_fit(name) is (fits or " " in name)
    else:
        assert text.may_fit(name)


def test_a_place_of_geonames_has_all_that_its_row_says(tmp_path):
    path = tmp_path / "AZ.txt"
    path.write_text(geonames_row(7, "Ormeda", "40.5", "49.5", people="1234", others="Ormedan,"))
    found = listed([path], "Ormeda and Ormedan")
    own = Named("geonames:7", "Ormeda", "town", "AZ", "AZ.01", (49.5, 40.5), 1234, 12, own=True)
    assert found["ormeda"] == (own,)
    (spelling,) = found["ormedan"]
    assert (spelling.id, spelling.own) == ("geonames:7", False)


def test_a_place_of_a_table_has_all_that_its_row_says(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("Name , LAT,lon,kind\n  Old   Ormeda ,40.5,49.5, spot\n\nOrmeda,1,2,\n")
    found = listed([path], "")
    at = "list:spot:40.5000,49.5000"
    assert found["old ormeda"] == (
        Named(at, "Old Ormeda", "spot", "", "", (49.5, 40.5), 0, 0, own=True),
    )
    assert found["ormeda"][0].id == "list:town:1.0000,2.0000"


@pytest.mark.parametrize(
    "kind",
    ["town", "state", "province", "region", "island", "mountains", "desert", "peninsula", "plain",
     "sea", "gulf", "strait", "lake", "river", "spot"],
)  # fmt: skip
def test_a_table_may_say_any_of_these_kinds(tmp_path, kind):
    path = tmp_path / "own.csv"
    path.write_text(f"name,lat,lon,kind\nOrmeda,1,2,{kind}\n")
    assert listed([path], "")["ormeda"][0].kind == kind


@pytest.mark.parametrize(("length", "read"), [(120, True), (121, False)])
def test_a_name_has_at_most_a_hundred_and_twenty_characters(tmp_path, length, read):
    path = tmp_path / "own.csv"
    path.write_text(f"name,lat,lon\n{'x' * length},1,2\n")
    if read:
        assert len(listed([path], "")) == 1
    else:
        with pytest.raises(GazetteerError, match="row 2, column name: write a name of 1 to 120"):
            listed([path], "")


class World:
    """The world's index of two places of one name."""

    def __init__(self, *places):
        self.places = places

    def look(self, folded):
        return self.places if folded == "ormeda" else ()


def place(identity, people=0):
    return Named(identity, "Ormeda", "town", "", "", (math.pi, 1.0), people, 0, own=True)


def test_a_list_goes_before_the_world_and_a_file_of_geonames_beside_it():
    world = World(place("geonames:1", 10), place("geonames:2"))
    told = place("list:town:1,1")
    assert Layered(world, {"ormeda": (told, place("geonames:3"))}).look("ormeda") == (told,)
    beside = Layered(world, {"ormeda": (place("geonames:3"), place("geonames:1", 99))})
    assert [(one.id, one.people) for one in beside.look("ormeda")] == [
        ("geonames:3", 0),
        ("geonames:1", 10),
        ("geonames:2", 0),
    ]
    assert Layered(world, {}).look("ormeda") == world.places
    assert Layered(world, {}).look("zolpa") == ()
