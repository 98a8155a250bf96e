// A line that is said once about the address, and the address without what it was said about.

import { prose } from "./prose.js";

// data: {nodes, lang, drop}. Replacing makes no entry in the history: Back leads to where the
// reader came from, not to the wrong address again.
export function notice(component) {
  const address = new URL(window.location.href);
  for (const name of component.data.drop) address.searchParams.delete(name);
  if (address.href !== window.location.href) {
    window.history.replaceState(window.history.state, "", address);
  }
  return prose(component);
}
