"""One truth, twice: what the single file says is what the app says, node by node.

The file's page is asked by Deno, without a browser: what it says needs no document.
"""

import json
import os
import subprocess
from collections.abc import Callable, Iterator, Sequence
from difflib import unified_diff
from itertools import cycle, islice
from pathlib import Path

import pytest
from deno import find_deno_bin

from atlas import VIEWS, Atlas, day_of, event_days, load, year_of
from atlas.languages import READER_LANGUAGES
from atlas.story import START, stops_of
from cartography.bundle import build_bundle
from cartography.wire import sent
from exports.citation import as_text, citations
from exports.cited import cited
from exports.page.tables import page_tables
from telling.about import about_nodes
from telling.area import area_nodes
from telling.article import article_nodes, speaking_of
from telling.claims import claims_nodes
from telling.compare import compare_nodes
from telling.content import plainly
from telling.event import event_nodes
from telling.holders_table import holders_table_nodes
from telling.layers import layer_nodes
from telling.masthead import head_nodes
from telling.nodes import Node
from telling.place import place_nodes
from telling.share import Framed, share_nodes
from telling.sheet import chosen_bar
from telling.story import back_to_story, story_nodes
from telling.tour import invitation
from telling.year import year_nodes
from words import Words, words_in

ROOT = Path(__file__).resolve().parents[2]
# Year ends and days of events, some of them within a war and some within a doubt.
DAYS = (
    "1683-12-31", "1699-01-26", "1752-12-31", "1774-07-21", "1813-10-24", "1828-02-22",
    "1878-12-31", "1918-05-28", "1920-12-31", "1942-12-31", "1995-12-31", "2025-12-31",
)  # fmt: skip
KINDS = ("event", "place", "area", "year", "table", "compare", "whole")
MOST_TOLD = 3  # differences
LEAST = 6  # days that are asked for
Asked = tuple[str, str, str, str, str]  # language, kind, id, day, view

PAGE = "https://atlas.example/file.html#year=1828&view=recognised"


def shared(atlas: Atlas, words: Words, about: str, day: str) -> list[Node]:
    """The menu "Share" of a file that is hosted somewhere, with a thing chosen ("place shusha")."""
    kind, _, id_ = about.partition(" ")
    selection = (kind, id_) if id_ else None
    of = cited(atlas, words, day=day, selection=selection, address=PAGE, read_on="2026-11-27")
    framed = Framed(
        f"{plainly(atlas, words, atlas.manifest.title)}: {of.title}",
        "year=1828&view=recognised",
        "hash",
    )
    return share_nodes(
        words, framed, {words.say("Copy citation"): as_text(of), **citations(of)}, ""
    )


TELL: dict[str, Callable[..., list]] = {
    "place": place_nodes,
    "area": area_nodes,
    "event": lambda atlas, words, id_, *_: event_nodes(atlas, words, id_),
    "year": lambda atlas, words, id_, _, view: year_nodes(atlas, words, int(id_), view),
    "table": lambda atlas, words, _, day, view: holders_table_nodes(atlas, words, day, view),
    "compare": lambda atlas, words, id_, day, view: compare_nodes(
        atlas, words, day, id_ or None, view
    ),
    "invitation": lambda atlas, words, _, day, __: invitation(atlas, words, day),
    "bar": lambda atlas, words, _, day, __: [chosen_bar(words, back_to_story(atlas, words, day))],
    "layer": lambda atlas, words, id_, day, _: layer_nodes(
        atlas, words, next(one for one in atlas.manifest.layers if one.id == id_), day
    ),
    "article": lambda atlas, words, id_, day, _: article_nodes(
        atlas, words, speaking_of(atlas, year_of(day), *(("place", id_) if id_ else ()))
    ),
    "claims": lambda atlas, words, *_: claims_nodes(
        atlas, words, atlas.claims.values(), lambda _: None
    ),
    "about": lambda atlas, words, *_: about_nodes(atlas, words),
    "masthead": lambda atlas, words, *_: head_nodes(atlas, words),
    "share": lambda atlas, words, about, day, _: shared(atlas, words, about, day),
    "story": lambda atlas, words, id_, *_: story_nodes(atlas, words, id_),
    "marked": lambda atlas, words, id_, day, _: article_nodes(
        atlas, words, speaking_of(atlas, year_of(day), *step_thing(id_), story=id_)
    ),
}


