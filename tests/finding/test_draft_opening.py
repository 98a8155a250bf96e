"""Rows that are no draft are refused; those of one mean what they meant."""

import pytest

from atlas.edtf import EdtfError
from finding.draft.opening import document_from, draft_from
from finding.draft.sentences import paragraphs, sentences
from finding.draft.sightings import COLUMNS
from finding.model import Document

TEXT = "Kars fell in 1877."
ABOUT = {"title": "T", "author": "A", "lang": "en", "published": "1890", "day_order": "dmy"}
FOUND = {"start": "0", "end": "4", "kind": "place", "verdict": "proposed", "by": "finder",
         "value": "40.6 43.1", "sure": "yes", "reason": "known", "id": "g:1", "lon": "43.1",
         "lat": "40.6"}  # fmt: skip
MEANT = {"verdict": "candidate", "by": "gazetteer", "id": "g:1", "name": "Kars",
         "place_kind": "town", "country": "TR", "lon": "43.1", "lat": "40.6", "people": "9",
         "score": "0.5"}  # fmt: skip
CHOSEN = {"start": "0", "end": "4", "kind": "place", "verdict": "chosen", "by": "reader",
          "everywhere": "yes"}  # fmt: skip


def row(base, **more):
    return dict.fromkeys(COLUMNS.split(), "") | base | more


def opened(*rows):
    return draft_from(Document(TEXT), rows)


@pytest.mark.parametrize(("order", "read"), [("dmy", "dmy"), ("mdy", "mdy"), ("ymd", ""), ("", "")])
def test_the_order_of_day_and_month_is_one_of_two_or_none(order, read):
    assert document_from(TEXT, ABOUT | {"day_order": order}).day_order == read


def test_a_document_is_what_the_file_says_of_it():
    found = document_from(TEXT, ABOUT)
    assert (found.text, found.title, found.author) == (TEXT, "T", "A")
    assert (found.lang, found.published) == ("en", "1890")


@pytest.mark.parametrize("lang", ["", "en", "fil"])
def test_a_language_has_two_letters_or_three(lang):
    assert document_from(TEXT, ABOUT | {"lang": lang}).lang == lang


@pytest.mark.parametrize("lang", ["e", "engl", "EN", "en-GB", "<b>"])
def test_what_is_no_code_of_a_language_is_refused(lang):
    with pytest.raises(ValueError, match="no language"):
        document_from(TEXT, ABOUT | {"lang": lang})


def test_a_text_with_signs_that_none_has_is_refused():
    with pytest.raises(ValueError, match="signs"):
        document_from("Ka\0rs", ABOUT)


@pytest.mark.parametrize("field", list(ABOUT))
def test_what_is_missing_is_refused(field):
    with pytest.raises(KeyError, match=field):
        document_from(TEXT, {name: value for name, value in ABOUT.items() if name != field})


def test_a_finding_is_read_with_its_candidates():
    (found,) = opened(row(FOUND), row(MEANT), row(MEANT, id="g:2", people="", score="")).findings
    assert (found.start, found.end, found.exact, found.kind) == (0, 4, "Kars", "place")
    assert (found.sure, found.why, found.id) == (True, "known", "g:1")
    assert (found.point, found.value) == ((43.1, 40.6), "40.6 43.1")
    assert [one.id for one in found.candidates] == ["g:1", "g:2"]
    one, other = found.candidates
    assert (one.name, one.kind, one.country, one.people, one.score) == (
        "Kars", "town", "TR", 9, 0.5,
    )  # fmt: skip
    assert (other.people, other.score, other.point) == (0, 0.0, (43.1, 40.6))


def test_a_date_is_read_by_its_value():
    (found,) = opened(
        row(FOUND, start="13", end="17", kind="date", value="1877", sure="no", lon="", lat="")
    ).findings
    assert (found.kind, found.value, found.sure, found.point) == ("date", "1877", False, None)


@pytest.mark.parametrize(
    ("everywhere", "all_of_them", "unsure_only"),
    [("yes", True, False), ("unsure", True, True), ("no", False, False), ("", False, False)],
)
def test_a_decision_holds_for_as_many_as_it_says(everywhere, all_of_them, unsure_only):
    (told,) = opened(row(CHOSEN, everywhere=everywhere)).decisions
    assert (told.everywhere, told.unsure_only) == (all_of_them, unsure_only)


def test_a_decision_is_read_with_the_place_it_means_and_the_others():
    (told,) = opened(
        row(CHOSEN, value="1877", name="The fall", id="event"),
        row(MEANT, verdict="place", id="g:2"),
        row(MEANT),
    ).decisions
    assert (told.verdict, told.start, told.end, told.kind) == ("choose", 0, 4, "place")
    assert (told.edtf, told.name, told.event) == ("1877", "The fall", "event")
    assert told.place.id == "g:2"
    assert [one.id for one in told.candidates] == ["g:1"]


def test_a_decision_need_mean_no_place():
    (told,) = opened(row(CHOSEN, verdict="accepted")).decisions
    assert (told.verdict, told.place, told.candidates) == ("accept", None, ())


