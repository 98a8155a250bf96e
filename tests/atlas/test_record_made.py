"""A record made of the tables of a folder, or of files in memory; when it is read anew."""

import os

import pytest

from atlas import record as module
from atlas.files import InMemory
from atlas.record import record_of
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


def test_a_copy_of_the_tables_is_a_record_of_its_own(tmp_path):
    for name, text in RECORD.items():
        (tmp_path / f"{name}.csv").write_text(text, "utf-8")
    assert set(record_of(Tables(tmp_path)).holders) == {"h"}


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
