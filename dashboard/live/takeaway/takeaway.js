// What a reader takes away of the map: heard wherever a press asks for it, made here of what the map
// shows, and said when it is done.

import { saveFile } from "../saving.js";
import { nameOf } from "./files.js";
import { Handout } from "./handout.js";
import { Paper } from "./paper.js";
import { pngOf } from "./raster.js";
import { Screen } from "./screen.js";
import { Speaker } from "./speaker.js";

/** @import { AtlasDoor, TimelineData } from "../types.d.ts" */
/** @import { MapFrame } from "../timeline/mapframe.js" */

/** Where the map's page is met again: a file's own place on a machine is nobody else's. */
function addressHere() {
  const { protocol, href, pathname, hash } = location;
  return protocol === "file:" ? pathname.replace(/^.*\//, "") + hash : href;
}

export class Takeaway {
  /** @param {MapFrame} frame @param {() => TimelineData} data what the page says now */
  constructor(frame, data) {
    this.frame = frame;
    this.data = data;
    this.speaker = new Speaker();
    this.screen = new Screen(frame, () => this.words.leave);
    this.paper = new Paper(() => this.picture("light", true));
    /** @param {Event} event */
    this.hear = (event) => {
      if (event instanceof CustomEvent) this.give(event.detail.what);
    };
    document.addEventListener("atlas:asked", this.hear);
  }

  get words() {
    return this.data().words.takeaway;
  }

  /** Give what is asked for; a failure is said, not thrown. @param {string} what */
  async give(what) {
    const { atlas } = this.frame;
    const ways = this.ways();
    if (!atlas || !Object.hasOwn(ways, what)) return;
    try {
      await atlas.fonts(); // a face unused so far would be measured as another
      const said = await ways[what](atlas);
      if (said) this.speaker.say(said);
    } catch (reason) {
      console.error(reason);
      this.speaker.say(this.words.failed);
    }
  }

  /**
   * Each returns what is said when it is done.
   * @returns {Record<string, (atlas: AtlasDoor) => Promise<string> | string>}
   */
  ways() {
    return {
      svg: (atlas) => this.save(atlas, "svg", new Blob([this.picture()], { type: "image/svg+xml" })),
      png: async (atlas) => this.save(atlas, "png", await pngOf(this.picture())),
      fullscreen: () => this.screen.toggle(),
      handout: () => this.handOut(),
      print: () => { print(); return ""; },
    };
  }

  /**
   * @param {"light" | "dark"} [theme] else as it is seen
   * @param {boolean} [bare] without title and credit
   */
  picture(theme, bare = false) {
    return this.frame.atlas?.picture({ address: addressHere(), theme, bare }) ?? "";
  }

  /** @param {AtlasDoor} atlas @param {string} ending @param {Blob} content */
  save(atlas, ending, content) {
    const name = nameOf(atlas.date(), this.data().selected?.id ?? "", ending);
    saveFile(name, content);
    return this.words.saved.replace("{name}", name);
  }

  /** What had no room is said on the sheet itself. */
  async handOut() {
    const handout = new Handout(this.words, this.frame.atlas?.credit() ?? "", addressHere());
    await handout.make(this.picture("light", true));
    handout.print();
    return "";
  }

  close() {
    document.removeEventListener("atlas:asked", this.hear);
    for (const part of [this.screen, this.paper, this.speaker]) part.close();
  }
}
