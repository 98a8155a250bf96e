"""An atlas may bring an article alone: on the shipped record, or with no record at all."""

import gc
import json
import shutil
import subprocess
import sys
import weakref
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

import atlas as core
from atlas import DataError, load, record
from atlas.figures import figures
from atlas.files import Folder, InMemory, Layered, files_at
from atlas.happenings import happenings_in
from atlas.manifest_file import read_manifest
from atlas.moves import moves_of
from atlas.reading import table_of
from atlas.record import events_of_record
from atlas.seats import seats
from atlas.shipped import DATA
from atlas.spells import spells
from atlas.story import stops_of
from atlas.tables import Tables

TESTS = Path(__file__).resolve().parents[1]
PLAIN, LEAN = TESTS / "plain_atlas", TESTS / "lean_atlas"


@pytest.fixture
def own(tmp_path):
    """A copy of the lean atlas, to change: called with a file, the old and the new words."""
    folder = shutil.copytree(LEAN, tmp_path / "own")

    def change(file, old, new):
        path = folder / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} is {text.count(old)} times in {file}"
        path.write_text(text.replace(old, new), encoding="utf-8")
        return folder

    return change


def in_memory(folder):
    return InMemory("memory", {path.name: path.read_bytes() for path in folder.iterdir()})


def test_files_in_memory_are_read_as_those_of_a_folder():
    there, here = load(PLAIN), load(in_memory(PLAIN))
    assert here.places == there.places
    assert here.mentions == there.mentions
    assert (here.first, here.last) == (there.first, there.last)


def test_own_files_lie_over_those_that_are_lent():
    own, under = (
        InMemory("own", {"a": b"mine"}),
        InMemory("under", {"a": b"1", "b": b"2", "c": b"3"}),
    )
    files = Layered(own, under, frozenset({"a", "b"}))
    assert (files.read("a"), files.read("b"), files.name) == (b"mine", b"2", "own")
    assert files.has("b") and not files.has("c")
    with pytest.raises(FileNotFoundError):
        files.read("c")


def test_a_path_and_files_mean_the_same():
    assert files_at(str(PLAIN)) == files_at(PLAIN) == Folder(PLAIN)


def test_without_a_record_time_runs_over_the_years_told(plain):
    assert not plain.has_record
    assert (plain.first, plain.last) == ("1541-01-01", "2003-12-31")


def test_without_a_record_every_question_has_an_empty_answer(plain):
    state = core.state_at(plain, 1906)
    assert not state and state.holders() == {} and state.km2() == {}
    assert core.changes(plain, 1541, 2003) == core.steps(plain, 1541, 2003) == ()
    assert core.changes_in(plain, 1906) == core.steps_in(plain, 1906) == ()
    assert core.moved_by(plain, "1906-terremoto") == moves_of(plain, "1906-terremoto") == ()
    assert core.powers_of_the_article(plain) == ()
    assert core.shares(plain, state, ()) == ()
    assert core.power_series(plain).km2 == {} and len(core.power_series(plain).years) == 463
    assert seats(plain) == {}


def test_without_a_record_the_article_is_told_all_the_same(plain):
    (happening,) = happenings_in(plain, 1906)
    assert happening.event.id == "1906-terremoto" and happening.rank == "article"
    assert [stop.id for stop in stops_of(plain)] == [
        "1541-santiago",
        "1906-terremoto",
        "2003-lista",
    ]
    assert core.opening_day(plain) == "1541-02-12"
    assert [spell.end for spell in spells(plain)] == [2003]
    seen = core.place(plain, "valparaiso", 1906)
    assert seen.holding is None and not seen.history
    assert {event.id for event in seen.events} == {"1906-terremoto", "2003-lista"}


def test_the_figures_of_an_article_count_the_article(plain, lean):
    assert "2 places and 3 events named by the article, 6 mentions,\nfrom 1541 to 2003" in figures(
        plain
    )
    assert "areas" not in figures(lean)


