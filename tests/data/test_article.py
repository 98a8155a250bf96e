"""The article's tables: every quotation, mention and claim stands where it says it stands.

The cases are the rows themselves. The text of the article is not part of the project; where it is
at hand, as `shared/article.txt` beside the project, every quotation is compared with it.
"""

import csv
import hashlib
import json
from collections import defaultdict
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
TEXT = ROOT.parent / "shared" / "article.txt"
LANGUAGES = ("", "_tr", "_az")
KEYS = {"place": "places", "event": "events", "holder": "holders", "person": "persons"}


def rows(table):
    """The rows of a table, as dictionaries of text."""
    with (DATA / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def cases(table, key):
    """Every row of a table as one case, named by its key."""
    return [pytest.param(row, id=row[key]) for row in rows(table)]


def span(row):
    """First character and the one after the last, counted in the article's text."""
    return int(row["start"]), int(row["end"])


def listed(cell):
    """The parts of a list cell."""
    return [part for part in cell.split(";") if part]


def covered(spans):
    """The characters that lie in any of the spans."""
    return {place for start, end in spans for place in range(start, end)}


SAID = {row["text"]: row for row in rows("translations")}


def said(text):
    """What a text reads in all languages, each reading once."""
    return {SAID[text][f"text{lang}"] for lang in LANGUAGES}


ARTICLE = json.loads((DATA / "article.json").read_text(encoding="utf-8"))
PARAGRAPHS = {part["id"]: part for part in ARTICLE["paragraphs"]}
EXCERPTS = {row["excerpt_id"]: row for row in rows("excerpts")}
MENTIONED = {(row["kind"], id_) for row in rows("mentions") for id_ in listed(row["target_id"])}


@pytest.fixture(scope="module")
def text():
    """The article, character for character."""
    if not TEXT.exists():
        pytest.skip(f"the article's text is not at hand: no {TEXT.name} in {TEXT.parent.name}/")
    return TEXT.read_bytes().decode("utf-8")


def test_the_text_at_hand_is_the_text_that_was_annotated(text):
    assert len(text) == ARTICLE["text_length"]
    assert hashlib.sha256(text.encode()).hexdigest() == ARTICLE["text_sha256"]
    assert text.startswith(ARTICLE["title"] + "\n")


@pytest.mark.parametrize("table", ["excerpts", "mentions", "claims"])
def test_every_quotation_is_the_articles_own_characters(table, text):
    for row in rows(table):
        start, end = span(row)
        assert text[start:end] == row["exact"], row


@pytest.mark.parametrize("table", ["excerpts", "mentions", "claims"])
def test_prefix_and_suffix_stand_around_the_words(table, text):
    for row in rows(table):
        start, end = span(row)
        assert text[:start].endswith(row["prefix"]), row
        assert text[end:].startswith(row["suffix"]), row


@pytest.mark.parametrize("table", ["excerpts", "mentions", "claims"])
def test_a_quotation_with_the_words_around_it_stands_in_one_place_only(table, text):
    for row in rows(table):
        quote = row["prefix"] + row["exact"] + row["suffix"]
        places = [place for place in range(len(text)) if text.startswith(quote, place)]
        assert places == [int(row["start"]) - len(row["prefix"])], row


@pytest.mark.parametrize("table", ["mentions", "claims"])
def test_the_words_around_a_mention_or_a_claim_quote_no_more_of_the_article(table):
    """They lie within its excerpt and the words around that."""
    for row in rows(table):
        excerpt = EXCERPTS[row["excerpt_id"]]
        known = excerpt["prefix"] + excerpt["exact"] + excerpt["suffix"]
        assert row["prefix"] + row["exact"] + row["suffix"] in known, row


@pytest.mark.parametrize("part", ARTICLE["paragraphs"], ids=lambda part: part["id"])
def test_a_paragraph_is_one_line_of_the_article(part, text):
    words = text[part["start"] : part["end"]]
    assert words.strip() == words != ""
    assert "\n" not in words
    assert text[part["end"] :].startswith("\n") or part["end"] == len(text)
    if part["heading"]:
        assert text[part["heading_start"] : part["heading_end"]] == part["heading"]


@pytest.mark.parametrize("part", ARTICLE["paragraphs"], ids=lambda part: part["id"])
def test_a_paragraph_is_summarised_in_three_languages_in_our_own_words(part):
    summaries = [part[f"summary{lang}"] for lang in LANGUAGES]
    assert all(summaries)
    assert len(set(summaries)) == len(LANGUAGES)


def test_paragraphs_follow_one_another():
    assert all(one["end"] < two["start"] for one, two in pairwise(ARTICLE["paragraphs"]))
    assert ARTICLE["paragraphs"][-1]["end"] <= ARTICLE["text_length"]


@pytest.mark.parametrize("row", cases("excerpts", "excerpt_id"))
def test_an_excerpt_lies_in_its_paragraph(row):
    part, (start, end) = PARAGRAPHS[row["paragraph"]], span(row)
    assert part["start"] <= start < end <= part["end"]
    assert end - start == len(row["exact"])


def test_excerpts_do_not_overlap():
    spans = sorted(map(span, EXCERPTS.values()))
    assert all(one[1] <= two[0] for one, two in pairwise(spans))


def test_well_under_half_of_the_article_is_quoted():
    """Title, headings and the words around an excerpt count too."""
    quoted = covered(span(row) for row in EXCERPTS.values())
    assert len(quoted) <= 0.43 * ARTICLE["text_length"]
    around = [
        (span(row)[0] - len(row["prefix"]), span(row)[1] + len(row["suffix"]))
        for row in EXCERPTS.values()
    ]
    around += [
        (p["heading_start"], p["heading_end"]) for p in ARTICLE["paragraphs"] if p["heading"]
    ]
    around += [(0, len(ARTICLE["title"]))]
    assert len(covered(around)) < 0.5 * ARTICLE["text_length"]


@pytest.mark.parametrize("row", cases("mentions", "mention_id"))
def test_a_mention_lies_in_its_excerpt_and_names_a_known_thing(row):
    excerpt, (start, end) = EXCERPTS[row["excerpt_id"]], span(row)
    first = span(excerpt)[0]
    assert excerpt["exact"][start - first : end - first] == row["exact"] != ""
    table = KEYS[row["kind"]]
    assert set(listed(row["target_id"])) <= {one[f"{row['kind']}_id"] for one in rows(table)}


def test_mentions_do_not_overlap():
    groups = defaultdict(list)
    for row in rows("mentions"):
        groups[row["excerpt_id"]].append(span(row))
    for spans in groups.values():
        assert all(one[1] <= two[0] for one, two in pairwise(sorted(spans)))


@pytest.mark.parametrize("row", cases("claims", "claim_id"))
def test_a_claim_lies_in_its_excerpt(row):
    excerpt, (start, end) = EXCERPTS[row["excerpt_id"]], span(row)
    first = span(excerpt)[0]
    assert excerpt["exact"][start - first : end - first] == row["exact"] != ""
    assert row["paragraph"] == excerpt["paragraph"]


@pytest.mark.parametrize("row", cases("claims", "claim_id"))
def test_a_claim_has_record_and_difference_in_three_languages(row):
    for column in ("record", "difference"):
        if column == "difference" and row["relation"] == "agrees" and not row[column]:
            continue  # where nothing differs there may be nothing to note
        assert len(said(row[column])) == len(LANGUAGES)
    assert row["relation"] in {"agrees", "imprecise", "differs", "contested"}


def test_no_claim_is_missing():
    assert [row["claim_id"] for row in rows("claims")] == [f"C{n:02}" for n in range(1, 34)]


@pytest.mark.parametrize("row", cases("places", "place_id"))
def test_every_place_has_an_excerpt(row):
    assert ("place", row["place_id"]) in MENTIONED


def test_the_events_of_the_article_are_those_its_words_name(real):
    named = {event.id for event in real.events.values() if event.in_article}
    assert named == {id_ for kind, id_ in MENTIONED if kind == "event"}


@pytest.mark.parametrize("event", sorted(id_ for kind, id_ in MENTIONED if kind == "event"))
def test_an_event_stands_in_the_paragraphs_whose_words_name_it(real, event):
    found = real.events[event].paragraphs
    assert found and set(found) <= set(PARAGRAPHS)


def test_one_phrase_may_name_several_events(real):
    """The article's "Armenian invasion in the 1990s" is the taking of seven places."""
    phrase = next(one for one in real.mentions if one.exact == "Armenian invasion in the 1990s")
    assert phrase.target_id == "1992-shusha"
    assert {"1992-khojaly", "1993-aghdam"} <= set(phrase.also)
    assert all("P2" in real.events[id_].paragraphs for id_ in (phrase.target_id, *phrase.also))


@pytest.mark.parametrize("row", cases("persons", "person_id"))
def test_every_person_has_an_excerpt(row):
    assert ("person", row["person_id"]) in MENTIONED


@pytest.mark.parametrize("row", cases("places", "place_id"))
def test_a_place_has_one_current_name_and_no_two_at_a_time(row):
    """In each of the reader's languages."""
    for lang in ("en", "tr", "az"):
        names = [one for one in rows("names") if (one["place_id"], one["lang"]) == key(row, lang)]
        assert sum(one["kind"] == "current" for one in names) == 1
        chain = sorted(
            (one["from"], one["until"]) for one in names if one["kind"] in {"current", "historical"}
        )
        assert all("" < one[1] <= two[0] for one, two in pairwise(chain))


def key(row, lang):
    """What a place's names in a language are found by."""
    return row["place_id"], lang


@pytest.mark.parametrize("row", cases("memberships", "state_id"))
def test_a_membership_is_told_in_three_languages(row):
    assert row["name"] in SAID
    assert len(said(row["status_note"])) == len(LANGUAGES)
