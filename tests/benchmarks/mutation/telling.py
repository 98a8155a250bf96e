"""What became of the mutants, as text for RESULT.md; and those that change nothing to be seen."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from table import table

from mutation.mutant import Mutant
from mutation.trying import Outcome

EQUIVALENTS = Path(__file__).with_name("equivalents.csv")
HEAD = ("package", "mutants", "killed", "by the time limit", "survived", "killed of all",
        "equivalent", "killed of the others")  # fmt: skip
GONE = ("killed", "late")
ASKED = 0.9

Found = tuple[str, Mutant, Outcome]
Key = tuple[str, str, str]


def equivalents(file: Path = EQUIVALENTS) -> Mapping[Key, str]:
    """Why a mutant changes nothing that can be seen: by file, line of code and changed line."""
    with file.open(encoding="utf-8", newline="") as lines:
        return {(row["file"], row["was"], row["now"]): row["why"] for row in csv.DictReader(lines)}


def key(mutant: Mutant) -> Key:
    """By what a mutant is known, wherever its line has gone."""
    return mutant.file, mutant.was, mutant.now


def text_of(found: Mapping[int, Sequence[Found]], reasons: Mapping[Key, str], about_it: str) -> str:
    """The whole section: a table and the survivors for each seed, then the equivalents."""
    parts = [about_it]
    for seed, mutants in found.items():
        parts += [f"Seed {seed}, {len(mutants)} mutants:", _table(mutants, reasons)]
    every = [one for mutants in found.values() for one in mutants]
    left = [one for one in every if one[2].word not in GONE and key(one[1]) not in reasons]
    parts += ["Survivors:", _listed(_change(mutant, outcome) for _, mutant, outcome in left)]
    alike = {key(one[1]): one for one in every if one[2].word not in GONE and one not in left}
    told = (f"{_change(one[1])}: {reasons[name]}" for name, one in alike.items())
    parts += ["Survivors that change nothing to be seen:", _listed(told)]
    parts += ["The kinds of change, of all seeds together:", _kinds(every)]
    return "\n\n".join(parts)


def _listed(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines) or "- none"


def _table(mutants: Sequence[Found], reasons: Mapping[Key, str]) -> str:
    packages = dict.fromkeys(package for package, _, _ in mutants)
    rows = [_row(name, [one for one in mutants if one[0] == name], reasons) for name in packages]
    return table(HEAD, [*rows, _row("all", mutants, reasons)])


def _row(name: str, mutants: Sequence[Found], reasons: Mapping[Key, str]) -> list[str]:
    words = Counter(outcome.word for _, _, outcome in mutants)
    gone, total = sum(words[word] for word in GONE), len(mutants)
    alike = sum(key(one) in reasons and seen.word not in GONE for _, one, seen in mutants)
    counts = (total, words["killed"], words["late"], total - gone)
    return [name, *map(str, counts), _part(gone, total), str(alike), _part(gone, total - alike)]


def _part(some: int, all_: int) -> str:
    return f"{some / all_:.1%}" if all_ else "–"


def _kinds(mutants: Sequence[Found]) -> str:
    made = Counter(mutant.operator for _, mutant, _ in mutants)
    gone = Counter(mutant.operator for _, mutant, seen in mutants if seen.word in GONE)
    rows = [[name, str(count), str(gone[name])] for name, count in made.most_common()]
    return table(("change", "mutants", "killed"), rows)


def _change(mutant: Mutant, outcome: Outcome | None = None) -> str:
    was, now = _difference(mutant.was, mutant.now)
    no_test = ", which no test reaches" if outcome and outcome.word == "unreached" else ""
    return f"{mutant.file}:{mutant.line}, {mutant.operator}{no_test}: `{was}` → `{now}`"


def _difference(was: str, now: str, around: int = 30) -> tuple[str, str]:
    """Both lines around where they differ."""
    shorter = min(len(was), len(now))
    same = next((at for at in range(shorter) if was[at] != now[at]), shorter)
    tail = next(
        (at for at in range(shorter - same) if was[-1 - at] != now[-1 - at]), shorter - same
    )
    first = max(0, same - around)
    cut = [line[first : len(line) - max(0, tail - around)] for line in (was, now)]
    return cut[0].replace("`", "'"), cut[1].replace("`", "'")


def about(tests: int, longest: float) -> str:
    """How it was measured."""
    return (
        "A mutant is the code with one small change, drawn by a seed from all that there are, of "
        "each package by its lines of code, five at least. The tests "
        f"are {tests:,} that need no browser and no server (a command that a test starts is not "
        "seen), of one with many examples 25, of the finder's and the broken atlases' all. Of a "
        "mutant those run "
        "that reach its statement, up to the first one that fails, each mutant in a process of "
        f"its own. Where they take more than {longest:g} seconds, what the first of them do not "
        "kill counts as survived. A test kills too if it takes five times as long as before and "
        "five seconds of the processor; that is told apart. Not made are mutants of annotations, "
        "docstrings, decorators, `__all__`, messages (what `raise` and `say` bring, f-strings, "
        "strings of two words) and names of style classes. A survivor counts as one also where "
        "it changes nothing that can be seen; only the last columns leave those out, each of "
        "them with its reason in mutation/equivalents.csv.\n\n"
        f"Asked: {ASKED:.0%} killed."
    )
