"""Which test killed which mutant the last time: it is tried first."""

from __future__ import annotations

import json
import os
from pathlib import Path

from mutation.mutant import Mutant
from mutation.trying import Outcome


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
        new = self.file.with_suffix(f".{os.getpid()}")
        new.write_text(json.dumps(self.tests), encoding="utf-8")
        new.replace(self.file)  # another measurement may be reading it

    def _key(self, mutant: Mutant) -> str:
        return "\n".join((mutant.file, mutant.was, mutant.now))
