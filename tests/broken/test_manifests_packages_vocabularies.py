"""Broken atlases: each is told where it is broken, and how it is mended."""

from pathlib import Path

import pytest
from breakage.kind import Kind
from breakage.making import kinds_of
from breakage.trial import try_

KINDS = kinds_of("manifests", "packages", "vocabularies")


@pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])
def test_what_is_broken_is_told(kind: Kind, tmp_path: Path, caplog: pytest.LogCaptureFixture):
    try_(kind, tmp_path / "atlas", caplog.records)
