"""What a person decides holds for all equal words, can be undone, and is counted."""

import itertools
from dataclasses import replace

import pytest
from drafts import KARS, KARS_ELSEWHERE, TEXT, TIFLIS, a_draft, at

from finding.draft import Decision, counts, decide, mark_at, marks, next_unsure, undo
from finding.draft.marking import changed


def state_of(draft, words, nth=1):
    found = mark_at(marks(draft, rejected=True), at(words, nth)[0])
    return found and found.state


def decision(verdict, words, nth=1, **told):
    start, end = at(words, nth)
    return Decision(verdict, start, end, **told)


def test_what_the_finder_left_open_is_to_look_at():
    draft = a_draft()
    assert state_of(draft, "Kars") == "look"
    assert state_of(draft, "Tiflis") == "sure"
    assert state_of(draft, "Aghzi") == "pointless"
    assert state_of(draft, "Two years later") == "look"


def test_accepting_holds_for_all_equal_words():
    draft = decide(a_draft(), decision("accept", "Kars", 2))
    assert [state_of(draft, "Kars", nth) for nth in (1, 2, 3)] == ["decided"] * 3
    assert state_of(draft, "Tiflis") == "sure"


def test_only_here_leaves_the_equal_words_alone():
    draft = decide(a_draft(), decision("reject", "Kars", 2, everywhere=False))
    assert [state_of(draft, "Kars", nth) for nth in (1, 2, 3)] == ["look", "rejected", "look"]


def mixed(verdict, *, unsure_only):
    """Three times Kars: one of them sure, and a doubtful one decided."""
    draft = a_draft()
    found = tuple(replace(one, sure=one.start == at("Kars")[0]) for one in draft.findings)
    one = replace(decision(verdict, "Kars", 2), unsure_only=unsure_only)
    return decide(replace(draft, findings=found), one)


@pytest.mark.parametrize(("verdict", "state"), [("accept", "decided"), ("reject", "rejected")])
def test_an_answer_to_a_doubt_leaves_the_sure_ones_alone(verdict, state):
    draft = mixed(verdict, unsure_only=True)
    assert [state_of(draft, "Kars", nth) for nth in (1, 2, 3)] == ["sure", state, state]
    assert changed(marks(undo(draft)), marks(draft)) == 2


def test_all_equal_words_are_rejected_where_that_was_said():
    draft = mixed("reject", unsure_only=False)
    assert [state_of(draft, "Kars", nth) for nth in (1, 2, 3)] == ["rejected"] * 3
    assert changed(marks(undo(draft)), marks(draft)) == 3


def test_what_was_decided_here_alone_outlasts_a_decision_for_all():
    draft = decide(a_draft(), decision("reject", "Kars", 2, everywhere=False))
    draft = decide(draft, decision("choose", "Kars", 1, place=KARS_ELSEWHERE))
    found = {mark.start: mark for mark in marks(draft, rejected=True)}
    assert found[at("Kars", 2)[0]].state == "rejected"
    assert found[at("Kars", 3)[0]].point == KARS_ELSEWHERE.point


def test_undo_takes_back_one_decision_after_the_other():
    first = a_draft()
    second = decide(first, decision("accept", "Kars"))
    third = decide(second, decision("reject", "Tiflis"))
    assert undo(third) == second
    assert undo(undo(third)) == first
    assert undo(first) == first


def test_a_place_put_on_the_map_has_a_point():
    draft = decide(a_draft(), decision("move", "Aghzi", place=TIFLIS))
    assert mark_at(marks(draft), at("Aghzi")[0]).point == TIFLIS.point
    assert counts(draft).pointless == 0


def test_another_date_takes_the_place_of_the_one_found():
    draft = decide(a_draft(), decision("date", "the 1880s", kind="date", edtf="1883"))
    assert mark_at(marks(draft), at("the 1880s")[0]).value == "1883"


def test_words_added_are_marked_wherever_they_stand():
    draft = decide(a_draft(), decision("add", "town", place=KARS))
    assert state_of(draft, "town") == "decided"
    draft = decide(draft, decision("add", "a", 3, place=KARS))
    words = [mark.exact for mark in marks(draft)]
    assert "a" in words
    assert all(TEXT[mark.start : mark.end] == mark.exact for mark in marks(draft))


