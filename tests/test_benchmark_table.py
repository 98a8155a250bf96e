"""The benchmark's table can be written whatever contenders could run, and the README quotes it."""

import importlib
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

BENCHMARKS = Path(__file__).parent / "benchmarks"
MODULES = ("bench", "contest", "dragging", "playing", "quoting", "table", "tracing")


@pytest.fixture
def bench(monkeypatch) -> SimpleNamespace:
    """The benchmark's modules, as its own folder sees them."""
    monkeypatch.setattr(sys, "path", [str(BENCHMARKS), *sys.path])
    return SimpleNamespace(**{name: importlib.import_module(name) for name in MODULES})


def told(bench: SimpleNamespace, *, with_npm: bool, beyond: float = 3.0) -> str:
    contest = bench.contest
    app, bare = contest.APP.name, contest.BARE.name
    some = [contest.FRAME, contest.BARE, contest.TUNED, contest.WIDGETS, contest.APP,
            contest.NAIVE, contest.GROUP]  # fmt: skip
    logs = {}
    for one in [*some, contest.SPANS] if with_npm else some:
        many = {"map": [40.0], "told": [40.0], "opened": [40.0], "work": [4.0]}
        counts = {"bytes": [1.0], "messages": [1.0], "server": [1.0], "frames": [1]}
        logs[one.name] = bench.bench.Log(**many, **counts)
    drag = {"ms": [4.0], "frames": [2], "script": {"median": 1.0, "p95": 2.0}, "commits": [1]}
    dragged = {
        bare: bench.dragging.Drag(work=[10.0]),
        app: bench.dragging.Drag(**drag, work=[10.0 + beyond]),
    }
    played = {
        "idle": bench.playing.Played([20.0, 20.0], 2, 1),
        "busy": bench.playing.Played([20.0, 20.0], 2, 1),
    }
    opened = {bare: [100.0], app: [140.0]}
    profiles = {f"dragged step: {app}": dict.fromkeys(bench.tracing.PARTS, 1.0)}
    found = bench.table.Found(logs, opened, dragged, played, profiles)
    return bench.table.contest_text(found, 1, 1)


def test_without_npm_the_timeline_slider_is_left_out(bench):
    name = bench.contest.SPANS.name
    assert f"faster per step than {name}" in told(bench, with_npm=True)
    assert name not in told(bench, with_npm=False)


def test_a_missed_bound_is_called_missed(bench):
    rows = told(bench, with_npm=False)
    assert "| faster per step than a new map per year | 10.00× | at least 10× | yes |" in rows
    assert "| frames per second at play | 50.00 | at least 58 | **no** |" in rows
    assert "| frames per second at play beside a busy core | 50.00 | at least 45 | yes |" in rows


def test_a_dragged_step_is_measured_against_the_bare_sliders_own(bench):
    row = "| main-thread work of a dragged step beyond a bare slider's | {} | at most 8 ms | {} |"
    assert row.format("3.00 ms", "yes") in told(bench, with_npm=False)
    assert row.format("8.50 ms", "**no**") in told(bench, with_npm=False, beyond=8.5)


def test_the_first_map_is_measured_by_the_cold_opens_in_turn(bench):
    row = "| first map against a bare page | 1.40× | at most 1.5× | yes |"
    assert row in told(bench, with_npm=False)


def test_the_readme_quotes_every_target_and_keeps_what_stands_round_them(bench, tmp_path):
    readme = tmp_path / "README.md"
    head = f"# A\n\n| what | found |\n\n{bench.quoting.SECTION}\nWords.\n\n{bench.quoting.QUOTED}\n"
    readme.write_text(f"{head}| old | 1 | – | – |\n\nMore words.\n", encoding="utf-8")
    text = told(bench, with_npm=False)
    bench.quoting.quote(text, readme)
    rows = "\n".join(bench.quoting.table_after(text, bench.quoting.MEASURED))
    assert readme.read_text(encoding="utf-8") == f"{head}{rows}\n\nMore words.\n"
    assert rows.count("\n") > 10


def test_the_process_that_keeps_a_core_busy_ends_with_its_block(bench):
    with bench.playing.busy_core() as process:
        assert process.poll() is None
    assert process.poll() is not None
