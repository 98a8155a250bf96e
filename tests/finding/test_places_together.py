"""Places that lie together: a namesake far from them is not sure, one near them comes first."""

from collections import Counter

from placed import places, sure, world

from finding import reasons
from finding.places.surroundings import surroundings_of

EGYPT = "Cairo, Giza, Luxor and Aswan stood on the river; kings were crowned at Memphis."
ALBERTA = "Calgary, Lethbridge, Canmore and Pincher Creek drew miners, and so did {}."


def test_a_great_namesake_far_from_all_others_is_to_be_looked_at():
    assert places(EGYPT)["Memphis"].why == reasons.PLACE_FAR
    assert "Memphis" not in sure(EGYPT)


def test_it_is_sure_where_the_text_names_its_land():
    assert "Memphis" in sure(EGYPT[:-1] + ", but the other Memphis, Tennessee is younger.")


def test_great_cities_are_sure_however_far_they_are():
    assert "London" in sure("Cairo, Giza, Luxor and Aswan wrote to London.")


def test_two_or_three_places_do_not_make_another_far():
    assert places("From Cairo and Luxor to Memphis.")["Memphis"].why != reasons.PLACE_FAR


def test_a_village_near_several_places_comes_before_a_town_further_off():
    first = places(ALBERTA.format("Stirling"))["Stirling"].candidates[0]
    assert (first.country, first.people < 5_000) == ("CA", True)


def test_a_village_that_only_its_company_puts_first_is_to_be_looked_at():
    assert not places(ALBERTA.format("Stirling"))["Stirling"].sure


def test_a_namesake_across_the_world_is_not_offered_first():
    found = places("Kastamonu, Araç, Eflani, Bartın ve Yazı birbirine yakındır.", "tr")["Yazı"]
    assert found.candidates[0].country == "TR"


def test_to_lie_near_several_weighs_more_than_to_lie_near_one():
    towns = {name: world().look(name)[0] for name in ("bartin", "arac", "eflani", "kastamonu")}
    last = towns.pop("kastamonu")
    few = surroundings_of(dict(list(towns.items())[:1]), Counter())
    all_three = surroundings_of(towns, Counter())
    assert all_three.bonus("kastamonu", last) > few.bonus("kastamonu", last) + 1
