"""How many small changes of the code the tests notice: mutants, a sample of all, by a seed.

    python tests/benchmarks/mutants.py                    prints what was found, in half an hour
    python tests/benchmarks/mutants.py --write            and puts it into RESULT.md
    python tests/benchmarks/mutants.py --count 20         a short look

Own code: mutmut 3 wants its own copies of every function beside the code, which tests that read
sources and folders do not bear; cosmic-ray starts a whole test command for each mutant.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).parent)]

import pytest  # noqa: E402
import results  # noqa: E402
from mutation.copying import changed, copy_tree  # noqa: E402
from mutation.drawing import drawn, sources  # noqa: E402
from mutation.mutant import Mutant  # noqa: E402
from mutation.reach import LONGEST, Reach  # noqa: E402
from mutation.reaching import Reaching  # noqa: E402
from mutation.telling import Found, about, equivalents, text_of  # noqa: E402
from mutation.trying import Outcome, forked, preload, run  # noqa: E402

TESTS = ("atlas", "broken", "cartography", "exports", "finding", "hostile", "panels", "telling")
TESTED = [f"tests/{name}" for name in TESTS]
QUIET = ["-q", "-n", "0", "-p", "no:cacheprovider"]
FIRST = 25  # tests tried before all the others are collected
KEPT = Path(tempfile.gettempdir()) / "treaty-atlas-mutants"


def reached(tree: Path) -> Reach:
    """Which tests reach what: read where nothing has changed since, else found by running all."""
    every = sorted(str(path.relative_to(tree)) for path in (tree / "dashboard").rglob("*.py"))
    state = hashlib.sha256()
    for path in [tree / file for file in every] + sorted((tree / "tests").rglob("*.py")):
        state.update(path.read_bytes())
    file = KEPT / f"reach-{state.hexdigest()[:16]}.json"
    if not file.exists():
        print("finding out which tests reach what", file=sys.stderr)
        forked(lambda: _reach(tree, every, file), tree, limit=3600, log=str(KEPT / "reach.log"))
    return Reach(tree, every, json.loads(file.read_text(encoding="utf-8")))


def _reach(tree: Path, files: list[str], file: Path) -> int:
    targets = {one for some in sources(tree).values() for one in some}
    sys.pycache_prefix = str(tree.parent / "told")  # what was compiled before has no calls in it
    plugin = Reaching(tree, files, targets)
    pytest.main([*QUIET, "--durations=40", *TESTED], plugins=[plugin])
    plugin.save(file)
    return 0


def tried(tree: Path, reach: Reach, mutant: Mutant, killer: str) -> Outcome:
    """What the tests that reach a mutant say: first the one that killed it before."""
    seconds = reach.tests(mutant)
    if not seconds:
        return Outcome("unreached")
    path = tree / mutant.file
    with changed(path, mutant.applied(path.read_bytes())):
        for names in _in_turn(list(seconds), killer):
            outcome = run(tree, {name: seconds[name] for name in names})
            if outcome.word != "survived":
                break
    return outcome


def _in_turn(names: list[str], killer: str) -> Iterator[list[str]]:
    if killer in names:
        yield [killer]
    for some in (names[:FIRST], names[FIRST:]):
        if some:
            yield some


class Memory:
    """Which test killed which mutant the last time."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.tests = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}

    def of(self, mutant: Mutant) -> str:
        """The test's name, or an empty text."""
        return self.tests.get(self._key(mutant), "")

    def keep(self, mutant: Mutant, outcome: Outcome) -> None:
        """Note what killed a mutant."""
        self.tests[self._key(mutant)] = outcome.test
        self.file.write_text(json.dumps(self.tests), encoding="utf-8")

    def _key(self, mutant: Mutant) -> str:
        return "\n".join((mutant.file, mutant.was, mutant.now))


def outcomes(count: int, seeds: list[int]) -> tuple[dict[int, list[Found]], int]:
    """What became of every mutant of each seed; and how many tests there are."""
    memory = Memory(KEPT / "killers.json")
    found: dict[int, list[Found]] = {seed: [] for seed in seeds}
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder).resolve() / "tree"
        copy_tree(ROOT, tree)
        reach = reached(tree)
        forked(lambda: pytest.main([*QUIET, "--collect-only", *TESTED]), tree, limit=600)
        for seed, package, mutant in drawn(tree, count, seeds):
            outcome = tried(tree, reach, mutant, memory.of(mutant))
            memory.keep(mutant, outcome)
            found[seed].append((package, mutant, outcome))
            told = (seed, outcome.word, f"{mutant.file}:{mutant.line}", mutant.was, mutant.now)
            print(*told, outcome.test, sep="\t", file=sys.stderr, flush=True)
        return found, len(reach.named)


def main() -> None:
    """Run as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=300, help="mutants of each seed")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    KEPT.mkdir(exist_ok=True)
    preload()
    found, tests = outcomes(asked.count, asked.seeds)
    text = text_of(found, equivalents(), about(asked.count, tests, LONGEST))
    print(text)
    if asked.write:
        results.write("Mutants", text)


if __name__ == "__main__":
    main()
