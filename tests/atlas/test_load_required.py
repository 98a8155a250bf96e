"""What an atlas has to have, and how its tables become what it holds."""

from typing import Any

import pytest
from ruled import files_of

from atlas import DataError, load
from atlas.files import InMemory

RECORD = {
    "holders": ["holder_id,name,family,colour", "h,Holder,F,#112233"],
    "areas": ["area_id,label,fit", "A,Ay,good"],
    "holdings": [
        "area_id,from,until,holder_id,rule,certainty",
        "A,1700-01-01,,h,sovereign,exact",
    ],
}
PLACE = "mention_id,excerpt_id,start,end,kind,target_id"


def loaded(manifest: dict[str, Any] | None = None, files: Any = (), **tables: list[str]):
    content = {"atlas.json": {"record": "none"} if manifest is None else manifest, **dict(files)}
    return load(InMemory("few", files_of(content, **tables)))


def refused(*given: Any, **tables: list[str]) -> str:
    with pytest.raises(DataError) as told:
        loaded(*given, **tables)
    return str(told.value)


@pytest.mark.parametrize(
    "files", [{"atlas.json": {}}, {"article.json": {}}, {"atlas.json": {}, "article.json": {}}]
)
def test_a_manifest_or_an_article_alone_is_an_atlas(files):
    assert not load(InMemory("few", files_of(files))).has_record


def test_holdings_and_what_they_name_are_an_atlas():
    assert load(InMemory("few", files_of(**RECORD))).has_record


def test_files_of_another_kind_are_no_atlas(tmp_path):
    wrong = "is no folder of an atlas: none of atlas.json, article.json, holdings.csv is in it"
    for where in (InMemory("few", {"areas.csv": b"area_id"}), tmp_path):
        with pytest.raises(DataError, match=f"^{where if where is tmp_path else 'few'}: {wrong}"):
            load(where)


def test_a_folder_that_cannot_be_looked_into_is_told_as_such(tmp_path):
    file = tmp_path / "file"
    file.write_text("")
    with pytest.raises(DataError, match=r"cannot be looked into \(Not a directory\)"):
        load(file)


def test_what_is_wrong_in_the_manifest_is_told_first():
    told = refused({"record": "none", "stops": 3, "title": 4}, sources=["wrong"])
    assert told.startswith("atlas.json title: is 4")


@pytest.mark.parametrize("table", ["sources", "events"])
def test_an_article_alone_needs_no_table_yet_each_with_its_columns(table):
    assert not loaded().has_record
    column = {"sources": "source_id", "events": "event_id"}[table]
    what = "is missing from the header line; add it"
    assert refused(None, **{table: ["note"]}) == f"{table}.csv:1 {column}: {what}"
    columns = {"sources": "source_id,title", "events": "event_id,date,name"}[table]
    assert loaded(None, **{table: [columns]})


def test_an_article_alone_may_bring_tables_of_a_record_that_are_no_record():
    assert loaded(None, holders=["holder_id", "h"]).has_record is False


@pytest.mark.parametrize("table", RECORD)
def test_a_record_has_each_of_its_tables_with_a_row(table):
    own = {"record": "own"}
    missing = {name: rows for name, rows in RECORD.items() if name != table}
    assert refused(own, **missing) == f"{table}.csv: is missing from few; add it"
    empty = RECORD | {table: RECORD[table][:1]}
    assert refused(own, **empty) == f"{table}.csv: has no rows; add at least one"


def test_excerpts_and_mentions_are_in_the_order_of_the_article_and_all_else_in_its_own():
    excerpts = ["excerpt_id,start,end", "B,20,30", "A,10,19"]
    atlas = loaded(
        None,
        excerpts=excerpts,
        places=["place_id,name", "b,B", "a,A"],
        mentions=[PLACE, "2,B,22,23,place,b", "1,A,11,12,place,a", "3,B,21,22,place,a"],
        persons=["person_id,name", "q,Q", "p,P"],
        claims=["claim_id,excerpt_id,start,end,relation", "d,B,20,21,agrees", "c,A,10,11,agrees"],
    )
    assert list(atlas.excerpts) == ["A", "B"]
    assert [one.id for one in atlas.mentions] == ["1", "3", "2"]
    assert (list(atlas.persons), list(atlas.claims)) == (["q", "p"], ["d", "c"])
    assert list(atlas.places) == ["b", "a"]
    assert atlas.persons["q"].names == {"en": "Q"}


def test_the_states_that_the_article_means_and_the_views_of_the_map_are_read():
    atlas = loaded(
        {"record": "own"},
        **RECORD,
        article_holders=["holder_id,state", "h,s"],
        views=["view_id,name,west,south,east,north", "b,Bee,1,2,3,4", "a,Ay,,,,"],
    )
    assert atlas.article_states == {"h": "s"}
    found = [(one.id, one.names, one.box) for one in atlas.map_views]
    assert found == [("b", {"en": "Bee"}, (1, 2, 3, 4)), ("a", {"en": "Ay"}, None)]


def test_memberships_are_those_of_each_layer_in_the_order_of_the_layers():
    layers = [
        {"id": id_, "title": id_, "shapes": f"{id_}.geojson", "memberships": f"{id_}s.csv"}
        for id_ in ("b", "a")
    ]
    rows = ["state_id,name,role", "x,X,member", "y,Y,observer"]
    atlas = loaded({"record": "none", "layers": layers}, bs=rows[:2], **{"as": rows})
    assert [(one.layer, one.state_id) for one in atlas.memberships] == [
        ("b", "x"),
        ("a", "x"),
        ("a", "y"),
    ]
    assert atlas.memberships[0].names == {"en": "X"}
