"""Words outside their vocabulary, in every column that has one."""

from collections.abc import Iterator

from breakage.bases import base
from breakage.kind import Kind, cell, line_of

# Table, row, column.
WORDS = (
    ("sources.csv", 1, "kind"),
    ("sources.csv", 1, "consulted"),
    ("holders.csv", 1, "kind"),
    ("holders.csv", 1, "family"),
    ("areas.csv", 1, "tier"),
    ("areas.csv", 1, "fit"),
    ("holdings.csv", 1, "rule"),
    ("holdings.csv", 7, "recognition"),
    ("holdings.csv", 1, "certainty"),
    ("events.csv", 2, "kind"),
    ("events.csv", 2, "tier"),
    ("places.csv", 2, "kind"),
    ("places.csv", 2, "mentioned"),
    ("names.csv", 1, "kind"),
    ("mentions.csv", 1, "kind"),
    ("claims.csv", 1, "relation"),
    ("memberships.csv", 1, "role"),
    ("loaded_words.csv", 1, "lang"),
)
# Table, row, column whose words have a form.
FORMS = (
    ("holders.csv", 1, "colour"),
    ("holder_names.csv", 1, "lang"),
    ("area_names.csv", 1, "lang"),
    ("names.csv", 1, "lang"),
    ("short_names.csv", 1, "lang"),
    ("holders.csv", 1, "state"),
    ("places.csv", 2, "wikidata"),
    ("places.csv", 2, "geonames"),
)


def kinds() -> Iterator[Kind]:
    """Each of them."""
    files = base("tiny")
    for file, row, column in WORDS:
        told = (
            f"{file}:{line_of(files, file, row)} {column}: 'hope' is not in the vocabulary; choose"
        )
        yield Kind(f"{file} {column} hope", cell(file, row, column, "hope"), told)
    for file, row, column in FORMS:
        told = f"{file}:{line_of(files, file, row)} {column}: '<b>x' is not well formed"
        yield Kind(f"{file} {column} <b>", cell(file, row, column, "<b>x"), told)
