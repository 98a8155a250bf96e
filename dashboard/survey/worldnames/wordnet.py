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
# A part holonym: the entry of what it is a part of.
_PART = re.compile(r" #p (\d{8}) n ")
_NOT = frozenset(["Union", "Armageddon", "Angel", "Right Bank", "Left Bank"])


def lands_without_points(folder: Path) -> Iterator[tuple[Row, list[str]]]:
    """Mountains, islands, ancient lands, with the names of what each is a part of.

    WordNet names and describes them, but says no point.
    """
    lines = _lines(folder / "data.noun")
    names = {line.split()[0]: _names(line) for line in lines}
    for line in lines:
        if " @i " in line and (row := _row(line)):
            yield row, [name for part in _PART.findall(line) for name in names[part]]


def _names(line: str) -> list[str]:
    _, _, _, count, *rest = line.split()
    return [word.replace("_", " ") for word in rest[: 2 * int(count, 16) : 2]]


def _row(line: str) -> Row | None:
    """The land that an entry describes, if it is one."""
    lexfile, names = line.split()[1], _names(line)
    if lexfile == "04":
        names, kind = _battlefield(names), "battlefield"
    elif lexfile in KINDS and names[0][0].isupper() and names[0] not in _NOT:
        names, kind = ([] if _ELSEWHERE.search(line.partition(" | ")[2]) else names), KINDS[lexfile]
    else:
        return None
    if not names:
        return None
    source, others = "WordNet 3.0", tuple(names[1:])
    return Row(f"wn:{slug(names[0])}", names[0], kind, source, rank=7, other=others)


def _battlefield(names: list[str]) -> list[str]:
    """The names of the field where they are those of a battle: `battle of Plassey`."""
    heads = ("battle of ", "Battle of ", "siege of ", "Siege of ")
    fields = [name.removeprefix(head) for name in names for head in heads if name.startswith(head)]
    return [name for name in dict.fromkeys(fields) if not name.startswith("the ")]


def everyday_words(folder: Path) -> set[str]:
    """The words that English writes small, and that WordNet's own texts have at least once."""
    small, used = set(), set()
    for part in ("noun", "verb", "adj", "adv"):
        for line in _lines(folder / f"data.{part}"):
            _, _, _, count, *rest = line.split()
            small |= set(rest[: 2 * int(count, 16) : 2])
        for line in _lines(folder / f"index.{part}"):
            lemma, _, _, pointers, *rest = line.split()
            if int(rest[int(pointers) + 1]):
                used.add(lemma)
    return {word for word in small & used if word.isascii() and word.isalpha() and word.islower()}


def _lines(path: Path) -> list[str]:
    """The entries of a file, without the licence at its head."""
    lines = path.read_text(encoding="ascii").splitlines()
    return [line for line in lines if not line.startswith(" ")]
