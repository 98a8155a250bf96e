"""Every rule of `check` fires on broken data, names the file and the row, and gives advice."""

import json
import re

import pytest

from atlas.check import RULES, check, check_rules
from atlas.tables import Tables
from atlas.tidy import tidy


def told(folder, text=None):
    return [str(problem) for problem in check(folder, text)]


def test_the_tiny_atlas_has_no_problem(folder):
    assert told(folder, folder / "article.txt") == []


def test_the_words_around_a_mention_are_compared_with_its_excerpt_without_the_text(folder, edit):
    edit("mentions.csv", "Midvale gave ", "Midvale sold ")
    assert told(folder) == [
        "mentions.csv:4 prefix: 'Midvale sold ' does not stand before the words, "
        "'Midvale gave ' does; correct it"
    ]


# What is wrong with the form: file, text, its replacement, and what must be told.
MALFORMED = {
    "a text that is translated twice": (
        "translations.csv",
        "The song is a year early.",
        "The peace was signed on 1 March 1745.",
        r"translations.csv:\d+ text: is the same as in line \d+; correct one",
    ),
    "a word outside the vocabulary": (
        "holdings.csv",
        "1740-03-02,1745-03-15,isle-league,,occupation",
        "1740-03-02,1745-03-15,isle-league,,ocupation",
        r"holdings.csv:8 rule: 'ocupation' is not in the vocabulary; choose one of: sovereign, ",
    ),
    "a colour that is none": (
        "holders.csv",
        "#cc6677",
        "red",
        r"holders.csv:4 colour: 'red' is not well formed; write it like #4477aa",
    ),
    "a day the calendar lacks": (
        "events.csv",
        "1720-05-10,,,1720-04-29",
        "1720-02-30,,,",
        r"events.csv:3 date: '1720-02-30' is not a day of the calendar; write it like 1813-10-24",
    ),
    "an empty cell that must be filled": (
        "areas.csv",
        "T_EAST,Eastmark",
        "T_EAST,",
        r"areas.csv:2 label: is empty; fill it in \(English label\)",
    ),
    "a number that is none": (
        "places.csv",
        "settlement,1.5,0.5",
        "settlement,east,0.5",
        r"places.csv:3 lon: 'east' is not a number; write it with a decimal point",
    ),
    "a number out of range": (
        "places.csv",
        "settlement,1.5,0.5",
        "settlement,1.5,95",
        r"places.csv:3 lat: '95' is above 90; correct it",
    ),
    "a text that is too long": (
        "excerpts.csv",
        '11,Five shores,,"',
        f'11,Five shores,{"x" * 33},"',
        r"excerpts.csv:2 prefix: is longer than 32 characters; shorten it",
    ),
    "an address that is none": (
        "sources.csv",
        "https://example.org/gazette",
        "example",
        r"sources.csv:3 url: 'example' is not well formed; write it like https://",
    ),
    "an id that is used twice": (
        "places.csv",
        "quiet-sea,Quiet Sea",
        "midtown,Quiet Sea",
        r"places.csv:4 place_id: is the same as in line 3; correct one",
    ),
    "an id that is empty": (
        "persons.csv",
        "anna-north,Anna",
        ",Anna",
        r"persons.csv:2 person_id: is empty",
    ),
    "an id nobody knows": (
        "holdings.csv",
        "1720-05-10,,south",
        "1720-05-10,,souht",
        r"holdings.csv:6 holder_id: 'souht' is not in holders.csv; correct it or add it there",
    ),
    "an overlord nobody knows": (
        "holdings.csv",
        "isle-league,north,vassal",
        "isle-league,nort,vassal",
        r"holdings.csv:3 overlord_id: 'nort' is not in holders.csv",
    ),
    "a column that is missing": (
        "areas.csv",
        "fit_note,sources",
        "fit_notes,sources",
        r"areas.csv:1 fit_note: is missing from the header line; the header is area_id,label,",
    ),
    "a column nobody knows": (
        "event_dates.csv",
        "sources\n1745-peace,1745-03-15,,Port District handed over,chronicle",
        "sources,more\n1745-peace,1745-03-15,,Port District handed over,chronicle,",
        r"event_dates.csv:1 more: is a column the schema does not know; the header is event_id,",
    ),
    "a row with a cell too many": (
        "areas.csv",
        "T_EAST,Eastmark",
        "T_EAST,East,mark",
        r"areas.csv:2: has 8 cells where the header has 7; look for a missing or extra comma",
    ),
}

