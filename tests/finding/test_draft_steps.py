"""Where one goes next in a draft, which words an added mark takes, and the rows it comes to."""

from dataclasses import replace

import pytest
from drafts import KARS, TEXT, TIFLIS, a_draft, at, date, place

from finding.draft import Decision, Draft, atlas_files, decide, marks, next_unsure
from finding.draft.gathering import gathered
from finding.draft.rows import event_rows, mention_rows
from finding.model import Document


def only(*found):
    return Draft(Document(TEXT, lang="en"), tuple(sorted(found, key=lambda one: one.start)))


@pytest.mark.parametrize("step", [1, -1])
@pytest.mark.parametrize("nth", [1, 2, 3])
def test_where_one_name_alone_is_left_one_stays_with_it(step, nth):
    draft = only(*(place("Kars", one, KARS, sure=False) for one in (1, 2, 3)))
    assert next_unsure(draft, at("Kars", nth)[0], step).start == at("Kars")[0]


@pytest.mark.parametrize("step", [1, -1])
def test_where_nothing_is_left_there_is_no_next(step):
    assert next_unsure(only(place("Tiflis", 1, TIFLIS)), -1, step) is None
    assert next_unsure(only(), 10, step) is None


@pytest.mark.parametrize(
    ("after", "step", "words"),
    [
        (-1, 1, "Kars"),
        (at("Kars")[0] - 1, 1, "Kars"),
        (at("Tiflis")[0], 1, "Two years later"),
        (at("Aghzi")[0] + 1, 1, "Kars"),
        (at("Aghzi")[0] + 1, -1, "Aghzi"),
        (at("Tiflis")[0], -1, "Kars"),
        (at("Kars")[0], -1, "Aghzi"),
        (0, -1, "Aghzi"),
    ],
)
def test_the_next_one_is_the_first_behind_or_the_last_before(after, step, words):
    assert next_unsure(a_draft(), after, step).exact == words


def added(text, words, nth=1, **told):
    draft = decide(Draft(Document(text)), Decision("add", *at(words, nth, text), **told))
    return [(mark.start, mark.exact) for mark in marks(draft)]


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("St. X, St. X and Stu X", "St. X", [(0, "St. X"), (7, "St. X")]),
        ("Rio\n Grande, Rio Grande", "Rio Grande", [(0, "Rio\n Grande"), (13, "Rio Grande")]),
        ("a.c abc a.c", "a.c", [(0, "a.c"), (8, "a.c")]),
        ("to town, to", "to", [(0, "to"), (9, "to")]),
        ("on on on", "on on", [(0, "on on")]),
        ("a  b", "  ", [(1, "  ")]),
    ],
)
def test_added_words_are_marked_as_whole_words_however_their_gaps_are_written(text, words, found):
    assert added(text, words) == found


def test_words_added_here_alone_stand_alone():
    assert added("to town, to", "to", 3, everywhere=False) == [(9, "to")]


@pytest.mark.parametrize(
    ("decision", "state"),
    [
        (Decision("add", *at("school")), "pointless"),
        (Decision("add", *at("school"), place=KARS), "decided"),
        (Decision("add", *at("school"), kind="date"), "look"),
        (Decision("add", *at("school"), kind="date", edtf="1880"), "decided"),
    ],
)
def test_what_is_added_without_a_place_or_date_is_to_be_looked_at(decision, state):
    (mark,) = marks(decide(only(), decision))
    assert (mark.state, mark.alone, mark.kind) == (state, False, decision.kind)
    assert (mark.place, mark.edtf) == (decision.place, decision.edtf)


def events(*found):
    return {row["event_id"]: row for row in event_rows(gathered(only(*found)), {})}


def test_within_a_year_an_event_stands_at_its_last_day_and_else_from_its_first_on():
    found = events(
        date("16 November 1877", "1877-11-16"),
        date("Two years later", "1879"),
        date("the 1880s", "188X"),
    )
    days = [(row["date"], row["end_date"], row["date_edtf"]) for row in found.values()]
    assert days == [
        ("1877-11-16", "", ""),
        ("1879-12-31", "", "1879"),
        ("1880-01-01", "1889-12-31", "188X"),
    ]


def test_events_come_in_the_order_of_their_days_and_those_of_the_record_are_left_out():
    later = (date("16 November 1877", "1890-11-16"), date("Two years later", "1879"))
    assert [row["date"] for row in events(*later).values()] == ["1879-12-31", "1890-11-16"]
    known = {at("Two years later")[0]: "1879-war"}
    whole = gathered(only(*later))
    assert [row["date"] for row in event_rows(whole, known)] == ["1890-11-16"]
    mentions = [(row["kind"], row["target_id"], row["year"]) for row in mention_rows(whole, known)]
    assert mentions == [("date", "told-1", 1890), ("event", "1879-war", 1879)]


def test_a_mention_of_several_years_has_none():
    whole = gathered(only(date("the 1880s", "188X"), place("Tiflis", 2, TIFLIS)))
    rows = list(mention_rows(whole, {}))
    assert [(row["kind"], row.get("year"), row.get("edtf")) for row in rows] == [
        ("date", "", "188X"),
        ("place", None, None),
    ]
    (event,) = event_rows(whole, {})
    assert (event["kind"], event["tier"], event["place_id"], event["sources"]) == (
        "told",
        "main",
        "tiflis",
        "article",
    )
    assert (event["lon"], event["lat"]) == (44.8337, 41.6941)


LISTS = {
    "geonames:1": ("geonames", "GeoNames gazetteer", "GeoNames", "https://www.geonames.org/"),
    "ne:1": ("natural-earth", "Natural Earth 1:10m", "Natural Earth",
             "https://www.naturalearthdata.com/"),
    "wn:1": ("wordnet", "WordNet 3.0", "Princeton University",
             "https://wordnet.princeton.edu/"),
}  # fmt: skip


@pytest.mark.parametrize("identity", LISTS)
def test_the_list_that_a_place_was_found_in_is_a_source(identity):
    draft = only(place("Tiflis", 1, replace(TIFLIS, id=identity)))
    files = atlas_files(draft)
    _, _, *rest = files["sources.csv"].decode().splitlines()
    (row,) = rest
    source, title, publisher, url = LISTS[identity]
    assert row.startswith(f"{source},{title},,{publisher},,{url},dataset,read,")
    assert f"article;{source}" in files["places.csv"].decode()


@pytest.mark.parametrize("identity", ["land:x", "own:x", "atlas:x", ""])
def test_other_places_have_no_other_source(identity):
    draft = only(place("Tiflis", 1, replace(TIFLIS, id=identity)))
    assert len(atlas_files(draft)["sources.csv"].decode().splitlines()) == 2


@pytest.mark.parametrize(
    ("kind", "written", "zoom"),
    [
        ("", "settlement", 9),
        ("town", "settlement", 9),
        ("settlement", "settlement", 9),
        ("sea", "sea", 5),
        ("ocean", "sea", 5),
        ("gulf", "sea", 5),
        ("strait", "sea", 5),
        ("lake", "sea", 5),
        ("river", "sea", 5),
        ("canal", "sea", 5),
        ("state", "state", 5),
        ("former state", "state", 5),
        ("island", "region", 6),
    ],
)
def test_a_kind_of_place_is_written_as_the_atlas_calls_it(kind, written, zoom):
    draft = only(place("Tiflis", 1, replace(TIFLIS, kind=kind)))
    row = atlas_files(draft)["places.csv"].decode().splitlines()[1]
    assert row.startswith(f"tiflis,Tiflis,{written},44.8337,41.6941,{zoom},")
    assert ",named,,611717," in row
