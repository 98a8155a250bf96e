"""Names that no list has as they stand, and what leads from them to a place that it has."""

import pytest
from placed import places, world

from finding import reasons

BARTIN = "Zonguldak'tan Bartın'a, oradan Amasra'ya ve {name} boyunca içerilere gittiler."


def test_a_river_called_by_a_town_near_the_others_lies_there_to_be_looked_at():
    found = places(BARTIN.format(name="Kurucaşile Çayı"), lang="tr")["Kurucaşile Çayı"]
    (town,) = world().named("Kurucaşile")
    assert (found.point, found.sure, found.why) == (town.point, False, reasons.PLACE_BESIDE)


def test_a_river_called_by_a_town_far_from_the_others_has_no_point():
    text = BARTIN.replace("Zonguldak", "Lyon").replace("Bartın'a", "Dijon'a")
    found = places(text.replace("Amasra'ya", "Paris'e").format(name="Kurucaşile Çayı"), lang="tr")
    assert found["Kurucaşile Çayı"].point is None


def test_a_mountain_is_not_put_where_the_town_of_its_name_is():
    found = places(BARTIN.format(name="Kurucaşile Dağı"), lang="tr")
    assert found["Kurucaşile Dağı"].point is None


def test_a_river_is_written_together_with_its_town():
    found = places("Bakıdan Şəkiyə və Qaxa getdilər. Orada Zaqatalaçay axır.", lang="az")
    assert found["Zaqatalaçay"].why == reasons.PLACE_BESIDE


@pytest.mark.parametrize("name", ["Daşkəndçay", "Əlikənd", "Qoşqardağ"])
def test_a_name_that_ends_in_a_word_for_a_place_is_one(name):
    assert name in places(f"Sonra onlar {name} yaxınlığında dayandılar.", lang="az")


def test_a_word_with_a_capital_after_a_name_is_part_of_it():
    text = "From Chita and Irkutsk many went to the Lena Region, and to Yakutsk."
    found = places(text)
    assert "Lena" not in found
    assert found["Lena Region"].point is None
    assert "Yakutsk" in found


def test_a_small_word_after_a_name_only_explains_it():
    assert "Irkutsk" in places("They came from Chita to the Irkutsk region.")


def test_a_name_with_its_own_word_ends_there():
    found = places("Onlar Xəzər dənizi sahilində və Bakıda yaşayırdılar.", lang="az")
    assert found["Xəzər dənizi"].point


@pytest.mark.parametrize(("name", "same"), [("El-Jubail", "Al Jubail"), ("El-Khobar", "Al Khobar")])
def test_the_arabic_article_may_be_written_in_another_way(name, same):
    ids = {one.id for one in world().named(same)}
    assert places(f"From Dammam and Riyadh they went to {name} in 1938.")[name].id in ids


@pytest.mark.parametrize("city", ["Lisbon", "Madrid", "Dublin"])
def test_a_region_of_a_citys_name_leaves_the_city_meant(city):
    found = places(f"In 1900 he came from Paris to {city} and stayed in {city}.")[city]
    assert found.id.startswith("geonames:")


@pytest.mark.parametrize("month", ["April", "May", "June", "August"])
def test_a_month_makes_no_person_of_a_state(month):
    text = f"The war was long. In {month} Chile declared it. Elsewhere Chile was heard with dismay."
    assert "Chile" in places(text)


def near(point, lat, lon):
    return point and abs(point[1] - lat) < 0.05 and abs(point[0] - lon) < 0.05


@pytest.mark.parametrize(
    ("text", "lang", "name", "lat", "lon"),
    [
        ("They camped at Xyrvat, 30 km south of Konya, in 1832.", "en", "Xyrvat", 37.60, 32.48),
        (
            "The camp at Xyrvat, about 20 miles north-east of Konya.",
            "en",
            "Xyrvat",
            38.08,
            32.74,
        ),
        ("Konya'nın 20 km batısındaki Zırvatköy yandı.", "tr", "Zırvatköy", 37.87, 32.26),
        ("Bakıdan 20 km qərbdə yerləşən Zırvatkənd yandı.", "az", "Zırvatkənd", 40.38, 49.66),
    ],
)
def test_a_place_is_reckoned_from_the_way_that_the_text_gives(text, lang, name, lat, lon):
    found = places(text, lang)[name]
    assert near(found.point, lat, lon)
    assert (found.sure, found.why) == (False, reasons.PLACE_RECKONED)


@pytest.mark.parametrize("said", ["400 km south of", "30 km uphill of", "30 km from"])
def test_too_far_or_no_way_of_the_compass_gives_no_point(said):
    assert places(f"They camped at Xyrvat, {said} Konya, in 1832.")["Xyrvat"].point is None
