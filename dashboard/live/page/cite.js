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
 * read, on whose word.
 * @typedef {object} Citation
 * @property {string} key
 * @property {string} title
 * @property {string} address
 * @property {string} readOn
 * @property {{title: string, version: string, makers: string[], licence: string}} edition
 * @property {string[]} sources
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
  const { edition } = lookup.tables;
  if (!kind || !id) {
    return { key: `treaty-atlas-${iso(day)}`, title: date, address, readOn, edition, sources: [] };
  }
  const title = `${nameOf(lookup, kind, id, day)}, ${date}`;
  const sources = groundsOf(lookup, kind, id, day);
  return { key: `treaty-atlas-${id}-${iso(day)}`, title, address, readOn, edition, sources };
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
const note = ({ sources }) => (sources.length ? `Sources: ${sources.join("; ")}` : "");

/** @param {Citation} citation */
function published({ edition }) {
  const version = edition.version ? `, version ${edition.version}` : "";
  const licence = edition.licence ? ` (${edition.licence})` : "";
  return `${edition.title || PUBLISHED_AS}${version}${licence}`;
}

/** @param {Citation} citation */
export function asText(citation) {
  const { edition: { makers }, title, address, readOn } = citation;
  const by = makers.length ? `${makers.join(", ")}: ` : "";
  const on = note(citation) && ` ${note(citation)}.`;
  const where = address && ` ${address}`;
  return `${by}“${title}”. ${published(citation)}.${where} (read ${readOn}).${on}`;
}

/** @param {string} text */
const latex = (text) => text.replace(/[\\{}~^&%$#_]/g, (one) => LATEX[one] ?? `\\${one}`);

/** @param {Citation} citation */
function asBibtex(citation) {
  const fields = {
    author: citation.edition.makers.map((one) => `{${latex(one)}}`).join(" and "),
    title: latex(citation.title),
    howpublished: latex(published(citation)),
    url: citation.address,
    urldate: citation.readOn,
    note: latex(note(citation)),
  };
  const lines = Object.entries(fields).filter(([, value]) => value)
    .map(([name, value]) => `,\n    ${name} = {${value}}`);
  return `@misc{${citation.key.replace(/[^A-Za-z0-9.-]/g, "-")}${lines.join("")}\n}\n`;
}

/** @param {Citation} citation */
function asRis(citation) {
  const { edition, title, address, readOn } = citation;
  const fields = [
    ["TY", "ELEC"], ...edition.makers.map((one) => ["AU", one]), ["TI", title],
    ["T2", edition.title || PUBLISHED_AS], ["ET", edition.version], ["UR", address],
    ["Y2", readOn.replaceAll("-", "/")], ["C1", edition.licence], ["N1", note(citation)],
  ];
  const lines = fields.filter(([, value]) => value)
    .map(([tag, value]) => `${tag}  - ${value.trim().split(/\s+/).join(" ")}`);
  return [...lines, "ER  - ", ""].join("\r\n");
}

/** @param {Citation} citation */
function asCsl(citation) {
  const { key, edition, title, address, readOn } = citation;
  const item = {
    id: key, type: "webpage", author: edition.makers.map((literal) => ({ literal })), title,
    "container-title": edition.title || PUBLISHED_AS, version: edition.version, URL: address,
    license: edition.licence, accessed: { "date-parts": [readOn.split("-").map(Number)] },
    note: note(citation),
  };
  const filled = Object.entries(item)
    .filter(([, value]) => value && (!Array.isArray(value) || value.length));
  return JSON.stringify([Object.fromEntries(filled)], null, 2);
}