# The same for the rules of the domain.
UNTRUE = {
    "an empty line": ("areas.csv", "\nT_WEST", "\n\nT_WEST", r"areas.csv:6: is an empty line"),
    "quotes that are not needed": (
        "areas.csv",
        "T_EAST,Eastmark",
        'T_EAST,"Eastmark"',
        r"areas.csv:2: is not written the plain way; run `python dashboard tidy`",
    ),
    "a stray space": (
        "areas.csv",
        "T_EAST,Eastmark",
        "T_EAST,Eastmark ",
        r"areas.csv:2 label: has a stray space; delete it",
    ),
    "rows out of order": (
        "events.csv",
        "1745-peace,1745-03-01",
        "1745-peace,1719-03-01",
        r"events.csv:5 date: stands after line 4; sort the rows by date, event_id",
    ),
    "a list with an id nobody knows": (
        "events.csv",
        "north;south",
        "north;sauth",
        r"events.csv:3 parties: 'sauth' is not in holders.csv; correct it or add it there",
    ),
    "a source nobody knows": (
        "claims.csv",
        "1745-peace,,,chronicle;gazette",
        "1745-peace,,,chronicle;gazete",
        r"claims.csv:3 sources: 'gazete' is not in sources.csv",
    ),
    "a list that repeats itself": (
        "events.csv",
        "north;south",
        "north;north",
        r"events.csv:3 parties: names the same id twice; delete one",
    ),
    "an event without a source": (
        "events.csv",
        "visited the Isle.,chronicle",
        "visited the Isle.,",
        r"events.csv:7 sources: names no source; add the source_id of one",
    ),
    "an uncertain date that cannot be read": (
        "holdings.csv",
        "1750~",
        "ca 1750",
        r"holdings.csv:4 from_edtf: 'ca 1750' is not an EDTF date such as 1725, .*; correct it",
    ),
    "an uncertain date that misses its day": (
        "holdings.csv",
        "1750~",
        "1760~",
        r"holdings.csv:4 from_edtf: 1760~ does not contain from 1750-07-01; move from inside it",
    ),
    "an Old Style date of another day": (
        "events.csv",
        "1720-04-29",
        "1720-04-30",
        r"events.csv:3 date_os: 1720-04-30 is not 1720-05-10 .* \(1720-04-29\); correct one",
    ),
    "a gap": (
        "holdings.csv",
        "T_MID,1700-01-01,1720-05-10",
        "T_MID,1700-01-01,1720-05-09",
        r"holdings.csv:6 from: gap: T_MID has no holder from 1720-05-09 to 1720-05-10; make line 5",
    ),
    "an overlap": (
        "holdings.csv",
        "T_MID,1700-01-01,1720-05-10",
        "T_MID,1700-01-01,1720-05-11",
        r"holdings.csv:6 from: overlap: T_MID has two holders from 1720-05-10 to 1720-05-11; ",
    ),
    "an open end in the middle": (
        "holdings.csv",
        "T_MID,1700-01-01,1720-05-10",
        "T_MID,1700-01-01,",
        r"holdings.csv:5 until: T_MID is still held here, but line 6 begins 1720-05-10; write",
    ),
    "a beginning that comes too late": (
        "holdings.csv",
        "T_EAST,1700-01-01",
        "T_EAST,1700-01-02",
        r"holdings.csv:2 from: T_EAST has no holder from 1700-01-01 to 1700-01-02; add a row",
    ),
    "an end that comes too soon": (
        "holdings.csv",
        "T_EAST,1700-01-01,",
        "T_EAST,1700-01-01,1805-01-01",
        r"holdings.csv:2 until: T_EAST has no holder after 1805-01-01; add a row or empty this",
    ),
    "an area nobody holds": (
        "holdings.csv",
        "T_EAST,1700-01-01,,south,,sovereign,,,exact,,1700-beginning,chronicle,,\n",
        "",
        r"areas.csv:2 area_id: T_EAST has no holding; add its rows to holdings.csv",
    ),
    "a span that ends before it begins": (
        "memberships.csv",
        "1810-06-15,,",
        "1810-06-15,1810-06-14,",
        r"memberships.csv:2 until: 1810-06-14 is not after from 1810-06-15; correct one of them",
    ),
    "a holding that begins on no day of its event": (
        "event_dates.csv",
        "1745-03-15",
        "1745-03-16",
        r"holdings.csv:9 from: 1745-03-15 is not a day of 1745-peace \(1745-03-01, 1745-03-16\); ",
    ),
    "a holding that begins for no reason": (
        "holdings.csv",
        "1750~,,chronicle,,The league stopped paying tribute about 1750.",
        ",,chronicle,,",
        r"holdings.csv:4 event_id: no event began this holding; name one, or explain in note",
    ),
    "two rows that say the same": (
        "holdings.csv",
        "T_WEST,1800-07-14,,north-republic,,sovereign,,,exact,,1800-republic,",
        "T_WEST,1800-07-14,,north,,sovereign,,,exact,,1700-beginning,",
        r"holdings.csv:12 holder_id: says the same as line 11; make the two one row",
    ),
    "a vassal of nobody": (
        "holdings.csv",
        "isle-league,north,vassal",
        "isle-league,,vassal",
        r"holdings.csv:3 overlord_id: is empty, but a vassal has an overlord; name it",
    ),
    "a sovereign with an overlord": (
        "holdings.csv",
        "isle-league,north,vassal",
        "isle-league,north,sovereign",
        r"holdings.csv:3 overlord_id: 'north' is above a sovereign holder; change the rule",
    ),
    "a vassal of itself": (
        "holdings.csv",
        "isle-league,north,vassal",
        "isle-league,isle-league,vassal",
        r"holdings.csv:3 overlord_id: is the holder itself; empty it or correct it",
    ),
    "recognition of nobody": (
        "holdings.csv",
        "occupation,north,pending",
        "occupation,,pending",
        r"holdings.csv:8 recognised_id: is empty, but recognition is pending; name the holder",
    ),
    "recognition of the holder itself": (
        "holdings.csv",
        "occupation,north,pending",
        "occupation,isle-league,pending",
        r"holdings.csv:8 recognised_id: is the holder itself; empty it, for nothing differs",
    ),
    "an occupation of nobody's land": (
        "holdings.csv",
        "occupation,north,pending",
        "occupation,,",
        r"holdings.csv:8 recognised_id: is empty, but the area is occupied; name the holder in law",
    ),
    "land in the hand of nobody": (
        "holdings.csv",
        "isle-league,north,vassal",
        "unsettled,north,vassal",
        r"holdings.csv:3 holder_id: 'unsettled' is no power; name the one that had the land",
    ),
    "recognition without a source": (
        "holdings.csv",
        "chronicle,gazette,",
        "chronicle,,",
        r"holdings.csv:8 recognition_sources: names no source for the recognised status; add",
    ),
    "a holder without a Turkish name": (
        "holder_names.csv",
        "south,tr,",
        "south,de,",
        r"holders.csv:4 holder_id: south has no name in tr; add a row to holder_names.csv",
    ),
    "an event without an Azerbaijani name": (
        "event_names.csv",
        "1740-war,az",
        "1740-war,de",
        r"events.csv:4 event_id: 1740-war has no name in az; add a row to event_names.csv",
    ),
    "two names at a time": (
        "holder_names.csv",
        "Duchy of Northland,,1730-01-01",
        "Duchy of Northland,,1731-01-01",
        r"holder_names.csv:\d+ from: overlaps 'Duchy of Northland' in line \d+; end one of them",
    ),
    "two names of a place at a time": (
        "names.csv",
        "midtown,en,Mittown,,,,variant,chronicle,\n",
        "midtown,en,Mittown,,1720-05-10,,historical,chronicle,\n"
        "midtown,en,Middleham,1710-01-01,,,historical,chronicle,\n",
        r"names.csv:8 from: overlaps 'Mittown' in line 7; end one of them earlier",
    ),
    "a short name longer than the name": (
        "short_names.csv",
        "isle-league,en,Isle",
        "isle-league,en,The whole league of the isle",
        r"short_names.csv:3 name: is longer than the full name; shorten it",
    ),
    "a short name that is the name of another state": (
        "short_names.csv",
        "isle-league,en,Isle",
        "isle-league,en,Southern Empire",
        r"short_names.csv:3 name: south and isle-league are both 'Southern Empire' on 17\d\d-",
    ),
    "a short name in some languages only": (
        "short_names.csv",
        "isle-league,tr,Ada\n",
        "",
        r"short_names.csv:2 lang: isle-league has no short name in tr; add a row, or leave it out",
    ),
    "a translation of no text": (
        "translations.csv",
        "cut along the old canal,",
        "cut along the new canal,",
        r"translations.csv:\d+ text: is no text of any table; correct it to the text that is meant",
    ),
    "a term that is rendered in another way": (
        "translations.csv",
        "antlaşmasıyla",
        "anlaşmasıyla",
        r"translations.csv:\d+ text_tr: 'treaty' is antlaşma \(line 2 of glossary.csv\); write it",
    ),
    "a place without a current name": (
        "names.csv",
        "midtown,en,Midtown,,,,current",
        "midtown,en,Midtown,,,,variant",
        r"places.csv:3 place_id: midtown has no current name in en; add a row to names.csv",
    ),
    "two current names": (
        "names.csv",
        "Mittown,,,,variant",
        "Mittown,,,,current",
        r"names.csv:7 kind: a second current name in en; call one of them a variant",
    ),
    "a district in two areas": (
        "area_districts.csv",
        "T_WEST,TIN-4",
        "T_WEST,TIN-1",
        r"area_districts.csv:6 adm1_code: TIN-1 is also in line 2; delete one row, or give both",
    ),
    "an area without a district": (
        "area_districts.csv",
        "T_WEST,TIN-4",
        "T_EAST,TIN-4",
        r"areas.csv:6 area_id: T_WEST has no district; add its rows to area_districts.csv",
    ),
    "an event that ends before it begins": (
        "events.csv",
        "1740-03-02,,1745-03-01",
        "1740-03-02,,1739-03-01",
        r"events.csv:4 end_date: 1739-03-01 is before date 1740-03-02; correct one of them",
    ),
    "half a point": (
        "events.csv",
        "midtown,1.5,0.5,Midvale",
        "midtown,1.5,,Midvale",
        r"events.csv:3 lat: lon and lat go together; give both or neither",
    ),
    "a town without a point": (
        "places.csv",
        "settlement,1.5,0.5",
        "settlement,,",
        r"places.csv:3 lon: a settlement has a point; give lon and lat",
    ),
    "a region without areas": (
        "places.csv",
        "T_EAST;T_MID;T_WEST",
        "",
        r"places.csv:2 extent_areas: a region covers areas; name them",
    ),
    "an implied place without a reason": (
        "places.csv",
        "The Isle lies in it.",
        "",
        r"places.csv:4 why: an implied place needs a reason; give it",
    ),
    "an excerpt that is too short for its offsets": (
        "excerpts.csv",
        "X2,P2,264,294",
        "X2,P2,264,295",
        r"excerpts.csv:\d+ exact: has 30 characters, start and end span 31; correct the words",
    ),
    "an excerpt in another paragraph": (
        "excerpts.csv",
        "X2,P2,264,294",
        "X2,P1,264,294",
        r"excerpts.csv:\d+ start: 264 to 294 is outside paragraph P1; correct it",
    ),
    "an excerpt in no paragraph": (
        "excerpts.csv",
        "X2,P2,264,294",
        "X2,P7,264,294",
        r"excerpts.csv:\d+ paragraph: 'P7' is not in article.json; correct it",
    ),
    "a mention outside its excerpt": (
        "mentions.csv",
        "M2,X1",
        "M2,X2",
        r"mentions.csv:4 start: 60 to 67 is not inside X2 \(264 to 294\); correct the offsets",
    ),
    "a mention of other words": (
        "mentions.csv",
        "67,Midtown,",
        "67,Mittown,",
        r"mentions.csv:4 exact: X1 reads 'Midtown' there; correct the words or the offsets",
    ),
    "a mention of nothing known": (
        "mentions.csv",
        "and the whole,place,midtown",
        "and the whole,place,mittown",
        r"mentions.csv:4 target_id: 'mittown' is not in places.csv; correct it or add it there",
    ),
    "a place no excerpt mentions": (
        "mentions.csv",
        "and the whole,place,midtown",
        "and the whole,place,quiet-sea",
        r"places.csv:3 place_id: midtown has no excerpt; add one with a mention of it",
    ),
    "words of a second thing that is not known": (
        "mentions.csv",
        "event,1720-treaty",
        "event,1720-treaty;1721-treaty",
        r"mentions.csv:3 target_id: '1721-treaty' is not in events.csv; correct it or add it there",
    ),
    "words that name nothing": (
        "mentions.csv",
        "event,1720-treaty",
        "event,",
        r"mentions.csv:3 target_id: is empty; name the event that is meant",
    ),
    "a mention over another": (
        "mentions.csv",
        "M2,X1,60,67,Midtown",
        "M2,X1,53,67,e gave Midtown",
        r"mentions.csv:4 start: 'e gave Midtown' lies over 'Treaty of Midvale' of line 3; shorten",
    ),
    "a date of something else": (
        "mentions.csv",
        "event,1720-treaty,1720,",
        "event,1720-treaty,1720,1720",
        r"mentions.csv:3 edtf: '1720' belongs to a date, and the kind is event; empty it",
    ),
    "a claim that differs in nothing": (
        "claims.csv",
        "The song is a year early.",
        "",
        r"claims.csv:3 difference: is empty, but the claim is 'differs'; say where the two differ",
    ),
    "a text that is not translated": (
        "translations.csv",
        "Mahnı bir il tezdir.",
        "",
        r"claims.csv:3 difference: is not translated into az; write it in a row of translations",
    ),
    "a paragraph without a summary": (
        "article.json",
        "Bir antlaşma bir vadiyi devreder.",
        "",
        r"article.json summary_tr: P1 has none; write one sentence",
    ),
    "paragraphs out of order": (
        "article.json",
        '"end": 23',
        '"end": 230',
        r"article.json paragraphs: P1 runs 25 to \d+, out of order; correct it",
    ),
    "a paragraph without an id": (
        "article.json",
        '"id": "TITLE"',
        '"name": "TITLE"',
        r"article.json paragraphs: each needs an id and the numbers start and end; complete them",
    ),
    "an article without an address": (
        "article.json",
        '"url": "https://example.org/five-shores"',
        '"url": ""',
        r"article.json url: is missing; add it",
    ),
    "another article's text": (
        "article.txt",
        "rain or shine",
        "rain or snow",
        r"article.json text_sha256: the text at hand has \d+ characters, sha256 [0-9a-f]{64}; upd",
    ),
    "words the article does not have": (
        "article.txt",
        "whole valley",
        "hole valleys",
        r"excerpts.csv:\d+ exact: the article reads 'the Treaty .* hole valleys .*' there; correct",
    ),
    "other words before an excerpt": (
        "article.txt",
        "In 1720",
        "In 1721",
        r"excerpts.csv:5 prefix: '.*' does not stand before the words, '.*' does; correct it",
    ),
    "other words after an excerpt": (
        "article.txt",
        "says the song",
        "sings the sea",
        r"excerpts.csv:\d+ suffix: '.*' does not stand after the words, '.*' does; correct it",
    ),
    "other words before a mention than in its excerpt": (
        "mentions.csv",
        "Midvale gave ",
        "Midvale sold ",
        r"mentions.csv:4 prefix: '.*' does not stand before the words, '.*' does; correct it",
    ),
    "other words after a claim than around its excerpt": (
        "claims.csv",
        '", says the song."',
        '", said the song."',
        r"claims.csv:3 suffix: '.*' does not stand after the words, '.*' does; correct it",
    ),
    "a mention that could as well stand elsewhere": (
        "article.txt",
        "rain or shine",
        "Midvale gave Midtown and the whole",
        r"mentions.csv:4 prefix: does not tell the words from others like them; lengthen prefix",
    ),
    "an area without a shape": (
        "areas.geojson",
        '"area_id": "T_ISLE"',
        '"area_id": "T_ILE"',
        r"areas.geojson area_id: T_ISLE has no shape; run `python dashboard build-areas`",
    ),
    "a shape without an area": (
        "areas.geojson",
        '"area_id": "T_ISLE"',
        '"area_id": "T_ILE"',
        r"areas.geojson area_id: 'T_ILE' is not in areas.csv; run `python dashboard build-areas`",
    ),
    "two shapes of one area": (
        "areas.geojson",
        '"area_id": "T_ISLE"',
        '"area_id": "T_WEST"',
        r"areas.geojson area_id: T_WEST has 2 shapes; run `python dashboard build-areas`",
    ),
    "an area without measures": (
        "area_measures.csv",
        "T_WEST,24613,0.5,1.0,0,0,1,2\n",
        "",
        r"area_measures.csv area_id: T_WEST has no row; run `python dashboard build-areas`",
    ),
    "an area that is counted beyond its shape": (
        "area_measures.csv",
        "T_PORT,12305",
        "T_PORT,12450",
        r"area_measures.csv:5 km2: is 12450, but the shape as drawn has 12304.8 km²; run `python",
    ),
    "an area that is not in the topology": (
        "areas.topojson",
        '"id": "T_ISLE"',
        '"id": "T_ILE"',
        r"areas.topojson id: T_ISLE is there and not in areas.csv, or not; run",
    ),
    "a point in another area": (
        "places.csv",
        ",T_MID,named",
        ",T_WEST,named",
        r"places.csv:3 area_id: the point lies in T_MID; correct area_id or the point",
    ),
    "a town without its area": (
        "places.csv",
        ",T_MID,named",
        ",,named",
        r"places.csv:3 area_id: is empty, but the place lies in T_MID; write T_MID",
    ),
    "a cut without an id": (
        "cuts.geojson",
        '"cut_id": "canal"',
        '"cut_id": ""',
        r"cuts.geojson cut_id: feature 1 has no id of its own; give it one",
    ),
    "a cut through no district": (
        "cuts.geojson",
        "TIN-3",
        "TIN-9",
        r"cuts.geojson adm1_code: canal cuts 'TIN-9', which no area uses; correct it",
    ),
    "a cut of unknown certainty": (
        "cuts.geojson",
        "approximate",
        "so so",
        r"cuts.geojson certainty: canal is 'so so'; choose one of exact, approximate, disputed",
    ),
    "a cut without a source": (
        "cuts.geojson",
        '"sources": "chronicle"',
        '"sources": ""',
        r"cuts.geojson sources: canal names no source; add a source_id",
    ),
    "a cut with a source nobody knows": (
        "cuts.geojson",
        '"sources": "chronicle"',
        '"sources": "rumour"',
        r"cuts.geojson sources: canal: 'rumour' is not in sources.csv; correct it or add it there",
    ),
    "a member without a shape": (
        "turkic_states.geojson",
        '"state_id": "tinyland"',
        '"state_id": "bigland"',
        r"memberships.csv:2 state_id: tinyland has no shape in turkic_states.geojson; correct it",
    ),
    "a table that is not UTF-8": (
        "areas.csv",
        "Eastmark",
        "East\udcffmark",
        r"areas.csv:2: is not UTF-8 text",
    ),
}


