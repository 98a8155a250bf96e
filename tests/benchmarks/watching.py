"""One page of one contender in a real Chromium, with its messages, bytes and work counted."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from contest import Contender
from playwright.sync_api import Browser, CDPSession, Page

PROBE = Path(__file__).with_name("probe.js")
SIZE = {"width": 1440, "height": 1000}
SLIDER = ".st-key-year input[type=range]"


@dataclass
class Traffic:
    """Bytes and websocket messages since the last reset."""

    loaded: int = 0
    bundle: int = 0  # of what was loaded, the atlas's own file
    spoken: int = 0
    messages: int = 0

    def reset(self) -> None:
        self.loaded = self.spoken = self.messages = 0


@dataclass
class Watched:
    """A page under watch. Times are in milliseconds."""

    contender: Contender
    page: Page
    talk: CDPSession
    traffic: Traffic = field(default_factory=Traffic)
    year: int = 1826
    opened: float = 0.0

    @classmethod
    def open(cls, browser: Browser, contender: Contender, address: str) -> Watched:
        """Open a page nobody has opened before, and wait until it shows its first map."""
        page = browser.new_context(viewport=SIZE).new_page()
        page.add_init_script(path=PROBE)
        talk = page.context.new_cdp_session(page)
        one = cls(contender, page, talk)
        one._listen()
        suffix = (
            "/?year=1826&panel=year" if contender.held and "app.py" in contender.script.name else ""
        )
        page.goto(address + suffix, wait_until="commit")
        page.wait_for_load_state()
        one.opened = one._opening()
        page.evaluate("() => probe.rest()")
        page.wait_for_timeout(1500)
        return one

    def _listen(self) -> None:
        asked: dict[str, str] = {}

        def answered(event: dict) -> None:
            asked[event["requestId"]] = event["response"]["url"]

        def loaded(event: dict) -> None:
            self.traffic.loaded += event["encodedDataLength"]
            if "/bundle-" in asked.get(event["requestId"], ""):
                self.traffic.bundle = max(self.traffic.bundle, event["encodedDataLength"])

        def spoken(event: dict) -> None:
            told = event["response"]
            binary = told["opcode"] == 2  # then it is told in base64
            self.traffic.spoken += len(told["payloadData"]) * (3 if binary else 4) // 4
            self.traffic.messages += 1

        self.talk.send("Network.enable")
        self.talk.send("Performance.enable")
        self.talk.on("Network.responseReceived", answered)
        self.talk.on("Network.loadingFinished", loaded)
        self.talk.on("Network.webSocketFrameReceived", spoken)
        self.talk.on("Network.webSocketFrameSent", spoken)

    def _opening(self) -> float:
        """Wait for the first map, or the first words where there is no map."""
        for _ in range(1800):
            sign = self.contender.first or self.contender.painted
            found = self.page.evaluate("sign => probe.openedAt[sign]", sign)
            if found:
                return found
            self.page.wait_for_timeout(100)
        raise TimeoutError(f"{self.contender.name} showed nothing in three minutes")

    def work(self) -> float:
        """Main-thread milliseconds spent so far: scripts, style, layout and painting."""
        metrics = self.talk.send("Performance.getMetrics")["metrics"]
        return 1000 * next(one["value"] for one in metrics if one["name"] == "TaskDuration")

    def step(self) -> dict:
        """One year on by the arrow key; {"map": .., "told": ..} with ms and frames, and work."""
        self.year += 1
        one = self.contender
        if one.painted == "spans":
            seen = self.page.evaluate("year => probe.spans(year)", self.year)
            return {"map": seen, "told": None, "work": seen["work"]}
        if one.painted != "frame":
            self.page.locator(".stSlider input[type=range]").focus()
        signs = list(dict.fromkeys((one.painted, one.told)))
        self.page.evaluate("([y, s]) => { probe.arm('keydown', y, s); }", [self.year, signs])
        before = self.work()
        self.page.keyboard.press("ArrowRight")
        seen = self.page.evaluate("probe.result")
        self.page.wait_for_timeout(250)
        return {"map": seen[one.painted], "told": seen[one.told], "work": self.work() - before}

    def grab(self) -> tuple[float, float]:
        """Take the slider's thumb with the pointer and pull it free; where the pointer is."""
        at = self.page.locator(SLIDER).first.bounding_box()
        x, y = at["x"] + at["width"] / 2, at["y"] + at["height"] / 2
        self.page.mouse.move(x, y)
        self.page.mouse.down()
        self.page.mouse.move(x + 9, y)
        self.page.wait_for_timeout(500)
        return x + 9, y

    def release(self) -> float:
        """Drag the thumb, rest, let go; milliseconds from letting go to the last panel."""
        self.grab()
        self.year = int(self.page.locator(SLIDER).first.input_value())
        self.page.evaluate(
            "([y, s]) => { probe.arm('pointerup', y, [s]); }", [self.year, self.contender.told]
        )
        self.page.mouse.up()
        seen = self.page.evaluate("probe.result")
        self.page.wait_for_timeout(250)
        return seen[self.contender.told]["ms"]

    def close(self) -> None:
        self.page.context.close()
