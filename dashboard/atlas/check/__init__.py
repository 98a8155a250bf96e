"""Is an atlas sound? Schemas and domain rules, each problem with file, row and advice.

To add a rule, write a function `rule(tables) -> problems` and name it in RULES.
"""

from pathlib import Path

from atlas.check import (
    article,
    attestations,
    built,
    colours,
    context,
    cuts,
    disk,
    fit,
    json_form,
    known,
    leftovers,
    legible,
    loads,
    manifest,
    measures,
    names,
    overlords,
    package,
    plain,
    references,
    rings,
    roles,
    rulers,
    shapes,
    short_names,
    sides,
    spans,
    structure,
    style,
    text,
    times,
    told,
    translations,
    wording,
)
from atlas.check.guard import guarded
from atlas.check.problem import LENT, Problem, Rule
from atlas.check.schema import check_schema
from atlas.files import Files
from atlas.tables import Tables

# Rules for every atlas.
ARTICLE_RULES: tuple[Rule, ...] = (
    disk.check_disk,
    json_form.check_json_form,
    package.check_package,
    manifest.check_manifest,
    manifest.check_languages,
    manifest.check_layers,
    manifest.check_stops,
    manifest.check_view,
    manifest.check_unsure,
    manifest.check_lent_files,
    manifest.check_ids,
    leftovers.check_left_behind,
    plain.check_plain,
    legible.check_legible,
    references.check_lists,
    references.check_sources,
    references.check_uncertain_dates,
    references.check_old_style,
    names.check_named,
    translations.check_translated,
    translations.check_used,
    translations.check_terms,
    names.check_names_of_the_day,
    names.check_current_names,
    structure.check_events,
    structure.check_places,
    told.check_dates,
    told.check_told_events,
    article.check_article,
    wording.check_excerpts,
    wording.check_quoted_share,
    wording.check_mentions,
    wording.check_overlaps,
    wording.check_places_mentioned,
    wording.check_differences,
    text.check_own_text,
    context.check_context,
    style.check_loaded_words,
    shapes.check_basemap,
    rings.check_rings,
    rings.check_feature_ids,
    roles.check_roles,
    sides.check_sides,
    times.check_lives,
    times.check_far_days,
    times.check_days_to_come,
    times.check_mentioned_years,
)
# Rules for an atlas with a record of its own.
RECORD_RULES: tuple[Rule, ...] = (
    spans.check_spans,
    spans.check_order_of_days,
    spans.check_basis,
    spans.check_repeats,
    rulers.check_rule,
    fit.check_first_days,
    fit.check_actors,
    fit.check_named_land,
    known.check_known_until,
    manifest.check_families,
    names.check_one_name,
    short_names.check_short_names,
    short_names.check_shared_names,
    structure.check_districts,
    attestations.check_attested_days,
    attestations.check_attested_areas,
    attestations.check_opened,
    attestations.check_doubled,
    attestations.check_sides,
    colours.check_colours,
    shapes.check_shapes,
    built.check_arcs,
    built.check_boxes,
    overlords.check_rings_of_power,
    measures.check_sizes,
    cuts.check_cuts,
    cuts.check_lines,
)
RULES = (*ARTICLE_RULES, *RECORD_RULES)


def check(where: Path | str | Files, words: Path | None = None) -> tuple[Problem, ...]:
    """Every problem of an atlas, by file and row; empty when it is sound.

    `words` is the file with the article's text, if it is at hand and not in the folder: then
    every quotation is compared with it. A file that cannot be read at all hides the problems of
    the rules that need it.
    """
    if isinstance(where, str | Path) and not Path(where).is_dir():
        return (Problem(str(where), 0, "", "is not a folder; name the folder of an atlas"),)
    tables = Tables(where)
    if broken := tuple(guarded("check_readable", manifest.check_readable(tables), tables)):
        return broken  # what the other files have to be hangs on it
    found = {*guarded("check_schema", check_schema(tables), tables), *check_rules(tables, words)}
    found.update(guarded("check_loads", loads.check_loads(tables, found), tables))
    return tuple(sorted(found, key=_roots_first))


def _roots_first(problem: Problem) -> tuple[bool, Problem]:
    """What is wrong of a whole file or its header comes first: much else may follow from it."""
    whole = not problem.row and not problem.column
    return not (whole or problem.row == 1), problem


def check_rules(tables: Tables, words: Path | None = None) -> tuple[Problem, ...]:
    """The problems of the domain rules alone, without the schemas."""
    found: set[Problem] = set()
    for rule in RULES if tables.manifest.record == "own" else ARTICLE_RULES:
        found.update(guarded(rule.__name__, rule(tables), tables))
    said = text.text_of(words) if words else text.own_text(tables)
    if said:
        for of_text in (text.check_text, context.check_context_in_text):
            found.update(guarded(of_text.__name__, of_text(tables, said), tables))
    return tuple(sorted(one for one in found if not one.file.startswith(LENT)))


__all__ = ["RULES", "Problem", "Rule", "check", "check_rules"]
