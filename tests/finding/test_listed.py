"""A reader's own gazetteer: which files are read, what they mean, what is said of a broken one."""

import zipfile
from itertools import repeat

import pytest
from listing import geonames_row
from placed import world

from finding import reasons
from finding.listed import GazetteerError, Layered, lines, listed, opening, table
from finding.model import Document
from finding.places import find_places

HEAD = "name,lat,lon,kind\n"
# No index of the world has these: they are made up.
CAMP, POND = "Kelbatabad", "Qorxmaz Pond"
STORY = f"In 1851 they camped at {CAMP}, near Baku, and in 1852 at {CAMP} again."


@pytest.fixture
def file(tmp_path):
    def written(text, name="own.csv"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return written


def found(text, *files, lang="en"):
    """The places by their words, with the files before the world's index."""
    layered = Layered(world(), listed(files, text))
    return {one.exact: one for one in find_places(Document(text, lang=lang), layered)}


def said(path, text=STORY):
    with pytest.raises(GazetteerError) as caught:
        listed([path], text)
    assert str(caught.value).startswith(str(path))
    return str(caught.value).removeprefix(str(path))


def test_a_place_that_no_index_has_is_found_where_the_list_says(file):
    assert found(STORY)[CAMP].point is None
    camp = found(STORY, file(f"name,lat,lon\n{CAMP},40.5,49.5\n"))[CAMP]
    assert (camp.point, camp.sure, camp.why) == ((49.5, 40.5), True, reasons.PLACE_LISTED)


def test_a_name_of_the_list_means_what_the_list_says_not_a_city_elsewhere(file):
    text = "In 1851 they came to Paris, and from Paris to Ganja."
    assert found(text)["Paris"].id == "geonames:2988507"
    paris = found(text, file(f"{HEAD}Paris,40.6,46.4,\n"))["Paris"]
    assert paris.point == (46.4, 40.6)
    assert len(paris.candidates) == 1


def test_rows_of_one_kind_and_point_are_one_place_with_several_names(file):
    path = file(f"{HEAD}{CAMP},40.5,49.5,\nXanbatabad,40.5,49.5,\nQalabatabad,40.5,49.5,spot\n")
    text = f"From {CAMP}, also called Xanbatabad, they saw Qalabatabad."
    ids = {place.id for places in listed([path], text).values() for place in places}
    assert len(ids) == 2


def test_a_countrys_file_of_geonames_is_read_as_it_is_and_zipped(file, tmp_path):
    row = geonames_row(99999999, CAMP, "40.5", "49.5", others="Xanbatabad,xanbatabat")
    packed = tmp_path / "AZ.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("readme.txt", "Read me")
        archive.writestr("AZ.txt", row)
    for path in (file(row, "AZ.txt"), packed):
        camp = found(STORY, path)[CAMP]
        assert (camp.id, camp.point) == ("geonames:99999999", (49.5, 40.5))
        assert found(STORY.replace(CAMP, "Xanbatabad"), path)["Xanbatabad"].id == camp.id


def test_a_hamlet_of_geonames_does_not_take_the_name_of_a_city_elsewhere(file):
    hamlet = geonames_row(99999999, "Vienna", "40.5", "49.5")
    text = "In 1815 the powers met in Vienna; from Salzburg and Graz many came to Vienna."
    assert found(text, file(hamlet))["Vienna"].id == "geonames:2761369"


def test_an_islet_of_geonames_does_not_take_the_name_of_a_great_island(file):
    islet = file(geonames_row(99999999, "Gotland", "40.5", "49.5", "T.ISL"))
    text = "In 1361 the fleet sailed to Gotland; the king lost Gotland."
    assert found(text, islet)["Gotland"].id == found(text)["Gotland"].id


def test_a_place_of_geonames_beside_the_others_of_the_text_is_meant(file):
    path = file(geonames_row(99999999, POND, "40.4", "49.8", "H.PND"))
    pond = found(f"From Baku and Sumqayit they walked to {POND}, and from {POND} home.", path)
    assert pond[POND].point == (49.8, 40.4)


def test_an_ending_of_turkish_or_azerbaijani_does_not_hide_a_name(file):
    path = file(geonames_row(1, CAMP, "40.5", "49.5"))
    text = f"1851-ci ildə Bakıdan {CAMP}a gəldilər, 1852-ci ildə {CAMP}da qaldılar."
    points = {one.point for one in found(text, path, lang="az").values()}
    assert (49.5, 40.5) in points


def test_only_names_that_may_stand_in_the_text_are_kept(file):
    others = geonames_row(2, "Zarafshan", "40", "49") + geonames_row(3, "Şörbulaq", "40", "49")
    path = file(geonames_row(1, CAMP, "40", "49") + others)
    assert set(listed([path], STORY)) == {"kelbatabad"}


def test_what_texts_do_not_name_is_left_out_of_geonames(file):
    path = file(geonames_row(1, CAMP, "40", "49", "S.SCH") + geonames_row(2, CAMP, "x", "", "R.RD"))
    assert listed([path], STORY) == {}


def test_several_files_are_read_together(file):
    one = file(f"{HEAD}{CAMP},40.5,49.5,\n")
    other = file(geonames_row(1, "Baku Hill", "40", "49", "T.HLL"), "AZ.txt")
    assert {"kelbatabad", "baku hill"} <= set(listed([one, other], STORY))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("name,lat\nA,1\n", ", row 1: there is no column lon; the first row is name,lat,lon"),
        (f"{HEAD}A,1,2,\nB,91,2,\n", ", row 3, column lat: '91' is no degree; write a number"),
        (f"{HEAD}A,1,east,\n", ", row 2, column lon: 'east' is no degree"),
        (f"{HEAD}A,1,nan,\n", ", row 2, column lon: 'nan' is no degree"),
        (f"{HEAD},1,2,\n", ", row 2, column name: write a name"),
        (f"{HEAD}A,1,2,city\n", ", row 2, column kind: 'city' is no kind; write town, state"),
        (f"{HEAD}A,1\n", ", row 2: has 2 cells, the first row 4"),
        (f'{HEAD}A,1,2,"town"x\n', ", row 2: "),
        ("\n", ": its first row is empty; begin with name,lat,lon"),
        ("", ": its first row is empty"),
        (b"name,lat,lon\n\xff\xfe,1,2\n", ": is no text in UTF-8; save it as UTF-8"),
        (b"PK\3\4broken", ": is a zip file that cannot be read"),
        ("12\tBaku\tBaku\t\n", ", row 1: has 4 columns, not 19; take the file as GeoNames gives"),
        (geonames_row(1, CAMP, "95", "49"), ", row 1, column lat: '95' is no degree"),
        (
            geonames_row(1, "Ganja", "1", "1") + geonames_row(2, CAMP, "1", "1", people="many"),
            ", row 2, column population: 'many' is no number of people",
        ),
    ],
)
def test_a_file_that_is_wrong_is_told_with_row_and_column(file, text, told):
    assert said(file(text)).startswith(told)


