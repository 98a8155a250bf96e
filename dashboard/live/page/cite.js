// Citations in the single file: exports/citation.py, said again.

import { iso } from "../days.js";

/** @import { Lookup } from "./lookup.js" */
/** @import { PageState } from "../types.d.ts" */

const PUBLISHED_AS = "Treaty Atlas";
/** @type {Record<string, string>} */
const LATEX = {
  "\\": "\\textbackslash{}", "{": "\\textbraceleft{}", "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}", "^": "\\textasciicircum{}",
};

/**
 * What is cited: a key, its title, where it opens ("" for a file on this machine), the day it was
 * read, on whose word; `work` is the whole atlas, the rest in the reader's words.
 * @typedef {object} Citation
 * @property {string} key
 * @property {string} title
 * @property {string} address
 * @property {string} readOn
 * @property {{title: string, version: string, makers: string[], licence: string}} edition
 * @property {string[]} makers as the reader's language calls them
 * @property {string} work
 * @property {string} published
 * @property {string} read
 * @property {string} note
 */

/**
 * @param {Lookup} lookup
 * @param {PageState} state
 * @param {string} address
 * @param {string} readOn
 * @returns {Citation}
 */
export function cited(lookup, { kind, id, day }, address, readOn) {
  const date = lookup.speech.date(day);
  const said = { address, readOn, ...workOf(lookup), read: readWords(lookup, readOn) };
  if (!kind || !id) return { key: `treaty-atlas-${iso(day)}`, title: date, ...said, note: "" };
  const title = `${nameOf(lookup, kind, id, day)}, ${date}`;
  const note = noteOf(lookup, groundsOf(lookup, kind, id, day));
  return { key: `treaty-atlas-${id}-${iso(day)}`, title, ...said, note };
}

/** The atlas it is part of, alone and with version and licence. @param {Lookup} lookup */
function workOf(lookup) {
  const { edition } = lookup.tables;
  const own = edition.title || PUBLISHED_AS;
  const called = edition.called[lookup.lang];
  const work = called && called !== own ? `${called} (${own})` : own;
  const version = lookup.say("version {version}", { version: edition.version });
  const name = edition.version ? `${work}, ${version}` : work;
  const makers = edition.makers_in[lookup.lang] ?? edition.makers;
  return { edition, makers, work, published: edition.licence ? `${name} (${edition.licence})` : name };
}

/** @param {Lookup} lookup @param {string} readOn */
function readWords(lookup, readOn) {
  return lookup.say("read on {date}", { date: lookup.speech.date(readOn) });
}

/** The sources it rests on. @param {Lookup} lookup @param {string[]} sources */
function noteOf(lookup, sources) {
  const head = lookup.say("Sources:");
  return sources.length ? `${head} ${sources.join("; ")}` : "";
}

/** @param {Lookup} lookup @param {string} kind @param {string} id @param {string} day */
function nameOf(lookup, kind, id, day) {
  if (kind === "place") return lookup.placeName(id, day);
  if (kind === "area") return lookup.speech.area(lookup.bundle.areas[lookup.known([id])[0]]);
  const event = lookup.bundle.events.find((one) => one.id === id);
  return event ? lookup.speech.of(event.names) : id;
}

/**
 * Sources in words, each once.
 * @param {Lookup} lookup
 * @param {string} kind
 * @param {string} id
 * @param {string} day
 */
function groundsOf(lookup, kind, id, day) {
  const { tables } = lookup;
  const [area] = lookup.known([kind === "place" ? tables.place_areas[id] : id]);
  const held = kind === "event" || area === undefined ? null : lookup.heldOn(area, day);
  const ids = held === null ? tables.grounds[`${kind} ${id}`]
    : [...lookup.sourcesOf(held, "sources"), ...lookup.sourcesOf(held, "recognition")];
  return lookup.sourcesInWords(ids);
}

/** By the form's own name. @param {Citation} citation @returns {Record<string, string>} */
export function citations(citation) {
  return { BibTeX: asBibtex(citation), RIS: asRis(citation), "CSL-JSON": asCsl(citation) };
}

/** @param {Citation} citation */
export function asText(citation) {
  const { makers, title, address, published, read, note } = citation;
  const by = makers.length ? `${makers.join(", ")}: ` : "";
  const on = note && ` ${note}.`;
  const where = address && ` ${address}`;
  return `${by}“${title}”. ${published}.${where} (${read}).${on}`;
}

/** @param {string} text */
const latex = (text) => text.replace(/[\\{}~^&%$#_]/g, (one) => LATEX[one] ?? `\\${one}`);

/** @param {Citation} citation */
function asBibtex(citation) {
  const fields = {
    author: citation.edition.makers.map((one) => `{${latex(one)}}`).join(" and "),
    title: latex(citation.title),
    howpublished: latex(citation.published),
    url: citation.address,
    urldate: citation.readOn,
    note: latex(citation.note),
  };
  const lines = Object.entries(fields).filter(([, value]) => value)
    .map(([name, value]) => `,\n    ${name} = {${value}}`);
  return `@misc{${citation.key.replace(/[^A-Za-z0-9.-]/g, "-")}${lines.join("")}\n}\n`;
}

/** @param {Citation} citation */
function asRis(citation) {
  const { edition, title, address, readOn, work, note } = citation;
  const fields = [
    ["TY", "ELEC"], ...edition.makers.map((one) => ["AU", one]), ["TI", title],
    ["T2", work], ["ET", edition.version], ["UR", address],
    ["Y2", readOn.replaceAll("-", "/")], ["C1", edition.licence], ["N1", note],
  ];
  const lines = fields.filter(([, value]) => value)
    .map(([tag, value]) => `${tag}  - ${value.trim().split(/\s+/).join(" ")}`);
  return [...lines, "ER  - ", ""].join("\r\n");
}

/** @param {Citation} citation */
function asCsl(citation) {
  const { key, edition, title, address, readOn, work, note } = citation;
  const item = {
    id: key, type: "webpage", author: edition.makers.map((literal) => ({ literal })), title,
    "container-title": work, version: edition.version, URL: address,
    // CSL's schema has no field for a licence, and takes none that it does not name.
    custom: edition.licence && { licence: edition.licence },
    accessed: { "date-parts": [readOn.split("-").map(Number)] }, note,
  };
  const filled = Object.entries(item)
    .filter(([, value]) => value && (!Array.isArray(value) || value.length));
  return JSON.stringify([Object.fromEntries(filled)], null, 2);
}
