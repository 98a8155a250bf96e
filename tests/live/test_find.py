"""What the real atlas offers to a reader who types, in any spelling and in three languages."""

import json
from itertools import chain
from statistics import median

import pytest
from running import answers

from atlas import Atlas
from cartography.findable import found_bytes
from words.find_terms import find_words

LANGS = ("en", "tr", "az")
DAY = "1828-12-31"
MOST = 12

# typed: what must be among the lines, the first of them first
SPELLINGS = {
    "kuchuk": ["place kuchuk-kainardji", "event 1774-kucuk-kaynarca"],
    "Kuçuk Kainardji": ["place kuchuk-kainardji", "event 1774-kucuk-kaynarca"],
    "küçük kaynarca": ["place kuchuk-kainardji", "event 1774-kucuk-kaynarca"],
    "kaynarca": ["place kuchuk-kainardji", "event 1774-kucuk-kaynarca"],
    "Kiçik Qaynarca": ["place kuchuk-kainardji", "event 1774-kucuk-kaynarca"],
    "Кайнарджа": ["place kuchuk-kainardji", "event 1774-kucuk-kaynarca"],
    "yerevan": ["area AM_ERIVAN", "holder Erivan Khanate"],
    "erivan": ["holder Erivan Khanate", "area AM_ERIVAN"],
    "İrəvan": ["holder Erivan Khanate", "area AM_ERIVAN"],
    "erevan": ["event 1779-erivan", "holder Erivan Khanate", "area AM_ERIVAN"],
    "Karlofça": ["place karlowitz", "event 1699-karlowitz"],
    "karlowitz": ["place karlowitz", "event 1699-karlowitz"],
    "Carlowitz": ["place karlowitz", "event 1699-karlowitz"],
    "turkmenchay": ["place turkmenchay", "event 1828-turkmenchay"],
    "türkmençay": ["place turkmenchay", "event 1828-turkmenchay"],
    "torkamanchay": ["place turkmenchay", "event 1828-turkmenchay"],
    "türkmənçay": ["place turkmenchay", "event 1828-turkmenchay"],
    "gulistan": ["place gulistan", "event 1813-gulistan"],
    "golestan": ["place gulistan", "event 1813-gulistan"],
    "Gulistna": ["place gulistan", "event 1813-gulistan"],
    "treaty of gul": ["event 1813-gulistan"],
    "stepanakert": ["place khankendi"],
    "khankendi": ["place khankendi"],
    "hankendi": ["place khankendi"],
    "Xankəndi": ["place khankendi"],
    "shusha": ["place shusha", "holder Karabakh Khanate"],
    "Şuşa": ["place shusha", "holder Karabakh Khanate"],
    "Шуша": ["place shusha"],
    "شوشا": ["place shusha"],
    "qarabağ": ["place karabakh", "holder Karabakh Khanate"],
    "karabag": ["place karabakh", "holder Karabakh Khanate"],
    "Artsakh": ["place karabakh", "holder Karabakh Khanate"],
    "Nakhichevan": ["place nakhchivan", "holder Nakhchivan Khanate"],
    "Gəncə": ["holder Ganja Khanate"],
    "ottoman": ["place ottoman", "holder Ottoman Empire"],
    "Osmanlı": ["holder Ottoman Empire", "place ottoman"],
    "safavid": ["place safavid", "holder Safavid Iran"],
    "constantinople": ["place istanbul"],
    "istanbul": ["place istanbul"],
    "tbilsi": ["place tbilisi"],
    "gulistan 1813": ["event 1813-gulistan"],
}


@pytest.fixture(scope="module")
def file(real: Atlas) -> dict:
    return json.loads(found_bytes(real))


@pytest.fixture(scope="module")
def ask(file):
    def asking(*typed: str, lang: str = "en", day: str = DAY) -> list[dict]:
        words = {lang: find_words(lang)}
        return answers("offered.js", {
            "file": file, "words": words, "asked": [[text, lang, day] for text in typed],
        })  # fmt: skip

    return asking


@pytest.fixture(scope="module")
def by_spelling(ask) -> dict[str, dict]:
    return dict(zip(SPELLINGS, ask(*SPELLINGS), strict=True))


def lines(offered: dict) -> list[dict]:
    return [line for group in offered["groups"] for line in group["lines"]]


def named(offered: dict) -> list[str]:
    """Each line's kind and id; a power has none of its own, so its name."""
    return [
        f"{one['kind']} {one['label'] if one['kind'] == 'holder' else one['target'].get('id', '')}"
        for one in lines(offered)
    ]


@pytest.mark.parametrize("typed", SPELLINGS)
def test_any_spelling_reaches_town_treaty_and_power(by_spelling, typed: str):
    offered = named(by_spelling[typed])
    assert offered[0] == SPELLINGS[typed][0]
    assert set(SPELLINGS[typed]) <= set(offered)


@pytest.mark.parametrize("typed", ["IŞIK", "isik", "qwxyz", "zzz", "bakx", "ışık"])
def test_nothing_is_better_than_a_far_guess(ask, typed: str):
    [offered] = ask(typed)
    assert lines(offered) == []
    assert offered["said"] == f"Nothing found for “{typed}”."


def queries(real: Atlas) -> list[str]:
    """Names and their beginnings, of everything."""
    things = (real.places, real.events, real.holders, real.areas)
    names = [one.label if hasattr(one, "label") else one.name
             for one in chain.from_iterable(kind.values() for kind in things)]  # fmt: skip
    own = [f"{year}" for year in range(1683, 2026, 9)]
    return sorted({*names[::3], *(name[:4] for name in names[::2]), *own, "s", "a", "ka"})


