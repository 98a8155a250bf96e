"""Run a coroutine in a thread of its own: browser tests leave a running loop in the usual one."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")


def run_apart(talk: Coroutine[Any, Any, T]) -> T:
    """What a coroutine returns, or its error."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, talk).result()
