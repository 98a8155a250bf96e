"""The fights of a stop that spans several years."""

from dataclasses import replace

import pytest

from atlas.story import fighting_of, stops_of


def an_event(tiny, id_, date, kind="war", **more):
    return replace(tiny.events["1740-war"], id=id_, date=date, kind=kind, **more)


def fought(tiny, *others) -> list[str]:
    """Whose fights belong to a stop of 1701 to 1703, north against the League of the Isle."""
    years = {"a": "1701-05-01", "b": "1702-05-01", "c": "1703-05-01"}
    led = [an_event(tiny, id_, day) for id_, day in years.items()]
    atlas = told(tiny, led, others)
    (stop,) = stops_of(atlas)
    return [id_ for id_ in fighting_of(atlas, stop) if id_ not in years]


def told(tiny, named, others=()):
    """The tiny atlas with other events; the words of its article name the first of them."""
    mention = next(one for one in tiny.mentions if one.kind == "event")
    return replace(
        tiny,
        events={one.id: one for one in (*named, *others)},
        mentions=tuple(replace(mention, target_id=one.id) for one in named),
    )


@pytest.mark.parametrize(
    ("date", "kind", "parties", "is_one"),
    [
        ("1701-01-01", "battle", ("north",), True),
        ("1703-12-31", "revolt", ("north-republic", "south"), True),
        ("1702-06-01", "treaty", ("north",), False),
        ("1702-06-01", "battle", ("south",), False),
        ("1702-06-01", "battle", (), False),
        ("1700-12-31", "battle", ("north",), False),
        ("1704-01-01", "battle", ("north",), False),
    ],
)
def test_a_fight_of_a_stop_is_one_of_its_parties_within_its_years(
    tiny, date, kind, parties, is_one
):
    other = an_event(tiny, "other", date, kind, parties=parties)
    assert fought(tiny, other) == (["other"] if is_one else [])


def test_a_stop_of_one_year_has_no_fights(tiny):
    atlas = told(tiny, [an_event(tiny, "a", "1701-05-01")])
    assert fighting_of(atlas, stops_of(atlas)[0]) == ()
