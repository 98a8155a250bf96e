"""The measure itself: nothing found is nought, the gold itself is full marks."""

from annotated import Gold, texts
from scoring import Score, matched, plain, score

from finding.model import Finding


def perfect(text):
    return [
        Finding(
            gold.start,
            gold.end,
            gold.exact,
            gold.kind,
            gold.values[0] if gold.values else "",
            True,
            "",
            point=gold.point and (gold.point[1], gold.point[0]),
        )
        for gold in text.gold
    ]


def total(kind, find):
    return sum((score(text, find(text), kind) for text in texts()), Score())


def test_finding_nothing_is_nought():
    for kind in ("date", "place"):
        none = total(kind, lambda text: [])
        assert (none.precision, none.recall, none.f1) == (0, 0, 0)
        assert none.gold > 200


def test_the_gold_itself_is_full_marks():
    for kind in ("date", "place"):
        full = total(kind, perfect)
        assert (full.precision, full.recall, full.f1) == (1, 1, 1)
        assert full.located == full.pointed
        assert full.made_days == 0
    assert total("date", perfect).right == total("date", perfect).gold


def row(start, end, *values, optional=False, point=None):
    return Gold(start, end, "", "place" if point else "date", values, point, 25, optional)


def one(start, end, value="", point=None):
    return Finding(start, end, "", "place" if point else "date", value, True, "", point=point)


def test_a_year_made_a_day_is_seen():
    text = texts()[0]
    years = [gold for gold in text.gold if gold.values and gold.values[0].isdecimal()]
    days = [one(gold.start, gold.end, f"{gold.values[0]}-01-01") for gold in years]
    assert score(text, days, "date").made_days == len(years)
    assert score(text, days, "date").right == 0


def test_two_years_for_a_range_are_one_hit_and_one_false_alarm():
    match = matched([row(0, 9, "1914/1918")], [one(0, 4), one(5, 9)], "date")
    assert (len(match.pairs), len(match.missed), len(match.false)) == (0, 1, 2)
    match = matched([row(0, 7, "1914/1918")], [one(0, 4), one(5, 7)], "date")
    assert (len(match.pairs), len(match.missed), len(match.false)) == (1, 0, 1)


def test_words_that_count_neither_way_count_neither_way():
    for found in ([], [one(3, 8)], [one(3, 9)]):
        match = matched([row(0, 8, "1815", optional=True)], found, "date")
        assert match == type(match)((), (), ())


def test_a_point_is_right_within_its_tolerance_only():
    near, far = (49.0, 40.4), (48.0, 40.4)
    gold = row(0, 4, point=(40.4, 49.0))
    text = texts()[0]
    text = type(text)("", "en", "dev", text.document, (gold,))
    assert score(text, [one(0, 4, point=near)], "place").located == 1
    assert score(text, [one(0, 4, point=far)], "place").located == 0
    assert score(text, [one(0, 4, point=far)], "place").hits == 1


def test_a_range_of_centuries_has_one_meaning_in_two_writings():
    assert plain("17XX/18XX") == plain("1700/1899")
    assert plain("-03XX/-02XX") == plain("-0399/-0200")
    assert plain("18XX") != plain("1800")
