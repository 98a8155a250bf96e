"""The mutants of tests/benchmarks/mutants.py: small changes of the code, tried one by one."""

import mutants
import pytest
from mutation import trying
from mutation.drawing import sample
from mutation.mutant import compiles, mutants_of
from mutation.telling import about, text_of
from mutation.trying import Outcome
from mutation.warm import Warm

CLOCK = '''"""A clock."""

DAY = 24


def hour(asked: int = 0) -> int:
    """The hour of a day. `asked` may be of any day."""
    if asked < 0:
        raise ValueError("no hour before the first")
    while asked >= DAY:
        asked -= DAY
    return asked


def latest(hours: list[int]) -> int:
    return max(hours, key=lambda one: one % DAY)


def unheard() -> str:
    return "tick"
'''
INI = "[pytest]\npythonpath = dashboard/atlas\naddopts = --import-mode=importlib\n"
TESTS = """import tiny_clock


def test_an_hour_of_tomorrow():
    assert tiny_clock.hour(25) == 1


def test_an_hour_of_today():
    assert tiny_clock.hour(23) == 23


def test_the_latest_hour():
    assert tiny_clock.latest([25, 3]) == 3
"""


@pytest.fixture
def tree(tmp_path, monkeypatch):
    """A project of one module and two tests."""
    root = tmp_path.resolve() / "tree"
    for file, text in {
        "dashboard/atlas/tiny_clock.py": CLOCK,
        "tests/atlas/test_tiny_clock.py": TESTS,
        ".pytest.ini": INI,
    }.items():
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(text, encoding="utf-8")
    monkeypatch.setattr(mutants, "KEPT", tmp_path)
    monkeypatch.setattr(mutants, "TESTED", ["tests/atlas"])
    monkeypatch.setattr(trying, "SLACK", 3)
    return root


@pytest.mark.parametrize(
    ("source", "mutated"),
    [
        ("x = a < b", "x = (a <= b)"),
        ("x = a and not b", "x = (a or not b)"),
        ("x = a and not b", "x = a and (b)"),
        ("x = a + 1", "x = (a - 1)"),
        ("x = a + 1", "x = a + 2"),
        ("x = words['sea']", "x = words['XXseaXX']"),
        ("x = words[1:]", "x = (words[:])"),
        ("x = [one for one in a if one]", "x = [one for one in a if (True)]"),
        ("x = any(a)", "x = (all)(a)"),
        ("x = 'ş' if a else b", "x = 'ş' if (False) else b"),
        ("def f():\n    return a", "return None"),
        ("def f():\n    yield a", "yield from ()"),
        ("def f():\n    go()", "pass"),
    ],
)
def test_one_small_thing_changes(source, mutated):
    assert mutated in {one.now for one in mutants_of("some.py", source.encode())}


@pytest.mark.parametrize(
    "source",
    [
        '"""Words."""',
        "__all__ = ['a']",
        "x: 'Name' = a",
        "Kind = Literal['sea', 'land']",
        "raise DataError('gone')",
        "x = words.say('Sea')",
        "x = f'{a} is gone'",
        "x = 'the sea is gone'",
        "@lru_cache(maxsize=1)\ndef f(): ...",
        "x = node(a, cls='muted')",
    ],
)
def test_what_is_said_and_what_is_kept_is_no_mutant(source):
    made = mutants_of("some.py", source.encode())
    assert [one.now for one in made if one.operator != "statement removed"] == []


def test_a_sample_is_the_same_for_the_same_seed_and_can_be_read_by_python(tree):
    first, again, other = (sample(tree, 20, seed)["atlas"] for seed in (1, 1, 2))
    assert first == again
    assert first != other
    source = (tree / first[0].file).read_bytes()
    assert all(compiles(one, source) and one.applied(source) != source for one in first)


def test_what_the_tests_notice_is_killed_and_what_they_do_not_survives(tree):
    reach = mutants.reached(tree)
    source = (tree / "dashboard/atlas/tiny_clock.py").read_bytes()
    by_change = {
        (one.was, one.now): one for one in mutants_of("dashboard/atlas/tiny_clock.py", source)
    }
    expected = {
        ("asked -= DAY", "pass"): "late",
        ("while asked >= DAY:", "while (False):"): "killed",
        ("DAY = 24", "DAY = 25"): "killed",
        ("while asked >= DAY:", "while (asked > DAY):"): "survived",
        ('return "tick"', "return None"): "unreached",
        ("return max(hours, key=lambda one: one % DAY)", "return None"): "killed",
    }
    warm = Warm(tree, mutants.test_files(tree))
    seen = {key: mutants.tried(tree, reach, by_change[key], "", warm).word for key in expected}
    warm.end()
    assert seen == expected
    assert (tree / "dashboard/atlas/tiny_clock.py").read_bytes() == source


def test_the_numbers_tell_survivors_apart_from_what_changes_nothing(tree):
    code = (tree / "dashboard/atlas/tiny_clock.py").read_bytes()
    made = mutants_of("tiny_clock.py", code)[:4]
    words = ("killed", "late", "survived", "survived")
    found = [("atlas", one, Outcome(word)) for one, word in zip(made, words, strict=True)]
    alike = {(made[3].file, made[3].was, made[3].now): "nobody sees it"}
    text = text_of({1: found}, alike, about(2, 90))
    assert "| atlas | 4 | 1 | 1 | 2 | 50.0% | 1 | 66.7% |" in text
    assert text.count("nobody sees it") == 1
