"""The article as a reading path: what stands above it, what is marked, how much is quoted."""

from dataclasses import replace

import pytest
from panel_nodes import all_nodes, text_of

from atlas.story import stops_of
from telling.article import Speaking, article_nodes, quoted_length, speaking_of
from telling.nodes import node, outside_link
from words import words_in

EN = words_in("en")
SAID = "An article. Summaries are ours; words in quotation marks are its own."
QUOTED = "Quoted here: 177 of its 533 characters."
FULL = outside_link("Read it in full on the publisher’s site", "https://example.org/five-shores")


def told(atlas, speaking=None, **changed) -> list:
    """The panel of an article of which something is otherwise."""
    article = replace(atlas.article, **changed)
    return article_nodes(replace(atlas, article=article), EN, speaking or Speaking())


def marked(atlas, *ids: str, year: int | None = None, step: bool = False):
    """What is said of the passages that are marked."""
    return told(atlas, Speaking(frozenset(ids), year, step))[2]


def test_the_title_stands_in_the_articles_own_language(plain):
    assert told(plain)[0] == node("h2", "Tres fechas de un puerto", lang="es")


@pytest.mark.parametrize(
    ("changed", "kids"),
    [
        ({}, [SAID, " ", FULL, " ", QUOTED]),
        ({"url": ""}, [SAID, " ", QUOTED]),
        ({"text_length": 0}, [SAID, " ", FULL]),
        ({"text_length": 1000}, [SAID, " ", FULL, " ", QUOTED.replace("533", "1,000")]),
        (
            {"url": "", "kind": "opinion article", "text_length": 0},
            [SAID.replace("An article", "An opinion article")],
        ),
        ({"url": "", "kind": "no known kind", "text_length": 0}, [SAID]),
    ],
)
def test_below_it_what_it_is_where_it_is_whole_and_how_much_is_quoted(tiny, changed, kids):
    assert told(tiny, **changed)[1] == node("p", *kids, cls="ta-muted")


def test_of_a_text_that_is_here_whole_nothing_is_said_to_be_quoted(plain):
    said = "An article. Here is its whole text; the marked words lead to places and days."
    assert told(plain)[1] == node("p", said, cls="ta-muted")


def test_a_text_that_is_here_is_read_whole_and_another_by_summaries(tiny, plain):
    classes = [{one.get("cls") for one in all_nodes(told(atlas)[3:])} for atlas in (tiny, plain)]
    assert ["ta-summary" in some for some in classes] == [True, False]
    assert ["ta-own-words" in some for some in classes] == [False, True]


def test_the_path_is_a_region_that_can_be_scrolled_by_keys(tiny):
    path = told(tiny)[-1]
    assert (path["tag"], path["cls"]) == ("div", "ta-reading")
    assert path["attrs"] == {
        "data-pane": True,
        "tabindex": "0",
        "role": "region",
        "aria-label": "The article as a reading path",
    }


def test_the_passages_that_speak_are_the_ones_marked_in_the_path(tiny, plain):
    for atlas, id_ in ((tiny, "X2"), (plain, "P2-1")):
        path = told(atlas, Speaking(frozenset([id_])))
        here = [one["attrs"]["data-excerpt"] for one in all_nodes(path) if one.get("here")]
        assert here == [id_]


@pytest.mark.parametrize(
    ("ids", "year", "step", "said"),
    [
        (("X1",), 1720, False, "1 passage speaks of the year 1720."),
        (("X1", "X2"), 1720, False, "2 passages speak of the year 1720."),
        (("X1",), None, False, "1 passage speaks of what you chose."),
        (("X1", "X2"), None, False, "2 passages speak of what you chose."),
        (("X1",), None, True, "The passage of this step of the story is marked."),
    ],
)
def test_what_is_marked_is_counted_and_read_aloud(tiny, ids, year, step, said):
    told = marked(tiny, *ids, year=year, step=step)
    assert told == node("p", said, cls="ta-muted", role="status")


def test_where_nothing_is_marked_nothing_is_said_of_it(tiny):
    assert marked(tiny, year=1720) is None


@pytest.mark.parametrize(
    ("asked", "excerpts", "year"),
    [
        ((1720,), {"X1"}, 1720),
        ((1719,), set(), 1719),
        ((1720, "place", "midtown"), {"X1"}, None),
        ((1720, "place", "quiet-sea"), {"X3"}, None),
        ((1720, "event", "1745-peace"), {"X2"}, None),
        ((1720, "event", "quiet-sea"), set(), None),
        ((1745, "area", "T_PORT"), {"X2"}, 1745),
        ((1745, "holder", "south"), {"X2"}, 1745),
        ((1745, "event", "1720-treaty", "no such stop"), {"X1"}, None),
    ],
)
def test_a_place_or_an_event_is_spoken_of_where_it_is_named_anything_else_in_its_year(
    tiny, asked, excerpts, year
):
    assert speaking_of(tiny, *asked) == Speaking(frozenset(excerpts), year, step=False)


def test_a_step_of_the_story_speaks_with_its_own_passage_whatever_is_chosen(tiny):
    stop = next(one for one in stops_of(tiny) if one.id == "1745-peace")
    told = speaking_of(tiny, 1720, "place", "midtown", stop.id)
    assert told == Speaking(frozenset(["X2"]), None, step=True)


def test_nothing_is_marked_unless_it_is_said():
    assert Speaking() == Speaking(frozenset(), None, step=False)


@pytest.mark.parametrize(
    ("spans", "length"),
    [
        ([], 0),
        ([(0, 10)], 10),
        ([(0, 10), (10, 15)], 15),
        ([(0, 10), (5, 15)], 15),
        ([(0, 10), (2, 5)], 10),
        ([(0, 10), (2, 5), (8, 12)], 12),
        ([(20, 25), (0, 10)], 15),
        ([(1, 10), (0, 3)], 10),
        ([(4, 4)], 0),
    ],
)
def test_every_character_that_is_quoted_counts_once(tiny, spans, length):
    one = tiny.excerpts["X1"]
    excerpts = {
        f"E{at}": replace(one, id=f"E{at}", start=start, end=end)
        for at, (start, end) in enumerate(spans)
    }
    assert quoted_length(replace(tiny, excerpts=excerpts)) == length


def test_the_number_of_characters_is_that_of_the_excerpts(tiny):
    excerpts = {"X1": replace(tiny.excerpts["X1"], start=0, end=1234)}
    said = text_of(told(replace(tiny, excerpts=excerpts), text_length=5678))
    assert "Quoted here: 1,234 of its 5,678 characters." in said