def test_a_file_that_is_not_there_and_a_folder_are_told(tmp_path):
    assert said(tmp_path / "gone.csv") == ": No such file or directory"
    assert said(tmp_path) == ": Is a directory"


@pytest.mark.parametrize("names", [[], ["a.txt", "b.csv"]])
def test_a_zip_file_holds_one_table(tmp_path, names):
    path = tmp_path / "some.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "")
        for name in names:
            archive.writestr(name, HEAD)
    assert f"holds {len(names)} tables; pack one" in said(path)


def test_what_is_too_large_is_told_before_it_is_read(file, monkeypatch, tmp_path):
    monkeypatch.setattr(lines, "MOST_BYTES", 20)
    assert "Take one country's file" in said(file(f"{HEAD}A,1,2,town\nB,1,2,town\n"))
    packed = tmp_path / "large.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", "".join(repeat("0", 10_000)))
    assert "Take one country's file" in said(packed)


def test_too_many_rows_names_or_signs_in_a_row_are_told(file, monkeypatch):
    monkeypatch.setattr(table, "MOST_ROWS", 1)
    assert "has more than 1 rows" in said(file(f"{HEAD}A,1,2,\nB,1,2,\n"))
    monkeypatch.setattr(opening, "MOST_KEPT", 1)
    rows = geonames_row(1, CAMP, "1", "1") + geonames_row(2, CAMP, "1", "1")
    assert "more than 1 names of it fit" in said(file(rows))
    monkeypatch.setattr(opening, "_LONGEST", 10)
    assert ", row 1: is longer than any row of names" in said(file("name,lat,lon,kind,more"))