def days_of(atlas: Atlas) -> tuple[str, ...]:
    """The days asked for; of an atlas that they do not lie in its own."""
    if atlas.first <= DAYS[0] and DAYS[-1] <= atlas.last:
        return DAYS
    ends = [day_of(year) for year in range(atlas.first_year, atlas.last_year + 1, 11)]
    found = {*ends, *(day.date for day in event_days(atlas)), day_of(0), day_of(1)}
    inside = sorted(day for day in found if atlas.first <= day <= atlas.last)
    return tuple(islice(cycle(inside), max(len(inside), LEAST)))


def pairs_of(days: tuple[str, ...]) -> list[tuple[str, str]]:
    """Days to compare: none, the same, the earlier first and the later first."""
    return [("", days[4]), (days[4], days[4]), *zip(days[::2], days[::-3], strict=False)]


def step_thing(step: str) -> tuple[str, ...]:
    """What a step of the story selects."""
    return () if step == START else ("event", step)


def of_story(atlas: Atlas) -> Iterator[tuple[str, str, str]]:
    """The opening and every step: the card, and the article with its passage marked."""
    steps = {START: days_of(atlas)[1]} | {stop.id: stop.day for stop in stops_of(atlas)}
    yield from ((told, *step) for told in ("story", "marked") for step in steps.items())


def shares_asked(atlas: Atlas, lang: str) -> Iterator[Asked]:
    """The menu with nothing, with every place and event, and with some areas chosen."""
    abouts = [
        "",
        *(f"place {id_}" for id_ in atlas.places),
        *(f"event {id_}" for id_ in atlas.events),
    ]
    abouts += [f"area {id_}" for id_ in list(atlas.areas)[::9]]
    yield from ((lang, "share", about, days_of(atlas)[5], "control") for about in abouts)


def asked_of(atlas: Atlas, lang: str, kind: str) -> Iterator[Asked]:
    """Every event; every place on all the days; every area on two of them; every year."""
    own = days_of(atlas)
    if kind == "event":
        yield from ((lang, "event", id_, "", "control") for id_ in atlas.events)
        yield from ((lang, one, step, day, "control") for one, step, day in of_story(atlas))
    elif kind == "whole":
        yield from of_the_whole(atlas, lang)
    for view in VIEWS if atlas.has_record else VIEWS[:1]:
        if kind == "place":
            yield from ((lang, kind, id_, day, view) for id_ in atlas.places for day in own)
        elif kind == "year":
            yield from ((lang, kind, year, "", view) for year in years_of(atlas))
        elif atlas.has_record:
            yield from of_powers(atlas, lang, kind, view)


def of_powers(atlas: Atlas, lang: str, kind: str, view: str) -> Iterator[Asked]:
    """What only an atlas with a record tells."""
    own = days_of(atlas)
    if kind == "table":
        yield from ((lang, kind, "", day, view) for day in own)
    elif kind == "compare":
        yield from ((lang, kind, other, day, view) for other, day in pairs_of(own))
    elif kind == "area":
        yield from ((lang, kind, id_, day, view) for id_, day in areas_on_days(atlas))


def years_of(atlas: Atlas) -> list[str]:
    return [str(year) for year in range(atlas.first_year, atlas.last_year + 1)]


def of_the_whole(atlas: Atlas, lang: str) -> Iterator[Asked]:
    """What is told of no single thing."""
    own, ends = days_of(atlas), [day_of(year) for year in years_of(atlas)]
    for told in ("invitation", "bar"):
        yield from ((lang, told, "", day, "control") for day in (*own, *ends))
    yield from (
        (lang, "layer", one.id, day, "control") for one in atlas.manifest.layers for day in own
    )
    yield from ((lang, "article", "", day, "control") for day in ends)
    yield from ((lang, "article", id_, own[0], "control") for id_ in atlas.places)
    yield from shares_asked(atlas, lang)
    once = ("claims", "about", "masthead") if atlas.claims else ("about", "masthead")
    yield from ((lang, one, "", "", "control") for one in once)


def areas_on_days(atlas: Atlas) -> Iterator[tuple[str, str]]:
    """Every area on two of the days."""
    days = days_of(atlas)
    for at, id_ in enumerate(atlas.areas):
        for step in (0, 5):
            yield id_, days[(at + step) % len(days)]


@pytest.fixture(scope="module")
def file_says(real: Atlas, tmp_path_factory) -> dict[Asked, str]:
    """What the file says to everything asked below."""
    return said_by_the_file(real, tmp_path_factory.mktemp("told"))


def said_by_the_file(atlas: Atlas, folder: Path, kinds: Sequence[str] = KINDS) -> dict[Asked, str]:
    bundle = build_bundle(atlas)
    tables = page_tables(atlas, [area["id"] for area in bundle["areas"]])
    asked = [
        one for lang in READER_LANGUAGES for kind in kinds for one in asked_of(atlas, lang, kind)
    ]
    given = folder / "asked.json"
    given.write_text(
        json.dumps({"bundle": sent(bundle), "tables": tables, "asked": asked}), "utf-8"
    )
    return dict(zip(asked, answers(folder, given), strict=True))


