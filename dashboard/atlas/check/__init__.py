"""Is an atlas sound? Schemas and domain rules, each problem with file, row and advice.

To add a rule, write a function `rule(tables) -> problems` and name it in RULES.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from atlas.check import (
    attestations,
    colours,
    context,
    fit,
    known,
    layers,
    measures,
    names,
    plain,
    references,
    rings,
    shapes,
    short_names,
    spans,
    structure,
    style,
    wording,
)
from atlas.check.problem import Problem, Rule
from atlas.check.schema import check_schema
from atlas.tables import DataError, Tables

RULES: tuple[Rule, ...] = (
    plain.check_plain,
    references.check_lists,
    references.check_sources,
    references.check_uncertain_dates,
    references.check_old_style,
    spans.check_spans,
    spans.check_order_of_days,
    spans.check_basis,
    spans.check_repeats,
    spans.check_rule,
    fit.check_first_days,
    fit.check_actors,
    fit.check_named_land,
    known.check_known_until,
    names.check_translations,
    names.check_one_name,
    names.check_names_of_the_day,
    names.check_current_names,
    short_names.check_short_names,
    short_names.check_shared_names,
    structure.check_districts,
    structure.check_events,
    structure.check_places,
    attestations.check_attested_days,
    attestations.check_attested_areas,
    attestations.check_opened,
    attestations.check_doubled,
    attestations.check_sides,
    colours.check_colours,
    wording.check_article,
    wording.check_excerpts,
    wording.check_quoted_share,
    wording.check_mentions,
    context.check_context,
    wording.check_every_mention,
    wording.check_differences,
    style.check_loaded_words,
    shapes.check_shapes,
    measures.check_sizes,
    layers.check_cuts,
    layers.check_states,
    rings.check_rings,
    rings.check_feature_ids,
)


def check(folder: Path | str, text: Path | None = None) -> tuple[Problem, ...]:
    """Every problem of the atlas in `folder`, by file and row; empty when it is sound.

    `text` is the file with the article's text, if it is at hand: then every quotation is compared
    with it. A file that cannot be read at all hides the problems of the rules that need it.
    """
    if isinstance(folder, str | Path) and not Path(folder).is_dir():
        return (Problem(str(folder), 0, "", "is not a folder; name the folder of an atlas"),)
    tables = Tables(folder)
    return tuple(sorted({*_run(check_schema(tables)), *check_rules(tables, text)}))


def check_rules(tables: Tables, text: Path | None = None) -> tuple[Problem, ...]:
    """The problems of the domain rules alone, without the schemas."""
    found: set[Problem] = set()
    for rule in RULES:
        found.update(_run(rule(tables)))
    if text:
        found.update(_run(wording.check_text(tables, text)))
        found.update(_run(context.check_context_in_text(tables, text)))
    return tuple(sorted(found))


def _run(problems: Iterable[Problem]) -> Iterator[Problem]:
    try:
        yield from problems
    except DataError as error:
        yield Problem(error.file, error.row or 0, error.column, error.what)


__all__ = ["RULES", "Problem", "Rule", "check", "check_rules"]
