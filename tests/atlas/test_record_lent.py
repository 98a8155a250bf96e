"""A record that is lent, and what an article adds to it."""

from dataclasses import fields

from atlas.files import InMemory
from atlas.record import events_of_record, lent_events, record_of
from atlas.shipped import DATA
from atlas.tables import Tables

OWN_EVENT = "event_id,date,name,place_id\nmine,1850-01-01,Mine,kars\n"


def tables(record: str, **content: str) -> Tables:
    manifest = f'{{"record": "{record}"}}'.encode()
    files = {f"{name}.csv": text.encode() for name, text in content.items()}
    return Tables(InMemory("memory", {"atlas.json": manifest} | files))


def test_the_shipped_record_is_one_for_all_that_read_it():
    shipped = record_of(Tables(DATA))
    assert record_of(Tables(DATA)) is shipped
    lent = record_of(tables("shipped"))
    shared = [field.name for field in fields(shipped) if field.name not in ("sources", "events")]
    assert all(getattr(lent, name) is getattr(shipped, name) for name in shared)


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