def answers(folder: Path, given: Path) -> list[str]:
    command = [find_deno_bin(), "run", "--no-remote", "--no-check", "--allow-read"]
    script = ROOT / "tests" / "live" / "told.js"
    own = {"DENO_DIR": str(folder), "NO_COLOR": "1", "DENO_NO_UPDATE_CHECK": "1"}
    done = subprocess.run(
        [*command, "--config", str(ROOT / ".deno.json"), str(script), str(given)],
        env=os.environ | own, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert not done.returncode, done.stderr
    return json.loads(done.stdout)


def app_says(atlas: Atlas, words: Words, asked: Asked) -> str:
    _, kind, *about = asked
    return "\n".join(
        line for node in TELL[kind](atlas, words, *about) if node for line in lines(node)
    )


def lines(node: Node) -> Iterator[str]:
    """A node as lines, as tests/live/told.js writes them: what it is, then what it holds."""
    if isinstance(node, str):
        yield f'"{node}"'
        return
    yield facts(node)
    for kid in node["kids"]:
        if kid:
            yield from lines(kid)
    yield "."


def facts(node) -> str:
    given = {**node.get("attrs", {}), **node.get("go", {})}
    pairs = sorted(f"{name}={_value(value)}" for name, value in given.items())
    share = node.get("share") and int(node["share"] * 1000 + 0.5)
    pair = json.dumps(node.get("pair", ""), ensure_ascii=False, separators=(",", ":"))
    own = (node.get("save"), pair if "pair" in node else None, node.get("swatch"))
    drawn = (*own, node.get("tint") and "tint", share, node.get("here") and "here",
             node.get("ask"), node.get("copy"), *node.get("embed", {}).values())  # fmt: skip
    return " | ".join(str(part) for part in (node["tag"], node.get("cls"), *pairs, *drawn) if part)


def _value(value: object) -> object:
    return "true" if value is True else value


def differences(app: str, file: str) -> str:
    found = unified_diff(app.splitlines(), file.splitlines(), "app", "file", n=2, lineterm="")
    return "\n".join(islice(found, 14))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("lang", READER_LANGUAGES)
def test_the_file_says_what_the_app_says(real, file_says, lang, kind):
    assert_told_alike(real, file_says, lang, kind)


def assert_told_alike(atlas: Atlas, file_says: dict[Asked, str], lang: str, kind: str) -> None:
    words = words_in(lang)
    differing = []
    for asked in asked_of(atlas, lang, kind):
        said = app_says(atlas, words, asked)
        if said != file_says[asked]:
            differing.append(f"{asked}\n{differences(said, file_says[asked])}")
    assert not differing, f"{len(differing)} differ\n" + "\n\n".join(differing[:MOST_TOLD])


def test_years_before_1_are_told_alike_and_with_their_era(ancient, tmp_path):
    file_says = said_by_the_file(ancient, tmp_path)
    for lang in READER_LANGUAGES:
        for kind in KINDS:
            assert_told_alike(ancient, file_says, lang, kind)
    assert "The year 81 BC" in file_says["en", "year", "-80", "", "control"]
    assert "MÖ 81" in file_says["tr", "year", "-80", "", "control"]
    assert "e.ə. 81" in file_says["az", "year", "-80", "", "control"]
    assert not [asked for asked, said in file_says.items() if "-99" in visible(said)]


def visible(said: str) -> str:
    """The texts alone."""
    return "\n".join(line for line in said.splitlines() if line.startswith('"'))


@pytest.mark.parametrize(
    ("name", "kinds"), [("voyage_atlas", KINDS), ("lean_atlas", ("place", "whole"))]
)
def test_another_article_is_told_alike(name, kinds, tmp_path):
    atlas = load(ROOT / "tests" / name)
    file_says = said_by_the_file(atlas, tmp_path, kinds)
    for lang in READER_LANGUAGES:
        for kind in kinds:
            assert_told_alike(atlas, file_says, lang, kind)


def test_every_day_is_asked_of_some_area_and_every_area_is_asked(real):
    asked = list(asked_of(real, "en", "area"))
    assert {day for _, _, _, day, _ in asked} == set(DAYS)
    assert {id_ for _, _, id_, _, _ in asked} == set(real.areas)


def test_the_file_speaks_of_more_than_one_day(real, file_says):
    said = {file_says["en", "place", "shusha", day, "control"] for day in DAYS}
    assert len(said) == len(DAYS)
