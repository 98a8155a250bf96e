"""WordNet: lands it knows by name alone, and the words of everyday English."""

import re
from collections.abc import Iterator
from pathlib import Path

from survey.worldnames.model import Row, slug

# Lexicographer files of nouns: what kind of land an instance in them is.
KINDS = {"15": "region", "17": "natural feature"}
# Instances of these are points in the sky or on other planets, or towns, which GeoNames has.
_ELSEWHERE = re.compile(
    r"star|planet|constellation|satellite|galaxy|asteroid|moon|Mars|Jupiter|heaven|mythical|"
    r"mythology|fictional|imaginary|legend|port|city|town|capital|suburb|borough|village|street|"
    r"avenue|school|university|building|airport|zodiac|hell|paradise|comet|nebula|horizon"
)
_NOT = frozenset(["Union", "Armageddon", "Angel", "Right Bank", "Left Bank"])


def lands_without_points(folder: Path) -> Iterator[Row]:
    """Mountains, islands, deserts, ancient lands: named and described, but placed nowhere."""
    for line in (folder / "data.noun").read_text(encoding="ascii").splitlines():
        if line.startswith(" ") or " @i " not in line:
            continue
        fields, _, gloss = line.partition(" | ")
        number, lexfile, _, count, *rest = fields.split()
        names = [word.replace("_", " ") for word in rest[: 2 * int(count, 16) : 2]]
        field = _battlefield(names) if lexfile == "04" else []
        if field:
            yield Row(
                id=f"wn:{slug(field[0])}",
                name=field[0],
                kind="battlefield",
                source="WordNet 3.0",
                rank=7,
                other=tuple(field[1:]),
            )
        if (
            lexfile in KINDS
            and not _ELSEWHERE.search(gloss)
            and names[0][0].isupper()
            and names[0] not in _NOT
        ):
            yield Row(
                id=f"wn:{slug(names[0])}",
                name=names[0],
                kind=KINDS[lexfile],
                source="WordNet 3.0",
                rank=7,
                other=tuple(names[1:]),
            )


def _battlefield(names: list[str]) -> list[str]:
    """The names of the field where they are those of a battle: `battle of Plassey`."""
    heads = ("battle of ", "Battle of ", "siege of ", "Siege of ")
    fields = [name.removeprefix(head) for name in names for head in heads if name.startswith(head)]
    return [name for name in dict.fromkeys(fields) if not name.startswith("the ")]


def everyday_words(folder: Path) -> set[str]:
    """The words that English writes small."""
    found = set()
    for part in ("noun", "verb", "adj", "adv"):
        for line in (folder / f"data.{part}").read_text(encoding="ascii").splitlines():
            if not line.startswith(" "):
                _, _, _, count, *rest = line.split()
                found |= set(rest[: 2 * int(count, 16) : 2])
    return {word for word in found if word.isascii() and word.isalpha() and word.islower()}
