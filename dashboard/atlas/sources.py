"""The works behind a fact."""

from atlas.model import Atlas, Source


def sources_of(atlas: Atlas, ids: tuple[str, ...]) -> tuple[Source, ...]:
    """The sources with these ids, in this order; ids that do not resolve are left out."""
    return tuple(atlas.sources[id_] for id_ in ids if id_ in atlas.sources)


def opened(atlas: Atlas, ids: tuple[str, ...]) -> bool:
    """Whether at least one of the works was read for the atlas, not named only."""
    return any(source.opened for source in sources_of(atlas, ids))
