"""From the rows of tables to records by id, and the ids that lead nowhere."""

import pytest

from atlas.files import InMemory
from atlas.numbers import whole
from atlas.reading import DataError, Row, Table
from atlas.records import (
    by_id,
    doubled,
    each,
    grouped,
    in_order,
    named,
    names_by_language,
    unresolved,
)
from atlas.tables import Tables


def tables(record: str = "own", **content: str) -> Tables:
    files = {f"{name}.csv": text.encode() for name, text in content.items()}
    return Tables(InMemory("memory", {"atlas.json": b'{"record": "%s"}' % record.encode()} | files))


def table(*ids: str) -> Table:
    return Table("a.csv", ("id",), tuple(Row(at, {"id": id_}) for at, id_ in enumerate(ids, 2)))


def refused(what) -> tuple[str, int | None, str, str]:
    with pytest.raises(DataError) as told:
        what()
    return told.value.file, told.value.row, told.value.column, told.value.what


def test_a_cell_that_is_no_number_is_told_with_its_row():
    numbers = table("1", "2", "x")
    made = lambda: list(each(numbers, lambda row: whole(row["id"])))  # noqa: E731
    assert refused(made) == ("a.csv", 4, "", "'x' is not a whole number; correct the number")


def test_what_names_its_place_already_is_told_as_it_is():
    def make(_: Row) -> None:
        raise DataError("b.csv", 7, "c", "is wrong")

    assert refused(lambda: list(each(table("1"), make))) == ("b.csv", 7, "c", "is wrong")


def test_records_stand_by_their_id_in_the_order_of_the_table():
    found = by_id(table("b", "a"), "id", lambda row: row["id"].upper())
    assert list(found.items()) == [("b", "B"), ("a", "A")]


@pytest.mark.parametrize(
    ("ids", "row", "what"),
    [
        (("a", "b", "a"), 4, "'a' is used twice; give a new id"),
        (("a", "", "b"), 3, "'' is empty; give a new id"),
    ],
)
def test_an_id_that_is_empty_or_used_twice_is_told(ids, row, what):
    assert refused(lambda: by_id(table(*ids), "id", str)) == ("a.csv", row, "id", what)


def test_rows_are_put_in_the_order_of_a_number_and_those_without_one_first():
    ordered = in_order(table("10", "1", "x", "-1", "0"), "id")
    assert [row["id"] for row in ordered] == ["-1", "x", "0", "1", "10"]
    assert (ordered.file, ordered.columns) == ("a.csv", ("id",))


def test_rows_are_grouped_by_a_cell():
    found = grouped(table("a", "b", "a"), "id")
    assert {id_: [row.line for row in rows] for id_, rows in found.items()} == {
        "a": [2, 4],
        "b": [3],
    }


def test_a_record_is_made_of_its_row_and_the_rows_of_its_names():
    some = tables(holders="holder_id\na\nb\n", holder_names="holder_id,name\na,A\nx,X\na,B\n")
    found = named(
        some, "holders", "holder_names", "holder_id",
        lambda row, names: (row.line, [one["name"] for one in names]),
    )  # fmt: skip
    assert found == {"a": (2, ["A", "B"]), "b": (3, [])}


def test_the_names_of_ids_stand_by_language():
    some = tables(
        groups="group_id,name\nislands,Islands\nseas,\n",
        translations="text,text_tr\nIslands,Adalar\n",
    )
    found = names_by_language(some, "groups", "group_id")
    assert found == {"islands": {"en": "Islands", "tr": "Adalar"}, "seas": {}}


@pytest.mark.parametrize(
    ("table", "column", "own", "lent"),
    [("sources", "source_id", "mine", "M3"), ("events", "event_id", "mine", "1878-berlin")],
)
def test_an_id_of_the_record_is_none_for_a_row_of_ones_own(table, column, own, lent):
    some = tables("shipped", **{table: f"{column}\n{own}\n{lent}\n"})
    (problem,) = doubled(some)
    assert (problem.file, problem.row, problem.column) == (f"{table}.csv", 3, column)
    assert problem.what == (f"'{lent}' is an id of the record, too; give this row another one")


def test_an_id_that_is_used_twice_among_ones_own_is_none_of_the_record():
    assert list(doubled(tables("own", events="event_id\na\na\n"))) == []


SOUND = {
    "places": "place_id,area_id,extent_areas\np,a,a;a\nq,,\n",
    "events": "event_id,place_id,parties\ne,p,h;h\nf,,\n",
    "holders": "holder_id\nh\n",
    "persons": "person_id\nn\n",
    "areas": "area_id\na\n",
    "excerpts": "excerpt_id\nx\n",
    "claims": "claim_id,places,events\nc,p;q,e;f\n",
    "mentions": "mention_id,excerpt_id,kind,target_id\nm,x,place,p\nm,x,event,e;f\nm,x,date,e\n"
    "m,x,holder,h\nm,x,person,n\nm,x,date,\nm,x,other,nobody\n",
}


def test_ids_that_are_there_and_kinds_that_nobody_knows_are_left_alone():
    assert list(unresolved(tables(**SOUND))) == []


@pytest.mark.parametrize(
    ("table", "old", "new", "row", "column", "other"),
    [
        ("places", "p,a,", "p,z,", 2, "area_id", "areas"),
        ("places", ",a;a", ",a;z", 2, "extent_areas", "areas"),
        ("events", "e,p,", "e,z,", 2, "place_id", "places"),
        ("events", "h;h", "z;h", 2, "parties", "holders"),
        ("claims", "p;q", "p;z", 2, "places", "places"),
        ("claims", "e;f", "z;f", 2, "events", "events"),
        ("mentions", "m,x,person", "m,z,person", 6, "excerpt_id", "excerpts"),
        ("mentions", "place,p", "place,z", 2, "target_id", "places"),
        ("mentions", "event,e;f", "event,e;z", 3, "target_id", "events"),
        ("mentions", "date,e", "date,z", 4, "target_id", "events"),
        ("mentions", "holder,h", "holder,z", 5, "target_id", "holders"),
        ("mentions", "person,n", "person,z", 6, "target_id", "persons"),
    ],
)
def test_an_id_that_leads_nowhere_is_told_with_its_place(table, old, new, row, column, other):
    (problem,) = unresolved(tables(**SOUND | {table: SOUND[table].replace(old, new, 1)}))
    assert (problem.file, problem.row, problem.column) == (f"{table}.csv", row, column)
    assert problem.what == f"'z' is not in {other}.csv; correct it or add it there"


def test_what_the_record_lends_may_lead_to_what_the_article_does_not_have():
    lent = tables("shipped", places="place_id\nkars\n")
    assert any(row["place_id"] not in ("", "kars") for row in lent["events"])
    assert list(unresolved(lent)) == []