def test_findings_and_decisions_are_told_apart():
    draft = opened(row(FOUND), row(MEANT), row(CHOSEN), row(FOUND, start="13", end="17"))
    assert (len(draft.findings), len(draft.decisions)) == (2, 1)


@pytest.mark.parametrize(
    ("start", "end"), [("-1", "4"), ("0", "19"), ("4", "4"), ("5", "4"), ("18", "19")]
)
def test_words_that_the_text_has_not_are_refused(start, end):
    for base in (FOUND, CHOSEN):
        with pytest.raises(ValueError, match="no words"):
            opened(row(base, start=start, end=end))


def test_the_whole_text_may_be_marked():
    assert opened(row(FOUND, end="18")).findings[0].exact == TEXT


@pytest.mark.parametrize(("end", "fits"), [("4", True), ("5", False), ("6", False)])
def test_findings_may_touch_but_not_lie_over_one_another(end, fits):
    pair = row(FOUND, end=end), row(FOUND, start="4", end="9")
    for rows in (pair, pair[::-1]):
        if fits:
            assert len(opened(*rows).findings) == 2
        else:
            with pytest.raises(ValueError, match="lies over"):
                opened(*rows)


@pytest.mark.parametrize(
    ("lon", "lat"), [("180", "90"), ("-180", "-90"), ("", "40"), ("43", ""), ("", "")]
)
def test_a_point_is_one_of_the_earth_or_none(lon, lat):
    point = opened(row(FOUND, lon=lon, lat=lat)).findings[0].point
    assert point == ((float(lon), float(lat)) if lon and lat else None)


@pytest.mark.parametrize(
    ("lon", "lat"), [("180.1", "0"), ("-180.1", "0"), ("0", "90.1"), ("0", "-90.1"), ("nan", "0")]
)
def test_a_point_beyond_the_earth_is_refused(lon, lat):
    with pytest.raises(ValueError, match="no point of the earth"):
        opened(row(FOUND, lon=lon, lat=lat))


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ([row(FOUND, kind="person")], "neither place nor date"),
        ([row(FOUND), row(MEANT, lon="", lat="")], "g:1 has no point"),
    ],
)
def test_what_no_draft_has_is_refused(wrong, said):
    with pytest.raises(ValueError, match=said):
        opened(*wrong)


def test_a_verdict_that_nobody_gives_is_refused():
    with pytest.raises(KeyError):
        opened(row(CHOSEN, verdict="liked"))


@pytest.mark.parametrize("base", [FOUND | {"kind": "date"}, CHOSEN])
def test_a_date_that_is_no_edtf_is_refused(base):
    with pytest.raises(EdtfError):
        opened(row(base, value="soon"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("one\n  two", [(0, 3), (6, 9)]),
        ("one\n\n  two  \n \n three ", [(0, 3), (7, 10), (16, 21)]),
        ("one\ntwo\n\nthree", [(0, 7), (9, 14)]),
        ("  one", [(2, 5)]),
        ("\n\none\ntwo\n\n", [(2, 5), (6, 9)]),
        ("", []),
        (" \n ", []),
    ],
)
def test_paragraphs_are_parted_by_blank_lines_or_else_by_lines(text, found):
    assert paragraphs(text) == found


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three? Four… Five", ["One.", "Two!", "Three?", "Four…", "Five"]),
        ("He said so.” Then “Go.” They went.", ["He said so.”", "Then “Go.”", "They went."]),
        ("In 1914. 20 men came.", ["In 1914.", "20 men came."]),
        ("In May. they came. 5 men", ["In May. they came.", "5 men"]),
        ("Mr. Lee and Gen. Ali met. St. Ives", ["Mr. Lee and Gen. Ali met.", "St. Ives"]),
        ("See p. Two and No. Three, e.g. Kars.", ["See p. Two and No. Three, e.g. Kars."]),
        ("A. Lee came. B. Ali left.", ["A. Lee came.", "B. Ali left."]),
        ("On 3. May it rained. İzmir fell.", ["On 3. May it rained.", "İzmir fell."]),
        ("It fell. 'Kars' fell. (Van) fell.", ["It fell.", "'Kars' fell.", "(Van) fell."]),
        ("It fell.[1][23] Then Van.", ["It fell.[1][23]", "Then Van."]),
        ("So ”... (It fell.) «Kars»", ["So ”...", "(It fell.)", "«Kars»"]),
    ],
)
def test_a_sentence_ends_where_a_new_one_begins(text, parts):
    assert [text[start:end] for start, end in sentences(text, 0, len(text))] == parts


def test_no_sentence_ends_within_words_that_are_to_stay_whole():
    text = "On 3 Eylül. Kars fell. Van fell."
    assert len(sentences(text, 0, len(text))) == 3
    assert len(sentences(text, 0, len(text), [(3, 16)])) == 2


def test_only_the_sentences_of_the_paragraph_are_told():
    text = "One. Two. Three. Four."
    assert sentences(text, 5, 16) == [(5, 9), (10, 16)]
