"""The names of an atlas as candidates, and a long text."""

from dataclasses import replace

from growing import is_in_step
from placed import world

from atlas import load
from atlas.shipped import DATA
from finding.dates import find_dates
from finding.model import Candidate, Document
from finding.places import find_places, own_candidates


def test_every_spelling_of_a_place_of_the_atlas_is_known():
    own = own_candidates(load(DATA))
    names = {one.name for one in own if one.id == "atlas:shusha"}
    assert {"Shusha", "Şuşa", "Panahabad"} <= names
    assert all(one.id.startswith("atlas:") for one in own)
    assert len(own) == len(set(own))


def test_areas_of_the_atlas_are_known_too():
    kinds = {one.kind for one in own_candidates(load(DATA))}
    assert "area" in kinds
    assert "idea" not in kinds


def test_a_long_text_is_read_with_its_dates_in_step_with_its_length():
    sentence = (
        "In 1828 the Russian army under General Paskevich took Kars and Erzurum; on 10 February "
        "peace was signed near Tabriz; Rio de Janeiro and the Gulf of Guinea are far from Vienna. "
    )

    def read(times):
        document = Document(sentence * times, lang="en")
        return find_places(document, world(), dates=find_dates(document))

    assert len(read(150)) == 6 * 150
    assert is_in_step(read, 150)


def test_a_candidate_has_the_kind_and_the_point_of_its_place_and_no_country(tiny):
    own = {one.name: one for one in own_candidates(tiny)}
    midtown = tiny.places["midtown"]
    assert own["Mediopolis"] == Candidate("atlas:midtown", "Mediopolis", "settlement", "",
                                          midtown.point)  # fmt: skip
    assert own["Westmark"] == Candidate("atlas:T_WEST", "Westmark", "area", "",
                                        tiny.areas["T_WEST"].point)  # fmt: skip


def test_what_has_no_point_or_is_no_place_on_earth_is_no_candidate(tiny):
    places = {**tiny.places}
    places["midtown"] = replace(places["midtown"], point=None)
    places["quiet-sea"] = replace(places["quiet-sea"], kind="idea")
    areas = {**tiny.areas, "T_WEST": replace(tiny.areas["T_WEST"], point=None)}
    ids = {one.id for one in own_candidates(replace(tiny, places=places, areas=areas))}
    assert not ids & {"atlas:midtown", "atlas:quiet-sea", "atlas:T_WEST"}
    assert {"atlas:five-shores", "atlas:T_EAST"} <= ids


def test_an_area_of_the_name_of_a_place_is_that_place(tiny):
    area = replace(tiny.areas["T_WEST"], label="Midtown", names={})
    own = own_candidates(replace(tiny, areas={**tiny.areas, "T_WEST": area}))
    assert [one.id for one in own if one.name == "Midtown"] == ["atlas:midtown"]
