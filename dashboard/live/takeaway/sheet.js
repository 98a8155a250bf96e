// How the sheet looks that is handed out: A4 upright, the map across it, the text in two columns.

/** The body is as wide as the paper between its margins, and fitting.js sees to its height. */
export const SHEET = `
@page { size: A4; margin: 12mm; }
html { --type: 10pt; --map: 150mm; background: #fff; color: #22262a; color-scheme: light; }
body {
  margin: 0; inline-size: 186mm;
  font: var(--type)/1.35 "Source Sans", "Source Sans 3", "Segoe UI", system-ui, "Liberation Sans", sans-serif;
}
* { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
h1 { font: 600 17pt/1.15 Georgia, "Noto Serif", "Liberation Serif", serif; margin: 0 0 2mm; }
body > figure { margin: 0 0 3mm; block-size: var(--map); }
body > figure svg { display: block; inline-size: 100%; block-size: 100%; }
main.ta-prose { columns: 2; column-gap: 7mm; font-size: 1em; line-height: 1.35; color: inherit; }
main.ta-prose.ta-prose * { font-size: 1em; line-height: inherit; }
main.ta-prose.ta-prose :is(h2, h3, h4) {
  font: 600 1.08em/1.25 Georgia, "Noto Serif", "Liberation Serif", serif; margin: 0.7em 0 0.2em;
  break-after: avoid;
}
main.ta-prose > :first-child { margin-top: 0; }
main.ta-prose :is(p, ul, ol, dl, blockquote) { margin-block: 0.2em 0.35em; }
main.ta-prose.ta-prose :is(.ta-sources, small, figcaption, .ta-muted) { font-size: 0.86em; }
main.ta-prose :is(figure, li, tr, .ta-claim) { break-inside: avoid; }
main.ta-prose.ta-prose table { inline-size: 100%; border-collapse: collapse; font-size: 0.86em; }
main.ta-prose :is(td, th) { padding: 0.1em 0.3em 0.1em 0; text-align: start; vertical-align: top; }
main.ta-prose :is(a, .ta-link, .ta-when) { color: inherit; text-decoration: none; }
main.ta-prose :is(.ta-fold, section) { padding: 0; border: 0; margin: 0; }
.ta-piece { display: grid; flex: var(--share) 1 0; background: var(--shown, var(--swatch)); }
.ta-piece span { display: none; }
footer {
  margin-top: 3mm; padding-top: 1.5mm; font-size: 7.5pt; line-height: 1.3; color: #4a4f54;
  overflow-wrap: anywhere; border-top: 0.2mm solid #cfcabd;
}
footer p { margin: 0; }
footer .left { font-weight: 600; }
[hidden] { display: none !important; }
`;

/** The page's rules for what its voices look like, as one text. */
export function voiceRules() {
  const rules = [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules];
    } catch { // of another origin: none of ours
      return [];
    }
  });
  return rules.filter((rule) => rule instanceof CSSStyleRule && /\.ta-/.test(rule.selectorText))
    .map(({ cssText }) => cssText).join("\n");
}
