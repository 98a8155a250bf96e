"""The words for which the page has words of its own in every language: others it cannot tell.

The schemas of datapackage.json may narrow them; they cannot widen them.
"""

from collections.abc import Iterator

from atlas.tables import DataError, Tables

RULES = ("sovereign", "vassal", "protectorate", "autonomy", "union republic", "occupation",
         "mandate", "condominium", "de facto", "communities", "revolt")  # fmt: skip
CERTAINTIES = ("exact", "approximate", "contested")
FITS = ("good", "approximate", "cut")
EVENT_KINDS = ("treaty", "war", "battle", "occupation", "annexation", "proclamation", "founding",
               "revolt", "agreement", "decree", "succession", "conference", "ceasefire",
               "transfer", "visit", "baseline", "told")  # fmt: skip
RECOGNITIONS = ("", "unrecognised", "divided", "nominal", "pending")
RELATIONS = ("agrees", "imprecise", "differs", "contested")
# Table, column: its words. Every row has one of them; "" is none at all.
WORDS = {
    ("areas", "fit"): FITS,
    ("claims", "relation"): RELATIONS,
    ("events", "kind"): EVENT_KINDS,
    ("holdings", "rule"): RULES,
    ("holdings", "certainty"): CERTAINTIES,
    ("holdings", "recognition"): RECOGNITIONS,
}


def unspoken(tables: Tables) -> Iterator[DataError]:
    """Every cell with a word that the page has no words for."""
    for (name, column), words in WORDS.items():
        for row in tables[name]:
            if row[column] not in words:
                found = f"'{row[column]}' is not in the vocabulary" if row[column] else "is empty"
                what = f"{found}; choose one of: {', '.join(filter(None, words))}"
                yield DataError(f"{name}.csv", row.line, column, what)
