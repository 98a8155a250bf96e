"""Places of a text: which words, which place, in which tier, and why."""

import pytest
from placed import places, sure, world

from finding import reasons
from finding.model import Candidate, Document, Finding
from finding.places import find_places


def test_towns_lands_and_waters_are_found_where_they_stand():
    text = "The ship sailed from Rio de Janeiro to the Gulf of Guinea and on to Lagos, Nigeria."
    found = find_places(Document(text, lang="en"), world())
    exacts = ["Rio de Janeiro", "Gulf of Guinea", "Lagos", "Nigeria"]
    assert [one.exact for one in found] == exacts
    assert all(text[one.start : one.end] == one.exact for one in found)


def test_a_value_is_latitude_and_longitude_of_the_point():
    found = places("They met in Vienna, Austria.")["Vienna"]
    lat, lon = map(float, found.value.split())
    assert (lon, lat) == pytest.approx(found.point, abs=0.001)
    assert (lat, lon) == pytest.approx((48.2, 16.4), abs=0.1)


def test_the_text_may_say_which_one_it_means():
    ohio = places("Toledo, Ohio grew quickly.")["Toledo"]
    assert (ohio.candidates[0].country, ohio.sure, ohio.why) == ("US", True, reasons.PLACE_INSIDE)
    spain = places("From Madrid and Segovia the road led to Toledo; Spain was at peace.")["Toledo"]
    assert spain.candidates[0].country == "ES"


def test_neighbours_in_the_text_decide():
    near = places("The army went from Athens past Corinth and Thebes, and took Sparta.")
    assert {near[name].candidates[0].country for name in ("Athens", "Corinth", "Sparta")} == {"GR"}


def test_a_name_means_the_same_throughout_a_text():
    text = "Toledo, Ohio grew quickly. Later Toledo was burnt."
    found = [f for f in find_places(Document(text, lang="en"), world()) if f.exact == "Toledo"]
    assert len({one.id for one in found}) == 1
    assert len(found) == 2


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Charlotte Orleans married in Heidelberg.", "Orleans"),
        ("General Lee met President Washington there.", "Washington"),
        ("Then Jordan Reading arrived at Athens.", "Reading"),
        ("Mehmed Pasha and Nadir Shah fought near Baghdad.", "Nadir"),
        ("Robert Clive returned. Later Clive died.", "Clive"),
        ("The Duke of Wellington left for Spain.", "Wellington"),
    ],
)
def test_people_are_no_sure_places(text, person):
    assert person not in sure(text)


def test_a_town_with_its_land_is_one_though_a_person_has_the_name():
    text = "Thomas Jackson was there. The train stopped at Jackson, Mississippi."
    assert places(text)["Jackson"].why == reasons.PLACE_INSIDE


@pytest.mark.parametrize(
    "text",
    ["Persian and Russian diplomats argued.", "The Turks and the Greeks left.", "Roman law ruled."],
)
def test_peoples_and_adjectives_are_no_places(text):
    assert places(text) == {}


def test_an_everyday_word_at_the_head_of_a_sentence_is_no_place():
    assert places("Reading is a pleasure. Nice weather came. Split the bill.") == {}


def test_words_that_the_text_writes_small_are_not_sure():
    assert "Police" not in sure("He called the police. Police came from Warsaw.")


@pytest.mark.parametrize(
    ("text", "name", "reason"),
    [
        ("The Treaty of Karlowitz was signed.", "Karlowitz", reasons.PLACE_ACT),
        ("The Berlin Conference divided it.", "Berlin", reasons.PLACE_ACT),
        ("He taught at the University of Vienna.", "Vienna", reasons.PLACE_BODY),
        ("The Chicago Tribune reported it.", "Chicago", reasons.PLACE_BODY),
        ("Two ships, the Copenhagen and another, sank.", "Copenhagen", reasons.PLACE_BODY),
        ("It was won at Plassey in 1757.", "Plassey", reasons.PLACE_ROUGH),
        ("The Soviet Union fell.", "Soviet Union", reasons.PLACE_GONE),
        ("They crossed the Loa River.", "Loa River", reasons.PLACE_UNKNOWN),
        ("The Battle of Qwertzburg was lost.", "Qwertzburg", reasons.PLACE_UNKNOWN),
    ],
)
def test_what_is_to_be_looked_at_says_why(text, name, reason):
    found = places(text)[name]
    assert (found.sure, found.why) == (False, reason)


def test_a_state_that_is_no_more_has_no_value_and_empties_nothing_else():
    found = places("The Soviet Union, Yugoslavia and Prussia were named beside France.")
    assert [found[name].value for name in ("Soviet Union", "Yugoslavia", "Prussia")] == [""] * 3
    assert found["France"].sure


def test_a_battle_at_a_known_place_is_at_that_place():
    assert "Poltava" in sure("The Battle of Poltava broke Sweden in Ukraine.")


def test_a_mountain_called_like_a_town_is_not_that_town():
    assert "Vernon" not in places("He died at Mount Vernon, near Philadelphia.")


def test_a_name_in_a_list_of_places_is_one():
    found = places("Malmö, Helsingborg, Qwertzby and Lund paid.")
    assert found["Qwertzby"].why == reasons.PLACE_UNKNOWN


def test_there_are_at_most_six_candidates_the_likeliest_first():
    found = places("He was born in Springfield.")["Springfield"]
    assert 2 <= len(found.candidates) <= 6
    scores = [one.score for one in found.candidates]
    assert scores == sorted(scores, reverse=True)


def test_the_names_of_the_atlas_come_first():
    own = Candidate("atlas:paris", "Paris", "settlement", "", (10.0, 50.0))
    found = places("They met in Paris.", own=(own,))["Paris"]
    assert (found.id, found.sure, found.why) == ("atlas:paris", True, reasons.PLACE_OWN)


def test_nothing_lies_over_a_date():
    text = "They met in Moscow and, in the Paris year of 1921, in Kyiv."
    start = text.index("Paris")
    date = Finding(start, start + 18, text[start : start + 18], "date", "1921", True, "")
    found = find_places(Document(text, lang="en"), world(), dates=(date,))
    assert [one.exact for one in found] == ["Moscow", "Kyiv"]


def test_an_empty_text_has_no_places():
    assert find_places(Document(""), world()) == ()
