"""What all readers of one process share is made once, also where several ask at once."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier, BrokenBarrierError

from atlas.lending import shipped_atlas
from atlas.shipped import DATA
from panels import atlases
from panels.own import world


def test_the_shipped_atlas_is_loaded_once(monkeypatch):
    monkeypatch.setattr(atlases, "_FOUND", {})
    monkeypatch.setattr(atlases, "publish", lambda *_: None)
    monkeypatch.setattr(atlases, "keep_for_good", lambda: None)
    assert atlases.opened(DATA).atlas is shipped_atlas()


def test_two_first_readers_build_one_index(monkeypatch):
    both, inside, built = Barrier(2), Barrier(2), []

    def build(_):
        built.append(len(built))
        with suppress(BrokenBarrierError):  # the other one never comes here
            inside.wait(0.5)
        return object()

    monkeypatch.setattr(world, "_HELD", [])
    monkeypatch.setattr(world, "open_gazetteer", build)

    def ask(_):
        both.wait()
        return world.gazetteer()

    with ThreadPoolExecutor(2) as readers:
        first, second = readers.map(ask, range(2))
    assert first is second
    assert built == [0]
