"""The lines that tell who holds a land name no power by the names of two days."""

import pytest
from panel_nodes import text_of

from atlas import state_at
from telling.holding import now_held
from words import words_in

# Years about those in which Iran's name changed; each once in every language.
YEARS = (1735, 1736, 1750, 1752, 1786)


def lines(atlas, words, holding, day, view):
    """What is told at once; below it, folded, every turn has the names of its own day."""
    told = now_held(atlas, words, holding, day, view)
    first, *rest = told["kids"]
    return text_of([first, *(kid for kid in rest if kid and "ta-law" in (kid.get("cls") or ""))])


@pytest.mark.parametrize("lang", ["en", "tr", "az"])
@pytest.mark.parametrize("view", ["control", "recognised"])
def test_iran_has_one_name_in_the_answer(real, lang, view):
    names = {name.name for name in real.holders["iran"].names if name.lang == lang}
    assert len(names) > 3
    words, told = words_in(lang), 0
    for year in YEARS:
        for holding in state_at(real, year).values():
            said = lines(real, words, holding, f"{year}-12-31", view)
            found = {name for name in names if name in said}
            told += len(found)
            assert len(found) < 2, (year, holding.area_id, found)
    assert told > 50
