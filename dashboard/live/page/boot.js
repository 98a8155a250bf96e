// The one script of the single file that stands there as text: it unpacks the others and runs them in
// their order. The page's policy names the digest of each, so nothing else would run.

import { unzipped } from "./unzipping.js";

async function boot() {
  const packed = [...document.querySelectorAll("script.code")];
  const texts = await Promise.all(packed.map((one) => unzipped(one).text()));
  for (const text of texts) {
    const script = document.createElement("script");
    script.textContent = text;
    document.body.append(script);
  }
}

boot();
