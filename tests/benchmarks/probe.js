// Injected into every page of the benchmark: when was something on the screen, and how many
// frames after the reader's input. "On the screen" is the first task after the frame that drew it.
(() => {
  if (window !== window.top) return;
  const mapDocument = () => document.querySelector("iframe")?.contentDocument;

  // Calls back after each rendered frame until it returns true.
  function everyFrame(look) {
    const channel = new MessageChannel();
    let frames = 0;
    channel.port1.onmessage = () => { if (!look(frames, performance.now())) ask(); };
    const ask = () => requestAnimationFrame(() => { frames += 1; channel.port2.postMessage(0); });
    ask();
  }

  // Each contender's signs: has the map, or the last panel, reached a year?
  const painted = {
    app: (year) => mapDocument()?.documentElement?.dataset.date === `${year}-12-31`,
    folium: (year) => Boolean(mapDocument()?.querySelector(`path.y${year}`)),
    spans: (year) => Math.floor(Number(mapDocument()?.querySelector("input.time-slider")?.value)) === year,
    words: (year) => [...document.querySelectorAll(".stMarkdown p")].some((p) => p.textContent === `Year ${year}`),
    frame: (year) => document.getElementById("year")?.textContent === String(year),
    panels: (year) => [...document.querySelectorAll(".ta-prose :is(h2, h3)")].some((h) => h.textContent === `The year ${year}`),
  };
  const opened = {
    app: () => mapDocument()?.documentElement?.dataset.ready === "true",
    folium: () => Boolean(mapDocument()?.querySelector("path.leaflet-interactive")),
    spans: () => Boolean(mapDocument()?.querySelector("path.leaflet-interactive")),
    empty: () => Boolean(mapDocument()?.querySelector(".leaflet-zoom-animated")),
    words: () => Boolean(document.querySelector(".stMarkdown p")),
    frame: () => Boolean(document.getElementById("year")),
  };

  window.probe = {
    // The next `event` starts the clock; resolves with {ms, frames} for each sign in `signs`.
    arm(event, year, signs) {
      this.result = new Promise((resolve) => {
        window.addEventListener(event, ({ timeStamp }) => {
          const found = {};
          everyFrame((frames, now) => {
            for (const sign of signs) {
              if (!found[sign] && painted[sign](year)) found[sign] = { ms: now - timeStamp, frames };
            }
            const done = signs.every((sign) => found[sign]) || now - timeStamp > 60000;
            if (done) resolve(found);
            return done;
          });
        }, { capture: true, once: true });
      });
    },

    // Milliseconds from the start of the navigation to the first map (or words) on the screen,
    // by sign; filled in as they come.
    openedAt: {},

    // Look no more for what comes up: looking costs a little of every frame.
    rest() { this.rested = true; },

    // While the slider is held: the next move starts the clock, the year is the slider's own. A
    // page without a map has followed when its slider has.
    armDrag() {
      const year = () => document.querySelector(".st-key-year input[type=range]").value;
      const shown = () => mapDocument()?.documentElement.dataset.date?.slice(0, 4) ?? year();
      const before = shown();
      this.result = new Promise((resolve) => {
        window.addEventListener("pointermove", ({ timeStamp }) => everyFrame((frames, now) => {
          const done = shown() !== before && shown() === year();
          if (done) resolve({ ms: now - timeStamp, frames });
          else if (now - timeStamp > 1000) resolve(null);
          return done || now - timeStamp > 1000;
        }), { capture: true, once: true });
      });
    },

    // Lengths of all frames during some seconds, how many days the map painted meanwhile, and the
    // first and last of these years.
    frames(seconds) {
      return new Promise((resolve) => {
        const lengths = [];
        const years = [];
        const inside = mapDocument() ?? document;
        const note = ({ detail: { date } }) => years.push(Number(date.slice(0, 4)));
        inside.addEventListener("atlas:painted", note);
        let last = performance.now();
        const end = last + seconds * 1000;
        const tick = (now) => {
          lengths.push(now - last);
          last = now;
          if (now < end) { requestAnimationFrame(tick); return; }
          inside.removeEventListener("atlas:painted", note);
          resolve({ frames: lengths.slice(1), painted: new Set(years).size, first: years[0], last: years.at(-1) });
        };
        requestAnimationFrame(tick);
      });
    },

    // Move folium's TimelineSlider by its own input and event, as a hand would.
    spans(year) {
      const input = mapDocument().querySelector("input.time-slider");
      const began = performance.now();
      input.value = String(year + 0.99);
      input.dispatchEvent(new Event("input", { bubbles: true }));
      const work = performance.now() - began;
      return new Promise((resolve) => everyFrame((frames, now) => {
        resolve({ ms: now - began, frames, work });
        return true;
      }));
    },
  };

  everyFrame((_, now) => {
    const { openedAt } = window.probe;
    for (const [sign, look] of Object.entries(opened)) if (!(sign in openedAt) && look()) openedAt[sign] = now;
    return window.probe.rested || now > 180000 || Object.keys(opened).every((sign) => sign in openedAt);
  });
})();
