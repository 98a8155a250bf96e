"""Where a record comes from: the own tables, or those that are lent, the own ones added."""

import os
from dataclasses import fields

import pytest

from atlas import record as module
from atlas.files import InMemory
from atlas.record import events_of_record, lent_events, record_of
from atlas.shipped import DATA
from atlas.tables import Tables

RECORD = {
    "sources": "source_id,title\ns,Source\n",
    "holders": "holder_id,name\nh,Holder\n",
    "areas": "area_id,label\nB,Bee\nA,Ay\n",
    "events": "event_id,date,name,sources\ne,1720-05-10,Event,s\nf,1710-01-01,First,s\n",
    "holdings": "area_id,from,until,holder_id,event_id,sources\nA,1720-05-10,,h,e,s\n"
    "A,1700-01-01,1720-05-10,h,,s\nB,1700-01-01,,h,,s\n",
    "attestations": "event_id,date,areas,source_id\ne,1720-05-10,A,z\n",
    "groups": "group_id,name\ng,Group\n",
}
OWN_EVENT = "event_id,date,name,place_id\nmine,1850-01-01,Mine,kars\n"


def tables(record: str, **content: str) -> Tables:
    manifest = f'{{"record": "{record}"}}'.encode()
    files = {f"{name}.csv": text.encode() for name, text in content.items()}
    return Tables(InMemory("memory", {"atlas.json": manifest} | files))


def test_a_record_of_ones_own_is_made_of_its_tables():
    made = record_of(tables("own", **RECORD))
    assert (list(made.sources), list(made.holders), list(made.areas)) == (["s"], ["h"], ["B", "A"])
    assert made.starts == {"B": ("1700-01-01",), "A": ("1700-01-01", "1720-05-10")}
    assert made.holdings == (*made.by_area["B"], *made.by_area["A"])
    assert made.begun == (("1720-05-10", 2),)
    assert list(made.events) == ["f", "e"]
    assert [one.source_id for one in made.attestations["e"]] == ["z"]
    assert made.groups == {"g": {"en": "Group"}}


def test_a_source_that_was_opened_for_a_fact_stands_first():
    made = record_of(tables("own", **RECORD))
    assert [one.sources for one in made.by_area["A"]] == [("s",), ("z", "s")]
    assert (made.events["e"].sources, made.events["f"].sources) == (("z", "s"), ("s",))


def test_the_shipped_record_is_one_for_all_that_read_it():
    shipped = record_of(Tables(DATA))
    assert record_of(Tables(DATA)) is shipped
    lent = record_of(tables("shipped"))
    shared = [field.name for field in fields(shipped) if field.name not in ("sources", "events")]
    assert all(getattr(lent, name) is getattr(shipped, name) for name in shared)


def test_a_copy_of_the_tables_is_a_record_of_its_own(tmp_path):
    for name, text in RECORD.items():
        (tmp_path / f"{name}.csv").write_text(text, "utf-8")
    assert set(record_of(Tables(tmp_path)).holders) == {"h"}


def test_own_events_and_sources_are_added_to_those_of_a_lent_record():
    some = tables("shipped", events=OWN_EVENT, sources="source_id,title\nours,Ours\n")
    made, shipped = record_of(some), record_of(Tables(DATA))
    assert set(made.events) == {*shipped.events, "mine"}
    assert list(made.events) == sorted(made.events, key=lambda id_: (made.events[id_].date, id_))
    assert set(made.sources) == {*shipped.sources, "ours"}
    assert made.sources["ours"].title == "Ours"


def test_an_event_that_is_lent_lies_at_a_place_only_where_the_article_has_it():
    shipped = record_of(Tables(DATA)).events
    at_place = next(one for one in shipped.values() if one.place_id)
    nowhere = next(one for one in shipped.values() if not one.place_id)
    made = record_of(tables("shipped", places=f"place_id\n{at_place.place_id}\n")).events
    assert made[at_place.id] is at_place
    assert made[nowhere.id] is nowhere
    others = [one for one in shipped.values() if one.place_id not in ("", at_place.place_id)]
    assert others
    assert {made[one.id].place_id for one in others} == {""}


def test_an_own_event_keeps_its_place():
    assert record_of(tables("shipped", events=OWN_EVENT)).events["mine"].place_id == "kars"


def test_the_events_that_are_lent_are_those_of_the_shipped_record(lean, tiny):
    assert lent_events() == set(record_of(Tables(DATA)).events)
    assert {one.id for one in events_of_record(lean)} == lent_events()
    assert [one.id for one in events_of_record(tiny)] == list(tiny.events)


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """Another shipped record, with a few files."""
    for name, text in RECORD.items():
        (tmp_path / f"{name}.csv").write_text(text, "utf-8")
    monkeypatch.setattr(module, "DATA", tmp_path.resolve())
    return tmp_path


@pytest.mark.parametrize("name", ["holders", "holdings", "events", "attestations"])
def test_a_shipped_record_is_read_anew_where_one_of_its_files_was_written_anew(elsewhere, name):
    first = record_of(Tables(elsewhere))
    assert record_of(Tables(elsewhere)) is first
    os.utime(elsewhere / f"{name}.csv", (0, 0))
    assert record_of(Tables(elsewhere)) is not first
