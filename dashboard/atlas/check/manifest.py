"""The manifest, and whether all that it names is there."""

from collections.abc import Iterator

from atlas.check.language_codes import NO_LANGUAGE, is_language
from atlas.check.problem import Problem, at, of_error
from atlas.file_names import MANIFEST
from atlas.layering import ADDED, RECORD, REPLACEABLE
from atlas.manifest import Layer
from atlas.naming import paragraphs_of_events
from atlas.reading import json_in
from atlas.records import doubled
from atlas.tables import Tables

STATE = "state_id"


def check_manifest(tables: Tables) -> Iterator[Problem]:
    """Every entry of atlas.json is known and well formed."""
    yield from map(of_error, (*tables.manifest_problems, *tables.manifest_unknown))


def check_ids(tables: Tables) -> Iterator[Problem]:
    """No row of one's own has an id that the record has given away."""
    yield from map(of_error, doubled(tables))


def check_languages(tables: Tables) -> Iterator[Problem]:
    """Every language is one that there is."""
    for lang in tables.manifest.languages:
        if tables.manifest.languages.count(lang) > 1:
            yield Problem(MANIFEST, 0, "languages", f"'{lang}' is there twice; delete one")
        if not is_language(lang):
            yield Problem(MANIFEST, 0, "languages", f"'{lang}' is {NO_LANGUAGE}")


def check_readable(tables: Tables) -> Iterator[Problem]:
    """The manifest is JSON. DataError where it is not."""
    if tables.own.has(MANIFEST):
        json_in(tables.own, MANIFEST)
    yield from ()


def check_stops(tables: Tables) -> Iterator[Problem]:
    """Every stop is an event that words of the article name."""
    events, named = tables["events"].ids("event_id"), paragraphs_of_events(tables)
    for number, id_ in enumerate(tables.manifest.stops):
        if id_ in tables.manifest.stops[:number]:
            yield Problem(MANIFEST, 0, "stops", f"'{id_}' is there twice; delete one")
        if id_ not in events:
            what = f"'{id_}' is not in events.csv; correct it or add it there"
            yield Problem(MANIFEST, 0, "stops", what)
        elif id_ not in named:
            what = f"{id_} is named by no words of the article; add a mention of it, or take it out"
            yield Problem(MANIFEST, 0, "stops", what)


def check_view(tables: Tables) -> Iterator[Problem]:
    """The map opens within the bounds it keeps to."""
    box, bounds = tables.manifest.box, tables.manifest.bounds
    if not box or not bounds:
        return
    inside = bounds[0] <= box[0] and bounds[1] <= box[1] and box[2] <= bounds[2]
    if not (inside and box[3] <= bounds[3]):
        what = f"{list(box)} reaches beyond bounds {list(bounds)}; widen the bounds or narrow it"
        yield Problem(MANIFEST, 0, "view.box", what)


def check_unsure(tables: Tables) -> Iterator[Problem]:
    """Every place that is to be looked at is there."""
    places = tables["places"].ids("place_id")
    for id_ in tables.manifest.unsure or ():
        if id_ not in places:
            what = f"'{id_}' is not in places.csv; take it out or correct it"
            yield Problem(MANIFEST, 0, "unsure", what)


def check_families(tables: Tables) -> Iterator[Problem]:
    """Where the manifest names families, every power belongs to one of them."""
    families = tables.manifest.families
    for row in tables["holders"]:
        if families and row["family"] not in families:
            what = (
                f"'{row['family']}' is not in the vocabulary; choose one of: {', '.join(families)}"
            )
            yield at("holders", row, "family", what)


def check_lent_files(tables: Tables) -> Iterator[Problem]:
    """An atlas without a record of its own brings no file of one."""
    record = tables.manifest.record
    kept = {f"{name}.csv" for name in ADDED} | set(REPLACEABLE)
    if record == "own":
        return
    for file in sorted(RECORD - kept):
        if tables.own.has(file):
            what = f'belongs to a record, but atlas.json says "record": "{record}"; delete the file'
            yield Problem(file, 0, "", f'{what}, or write "record": "own"')


def check_layers(tables: Tables) -> Iterator[Problem]:
    """The files of every layer are there, and every state in them has a shape."""
    ids = [layer.id for layer in tables.manifest.layers]
    for number, layer in enumerate(tables.manifest.layers):
        if layer.id in ids[:number]:
            what = f"'{layer.id}' is the id of two layers; give one another"
            yield Problem(MANIFEST, 0, f"layers[{number}].id", what)
        absent = [one for one in ("shapes", "memberships") if not _there(tables, layer, one)]
        for entry in absent:
            file = getattr(layer, entry)
            what = f"'{file}' is not in the folder; add the file or correct its name"
            yield Problem(MANIFEST, 0, f"layers[{number}].{entry}", what)
        if not absent:
            yield from _states(tables, layer)


def _there(tables: Tables, layer: Layer, entry: str) -> bool:
    return tables.has(getattr(layer, entry)) or not getattr(layer, entry)


def _states(tables: Tables, layer: Layer) -> Iterator[Problem]:
    if not (layer.shapes and layer.memberships):
        return
    features = tables.json(layer.shapes)["features"]
    shapes = {str(one["properties"].get(STATE)) for one in features}
    name = layer.memberships.removesuffix(".csv")
    for row in tables[name]:
        if row[STATE] not in shapes:
            what = f"{row[STATE]} has no shape in {layer.shapes}; correct it or add the shape"
            yield at(name, row, STATE, what)
