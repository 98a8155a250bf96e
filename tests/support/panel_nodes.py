"""Reading what a panel would draw, without a browser."""

from collections.abc import Iterable, Iterator


def text_of(nodes: Iterable[object]) -> str:
    """Return all the text of a panel's nodes, in order."""
    return "".join(piece for one in nodes for piece in _texts(one))


def _texts(one: object) -> Iterator[str]:
    if isinstance(one, str):
        yield one
    elif one:
        for kid in one["kids"]:
            yield from _texts(kid)


def all_nodes(nodes: Iterable[object]) -> Iterator[dict]:
    """Yield every element of a panel, outer before inner."""
    for one in nodes:
        if isinstance(one, dict):
            yield one
            yield from all_nodes(one["kids"])


def folds_of(nodes: Iterable[object]) -> list[dict]:
    """Return the folds of a panel, in order, each before those within it."""
    return [one for one in all_nodes(nodes) if one["tag"] == "details"]


def targets(nodes: Iterable[object]) -> list[dict]:
    """Return where the links of a panel lead."""
    return [one["go"] for one in all_nodes(nodes) if "go" in one]


def tables_of(nodes: Iterable[object]) -> list[dict]:
    """Return the tables of a panel, in order."""
    return [one for one in all_nodes(nodes) if one["tag"] == "table"]
