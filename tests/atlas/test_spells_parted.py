"""Where one time of the article ends and the next begins."""

from dataclasses import replace

import pytest

from atlas.spells import spells


def parted(tiny, *years, told=True):
    """The times of events of these years, each as its start, its end and its years."""
    model = tiny.events["1720-treaty"]
    paragraphs = ("P1",) if told else ()
    events = {
        str(at): replace(model, id=str(at), date=f"{year}-06-15", paragraphs=paragraphs)
        for at, year in enumerate(years)
    }
    return [
        (one.start, one.end, *(int(event.date[:4]) for event in one.events))
        for one in spells(replace(tiny, events=events))
    ]


@pytest.mark.parametrize(
    ("years", "found"),
    [
        ((), []),
        ((1720,), [(1719, 1720, 1720)]),
        ((1720, 1730), [(1719, 1730, 1720, 1730)]),
        ((1720, 1721, 1745), [(1719, 1745, 1720, 1721, 1745)]),
        ((1720, 1721, 1746, 1747), [(1719, 1721, 1720, 1721), (1745, 1747, 1746, 1747)]),
        ((1747, 1720, 1746, 1721), [(1719, 1721, 1720, 1721), (1745, 1747, 1746, 1747)]),
        ((1720, 1721, 1740, 1760, 1761), [(1719, 1761, 1720, 1721, 1740, 1760, 1761)]),
        ((1720, 1790, 1791), [(1719, 1791, 1720, 1790, 1791)]),
        ((1720, 1721, 1790), [(1719, 1790, 1720, 1721, 1790)]),
        (
            (1710, 1711, 1750, 1751, 1790),
            [(1709, 1711, 1710, 1711), (1749, 1790, 1750, 1751, 1790)],
        ),
        (
            (1710, 1711, 1750, 1751, 1790, 1791),
            [(1709, 1711, 1710, 1711), (1749, 1751, 1750, 1751), (1789, 1791, 1790, 1791)],
        ),
    ],
)
def test_events_less_than_25_years_apart_are_one_time_and_none_is_alone(tiny, years, found):
    assert parted(tiny, *years) == found


@pytest.mark.parametrize(
    ("years", "found"),
    [
        ((1700, 1710), (1700, 1710)),
        ((1701, 1710), (1700, 1710)),
        ((1690, 1710), (1700, 1710)),
        ((1800, 1820), (1799, 1810)),
    ],
)
def test_a_time_lies_within_the_years_of_the_atlas(tiny, years, found):
    assert parted(tiny, *years)[0][:2] == found


def test_only_events_of_the_article_count(tiny):
    assert parted(tiny, 1720, 1730, told=False) == []
