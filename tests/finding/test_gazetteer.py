"""The index of the world's places: what it answers, where it lies, how it is built."""

import subprocess
import sys
from pathlib import Path

import pytest
from tinyworld import tiny_world

from finding.gazetteer import open_gazetteer
from finding.gazetteer.folder import cache_folder
from finding.gazetteer.opening import index_path

DASHBOARD = Path(__file__).resolve().parents[2] / "dashboard"


@pytest.fixture
def world(tmp_path):
    return tiny_world(tmp_path / "world")


@pytest.fixture
def gazetteer(world, tmp_path):
    return open_gazetteer(inputs=world, folder=tmp_path / "cache")


def ids(found):
    return [one.id for one in found]


def test_a_name_means_its_places_the_largest_first(gazetteer):
    assert ids(gazetteer.named("Paris")) == ["geonames:1", "geonames:2"]


def test_case_and_marks_and_the_dotted_i_do_not_matter(gazetteer):
    assert ids(gazetteer.named("İZMİR")) == ids(gazetteer.named("izmir")) == ["geonames:3"]


def test_other_spellings_are_known_but_not_those_that_begin_small(gazetteer):
    assert ids(gazetteer.named("Smyrna")) == ["geonames:3"]
    assert gazetteer.named("smyrne") == ()


def test_codes_and_scripts_without_capitals_are_left_out(gazetteer):
    assert gazetteer.named("FRA") == ()
    assert gazetteer.named("巴黎") == ()


def test_a_town_is_found_by_its_short_name_as_its_own(gazetteer):
    assert [one.own for one in gazetteer.look("frankfurt")] == [True]


def test_names_in_other_tongues_lead_to_the_town(gazetteer):
    assert ids(gazetteer.named("Tuleytula")) == ["geonames:5"]


def test_a_name_in_one_language_says_which(gazetteer):
    assert [(one.id, one.tongue) for one in gazetteer.look("tunis")] == [("ne:TUN", "az")]


def test_lands_and_waters_have_their_kind_and_country(gazetteer):
    (sea,) = gazetteer.named("Karadeniz")
    assert (sea.id, sea.kind, sea.point) == ("land:black-sea", "sea", (34.0, 43.0))


def test_a_land_without_a_point_is_known_but_no_candidate(gazetteer):
    assert [one.id for one in gazetteer.look("kuril islands")] == ["land:kuriles"]
    assert gazetteer.named("Kuril Islands") == ()


def test_building_tells_how_far_it_is_and_is_done_once(world, tmp_path):
    shares = []
    open_gazetteer(shares.append, world, tmp_path / "cache")
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    shares.clear()
    open_gazetteer(shares.append, world, tmp_path / "cache")
    assert shares == []


def test_nothing_half_built_is_left_where_building_fails(world, tmp_path):
    world.towns.write_text('{"1": {"name": ')
    with pytest.raises(ValueError, match="Expecting"):
        open_gazetteer(inputs=world, folder=tmp_path / "cache")
    assert list((tmp_path / "cache").iterdir()) == []


@pytest.mark.parametrize("length", [0, 10, 5000])
def test_an_index_that_was_cut_off_is_built_anew(world, tmp_path, length):
    path = index_path(world, tmp_path)
    open_gazetteer(inputs=world, folder=tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[:length])
    assert open_gazetteer(inputs=world, folder=tmp_path).named("Paris")
    assert path.read_bytes() == whole


def test_where_no_folder_takes_the_index_it_lies_in_memory(world, tmp_path):
    (tmp_path / "file").touch()
    shares: list[float] = []
    gazetteer = open_gazetteer(shares.append, world, tmp_path / "file" / "cache")
    assert len(gazetteer.named("Paris")) == 2
    assert shares[-1] == 1.0


def test_another_table_makes_another_index(world, tmp_path):
    before = index_path(world, tmp_path)
    world.exonyms.write_text("name,town,country\nLutetia,Paris,FR\n")
    assert index_path(world, tmp_path) != before
    gazetteer = open_gazetteer(inputs=world, folder=tmp_path)
    assert ids(gazetteer.named("Lutetia")) == ["geonames:1"]


def test_two_processes_may_build_at_once(world, tmp_path):
    code = (
        "import sys; from pathlib import Path; from finding.gazetteer import open_gazetteer;"
        "from finding.gazetteer.inputs import Inputs;"
        "*inputs, folder = map(Path, sys.argv[1:]);"
        "print(len(open_gazetteer(inputs=Inputs(*inputs), folder=folder).named('Paris')))"
    )
    call = [sys.executable, "-c", code, world.towns, world.lands, world.exonyms, tmp_path / "two"]
    running = [
        subprocess.Popen(call, cwd=DASHBOARD, stdout=subprocess.PIPE, text=True) for _ in range(2)
    ]
    assert [process.communicate(timeout=60)[0].strip() for process in running] == ["2", "2"]
    assert len(list((tmp_path / "two").iterdir())) == 1


@pytest.mark.parametrize(
    ("platform", "environment", "folder"),
    [
        ("linux", {"XDG_CACHE_HOME": "/c"}, "/c/treaty-atlas"),
        ("linux", {"HOME": "/h"}, "/h/.cache/treaty-atlas"),
        ("darwin", {"HOME": "/h"}, "/h/Library/Caches/treaty-atlas"),
        ("win32", {"LOCALAPPDATA": "/l", "HOME": "/h"}, "/l/treaty-atlas"),
    ],
)
def test_the_index_lies_in_the_readers_cache_folder(monkeypatch, platform, environment, folder):
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert cache_folder() == Path(folder)
