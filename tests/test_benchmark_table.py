"""The benchmark's table can be written whatever contenders could run."""

import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parent / "benchmarks"


@pytest.fixture
def table(monkeypatch):
    """The benchmark's modules, as its own folder sees them."""
    monkeypatch.setattr(sys, "path", [str(BENCHMARKS), *sys.path])
    import bench  # noqa: PLC0415 - after the path
    import contest  # noqa: PLC0415
    import table  # noqa: PLC0415

    return table, bench, contest


def told(table, *, with_npm: bool) -> str:
    tables, bench, contest = table
    some = [contest.FRAME, contest.BARE, contest.TUNED, contest.WIDGETS, contest.APP,
            contest.NAIVE, contest.GROUP]  # fmt: skip
    logs = {}
    for one in [*some, contest.SPANS] if with_npm else some:
        many = {"map": [40.0], "told": [40.0], "opened": [40.0], "work": [4.0]}
        counts = {"bytes": [1.0], "messages": [1.0], "server": [1.0], "frames": [1]}
        logs[one.name] = bench.Log(**many, **counts)
    dragged = bench.Drag(ms=[4.0], frames=[2], script={"median": 1.0, "p95": 2.0})
    profiles = {f"dragged step: {contest.APP.name}": dict.fromkeys(tables.PARTS, 1.0)}
    return tables.contest_text(logs, dragged, [20.0, 20.0], profiles, 1, 1)


def test_without_npm_the_timeline_slider_is_left_out(table):
    name = table[2].SPANS.name
    assert f"faster per step than {name}" in told(table, with_npm=True)
    assert name not in told(table, with_npm=False)


def test_a_missed_bound_is_called_missed(table):
    rows = told(table, with_npm=False)
    assert "| faster per step than a new map per year | 10.00× | at least 10× | yes |" in rows
    assert "| frames per second at play | 50.00 | at least 60 | **no** |" in rows