def test_a_name_falls_back_to_the_first_language_of_the_atlas(plain):
    assert core.place_name(plain, "valparaiso", 1906, "tr") == "Valparaíso"
    assert core.event_name(plain, "1541-santiago", "az") == "se fundó Santiago"
    assert plain.manifest.said(plain.manifest.hint, "tr").startswith("Buscar")


def test_the_whole_text_is_told_where_it_may_be_shown(plain, lean, real):
    assert plain.article.text == (PLAIN / "text.txt").read_text(encoding="utf-8")
    assert lean.article.text.startswith("Two days of a fortress\n")
    assert real.article.text == ""


def test_a_text_of_which_only_excerpts_may_be_shown_is_never_told(own):
    folder = own("atlas.json", '"CC BY 4.0"', '"excerpts"')
    assert load(folder).article.text == ""


def test_an_article_on_the_shipped_record_knows_who_held_its_places(lean):
    assert lean.has_record and lean.places["kars"].area_id == "TR_KARS"
    assert core.place(lean, "kars", 1876).holding.holder_id == "ottoman-empire"
    assert core.place(lean, "kars", 1880).holding.holder_id == "russia"


def test_an_article_on_the_shipped_record_has_its_own_events_among_those_of_the_record(lean, real):
    assert len(lean.events) == len(real.events) + 2
    assert list(lean.events) == sorted(lean.events, key=lambda id_: (lean.events[id_].date, id_))
    named = {event.id for event in lean.events.values() if event.in_article}
    assert named == {"1877-storm", "1878-berlin", "1879-letter"}
    assert {"own-article", "M3"} <= set(lean.sources)


def test_nothing_of_the_shipped_article_is_in_another_one(lean, real):
    assert set(lean.places) == {"kars", "tbilisi"}
    assert not lean.claims and not lean.persons and not lean.memberships
    assert not lean.manifest.layers and not lean.manifest.regions
    assert len(real.memberships) > 1


def test_a_layer_of_the_shipped_atlas_is_there_if_the_manifest_names_it(own, real):
    layers = json.dumps(json.loads(real.files.read("atlas.json"))["layers"])
    folder = own("atlas.json", '"record": "shipped"', f'"record": "shipped", "layers": {layers}')
    atlas = load(folder)
    assert atlas.memberships == real.memberships
    assert atlas.files.has("turkic_states.geojson")


def test_the_stops_of_the_manifest_are_those_of_the_story(lean):
    assert [stop.id for stop in stops_of(lean)] == ["1877-storm", "1878-berlin"]


def test_all_that_read_the_shipped_record_share_it(lean, data_folder):
    again, shipped = load(LEAN), load(data_folder)
    assert again.holdings is lean.holdings is shipped.holdings
    assert again.areas is lean.areas is shipped.areas


def test_a_record_that_was_written_anew_is_read_anew(monkeypatch, data_folder):
    first = load(data_folder)
    monkeypatch.setattr(record, "_stamp", lambda: (1,))
    assert load(data_folder).holdings is not first.holdings


def test_a_single_year_has_one_before_and_one_after(tmp_path):
    folder = shutil.copytree(PLAIN, tmp_path / "one")
    for name in ("events", "mentions"):
        lines = (folder / f"{name}.csv").read_text("utf-8").splitlines(keepends=True)
        kept = [line for line in lines[1:] if "1906-terremoto" in line]
        (folder / f"{name}.csv").write_text("".join([lines[0], *kept]), "utf-8")
    atlas = load(folder)
    assert (atlas.first_year, atlas.last_year) == (1905, 1907)


def test_an_article_without_any_date_shows_the_year_it_came_out(tmp_path):
    folder = shutil.copytree(PLAIN, tmp_path / "none")
    for name in ("events", "mentions"):
        header = (folder / f"{name}.csv").read_text("utf-8").splitlines(keepends=True)[0]
        (folder / f"{name}.csv").write_text(header, "utf-8")
    atlas = load(folder)
    assert (atlas.first_year, atlas.last_year) == (2025, 2027)
    assert stops_of(atlas) == () and core.opening_day(atlas) == atlas.first


def test_a_folder_that_is_no_atlas_is_refused(tmp_path):
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(
            DataError, match=r"is no folder of an atlas: none of atlas.json, article"
        ):
            load(folder)


