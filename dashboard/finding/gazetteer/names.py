"""What a finder asks for the places of a name."""

from typing import Protocol

from finding.gazetteer.index import Named


class Names(Protocol):
    """An index of names, or several of them one before the other."""

    def look(self, folded: str) -> tuple[Named, ...]:
        """The places under a folded name."""
