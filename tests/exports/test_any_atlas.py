"""The formats of an atlas that brings an article alone: written, or refused in one line."""

import csv
import io
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from exports.citation import Citation, as_text
from exports.identity import identify
from exports.registry import FORMATS, NothingToWriteError, Request, formats_of, render

TESTS = Path(__file__).resolve().parents[1]
PLAIN, LEAN = TESTS / "plain_atlas", TESTS / "lean_atlas"
OF_LAND = ("csv", "csv-excel", "geojson", "parquet")


def call(*arguments):
    return subprocess.run(
        [sys.executable, "dashboard", *arguments],
        cwd=TESTS.parent, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_an_atlas_is_offered_only_what_it_has(plain, lean, real):
    assert set(FORMATS) - set(formats_of(plain)) == set(OF_LAND)
    assert formats_of(lean) == formats_of(real) == tuple(FORMATS)


@pytest.mark.parametrize("name", OF_LAND)
def test_a_format_of_land_is_refused_without_a_record(plain, name):
    with pytest.raises(NothingToWriteError, match=rf"{name} tells who held the land, and .*plain"):
        render(plain, name, Request(days=("1906-12-31",)))


@pytest.mark.parametrize("name", OF_LAND)
def test_the_command_refuses_in_one_line(name):
    ran = call("export", "--format", name, "--data", str(PLAIN))
    assert ran.returncode == 2 and ran.stdout == ""
    (line,) = ran.stderr.splitlines()
    assert (
        line.startswith(f"export: {name} tells who held the land")
        and "choose one of anno, " in line
    )


def test_the_land_of_the_shipped_record_is_written(lean, real):
    request = Request(days=("1876-12-31",))
    assert render(lean, "csv", request) == render(real, "csv", request)
    rows = csv.DictReader(io.StringIO(render(lean, "csv", request).decode()))
    held = {row["area_id"]: row["holder"] for row in rows}
    assert held["TR_KARS"] == "ottoman-empire"
    assert len(json.loads(render(lean, "geojson", request))["features"]) == len(held)


def test_linked_places_tell_the_places_in_the_language_of_the_article(plain, lean):
    features = json.loads(render(plain, "lp", Request()))["features"]
    assert [one["properties"]["title"] for one in features] == ["Santiago", "Valparaíso"]
    assert features[1]["when"]["timespans"][0]["start"] == {"latest": "1906-08-16"}
    assert not any("relations" in one for one in features)
    kars = json.loads(render(lean, "lp", Request()))["features"][0]
    assert {one["label"] for one in kars["relations"]} >= {"Ottoman Empire"}


def test_annotations_tell_the_dates_with_their_value(plain):
    items = json.loads(render(plain, "anno", Request()))["first"]["items"]
    bodies = {one["target"]["selector"][0]["exact"]: one.get("body") for one in items}
    assert bodies["los años 1910"]["value"] == "191X"
    event, value = bodies["16 de agosto de 1906"]
    assert event["source"] == identify(plain, "event", "1906-terremoto")
    assert value == {
        "type": "TextualBody", "format": "text/plain", "value": "1906-08-16",
        "purpose": "identifying",
    }  # fmt: skip


def test_annotations_of_words_that_name_several_things_list_them(real):
    items = json.loads(render(real, "anno", Request()))["first"]["items"]
    bodies = {one["target"]["selector"][0]["exact"]: one.get("body") for one in items}
    assert len(bodies["Armenian invasion in the 1990s"]) == 7


def test_an_article_without_an_address_is_known_by_its_words(plain, lean):
    items = json.loads(render(plain, "anno", Request()))["first"]["items"]
    assert {one["target"]["source"] for one in items} == {identify(plain, "article", "text")}
    same = replace(lean, article=replace(lean.article, text_sha256="other"))
    assert identify(lean, "place", "kars") != identify(same, "place", "kars")


def test_annotations_are_called_as_the_atlas_and_the_article_once(plain, real):
    label = json.loads(render(plain, "anno", Request()))["label"]
    assert label == "Tres fechas de un puerto"
    label = json.loads(render(real, "anno", Request()))["label"]
    assert label == f"Treaty Atlas: {real.article.title}"


def test_a_citation_claims_no_licence_that_the_atlas_does_not_give(plain, real):
    cited = Citation("key", "1906", "http://a.org/?year=1906", "2026-11-27", plain.edition)
    assert as_text(cited).startswith("“1906”. Tres fechas de un puerto. http://a.org/")
    assert "(CC BY 4.0)" in as_text(replace(cited, edition=real.edition))
