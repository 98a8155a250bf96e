// What a reader does elsewhere on the page while time plays: Back, Forward, or a press. The play
// stops first, so that what is asked for is of the year then shown.

const PRESSED = "button, a, summary";

export class Elsewhere {
  /** @param {HTMLElement} root of the timeline @param {() => void} stop */
  constructor(root, stop) {
    this.stop = stop;
    /** @param {MouseEvent} event */
    this.press = (event) => {
      const { target } = event;
      const own = event.composedPath().includes(root);
      if (!own && target instanceof Element && target.closest(PRESSED)) stop();
    };
    addEventListener("popstate", this.stop, true);
    document.addEventListener("click", this.press, true);
  }

  close() {
    removeEventListener("popstate", this.stop, true);
    document.removeEventListener("click", this.press, true);
  }
}
