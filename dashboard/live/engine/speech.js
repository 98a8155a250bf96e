// The reader's language: words of the map, dates, and the name a thing bore on a day.

export class Speech {
  constructor(bundle) {
    this.bundle = bundle;
    this.lang = "en";
  }

  use(lang) {
    this.lang = this.bundle.words[lang] ? lang : "en";
  }

  // The text for a key, its {names} filled in.
  say(key, values) {
    const text = this.bundle.words[this.lang][key] ?? key;
    return values ? text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole) : text;
  }

  // "24 October 1813"; months come from the bundle so that page and map agree.
  date(iso) {
    const [year, month, day] = iso.split("-").map(Number);
    return `${day} ${this.bundle.months[this.lang][month - 1]} ${year}`;
  }

  // When a holding began, in words that claim no more than is known.
  since(day, edtf) {
    const told = this.bundle.edtfs[edtf];
    return told ? told.text[this.lang] || told.text.en : this.date(day);
  }

  // The name in the reader's language out of {en, tr, az, ...}.
  of(names) {
    return names[this.lang] || names.en;
  }

  area(area) {
    return this.of({ en: area.label, ...area.names });
  }

  event(index) {
    return index < 0 ? "" : this.of(this.bundle.events[index].names);
  }
}

// Dated names: [from, until, {en, tr, az, native, native_lang}], in order of time.
export function namesAt(spans, day) {
  for (let i = spans.length - 1; i > 0; i -= 1) if (spans[i][0] <= day) return spans[i][2];
  return spans[0][2];
}

export function number(value, lang) {
  return new Intl.NumberFormat(lang).format(Math.round(value));
}