@pytest.mark.parametrize("lang", LANGS)
def test_no_list_says_a_thing_twice_or_is_too_long_or_too_slow(real, ask, lang: str):
    typed = queries(real)
    assert len(typed) > 400
    told = ask(*typed, lang=lang)
    assert median(offered["ms"] for offered in told) < 50
    for text, offered in zip(typed, told, strict=True):
        read = [(one["kind"], one["label"], one.get("when")) for one in lines(offered)]
        assert len(read) == len(set(read)), text
        towns = {one["label"] for one in lines(offered) if one["kind"] == "place"}
        land = {one["label"] for one in lines(offered) if one["kind"] == "area"}
        assert not towns & land, text
        assert len(read) <= MOST + 1, text  # and the day


@pytest.mark.parametrize("lang", LANGS)
def test_everything_is_found_by_its_own_name(real, ask, lang: str):
    names = {id_: event.names.get(lang, event.name) for id_, event in real.events.items()
             if event.kind != "baseline"}  # fmt: skip
    for (id_, name), offered in zip(names.items(), ask(*names.values(), lang=lang), strict=True):
        same = [one["label"] for one in lines(offered) if one["kind"] == "event"]
        assert name in same, id_


@pytest.mark.parametrize(
    ("typed", "lang", "said", "day"),
    [
        ("1828", "en", "Go to 1828", "1828-12-31"),
        ("24 October 1813", "en", "Go to 24 October 1813", "1813-10-24"),
        ("24.10.1813", "tr", "Git: 24 Ekim 1813", "1813-10-24"),
        ("24 Ekim 1813", "en", "Go to 24 October 1813", "1813-10-24"),
        ("24 oktyabr 1813", "az", "Keç: 24 oktyabr 1813", "1813-10-24"),
        ("October 1813", "en", "Go to 31 October 1813", "1813-10-31"),
    ],
)
def test_a_day_is_offered_first_however_it_is_written(ask, typed, lang, said, day):
    [offered] = ask(typed, lang=lang)
    assert (lines(offered)[0]["label"], lines(offered)[0]["target"]) == (said, {"day": day})


def test_a_year_brings_its_events_too(ask):
    assert "event 1813-gulistan" in named(ask("1813")[0])


@pytest.mark.parametrize("typed", ["1500", "24 October 2099", "31.02.1828"])
def test_a_day_outside_the_atlas_or_of_no_calendar_is_refused_in_words(ask, typed: str):
    [offered] = ask(typed)
    assert "day" not in {one["kind"] for one in lines(offered)}
    assert offered["said"] == f"“{typed}” is not a year or a date between 1683 and 2025."


@pytest.mark.parametrize("lang", LANGS)
def test_before_anything_is_typed_the_articles_places_and_treaties_are_offered(real, ask, lang):
    [offered] = ask("", lang=lang)
    places, treaties = offered["groups"]
    assert {one["target"]["id"] for one in places["lines"]} == set(real.places)
    assert "1813-gulistan" in {one["target"]["id"] for one in treaties["lines"]}


@pytest.mark.parametrize("lang", LANGS)
def test_a_power_leads_to_land_it_held_on_that_day(real, ask, lang: str):
    names = {id_: [one.name for one in holder.names if one.lang == lang] or [holder.name]
             for id_, holder in real.holders.items()}  # fmt: skip
    asked = [(id_, name) for id_, own in names.items() for name in own]
    states = {id_: holder.state for id_, holder in real.holders.items()}
    led = 0
    for (id_, name), offered in zip(
        asked, ask(*(name for _, name in asked), lang=lang), strict=True
    ):
        for line in lines(offered):
            if line["kind"] != "holder" or line["label"] != name:
                continue
            led += 1
            area, day = line["target"]["id"], line["target"]["day"]
            held = next(one for one in real.by_area[area] if one.holds(day))
            same = {other for other, own in names.items() if name in own} | {id_}
            assert {states[held.holder_id], states.get(held.overlord_id)} & {
                states[one] for one in same
            }
            assert line["note"]
    assert led > 150


def test_a_power_is_shown_today_where_it_holds_land_today_else_the_change_of_day_is_told(ask):
    [qajar] = [one for one in lines(ask("Qajar Iran")[0]) if one["kind"] == "holder"]
    assert qajar["target"]["day"] == DAY
    assert "held no land" not in qajar["note"]
    [safavid] = [one for one in lines(ask("Safavid Iran")[0]) if one["kind"] == "holder"]
    assert safavid["target"]["day"] == "1735-12-31"
    assert safavid["note"].startswith("Safavid Iran held no land on this map on 31 December 1828")
    assert (qajar["when"], safavid["when"]) == ("1786–1925", "until 1736")


@pytest.mark.parametrize(
    ("typed", "lang", "said"),
    [
        ("Kaçar", "tr", ("Kaçar", "1786–1925")),
        ("Safevi", "tr", ("Safev", "1736’ya kadar")),
        ("Qacar", "az", ("Qacar", "1786–1925")),
        ("Səfəvi", "az", ("Səfəvi", "1736-cı ilədək")),
    ],
)
def test_a_dynasty_is_answered_by_the_name_and_the_time_of_its_own(ask, typed, lang, said):
    powers = [one for one in lines(ask(typed, lang=lang)[0]) if one["kind"] == "holder"]
    name, when = said
    assert powers[0]["label"].startswith(name)
    assert powers[0]["when"] == when
