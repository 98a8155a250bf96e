"""Words that take sides are found in our own texts, in three languages, outside quotation marks."""

import re

import pytest

from atlas.check.style import NAMES, TEXTS, check_loaded_words
from atlas.languages import small
from atlas.tables import Tables
from atlas.translations import TRANSLATED

MEND = "or put it in quotation marks and say whose word it is"
LIBERATED = f"'liberated' takes sides; write took or took back, {MEND} (line 2 of loaded_words.csv)"


def told(folder):
    return [str(problem) for problem in check_loaded_words(Tables(folder))]


def write(folder, table, column, text):
    """Write `text` into one column of the first row of a table of the copy."""
    path = folder / f"{table}.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    header = lines[0].rstrip("\n").split(",")
    cells = [
        f'"{cell}"' if "," in cell else cell
        for cell in Tables(folder)[table].rows[0].cells.values()
    ]
    quoted = text.replace('"', '""')
    cells[header.index(column)] = f'"{quoted}"' if '"' in text or "," in text else text
    path.write_text("".join([lines[0], ",".join(cells) + "\n", *lines[2:]]), encoding="utf-8")


def test_a_word_that_takes_sides_is_found_with_what_to_write_instead(folder):
    write(folder, "holdings", "note", "The town was Liberated in May")
    assert told(folder) == [f"holdings.csv:2 note: {LIBERATED}"]


@pytest.mark.parametrize("quoted", ['"liberated"', "“liberated”", "«liberated»"])
def test_a_word_between_quotation_marks_is_left_alone(folder, quoted):
    write(folder, "holdings", "note", f"{quoted} is the word of the Isle League")
    assert told(folder) == []


def test_a_word_outside_the_marks_is_found_beside_one_inside(folder):
    write(folder, "holdings", "note", 'Called "liberated" by those who liberated it')
    assert told(folder) == [f"holdings.csv:2 note: {LIBERATED}"]


def test_several_words_are_one_and_a_longer_word_is_another(folder):
    write(folder, "events", "note", "after the fall of Midtown, in the fall offensive")
    assert [line.split(": ")[1] for line in told(folder)] == [
        "'fall of' takes sides; write taken by, " + MEND + " (line 3 of loaded_words.csv)"
    ]


def test_a_capital_is_read_as_its_language_has_it(folder):
    write(folder, "translations", "text_tr", "İSTİLA 1740’ta başladı")
    assert len(told(folder)) == 1
    found = "translations.csv:2 text_tr: 'istila' takes sides; write saldırı"
    assert told(folder)[0].startswith(found)
    assert small("IŞIK İL", "tr") == "ışık il"
    assert small("IN BERLIN", "de") == "in berlin"


def test_a_word_of_one_language_is_no_word_of_another(folder):
    write(folder, "claims", "record", "istila is a Turkish word")
    assert told(folder) == []


def test_names_are_read_in_the_language_of_their_row(folder):
    names = (folder / "event_names.csv").read_text(encoding="utf-8")
    first = re.search(r",tr,(.*)\n", names)
    (folder / "event_names.csv").write_text(
        names.replace(first[0], ",tr,Büyük istila\n", 1), encoding="utf-8"
    )
    assert len(told(folder)) == 1
    assert "name: 'istila' takes sides" in told(folder)[0]


def test_without_a_list_nothing_takes_sides(folder):
    (folder / "loaded_words.csv").write_text("lang,word,instead,why\n", encoding="utf-8")
    write(folder, "holdings", "note", "The town was liberated in May")
    assert told(folder) == []


def test_every_column_the_rule_reads_is_there(data_folder):
    tables = Tables(data_folder)
    for name, columns in (*TEXTS.items(), *TRANSLATED.items()):
        assert set(columns) <= set(tables[name].columns), name
    assert all({"lang", "name"} <= set(tables[name].columns) for name in NAMES)


def test_the_list_speaks_the_readers_languages(data_folder):
    assert {row["lang"] for row in Tables(data_folder)["loaded_words"]} == {"en", "tr", "az"}
