"""Stable names for the things of an atlas in linked data."""

from uuid import NAMESPACE_URL, uuid5

from atlas import Atlas


def identify(atlas: Atlas, kind: str, id_: str) -> str:
    """A `urn:uuid:` that is the same in every export of the same article.

    The atlas has no address of its own, and an address under another's would be a false claim.
    An article without an address is known by its words.
    """
    article = atlas.article.url or f"sha256:{atlas.article.text_sha256 or atlas.article.title}"
    return uuid5(NAMESPACE_URL, f"{article}#{kind}/{id_}").urn