def spoil(folder, file, old, new):
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} is {text.count(old)} times in {file}"
    path.write_bytes(text.replace(old, new).encode("utf-8", "surrogateescape"))


@pytest.mark.parametrize("case", MALFORMED.values(), ids=MALFORMED.keys())
def test_the_schemas_find(folder, case):
    *change, message = case
    spoil(folder, *change)
    problems = told(folder)
    assert any(re.match(message, problem) for problem in problems), problems


@pytest.mark.parametrize("case", UNTRUE.values(), ids=UNTRUE.keys())
def test_the_rules_find(folder, case):
    *change, message = case
    spoil(folder, *change)
    problems = [str(problem) for problem in check_rules(Tables(folder), folder / "article.txt")]
    assert any(re.match(message, problem) for problem in problems), problems


def test_check_finds_windows_line_ends(folder):
    path = folder / "areas.csv"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert any("areas.csv:1: has Windows line ends" in problem for problem in told(folder))


def test_check_finds_a_byte_order_mark(folder):
    path = folder / "areas.csv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert any("areas.csv:1: begins with a byte order mark" in problem for problem in told(folder))


def test_check_finds_a_missing_last_line_end(folder):
    path = folder / "areas.csv"
    path.write_bytes(path.read_bytes().rstrip(b"\n"))
    assert any(re.match(r"areas.csv:6: is not written", problem) for problem in told(folder))