def test_words_added_take_the_place_of_what_they_cover():
    start, end = at("town of Kars")
    draft = decide(a_draft(), Decision("add", start, end, place=KARS))
    assert next(mark.exact for mark in marks(draft) if mark.start >= start) == "town of Kars"
    assert state_of(draft, "Kars", 3) is None
    assert state_of(draft, "Kars", 1) == "look"


def test_no_two_marks_ever_overlap():
    draft = a_draft()
    for words, nth in (("Kars to Tiflis", 1), ("Kars fell", 1), ("of Kars had", 1)):
        draft = decide(draft, decision("add", words, nth, everywhere=False))
    found = marks(draft)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))


def test_equal_words_count_once():
    now = counts(a_draft())
    assert (now.places, now.places_unsure, now.pointless) == (3, 1, 1)
    assert (now.dates, now.dates_unsure) == (3, 1)


@pytest.mark.parametrize(("step", "words"), [(1, "Kars"), (-1, "Aghzi")])
def test_the_next_to_look_at_goes_round_the_end(step, words):
    after = len(TEXT) if step > 0 else 0
    assert next_unsure(a_draft(), after, step).exact == words


def test_equal_words_are_looked_at_once():
    seen, draft = [], a_draft()
    mark = next_unsure(draft)
    while mark and mark.start not in seen:
        seen.append(mark.start)
        mark = next_unsure(draft, mark.start)
    assert seen == [at(words)[0] for words in ("Kars", "Two years later", "Aghzi")]


@pytest.mark.parametrize(("step", "words"), [(1, "Two years later"), (-1, "Aghzi")])
def test_from_a_later_one_of_equal_words_the_way_leads_to_another_name(step, words):
    assert next_unsure(a_draft(), at("Kars", 2)[0], step).exact == words


def test_a_name_kept_without_a_point_is_decided():
    draft = decide(a_draft(), decision("accept", "Aghzi"))
    assert state_of(draft, "Aghzi") == "decided"
    assert counts(draft).pointless == 0


def test_nothing_is_left_to_look_at_when_all_is_decided():
    draft, steps = a_draft(), 0
    while mark := next_unsure(draft):
        draft = decide(draft, Decision("accept", mark.start, mark.end, mark.kind))
        steps += 1
    assert steps == 3
    assert counts(draft).places_unsure == 0


def test_of_the_places_of_a_name_the_one_that_the_finder_means_is_marked():
    draft = a_draft()
    other = {"id": KARS_ELSEWHERE.id, "point": KARS_ELSEWHERE.point}
    found = tuple(replace(one, **other) if one.exact == "Kars" else one for one in draft.findings)
    assert mark_at(marks(replace(draft, findings=found)), at("Kars")[0]).place == KARS_ELSEWHERE


def test_a_place_that_is_none_of_its_candidates_is_known_by_its_words():
    draft = a_draft()
    found = tuple(replace(one, candidates=()) for one in draft.findings)
    place = mark_at(marks(replace(draft, findings=found)), at("Kars")[0]).place
    assert (place.id, place.name, place.point) == (KARS.id, "Kars", KARS.point)
    assert (place.kind, place.country) == ("", "")


def test_the_value_of_a_mark_is_its_date_or_its_latitude_and_longitude():
    found = {mark.exact: mark for mark in marks(a_draft())}
    assert found["Tiflis"].value == "41.6941 44.8337"
    assert found["Aghzi"].value == ""
    assert found["16 November 1877"].value == "1877-11-16"
    assert (found["Tiflis"].point, found["Aghzi"].point) == (TIFLIS.point, None)


def test_words_that_are_added_are_marked_wherever_they_stand():
    def added(**told):
        draft = decide(a_draft(), decision("add", "to", kind="place", **told))
        return [mark.start for mark in marks(draft) if mark.exact == "to"]

    assert added() == [at("to")[0], TEXT.index("came to Tiflis") + 5]
    assert added(everywhere=False) == [at("to")[0]]


def test_equal_words_of_another_meaning_are_decided_for_themselves():
    """Two towns of one name in one text."""
    draft = a_draft()
    found = [
        replace(one, id=KARS_ELSEWHERE.id, point=KARS_ELSEWHERE.point)
        if one.start == at("Kars", 3)[0]
        else one
        for one in draft.findings
    ]
    draft = decide(replace(draft, findings=tuple(found)), decision("reject", "Kars", 1))
    assert [state_of(draft, "Kars", nth) for nth in (1, 2, 3)] == ["rejected", "rejected", "look"]
