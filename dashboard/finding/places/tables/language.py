"""What the rules need to know of a language; all words folded."""

from dataclasses import dataclass, field

from atlas.folding import fold


def words(text: str) -> frozenset[str]:
    """The words of a table, folded."""
    return frozenset(map(fold, text.split()))


def kinds(rows: str) -> dict[str, str]:
    """Rows `kind: words` as word -> kind."""
    found: dict[str, str] = {}
    for row in filter(str.strip, rows.splitlines()):
        kind, _, text = row.partition(":")
        found |= dict.fromkeys(words(text), kind.strip())
    return found


@dataclass(frozen=True, slots=True)
class Language:
    """The tables of one language.

    `small` are words that are no names wherever they stand, `adjectives` those of peoples and
    states, `sides` such as northern. `before` and `after` are what a place is called beside its
    name (Lake Van, Taurus Mountains), with its kind; `named_after` acts called by a place, `bodies`
    things called by one that are not there, `titles` and `honours` stand before and after a
    person's name, `folk` whom a word
    before names (the Nguyen lords), `inside` prepositions of place, `at` those that hardly
    anything but a place follows, `doing` what only persons do, `eras` words for
    a time that has a name (Bronze Age), `epithets` what a ruler is called before his name.
    """

    code: str
    small: frozenset[str]
    adjectives: frozenset[str]
    sides: frozenset[str]
    before: dict[str, str]
    after: dict[str, str]
    named_after: frozenset[str]
    bodies: frozenset[str]
    titles: frozenset[str]
    honours: frozenset[str]
    inside: frozenset[str] = frozenset()
    doing: frozenset[str] = frozenset()
    endings: bool = False
    fought: frozenset[str] = field(default=frozenset())
    at: frozenset[str] = frozenset()
    folk: frozenset[str] = frozenset()
    eras: frozenset[str] = frozenset()
    epithets: frozenset[str] = frozenset()

    @property
    def generic(self) -> frozenset[str]:
        """The words that make a name one of something else, or say what kind of place it is."""
        return self.named_after | self.bodies | self.fought | frozenset(self.after)
