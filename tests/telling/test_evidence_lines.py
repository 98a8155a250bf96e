"""The passages that were read for a fact, and the works that are only named for it, as drawn."""

from dataclasses import replace

import pytest
from panel_nodes import text_of

from atlas.attestation import Attestation
from atlas.evidence import behind_event
from telling.evidence import evidence_lines, evidence_summary, named_line
from telling.nodes import node
from words import words_in

EN, TR = words_in("en"), words_in("tr")
CHRONICLE = node("cite", "Chronicle of the five shores (A. Scribe)")
GAZETTE = node(
    "a", node("cite", "Gazette of the League (League printing house)"),
    href="https://example.org/gazette",
)  # fmt: skip
READ = Attestation(
    event_id="1740-war",
    date="1740-03-02",
    areas=("T_PORT",),
    source_id="chronicle",
    locator="page 40",
    read="2026-01-15",
    says="They landed.",
)


def passages(atlas, *behind: Attestation, words=EN) -> list[dict]:
    """The lines of what was read."""
    read, _ = evidence_lines(atlas, words, behind, ())
    return read["kids"][1]["kids"]


def told(atlas, **changed) -> str:
    """One passage of which something is otherwise."""
    (line,) = passages(atlas, replace(READ, **changed))
    return text_of([line]).removeprefix("Chronicle of the five shores (A. Scribe)")


@pytest.mark.parametrize(
    ("ids", "behind", "said"),
    [
        ((), (), "Details and sources (0; opened: 0)"),
        (("chronicle",), (), "Details and sources (1; opened: 0)"),
        (("chronicle", "gazette"), (READ,), "Details and sources (2; opened: 1)"),
        (
            ("chronicle",),
            (READ, replace(READ, locator="page 41")),
            "Details and sources (1; opened: 1)",
        ),
        (
            ("chronicle", "gazette"),
            (READ, replace(READ, source_id="gazette")),
            "Details and sources (2; opened: 2)",
        ),
    ],
)
def test_the_sources_and_those_that_were_opened_are_counted_each_once(tiny, ids, behind, said):
    assert evidence_summary(EN, [tiny.sources[id_] for id_ in ids], behind) == said


def test_what_was_read_is_a_list_below_a_line_that_says_so(tiny):
    read, named = evidence_lines(tiny, EN, (READ,), ("chronicle",))
    assert named is None
    assert read == node(
        "div",
        node("p", "Read for this:"),
        node(
            "ul",
            node("li", CHRONICLE, ", ", "page 40", " (read 15 January 2026): ", "They landed."),
        ),
        cls="ta-sources ta-read",
    )


def test_where_and_what_it_says_are_told_in_the_readers_language(tiny):
    (line,) = passages(tiny, *behind_event(tiny, "1740-war"), words=TR)
    assert line["kids"][2:] == [
        "s. 40",
        " (okunma tarihi: 15 Ocak 2026): ",
        "Birlik 2 Mart 1740’ta Liman Bölgesi’ne çıktı.",
    ]


def test_of_a_source_that_is_not_known_and_of_nothing_there_are_no_lines(tiny):
    assert evidence_lines(tiny, EN, (replace(READ, source_id="lost"),), ()) == [None, None]
    assert evidence_lines(tiny, EN, (), ()) == [None, None]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, ", page 40 (read 15 January 2026): They landed."),
        (
            {"date": ""},
            ", page 40 (read 15 January 2026; for who held it, not for the day): They landed.",
        ),
        ({"date": "", "areas": ()}, ", page 40 (read 15 January 2026): They landed."),
        (
            {"date": "", "event_id": "1700-beginning"},
            ", page 40 (read 15 January 2026): They landed.",
        ),
    ],
)
def test_a_passage_without_a_day_says_so_unless_it_is_on_the_beginning(tiny, changed, said):
    assert told(tiny, **changed) == said


def test_whose_view_it_is_stands_last_in_the_brackets(tiny):
    source = replace(tiny.sources["chronicle"], side="Armenia")
    sided = replace(tiny, sources={**tiny.sources, "chronicle": source})
    assert told(sided, date="") == (
        ", page 40 (read 15 January 2026; for who held it, not for the day; the view of Armenia): "
        "They landed."
    )


@pytest.mark.parametrize(
    ("changed", "number"),
    [
        ({"date": "1740-03-03"}, 1),
        ({"areas": ("T_MID",)}, 1),
        ({"source_id": "gazette"}, 2),
        ({"locator": "page 41"}, 2),
        ({"read": "2026-01-16"}, 2),
        ({"says": "They left."}, 2),
    ],
)
def test_a_passage_is_one_however_many_days_and_areas_it_speaks_of(tiny, changed, number):
    assert len(passages(tiny, READ, replace(READ, **changed))) == number


@pytest.mark.parametrize(
    ("ids", "head", "kids"),
    [
        (("chronicle",), "", ["Named, not opened for this: ", CHRONICLE]),
        (("chronicle",), "On recognition:", ["On recognition: ", CHRONICLE]),
        (
            ("gazette", "chronicle", "gazette"),
            "",
            ["Named, not opened for this: ", GAZETTE, "; ", CHRONICLE],
        ),
    ],
)
def test_works_that_are_only_named_stand_in_one_line(tiny, ids, head, kids):
    assert named_line(tiny, EN, ids, head) == node("p", *kids, cls="ta-sources")


def test_the_line_has_its_usual_head_unless_another_is_given(tiny):
    assert named_line(tiny, EN, ("chronicle",)) == named_line(tiny, EN, ("chronicle",), "")


def test_no_work_and_none_that_is_known_make_no_line(tiny):
    assert named_line(tiny, EN, ()) is None
    assert named_line(tiny, EN, ("lost",)) is None


def test_what_was_read_is_not_named_once_more(tiny):
    _, named = evidence_lines(tiny, EN, (READ,), ("chronicle", "gazette"), "Else:")
    assert named == node("p", "Else: ", GAZETTE, cls="ta-sources")
