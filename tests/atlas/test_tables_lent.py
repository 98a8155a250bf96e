"""The tables of an atlas: its own, those that a record lends it, and both together."""

import pytest

from atlas.files import InMemory
from atlas.reading import DataError, Row, table_of
from atlas.shipped import DATA
from atlas.tables import Tables


class Counted(InMemory):
    """Files in memory that note what was read of them."""

    read_of: list[str] = []  # noqa: RUF012 (made anew for each test)

    def read(self, file: str) -> bytes:
        """Its content."""
        self.read_of.append(file)
        return super().read(file)


def tables(record: str, lang: str = "tr", **content: str) -> Tables:
    manifest = f'{{"record": "{record}", "languages": ["{lang}"]}}'
    files = {f"{name}.csv": text.encode() for name, text in content.items()}
    return Tables(InMemory("memory", {"atlas.json": manifest.encode()} | files))


def shipped(name: str) -> list[dict[str, str]]:
    return [row.cells for row in table_of(name, (DATA / f"{name}.csv").read_bytes())]


def kinds(table) -> set[tuple[str, bool]]:
    return {(row.lang, row.lent) for row in table}


def test_an_own_table_is_in_the_first_language_of_the_atlas():
    table = tables("own", areas="area_id\na\n")["areas"]
    assert (table.file, table.columns) == ("areas.csv", ("area_id",))
    assert table.rows == (Row(2, {"area_id": "a"}, "tr", lent=False),)


@pytest.mark.parametrize("record", ["own", "none"])
def test_a_table_that_is_not_there_is_empty(record):
    table = tables(record)["areas"]
    assert (table.columns, table.rows) == ((), ())


def test_a_lent_table_is_that_of_the_record_and_in_english():
    found = tables("shipped", holders="holder_id\nmine\n")["holders"]
    assert [row.cells for row in found] == shipped("holders")
    assert kinds(found) == {("en", True)}


@pytest.mark.parametrize("name", ["sources", "events", "event_names", "event_dates"])
def test_rows_of_ones_own_follow_those_of_the_record(name):
    column = "source_id" if name == "sources" else "event_id"
    some = tables("shipped", **{name: f"{column}\nmine\n"})
    *lent, own = some[name].rows
    assert [row.cells for row in lent] == shipped(name)
    assert own == Row(2, {column: "mine"}, "tr", lent=False)
    assert some[name].columns == (column,)
    assert some.own_table(name).rows == (own,)
    assert kinds(lent) == {("en", True)}


def test_without_rows_of_ones_own_there_are_those_of_the_record():
    some = tables("shipped")
    assert [row.cells for row in some["events"]] == shipped("events")
    assert some.own_table("events").rows == ()
    assert some["events"].columns == table_of("events", (DATA / "events.csv").read_bytes()).columns


@pytest.mark.parametrize("name", ["views", "loaded_words"])
def test_some_tables_of_the_record_may_be_replaced(name):
    assert kinds(tables("shipped")[name]) == {("en", True)}
    own = tables("shipped", **{name: "a\n1\n"})[name]
    assert own.rows == (Row(2, {"a": "1"}, "tr", lent=False),)


def test_a_table_that_no_record_lends_is_ones_own_or_empty():
    assert tables("shipped")["places"].rows == ()
    assert kinds(tables("shipped", places="place_id\np\n")["places"]) == {("tr", False)}


def test_there_are_the_own_files_and_those_that_are_lent():
    some = tables("shipped", places="place_id\np\n")
    assert some.has("places.csv")
    assert some.has("holders.csv")
    assert not some.has("claims.csv")


def test_each_file_is_read_once_and_the_last_one_asked_for_is_known():
    files = Counted("memory", {"a.csv": b"id\nx\n", "b.json": b'{"b": 1}', "holdings.csv": b""})
    files.read_of.clear()
    some = Tables(files)
    assert some.last_read == "atlas.json"
    for _ in range(2):
        assert some["a"].rows[0]["id"] == "x"
        assert some.last_read == "a.csv"
        assert some.json("b.json") == {"b": 1}
        assert some.last_read == "b.json"
        assert some.ids("a", "id") == {"x"}
    assert sorted(one for one in files.read_of if one in ("a.csv", "b.json")) == ["a.csv", "b.json"]


def test_the_ids_of_a_column_are_those_of_its_table():
    some = tables("own", a="id,other\nx,1\ny,\n", b="id\nz\n")
    assert some.ids("a", "id") is some.ids("a", "id")
    assert (some.ids("a", "id"), some.ids("a", "other"), some.ids("b", "id")) == (
        {"x", "y"},
        {"1"},
        {"z"},
    )


def test_a_json_file_that_is_not_there_is_told():
    with pytest.raises(DataError, match=r"^b.json: is missing"):
        tables("own").json("b.json")


def test_an_article_is_ones_own_or_empty():
    assert tables("shipped").article == {}
    article = InMemory("memory", {"article.json": b'{"title": "A"}'})
    assert Tables(article).article == {"title": "A"}


def test_a_text_is_said_as_translated_else_as_it_was_written_else_not_at_all():
    some = tables("own", translations="text,text_en\nAda,Isle\n", groups="name\nAda\nLiman\n\n")
    rows = [Row(2, {"name": "Ada"}, "tr"), Row(3, {"name": "Liman"}, "tr"), Row(4, {}, "tr")]
    assert [some.said(row, "name") for row in rows] == [
        {"tr": "Ada", "en": "Isle"},
        {"tr": "Liman"},
        {},
    ]