@pytest.mark.parametrize(
    ("file", "advice"),
    [
        ("claims.csv", "is missing; add it, if only its header line"),
        ("areas.geojson", "is missing; run `python dashboard build-areas`"),
        ("area_measures.csv", "is missing; run `python dashboard build-areas`"),
        ("basemap.geojson", "is missing"),
        ("article.json", "is missing"),
    ],
)
def test_check_finds_a_missing_file(folder, file, advice):
    (folder / file).unlink()
    assert any(problem.startswith(f"{file}: {advice}") for problem in told(folder))


def test_check_finds_shapes_that_overlap(folder):
    path = folder / "areas.geojson"
    content = json.loads(path.read_text())
    west = next(f for f in content["features"] if f["properties"]["area_id"] == "T_WEST")
    for point in west["geometry"]["coordinates"][0]:
        point[0] *= 1.2
    path.write_text(json.dumps(content))
    problems = told(folder)
    assert any(
        re.match(r"areas.geojson geometry: T_WEST overlaps or misses its neighbour near", problem)
        for problem in problems
    )


def test_check_finds_a_shape_that_crosses_itself(folder):
    path = folder / "areas.geojson"
    content = json.loads(path.read_text())
    ring = content["features"][0]["geometry"]["coordinates"][0]
    ring[1], ring[2] = ring[2], ring[1]
    path.write_text(json.dumps(content))
    assert any("is not a valid polygon (Self-intersection" in problem for problem in told(folder))


