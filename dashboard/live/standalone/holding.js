// One holding in words, and the holdings of an area as a timeline.

import { link, node } from "./nodes.js";
import { eventLink, note, sources } from "./quoting.js";

export function holderLabel(record, holder, day) {
  const { colour } = record.bundle.holders[holder];
  return node("span", "ta-holder", node("i", { cls: "ta-swatch", swatch: colour, attrs: { "aria-hidden": "true" } }),
    record.holderName(holder, day));
}

function ruleWords(record, h, day) {
  const { status } = record;
  const rule = record.say(`rule ${status.rule(h)}`);
  const over = status.columns.overlord[h];
  return over < 0 ? rule : record.say("{rule}, under: {overlord}", { rule, overlord: record.holderName(over, day) });
}

function recognition(record, h, day) {
  const { status } = record;
  if (!status.differs(h)) return null;
  const said = record.say("By recognition: {owner}", { owner: record.holderName(status.columns.recognised[h], day) });
  const how = status.recognition(h);
  const words = how ? `${said} (${record.say(`recognition ${how}`)})` : said;
  return node("div", "", node("p", "ta-recognition", words), sources(record, record.about(h, "recognition")));
}

function badge(record, h) {
  const certainty = record.status.certainty(h);
  return node("span", `ta-badge ta-${certainty}`, record.say(`certainty ${certainty}`));
}

export function cause(record, h, focus) {
  const event = record.bundle.holdings.event[h];
  return event < 0 ? null : eventLink(record, record.bundle.events[event].id, focus);
}

// Who holds on the day: holder, kind of rule, since when, by what, how sure.
export function nowHeld(record, area, day) {
  const h = record.heldOn(area, day);
  const { holder } = record.status.columns;
  const native = record.nativeName(holder[h], day);
  const by = cause(record, h, "now-event");
  return node("section", "ta-held",
    node("p", "ta-kicker", record.say("Held on {date}", { date: record.speech.date(day) })),
    node("p", "ta-now", holderLabel(record, holder[h], day), native
      ? node("span", { cls: "ta-native", attrs: { lang: native.native_lang, dir: "auto" } }, native.native) : null),
    node("p", "ta-muted", ruleWords(record, h, day)),
    recognition(record, h, day),
    node("p", "", record.say("Since {when}", { when: record.since(h) }), by ? [" · ", by] : null, " ", badge(record, h)),
    note(record, record.about(h, "note")),
    sources(record, record.about(h, "sources")));
}

// All holdings of an area; the one that holds on the day is marked.
export function story(record, area, day) {
  return node("ol", "ta-timeline", record.holdingsOf(area).map((h) => chapter(record, h, day)));
}

function chapter(record, h, day) {
  const start = record.history.startDay(h);
  const then = start < record.bundle.first ? record.bundle.first : start;
  const until = record.endDay(h);
  const held = start <= day && (!until || day < until);
  const look = held ? { cls: "ta-chapter ta-current", attrs: { "aria-current": "date" } } : "ta-chapter";
  const by = cause(record, h, `by-${then}`);
  return node("li", look, link(record.since(h), { day: then }, `when-${then}`, "ta-when"),
    node("div", "", holderLabel(record, record.status.columns.holder[h], then), " ",
      node("span", "ta-muted", ruleWords(record, h, then)), " ", badge(record, h)),
    by ? node("p", "ta-by", by) : null,
    recognition(record, h, then),
    note(record, record.about(h, "note")),
    sources(record, record.about(h, "sources")));
}
