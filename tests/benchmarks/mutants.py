"""How many small changes of the code the tests notice: mutants, a sample of all, by a seed.

    python tests/benchmarks/mutants.py                    prints what was found, in half an hour
    python tests/benchmarks/mutants.py --write            and puts it into RESULT.md
    python tests/benchmarks/mutants.py --count 20         a short look
    python tests/benchmarks/mutants.py --only '*/atlas/rows.py' --seeds 1    one file's

Own code: mutmut 3 wants its own copies of every function beside the code, which tests that read
sources and folders do not bear; cosmic-ray starts a whole test command for each mutant.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).parent)]

import pytest  # noqa: E402
import results  # noqa: E402
from mutation.copying import changed, copy_tree  # noqa: E402
from mutation.drawing import drawn, sources  # noqa: E402
from mutation.memory import Memory  # noqa: E402
from mutation.mutant import Mutant  # noqa: E402
from mutation.reach import Reach  # noqa: E402
from mutation.reaching import Reaching  # noqa: E402
from mutation.telling import Found, about, equivalents, text_of  # noqa: E402
from mutation.trying import Outcome, forked, preload, run  # noqa: E402
from mutation.warm import Warm  # noqa: E402

TESTS = (
    *("atlas", "broken", "cartography", "data", "exports", "finding", "hostile", "live", "panels"),
    *("survey", "telling", "words", "test_commands.py"),
)  # all that start no browser and no server
TESTED = [f"tests/{name}" for name in TESTS]
LONG = "test_large.py"  # starts the command for each of its files of 50 MB
QUIET = ["-q", "-n", "0", "-p", "no:cacheprovider"]
FIRST = 15  # tests tried before all the others are collected
KEPT = Path(tempfile.gettempdir()) / "treaty-atlas-mutants"


def reached(tree: Path, longest: float = 30) -> Reach:
    """Which tests reach what: read of the files of tests that are as they were, else found anew.

    It holds as long as the code that is changed does: what else the tests use leads there too.
    """
    every = sorted(str(path.relative_to(tree)) for path in (tree / "dashboard").rglob("*.py"))
    changeable = sorted({tree / one for some in sources(tree).values() for one in some})
    folder = KEPT / f"reach-{_hash(changeable)}"
    folder.mkdir(exist_ok=True)
    files = test_files(tree)
    kept = {
        file: folder / f"{Path(file).stem}-{_hash([tree / file, *_beside(tree / file)])}.json"
        for file in files
    }
    if absent := [file for file in files if not kept[file].exists()]:
        print(f"finding out what {len(absent)} files of tests reach", file=sys.stderr)
        forked(lambda: _reach(tree, every, absent, kept), tree, 3600, log=str(KEPT / "reach.log"))
    found = [json.loads(one.read_text("utf-8")) for one in kept.values() if one.exists()]
    return Reach(tree, every, found, longest)


def test_files(tree: Path) -> list[str]:
    """The files of tests that are run."""
    given = [tree / one for one in TESTED]
    found = [
        one for path in given for one in ([path] if path.is_file() else path.rglob("test_*.py"))
    ]
    return sorted(str(one.relative_to(tree)) for one in found if one.name != LONG)


def _beside(test: Path) -> list[Path]:
    """What a file of tests may read: all in its folder that is no code."""
    return sorted(one for one in test.parent.rglob("*") if one.is_file() and one.suffix != ".py")


def _hash(files: list[Path]) -> str:
    state = hashlib.sha256()
    for path in files:
        state.update(path.read_bytes() if path.exists() else b"")
    return state.hexdigest()[:16]


def _reach(tree: Path, every: list[str], files: list[str], kept: dict[str, Path]) -> int:
    targets = {one for some in sources(tree).values() for one in some}
    sys.pycache_prefix = str(tree.parent / "told")  # what was compiled before has no calls in it
    plugin = Reaching(tree, every, targets)
    pytest.main([*QUIET, "--durations=40", *files], plugins=[plugin])
    plugin.save(kept.__getitem__)
    return 0


def tried(tree: Path, reach: Reach, mutant: Mutant, killer: str, warm: Warm) -> Outcome:
    """What the tests that reach a mutant say: first the one that killed it before."""
    seconds = reach.tests(mutant)
    if not seconds:
        return Outcome("unreached")
    path = tree / mutant.file
    source = mutant.applied(path.read_bytes())
    if (known := reach.seconds_of(killer)) is not None:
        seconds = {killer: known} | seconds
    if mutant.reach:
        outcome = warm.run(mutant.file, source, seconds)
        if outcome.word != "not exchanged":
            return outcome
    with changed(path, source):
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


def outcomes(asked: argparse.Namespace) -> tuple[dict[int, list[Found]], int]:
    """What became of every mutant of each seed; and how many tests there are."""
    memory = Memory(KEPT / "killers.json")
    found: dict[int, list[Found]] = {seed: [] for seed in asked.seeds}
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder).resolve() / "tree"
        copy_tree(ROOT, tree)
        reach = reached(tree, asked.seconds)
        warm = Warm(tree, test_files(tree))
        until = time.monotonic() + 60 * asked.minutes
        for seed, package, mutant in drawn(tree, asked.count, asked.seeds, asked.only):
            if time.monotonic() > until:
                break
            outcome = tried(tree, reach, mutant, memory.of(mutant), warm)
            memory.keep(mutant, outcome)
            found[seed].append((package, mutant, outcome))
            told = (seed, outcome.word, f"{mutant.file}:{mutant.line}", mutant.was, mutant.now)
            print(*told, outcome.test, sep="\t", file=sys.stderr, flush=True)
        warm.end()
        return found, len(reach.named)


def main() -> None:
    """Run as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=300, help="mutants of each seed")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--minutes", type=float, default=600, help="stop when they are over")
    parser.add_argument("--seconds", type=float, default=30, help="of tests for one mutant")
    parser.add_argument("--only", default="*", metavar="PATTERN", help="of the files' paths")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    KEPT.mkdir(exist_ok=True)
    preload()
    found, tests = outcomes(asked)
    text = text_of(found, equivalents(), about(tests, asked.seconds))
    print(text)
    if asked.write:
        results.write("Mutants", text)


if __name__ == "__main__":
    main()