def test_check_finds_an_article_that_is_quoted_at_length(folder):
    text = (folder / "article.txt").read_text()
    part = json.loads((folder / "article.json").read_text())["paragraphs"][1]
    row = f'X9,P1,{part["start"]},{part["end"]},"{text[part["start"] : part["end"]]}",,\n'
    path = folder / "excerpts.csv"
    path.write_text(path.read_text() + row)
    assert any("characters of the article are quoted" in problem for problem in told(folder))


def test_check_of_no_folder_says_so(tmp_path):
    assert told(tmp_path / "nowhere") == [
        f"{tmp_path / 'nowhere'}: is not a folder; name the folder of an atlas"
    ]


def test_a_cell_of_several_lines_does_not_shift_the_row_that_is_named(folder, edit):
    edit("excerpts.csv", "X3,P2,", "X3,P8,")
    lines = (folder / "excerpts.csv").read_text().splitlines()
    line = next(n for n, text in enumerate(lines, 1) if text.startswith("X3"))
    assert line > 5
    assert f"excerpts.csv:{line} paragraph: 'P8' is not in article.json; correct it" in told(folder)


def test_problems_come_in_the_order_of_files_and_rows(folder, edit):
    edit("holdings.csv", "occupation,north,pending", "occupation,,")
    edit("areas.csv", "T_EAST,Eastmark", "T_EAST,")
    problems = check(folder)
    assert list(problems) == sorted(problems)
    assert [problem.file for problem in problems] == ["areas.csv", "holdings.csv"]


def test_every_rule_has_a_sentence_of_its_own():
    assert all(rule.__doc__ for rule in RULES)


def test_tidy_repairs_what_check_calls_untidy_and_leaves_the_rest(folder):
    path = folder / "holdings.csv"
    tidy_text = path.read_bytes()
    head, *rows = path.read_text().splitlines()
    untidy = "\r\n".join([head, *reversed(rows)]).replace("T_EAST,", '"T_EAST" ,')
    path.write_bytes(b"\xef\xbb\xbf" + untidy.encode())
    assert tidy(folder) == ("holdings.csv",)
    assert path.read_bytes() == tidy_text
    assert tidy(folder) == ()