def test_an_article_of_nothing_but_a_title_is_an_atlas(tmp_path):
    (tmp_path / "article.json").write_text('{"title": "Nothing yet"}', "utf-8")
    atlas = load(tmp_path)
    assert not atlas.places and not atlas.events and not atlas.has_record
    assert atlas.manifest.record == "none" and atlas.manifest.said(atlas.manifest.title, "tr")


@pytest.mark.parametrize("folder", [TESTS.parent / "data", PLAIN], ids=["shipped", "plain"])
def test_who_needs_no_area_of_a_point_waits_for_no_library(folder):
    asked = f"import sys, atlas; atlas.load({str(folder)!r}); sys.exit('shapely' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", asked], cwd=TESTS.parent / "dashboard", check=False)
    assert run.returncode == 0


def test_an_atlas_that_nobody_keeps_is_forgotten():
    atlas = load(PLAIN)
    stops_of(atlas), core.event_days(atlas), moves_of(atlas, "1906-terremoto")
    kept = weakref.ref(atlas)
    del atlas
    gc.collect()
    assert kept() is None


BROKEN = {
    "an id of the record": (
        "events.csv", "1877-storm,1877-11-18", "1878-berlin,1877-11-18",
        r"events.csv:2 event_id: '1878-berlin' is an id of the record, too; give this row another",
    ),
    "a kind of record nobody knows": (
        "atlas.json", '"record": "shipped"', '"record": "borrowed"',
        r"atlas.json record: is 'borrowed'; write one of \"own\" .*, \"shipped\" .* or \"none\"",
    ),
    "a manifest that is not JSON": (
        "atlas.json", '"languages": [', '"languages": {',
        r"atlas.json:\d+: is not valid JSON: ",
    ),
    "a place nobody knows": (
        "events.csv", "main,kars,,own-article,\n1879", "main,karz,,own-article,\n1879",
        r"events.csv:2 place_id: 'karz' is not in places.csv; correct it or add it there",
    ),
    "an area the record does not have": (
        "places.csv", "sources,note\nkars,Kars,settlement,43.10,40.61,8,named,own-article,\n",
        "sources,area_id\nkars,Kars,settlement,43.10,40.61,8,named,own-article,X_1\n",
        r"places.csv:2 area_id: 'X_1' is not in areas.csv",
    ),
    "a mention of nothing": (
        "mentions.csv", "place,kars,1877", "place,karz,1877",
        r"mentions.csv:2 target_id: 'karz' is not in places.csv",
    ),
    "a paragraph without a beginning": (
        "article.json", '"id": "TITLE"', '"name": "TITLE"',
        r"article.json paragraphs: each needs an id and the numbers start and end",
    ),
    "an article that is a list": (
        "article.json", '{\n  "title": "Two days', '[{\n  "title": "Two days',
        r"article.json:\d+: is not valid JSON",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_article_is_refused_with_its_place(own, case):
    *change, message = case
    with pytest.raises(DataError, match=message):
        load(own(*change))


def test_an_unknown_entry_of_the_manifest_does_no_harm(own):
    assert load(own("atlas.json", '"rights"', '"colour": "red", "rights"')).has_record


def test_what_the_article_tells_of_other_times_than_the_record_is_told_all_the_same(own):
    folder = own("events.csv", "1877-11-18", "1071-08-26")
    atlas = load(folder)
    assert atlas.first == "1683-01-01"
    assert atlas.events["1877-storm"].in_article
    assert core.place_name(atlas, "kars", "1071-08-26") == "Kars"
    assert "1877-storm" not in {day.event.id for day in core.event_days(atlas)}
    assert stops_of(atlas)[0].day == atlas.first
    assert core.opening_day(atlas) == "1878-07-13"


@pytest.mark.parametrize("file", ["atlas.json", "article.json"])
@pytest.mark.parametrize("kind", ["folder", "nested", "forbidden"])
def test_a_file_that_cannot_be_read_is_told_and_stops_nothing_else(own, monkeypatch, file, kind):
    path = own("atlas.json", "shipped", "shipped") / file
    if kind == "nested":
        path.write_text("[" * 200_000)
    elif kind == "folder":
        path.unlink()
        path.mkdir()
    else:
        forbidden(monkeypatch, path)
    manifest, problems, _ = read_manifest(Folder(path.parent))
    assert manifest.languages
    told = file == "atlas.json" and kind != "folder"
    assert [one.file for one in problems] == ([file] if told else [])
    if kind != "folder":
        with pytest.raises(DataError, match=file):
            load(path.parent)


def forbidden(monkeypatch, path):
    """A file that may not be read, whoever asks."""
    read = Path.open

    def refuse(self, *args, **options):
        if self == path:
            raise PermissionError(13, "Permission denied", str(self))
        return read(self, *args, **options)

    monkeypatch.setattr(Path, "open", refuse)


def test_the_record_lends_no_more_than_its_own_layers(own):
    named = '"shapes": "claims.csv", "memberships": "persons.csv"'
    layer = f'"layers": [{{"id": "x", "title": "X", {named}}}]'
    folder = own("atlas.json", '"record": "shipped"', f'"record": "shipped", {layer}')
    for file in ("claims.csv", "persons.csv"):
        (folder / file).unlink(missing_ok=True)
    files = Tables(folder).files
    assert not files.has("claims.csv")
    assert not files.has("persons.csv")
    assert (DATA / "claims.csv").is_file()


def test_the_layers_of_the_record_itself_are_lent(own):
    manifest = json.loads((DATA / "atlas.json").read_text(encoding="utf-8"))
    layers = json.dumps(manifest["layers"])
    folder = own("atlas.json", '"record": "shipped"', f'"record": "shipped", "layers": {layers}')
    assert Tables(folder).files.has(manifest["layers"][0]["memberships"])


def test_what_the_record_has_is_told_without_the_events_of_the_article(lean):
    theirs = {event.id for event in events_of_record(lean)}
    assert theirs == set(load(DATA).events)
    assert theirs < set(lean.events)


def test_a_paragraph_may_be_as_long_as_a_whole_article():
    long = "a word " * 30_000
    assert table_of("excerpts.csv", f"text\n{long}\n".encode()).rows[0]["text"] == long


def test_a_lent_record_names_its_powers_in_english_where_the_article_is_turkish(own):
    atlas = load(own("atlas.json", '"languages": [\n    "en"', '"languages": [\n    "tr"'))
    day = "1850-12-31"
    assert core.holder_name(atlas, "ottoman-empire", day, "en") == core.holder_name(
        load(DATA), "ottoman-empire", day, "en"
    )
    assert core.holder_name(atlas, "ottoman-empire", day, "tr") == "Osmanlı İmparatorluğu"


def told_in(atlas, *dates):
    """The atlas with other events: of those days, or of `(day, EDTF)`."""
    pairs = [(one, "") if isinstance(one, str) else one for one in dates]
    model = next(iter(atlas.events.values()))
    events = {
        f"told-{at}": replace(model, id=f"told-{at}", date=day, edtf=edtf, paragraphs=("P1",))
        for at, (day, edtf) in enumerate(pairs)
    }
    return replace(atlas, events=MappingProxyType(events), first="1492-01-01", last="1999-12-31")


def test_a_text_opens_with_its_first_year_not_with_a_century_or_an_aside(plain):
    story = ("1816-12-31", "1881-07-23", "1902-11-20", "1984-11-29")
    century = ("1500-12-31", "15XX")
    assert core.opening_day(told_in(plain, *story)) == story[0]
    assert core.opening_day(told_in(plain, century, *story)) == story[0]
    assert core.opening_day(told_in(plain, "1492-10-12", *story)) == story[0]
    assert core.opening_day(told_in(plain, "1492-10-12", "1984-11-29")) == "1492-10-12"
    assert core.opening_day(told_in(plain, century)) == "1500-12-31"


def test_without_a_record_and_a_date_nothing_has_a_time(plain, lean):
    empty = MappingProxyType({})
    assert core.tells_time(plain)
    assert not core.tells_time(replace(plain, events=empty))
    assert core.tells_time(replace(lean, events=empty))
