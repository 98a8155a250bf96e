"""One page of one reader, over Streamlit's own websocket protocol, as the browser speaks it.

Left out of what a browser sends: the values of the widgets that stay as they are, and the hashes of
messages it keeps, so the server sends every message in full.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect

PATIENCE = 60  # seconds until a run without an end is an error


class WrongAnswerError(Exception):
    """The server ended the run, but not with what was asked."""


@dataclass
class Page:
    """An open page, with the server's names for the script, the slider and its fragment."""

    socket: ClientConnection
    script: str = ""
    slider: str = ""
    fragment: str = ""

    async def load(self) -> None:
        """Ask for the whole page and wait for its end."""
        asked = BackMsg()
        asked.rerun_script.SetInParent()
        await self._run(asked)

    async def move(self, year: int) -> None:
        """Let go of the slider at another year and wait until timeline and panels tell it."""
        asked = BackMsg()
        run = asked.rerun_script
        run.query_string = f"year={year}&panel=year"
        run.page_script_hash, run.fragment_id = self.script, self.fragment
        run.widget_states.widgets.add(id=self.slider).double_array_value.data.append(year)
        panels = await self._run(asked)
        for sign in (f'"day": "{year}-12-31"', f'"The year {year}"'):
            if not any(sign in panel for panel in panels):
                raise WrongAnswerError(f"the year asked for is in none of the panels as {sign}")

    async def _run(self, asked: BackMsg) -> list[str]:
        """Ask for a run; return what it put into the components of the page."""
        try:
            async with asyncio.timeout(PATIENCE):
                await self.socket.send(asked.SerializeToString())
                return await self._listen()
        except TimeoutError:
            raise TimeoutError(f"a run did not end within {PATIENCE} s") from None

    async def _listen(self) -> list[str]:
        panels = []
        while True:
            told = ForwardMsg.FromString(await self.socket.recv())
            kind = told.WhichOneof("type")
            if kind == "delta":
                panels += self._shown(told.delta)
            elif kind == "new_session":
                self.script = told.new_session.page_script_hash
            elif kind == "script_finished" and _is_last(told.script_finished):
                return panels

    def _shown(self, delta) -> list[str]:
        """Return the content of a component; keep the slider's names, refuse an error."""
        element = delta.new_element
        kind = element.WhichOneof("type")
        if kind == "exception":
            raise WrongAnswerError(f"shown in the page: {element.exception.message}")
        if kind == "slider":
            self.slider, self.fragment = element.slider.id, delta.fragment_id
        return [element.bidi_component.json] if kind == "bidi_component" else []


def _is_last(status: int) -> bool:
    """Whether the answer ends here: after a callback's rerun another run follows the first."""
    if status == ForwardMsg.FINISHED_WITH_COMPILE_ERROR:
        raise WrongAnswerError("the script does not compile")
    return status != ForwardMsg.FINISHED_EARLY_FOR_RERUN


@asynccontextmanager
async def visit(address: str) -> AsyncIterator[Page]:
    """Connect to the app; the page is not loaded yet."""
    stream = address.replace("http", "ws") + "/_stcore/stream"
    async with connect(stream, subprotocols=["streamlit"], max_size=None) as socket:
        yield Page(socket)
