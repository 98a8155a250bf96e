"""A passage that was opened, read from its row, and which holdings it speaks of."""

import pytest
from ruled import atlas_of

from atlas.attestation import Attestation, attestations


def passage(areas: tuple[str, ...] = ("A", "B"), date: str = "") -> Attestation:
    return Attestation("e", date, areas, "s", "page 1", "2026-01-15", "It says.")


@pytest.mark.parametrize(
    ("date", "area", "start", "covers"),
    [
        ("", "A", "1720-05-10", True),
        ("", "B", "1720-05-11", True),
        ("", "C", "1720-05-10", False),
        ("1720-05-10", "A", "1720-05-10", True),
        ("1720-05-10", "A", "1720-05-11", False),
        ("1720-05-10", "C", "1720-05-10", False),
    ],
)
def test_a_passage_covers_its_areas_on_its_day_or_on_any(date, area, start, covers):
    assert passage(date=date).covers(area, start) is covers


@pytest.mark.parametrize(
    ("areas", "date", "undated"),
    [(("A",), "", True), (("A",), "1720-05-10", False), ((), "", False), ((), "1720", False)],
)
def test_a_passage_of_land_without_a_day_says_who_came_and_not_when(areas, date, undated):
    assert passage(areas, date).undated is undated


def test_the_passages_are_found_by_event_in_the_order_of_the_file():
    rows = [
        "event_id,date,areas,source_id,locator,read,says",
        "f,1740-03-02,A;B,s,page 1,2026-01-15,It says.",
        "e,,,t,page 2,2026-01-16,So.",
        "f,,C,u,page 3,2026-01-17,Too.",
    ]
    found = attestations(atlas_of(attestations=rows)["attestations"])
    assert found == {
        "f": (
            Attestation("f", "1740-03-02", ("A", "B"), "s", "page 1", "2026-01-15", "It says."),
            Attestation("f", "", ("C",), "u", "page 3", "2026-01-17", "Too."),
        ),
        "e": (Attestation("e", "", (), "t", "page 2", "2026-01-16", "So."),),
    }
