// The contract of the browser side: what Python sends, what the parts hand one another, and what
// of Leaflet is used. Days are texts that sort ("1828-02-21"; before the year 0 see days.js); points
// are [longitude, latitude] in degrees; boxes are [west, south, east, north]; indices are positions in
// the bundle's tables.

export type Day = string;

/** How a year before 1, and an early one, is written: "{year} BC". */
export interface YearWords {
  eras: { bc: string; ad: string };
}
export type Point = [number, number];
export type Pixel = [number, number];
export type Box = [number, number, number, number];
export type View = "control" | "recognised";
export type Theme = "light" | "dark";
export type Kind = "place" | "area" | "event";

/** What a button of a row chooses. */
export interface Option {
  option: string;
}

/** Where a link, a tick, a click or a mention leads. What is left out stays as it is. */
export interface Target {
  kind?: Kind | "none";
  id?: string;
  day?: Day;
  year?: number;
  view?: View;
  /** A step of the article's story, "start" for its opening, "" for the atlas without it. */
  story?: string;
  /** Two days to compare, as a reader writes them; both empty end the comparison. */
  from?: string;
  to?: string;
}

/** A passage of the article, where a search leads to one. */
export interface Excerpt {
  kind: "excerpt";
  id: string;
}

/** A click on the map: "none" lets go; `n` counts them, so that no two are alike. */
export interface Pick {
  kind: Kind | "none";
  id: string;
  day: Day;
  n: number;
}

// --- the bundle: cartography/bundle.py ---------------------------------------------------------

/** A text by language: {en, tr, az, ...}. */
export type Names = Record<string, string>;
/** [from, until, names]; "" is open. */
export type NameSpan = [Day | "", Day | "", Names];

export interface Area {
  id: string;
  label: string;
  names: Names;
  point: Point;
  km2: number;
  box: Box;
}

export interface Holder {
  id: string;
  family: string;
  state: string;
  colour: string;
  colour_dark: string;
  names: NameSpan[];
  /** An everyday name, where the full one is long. */
  short?: Names;
  /** One of `Bundle.groups`: those who bear one name together where their own do not fit. */
  group?: string;
  /** Whether the article speaks of the state this is. */
  article?: true;
}

export interface AtlasEvent {
  id: string;
  date: Day;
  kind: string;
  tier: "main" | "secondary" | "baseline";
  article: boolean;
  point?: Point;
  place?: Names;
  names: Names;
  /** The language of its name, where that is the article's own sentence. */
  lang?: string;
  /** Its day in Old Style, where the sources give one. */
  old_style?: Day;
  /** Whether its day is only a convention. */
  unsure?: boolean;
  /** When it was, where the plain day does not say it all. */
  when?: Names;
}

/** [day, position of its event, role, when in words where uncertain, as EDTF]. */
export type EventDay = [Day, number, "day" | "step" | "end", Names?, string?];

/** A text in the reader's language, or as it stands with its own: [text, language]. */
export type Written = string | [text: string, lang: string];

/** The sentences of the events in one language, by event: cartography/event_texts.py. */
export interface EventTexts {
  /** What the record says of an event beside its name. */
  lines: Record<string, Written>;
  /** What happened on its further days. */
  steps: Record<string, Written[]>;
}

/** What an event did to one area, between two of its holdings. */
export interface Move {
  kind: string;
  old: number;
  now: number;
  held: boolean;
}

/** The same, with its event found. */
export interface DatedDay {
  date: Day;
  event: AtlasEvent;
  role: EventDay[2];
  /** Which of its event's steps it is. */
  step?: number;
  /** In words, where its day is not known for sure, and as EDTF. */
  when?: Names;
  edtf?: string;
}

/** What events moved, net, as columns: cartography/bundle_events.py. */
export interface Moves {
  kinds: string[];
  new: number[];
  back: number[];
  kind: number[];
  held: number[];
}

export interface Place {
  id: string;
  kind: string;
  point: Point | null;
  zoom: number;
  rank: number;
  /** The area it lies in, where there is one. */
  area?: string;
  /** Whether the place is the right one, where a text was read by rule: else it is to be looked at. */
  sure?: boolean;
  extent: string[];
  founded: Day | "";
  names: NameSpan[];
}

/** A day that is not known for sure: as EDTF, the range it lies in, and in words. */
export interface Undated {
  edtf: string;
  low: Day;
  high: Day;
  text: Names;
}

/** Holdings as columns, sorted by area and start; -1 is none. */
export interface Holdings {
  area: number[];
  from: number[];
  holder: number[];
  overlord: number[];
  rule: number[];
  recognised: number[];
  recognition: number[];
  certainty: number[];
  edtf: number[];
  event: number[];
  /** 1 where somebody opened a source for this very holding, else 0. */
  opened: number[];
}

/** Of an area: polygons of rings of arcs, each by its position; ~position is one walked backwards. */
export type Polygons = number[][][];

/** Arcs as TopoJSON has them, each a flat list of steps, and the areas made of them, in order. */
export interface SentTopology {
  /** Steps in Base64 VLQ. */
  arcs: string[];
  transform?: { scale: [number, number]; translate: [number, number] };
  areas: Polygons[];
  certainty?: string[];
  water?: boolean[];
}

/** The same, whose arcs know the areas on their two sides. */
export interface Topology extends Omit<SentTopology, "arcs"> {
  arcs: number[][];
  sides: [number, number][];
}

/** Lines or polygons as whole steps of 1 / `scale` degree: cartography/packing.py. */
export interface Feature {
  kind?: string;
  where?: string;
  state_id?: string;
  closed: boolean;
  scale: number;
  /** In Base64 VLQ. */
  lines: string[];
}

export interface Membership {
  state: string;
  role: string;
  from: Day;
  until: Day | "";
}

/** A layer that can be laid over the land: states with roles that change in time. */
export interface StateLayerRow {
  id: string;
  title: Names;
  /** What a role, "member" or "observer", is called in the legend. */
  roles: Record<string, Names>;
  shapes: Feature[];
  memberships: Membership[];
}

/** A part of the map that one may go to by name. */
export interface NamedView {
  id: string;
  names: Names;
  box: Box;
}

export interface Bundle {
  version: number;
  title: string;
  /** Those of the names on the land, the first where there is no other. */
  languages: string[];
  /** Which atlas this is, for those who cite it; "" where it does not say. */
  /** `licence` of the land drawn; `natural`: its shapes are Natural Earth's. */
  edition: { title: Names; version: string; licence: string; natural: boolean };
  first: Day;
  last: Day;
  opening: string;
  /** The day of each step of the article's story, in order. */
  story: Record<string, Day>;
  /** Which events are gone through until the reader asks for others. */
  scope: "article" | "main";
  home: Box;
  topology: Topology;
  areas: Area[];
  holders: Holder[];
  groups: Record<string, Names>;
  views: NamedView[];
  holdings: Holdings;
  days: Day[];
  rules: string[];
  recognitions: string[];
  certainties: string[];
  edtfs: Undated[];
  events: AtlasEvent[];
  event_days: EventDay[];
  moves: Moves;
  places: Place[];
  basemap: Feature[];
  layers: StateLayerRow[];
  words: Record<string, Record<string, string>>;
  months: Record<string, string[]>;
  /** How years of each era are written, by language. */
  eras: Record<string, YearWords["eras"]>;
}

/** The article of a reader's own, laid over the bundle of a record: cartography/own.py. */
export interface OwnPart {
  /** Tells parts apart: equal ones have equal keys. */
  key: string;
  title: string;
  edition: Bundle["edition"];
  first: Day;
  last: Day;
  opening: string;
  story: Record<string, Day>;
  home: Box;
  places: Place[];
  events: AtlasEvent[];
  /** Their days; positions count from the first of `events`. */
  event_days: EventDay[];
  /** Their sentences, by language. */
  texts: Record<string, EventTexts>;
  /** Events of the record that the article speaks of. */
  named: string[];
}

/** Rows as columns: of each column every row's value, null where the row has none. */
export type Columns<Row> = { [Name in keyof Row]: (Row[Name] | null)[] };

/** The bundle as it is sent: cartography/wire.py. */
export type SentBundle = Omit<Bundle, "areas" | "holders" | "events" | "edtfs" | "topology"> & {
  areas: Columns<Area>;
  holders: Columns<Holder>;
  events: Columns<AtlasEvent>;
  edtfs: Columns<Undated>;
  topology: SentTopology;
};

// --- inside the engine -------------------------------------------------------------------------

/** A line in drawing units: x and y in turn. */
export type Chain = number[];

/** How a line is drawn: widths and dashes in CSS px. */
export interface Stroke {
  colour: string;
  width: number;
  dash?: number[];
  cap?: "round" | "butt";
  alpha?: number;
}

/** A tile of a pattern in CSS px: a shape on a ground or on nothing; filled where no `width` says a line. */
export interface Tile {
  side: number;
  ground?: string;
  colour: string;
  d: string;
  width?: number;
}

/** What land is filled with: a colour, or a pattern. */
export type Filling = string | CanvasPattern;

/** What layers paint with: a canvas's pen, or that of a picture that is taken away. */
export interface Brush {
  fill(drawn: Drawn, filling: Filling, alpha?: number): void;
  line(drawn: Drawn, stroke: Stroke): void;
  /** Paint only inside a shape. */
  within(drawn: Drawn, work: () => void): void;
  /** Take away what was painted, from all of it at the first point of a way to nothing at the second. */
  fade(box: Box, ways: [Pixel, Pixel][]): void;
  /** What a look fills with. */
  style(look: Look): Filling;
  /** `key` tells the pattern from others. */
  pattern(key: string, tile: (ratio: number) => Tile): Filling;
}

type Drawn = import("./engine/drawn.js").Drawn;

/** A shape of a picture: an element of SVG that is to be made. */
export interface Shape {
  tag: string;
  attrs: Record<string, string | number>;
  kids?: Shape[];
  text?: string;
}

/** Something on the land: paints what of it lies in a box of drawing units. */
export interface Layer {
  paint(pen: Brush, box: Box): void;
}

export interface Unsure {
  area: number;
  holding: number;
  low: Day;
  high: Day;
}

/** How a holding is filled; `stripe` only where it is hatched. */
export interface Look {
  base: string;
  stripe?: string;
  /** Whether the stripe is nobody's colour and thin. */
  fine?: boolean;
}

/** How an area is painted now. */
export interface PaintedLook extends Look {
  unsure: boolean;
}

export interface Cluster {
  power: number;
  areas: number[];
  km2: number;
  all: number;
}

/** What `Clusters` asks of the world. */
export interface ClusterWorld {
  bundle: { areas: { km2: number; box: Box }[] };
  near: number[][];
  status: { power(holding: number): number };
}

/** Whose hands a holding is in, by the view, in law or on the ground. */
export type PowerOf = (holding: number) => number;

export interface Mark {
  place: Place;
  /** Other places on the same point: drawn as one with it, with all names. */
  also: Place[];
  node: HTMLButtonElement;
  name: HTMLElement;
  dot: HTMLElement | null;
  /** The areas it spans, by position; null where the atlas has none. */
  extent: Set<number> | null;
  at: Pixel;
  x: number;
  y: number;
}

export interface OpeningOptions {
  day: Day;
  since: Day | "";
  lang: string;
  theme: Theme;
}

export interface StartOptions {
  bundle?: Bundle;
  bundleUrl?: string;
  own?: OwnPart | null;
  date?: Day;
  query?: string;
  lang?: string;
  theme?: Theme;
}

/** A name on the map; its box is [x, y, width, height] in CSS px of the map. */
export interface DrawnLabel {
  kind: string;
  id: string;
  text: string;
  box: [number, number, number, number];
  /** Whether it stands beside a line that leads to its land, and from where to where. */
  callout?: true;
  from?: Pixel;
  at?: Pixel;
}

/** Land that an event moved, as it is drawn; `held`: the gainer had it already. Ids throughout. */
export interface DrawnMark {
  event: string;
  kind: string;
  held: boolean;
  km2: number;
  loser: string;
  gainer: string;
  areas: string[];
}

/** Of a picture: the address that leads back; light or dark, else as it is seen; `bare`: no title, no credit. */
export interface PictureWishes {
  address?: string;
  theme?: Theme;
  bare?: boolean;
}

/** The one door to the map: `window.atlas`. */
export interface AtlasDoor {
  setYear(year: number): void;
  setDate(day: Day): void;
  date(): Day;
  /** {area id: holder id} of what is painted, or of a day; by a view ("control"). */
  state(day?: Day, view?: View): Record<string, string>;
  select(kind: Kind | null, id: string | null, fit?: boolean): void;
  setView(view: View): void;
  setLang(lang: string): void;
  setTheme(theme: Theme): void;
  setLayer(name: string, on: boolean): void;
  /** Lay an own article over the map, or take it away. */
  setOwn(part: OwnPart | null): void;
  compare(day: Day | null): void;
  fit(box: Box): void;
  goTo(lat: number, lon: number, zoom: number): void;
  centre(): { lat: number; lon: number; zoom: number };
  /** By day, then in the order of the table. */
  events(): AtlasEvent[];
  /** Which of them are gone through until the reader asks for others. */
  scope(): "article" | "main";
  /** Their days and those of their steps, by day. */
  days(): DatedDay[];
  /** How many areas changed hands from day `since` to `day`. */
  transfers(since: Day, day: Day): number;
  /** Main-thread milliseconds per painted step. */
  stats(): { steps: number; median: number; p95: number; worst: number; share: number };
  /** The names that are drawn now. */
  labels(): DrawnLabel[];
  /** What the event on the map did to the land, in groups that went the same way. */
  marks(): DrawnMark[];
  /** The area under a pixel of the map. */
  areaAt(x: number, y: number): string | null;
  /** How each area is painted, in the order of the areas. */
  looks(): PaintedLook[];
  /** Longitude and latitude under a pixel of the map. */
  pointAt(x: number, y: number): Point;
  /** The areas that are outlined as chosen. */
  outlined(): string[];
  /** The role of each state of the layers that were turned on. */
  members(): Record<string, string>;
  /** What is seen now as the text of an SVG that needs nothing else. */
  picture(wishes?: PictureWishes): string;
  /** The faces a picture is written in, there to be measured. */
  fonts(): Promise<unknown>;
  /** Whose the map is, and its licence. */
  credit(): string;
}

// --- the timeline: panels/timeline.py, page/page.js --------------------------------------------

export interface TimelineWords extends YearWords {
  dates: DateWords;
  timeline: string;
  events: string;
  previous: string;
  next: string;
  play: string;
  pause: string;
  speed: string;
  last: string;
  more: string;
  one: string;
  moved: string;
  still: string;
  ended: string;
  months: string[];
  /** What Shift does with the two before. */
  shift: string;
  yearBefore: string;
  yearAfter: string;
  typeDay: string;
  /** What is said of a text that is no day: of {typed}, {first} and {last}. */
  refused: string;
  options: string;
  /** Of a map that does not come, and its button. */
  missed: string;
  again: string;
  rail: {
    several: string;
    zoom: string;
    spans: string[];
    scope: string;
    scopes: string[];
    key: [string, string];
  };
  takeaway: TakeawayWords;
}

/** What is said where the page cannot go on, and the button: live/line.js. */
export interface LineWords {
  lost: string;
  missing: string;
  forgotten: string;
  again: string;
  close: string;
}

/** What is said of what is taken away: live/takeaway/. */
export interface TakeawayWords {
  saved: string;
  failed: string;
  leave: string;
  handout: string;
  voices: string;
  left: string;
}

export interface TimelineData {
  /** The day the page shows, and the slider's year. */
  day: Day;
  year: number;
  first: Day;
  last: Day;
  lang: string;
  view: View;
  selected: { kind: Kind; id: string } | null;
  compare: Day | "";
  layers: Record<string, boolean>;
  /** The article of the reader's own that lies over the map; null or left out for none. */
  own?: OwnPart | null;
  /** Where the map opens. */
  map: { lat: number; lon: number; zoom: number } | null;
  /** Whether moves of the map go into the address. */
  moves: boolean;
  /** Whether the day stays as it is. */
  fixed?: boolean;
  /** Whether nothing has a time: no year, no rail and no play are shown. */
  timeless?: boolean;
  /** Files the map will ask for. */
  ahead?: string[];
  /** The sentences of the events in the page's language, or the address of them. */
  texts: string | EventTexts;
  title: string;
  words: TimelineWords;
}

/** `go` carries a Target, `pick` a Pick. */
export type Trigger = (name: string, value: Target | Excerpt | Pick | Option | OwnDeed) => void;

/** What Streamlit, or the single file, hands a component. */
export interface Component<Data> {
  data: Data;
  parentElement: HTMLElement;
  setTriggerValue: Trigger;
}

export interface Slider {
  readonly held: boolean;
  readonly value: number | null;
  attach(): void;
  place(year: number): void;
  /** Be so much wider than the rail, with this share of it left of the rail. */
  frame(wide: number, shift: number): void;
  close(): void;
}

export interface SliderEars {
  /** At every change of the thumb, by hand, by key or by the server. */
  value(year: number | null): void;
  /** How a year is written, for who does not see the thumb. */
  say(year: number): string;
  /** A hand takes the thumb. */
  hold(): void;
  drop(): void;
}

export interface MapEars {
  ready(): void;
  pick(picked: Pick): void;
  /** The reader chose on the map whose land its colours show. */
  view(view: View): void;
  moved(where: { lat: number; lon: number; zoom: number }): void;
}

/** The classes of what lies above and below a timeline. */
export interface Ends {
  Slider: new (on: SliderEars) => Slider;
  MapFrame: new (on: MapEars) => import("./timeline/mapframe.js").MapFrame;
}

/** What a span of days is told by: its event, how many others it has; `then`: it came before. */
export interface Told {
  day: DatedDay | null;
  more: number;
  then: boolean;
}

// --- find: cartography/findable.py, words/find_terms.py, panels/search.py -----------------------

export interface FindWords extends YearWords {
  label: string;
  placeholder: string;
  list: string;
  kinds: Record<FoundKind, string>;
  /** Headings of what is offered before anything is typed. */
  places: string;
  stops: string;
  go: string;
  nothing: string;
  refused: string;
  one: string;
  many: string;
  since: string;
  until: string;
  shown: string;
  moved: string;
  months: string[];
}

export type FoundKind = "day" | "place" | "event" | "holder" | "area" | "passage";

/** Some fields of a row. */
type Only<Row, Names extends keyof Row> = { [Name in Names]: Row[Name] };

/** What of the bundle can be found by name. */
export interface NamedBundle {
  first: Day;
  last: Day;
  places: Only<Place, "id" | "names" | "area">[];
  events: Only<AtlasEvent, "id" | "date" | "kind" | "tier" | "article" | "place" | "names">[];
  holders: Only<Holder, "id" | "colour" | "names" | "short" | "article">[];
  areas: Only<Area, "id" | "label" | "names">[];
}

/** The words of dates in every language: months by name, and words that say nothing. */
export interface DateWords {
  months: Record<string, number>;
  idle: string[];
  /** How the eras are named, as patterns of letters without accents. */
  eras: { bc: string; ad: string };
}

/** [from, until, position of the area that stands for the power's land]; "" is open. */
export type Seat = [Day, Day | "", number];

/** What the bundle lacks; rows in the order of its tables. */
export interface Findable {
  places: { also: string[] }[];
  events: { end: Day | ""; also: string[]; place: number }[];
  holders: { also: [Day | "", Day | "", string][]; held: Seat[]; towns: number[] }[];
  passages: { id: string; text: string; about: ["place" | "event", number][] }[];
  dates: DateWords;
}

/** The same as it is sent. */
export interface SentFindable {
  places: Columns<Findable["places"][number]>;
  events: Columns<Findable["events"][number]>;
  holders: Columns<Findable["holders"][number]>;
  passages: Columns<Findable["passages"][number]>;
  dates: DateWords;
}

/** The file that the app's page asks for. */
export interface FoundFile {
  bundle: { first: Day; last: Day } & {
    [Table in "places" | "events" | "holders" | "areas"]: Columns<NamedBundle[Table][number]>;
  };
  findable: SentFindable;
}

/** One name of a thing; `own`: not that of a place or a town it goes with. */
export interface Spelling {
  text: string;
  folded: string;
  words: string[];
  own: boolean;
}

/** A thing that can be found; a power once for each of its names. */
export interface Entry {
  kind: Exclude<FoundKind, "day">;
  /** Its position in its table. */
  at: number;
  spellings: Spelling[];
  /** The more, the likelier of two alike. */
  weight: number;
  names: NameSpan[];
  /** Of a power: when it held land under this name. */
  held?: Seat[];
}

/** A thing that fits; the higher `tier`, the better. */
export interface Hit {
  entry: Entry;
  tier: number;
  spelling: Spelling;
}

/** One line of the list. */
export interface Suggestion {
  kind: FoundKind;
  label: string;
  /** The spelling that fits, where the label does not. */
  matched?: string;
  /** Its year or span. */
  when?: string;
  swatch?: string;
  target: Target | Excerpt;
  /** What is said once it was chosen, where more than that happens. */
  note?: string;
}

export interface SuggestionGroup {
  title: string;
  lines: Suggestion[];
}

export interface FindData {
  lang: string;
  day: Day;
  words: FindWords;
  /** Where the app finds the names. */
  address?: string;
}

// --- prose: panels/draw.py ---------------------------------------------------------------------

export type Node = string | Element;

export interface Element {
  tag: string;
  cls?: string;
  kids?: Node[];
  attrs?: Record<string, string | true>;
  go?: Target | Option | null;
  /** What a press asks of the browser: the document hears `atlas:asked` with it as `what`. */
  ask?: string;
  embed?: Embed;
  /** The name of a CSV file that a press writes from the tables of the section around it. */
  save?: string;
  pair?: PairFields;
  copy?: string;
  copied?: string;
  failed?: string;
  swatch?: string;
  /** Whether the swatch is drawn lighter, as a vassal wears its overlord's colour. */
  tint?: boolean;
  share?: number;
  here?: boolean;
}

/** Two fields for two days: what stands in them, and what they are called. */
export interface PairFields {
  from: string;
  to: string;
  words: { from: string; to: string; go: string };
}

/** A frame with this map: what it is called, and the address's words for what it shows. */
export interface Embed {
  title: string;
  parameters: string;
  inside: "search" | "hash";
}

export interface ProseData {
  nodes: Node[];
  lang: string;
  about?: string;
  /** What a search led to: an excerpt, else the heading. */
  sought?: { excerpt: string; turn: number } | null;
}

// --- an article of the reader's own: panels/own/marked.py, panels/own/card.py -------------------

export interface OwnMark {
  /** Where it begins in the text, in characters. */
  at: number;
  text: string;
  kind: "place" | "date";
  state: "sure" | "look" | "decided" | "pointless";
  title: string;
}

export interface OwnParagraph {
  at: number;
  runs: (string | OwnMark)[];
}

export interface OwnField {
  name: string;
  label: string;
  value: string;
  hint: string;
  press: string;
}

export interface OwnCard {
  at: number;
  title: string;
  nodes: Node[];
  fields: OwnField[];
  /** What the box says that keeps a decision to these words; "" where there are no equal ones. */
  only: string;
  /** The id of its place on the map; "" for none. */
  place: string;
}

export interface OwnData {
  lang: string;
  text_lang: string;
  paragraphs: OwnParagraph[];
  card: OwnCard | null;
  /** Said to who does not see it. */
  said: string;
  /** Not empty while a press on the map puts a place. */
  placing: string;
  words: Record<string, string>;
}

/** What a person does with a mark, or with the whole text. */
export interface OwnDeed {
  do?: string;
  at?: number;
  end?: number;
  kind?: "place" | "date";
  everywhere?: boolean;
  text?: string;
  step?: number;
  lon?: number;
  lat?: number;
}

/** What may be put into an element: what is empty is left out. */
export type Kid = Node | false | null | undefined | Kid[];

// --- the single file: exports/page/tables.py ---------------------------------------------------

/**
 * A node as it is shipped: a number stands for one of those in `Tables.pool`, `source` for a source by
 * its place in `Tables.sources`.
 */
export type Shipped = number | string | { source: number } | { text: number } | (Omit<Element, "kids"> & { kids: Shipped[] });

/** What the app's tellers say of something, by language. */
export type Tree = Record<string, Shipped[]>;

/** What is said from a day on, in order of time. */
export type TreeSpan = [Day, Tree];

/** Values kept once, and which of them each holding has. */
export interface Column<Value> {
  kept: Value[];
  at: number[];
}

/** What is said of every source, as columns; "" for what is not known. */
export interface Sources {
  id: string[];
  title: string[];
  author: string[];
  publisher: string[];
  url: string[];
}

/** What was opened for which fact, as columns; events and areas by their place in the bundle. */
export interface Attestations {
  event: number[];
  /** "" for the event as a whole. */
  date: (Day | "")[];
  areas: number[][];
  source: string[];
  /** Numbers of texts. */
  locator: number[];
  read: Day[];
  says: number[];
}

export interface Tables {
  pool: Shipped[];
  masthead: Tree;
  about: Tree;
  article: Tree;
  claims: Tree;
  /** Pairs of years that may be compared at once. */
  pairs: Tree;
  bar: TreeSpan[];
  "way in": TreeSpan[];
  story: Record<string, Tree>;
  /** `moved`: by kind, the caption of its table and what stands below it. */
  events: Record<string, { before: Tree; moved: [kind: string, caption: Tree, below: Tree][]; after: Tree }>;
  places: Record<string, { headings: TreeSpan[]; quotes: Tree; names: Tree }>;
  areas: Record<string, Tree>;
  briefly: Record<string, Tree>;
  layers: Record<string, { title: Tree; members: TreeSpan[] }>;
  /** The area each place lies in, "" for none. */
  place_areas: Record<string, string>;
  /** Excerpts that mention a thing or a year: "place shusha", "year 1828". */
  speaking: Record<string, string[]>;
  /** `note` are numbers of texts. */
  holdings: { note: Column<number>; sources: Column<string[]>; recognition: Column<string[]> };
  sources: Sources;
  attestations: Attestations;
  /** The record's own texts by language; -1 is the number of none. */
  texts: Record<string, Written[]>;
  /** The sentences of the events, by number. */
  sentences: { lines: Record<string, number>; steps: Record<string, number[]> };
  /** Whose view a source gives, by its id and by language; none: not there. */
  sides: Record<string, Record<string, string>>;
  /** By language and English text; of a plural, what is said of one and of several. */
  words: Record<string, Record<string, string | [string, string]>>;
  timeline: Record<string, TimelineWords>;
  share: Tree;
  foot: Tree;
  edition: Cited;
  /** On whose word an event or a place without an area stands: "event 1813-gulistan". */
  grounds: Record<string, string[]>;
  find: Record<string, FindWords>;
}

/** What is cited; by language, what it is called beside its own title, and its name and its tab's. */
export interface Cited {
  title: string;
  version: string;
  makers: string[];
  makers_in: Record<string, string[]>;
  licence: string;
  called: Record<string, string>;
  named: Record<string, string>;
  page: Record<string, string>;
}

/** Land that passed from one holding to another; `came`: with which the new power came in. */
export interface Change {
  old: number;
  now: number;
  came: number;
}

/** What the reader of the single file has chosen: all of it is in the address. */
export interface PageState {
  day: Day;
  year: number;
  kind: Kind | null;
  id: string | null;
  view: View;
  lang: string;
  panel: string;
  /** The layers over the land, by id. */
  layers: Record<string, boolean>;
  /** The step of the story that is on, "start" for its opening, "" for none. */
  story: string;
  /** The other day on the map, "" for none. */
  compare: Day | "";
  /** What was typed of two days to compare, while it is none. */
  typed?: string[];
}

// --- what of Leaflet 1.9 is used ---------------------------------------------------------------

export interface LeafletPoint {
  x: number;
  y: number;
  equals(other: LeafletPoint | Pixel): boolean;
  round(): LeafletPoint;
}

export interface LatLng {
  lat: number;
  lng: number;
  equals(other: LatLng): boolean;
}

type LatLngLike = { lat: number; lng: number } | [number, number];
type Corners = [number, number][];

export interface LatLngBounds {
  getCenter(): LatLng;
  getWest(): number;
  getSouth(): number;
  getEast(): number;
  getNorth(): number;
  pad(share: number): LatLngBounds;
  contains(point: LatLngLike): boolean;
}

export interface LeafletEvent {
  originalEvent: MouseEvent;
  containerPoint: LeafletPoint;
  zoom: number;
  center: LatLng;
}

export interface LeafletMap {
  on(names: string, hear: (event: LeafletEvent) => void): void;
  off(names: string, hear: (event: LeafletEvent) => void): void;
  getContainer(): HTMLElement;
  getPane(name: string): HTMLElement | undefined;
  createPane(name: string): HTMLElement;
  options: { zoomSnap: number; minZoom: number };
  getSize(): LeafletPoint;
  getZoom(): number;
  getCenter(): LatLng;
  getBounds(): LatLngBounds;
  setView(centre: LatLngLike, zoom: number, options?: object): void;
  panTo(centre: LatLngLike, options?: object): void;
  panInside(point: LatLngLike, options?: object): void;
  invalidateSize(options?: object): void;
  containerPointToLatLng(point: Pixel): LatLng;
  containerPointToLayerPoint(point: Pixel | LeafletPoint): LeafletPoint;
  latLngToContainerPoint(at: LatLngLike): LeafletPoint;
  latLngToLayerPoint(at: LatLngLike): LeafletPoint;
  layerPointToLatLng(point: LeafletPoint): LatLng;
  zoomControl?: LeafletControl;
  attributionControl?: { setPrefix(prefix: false): void };
  /** Leaflet's own, not documented: engine/viewport.js, engine/surface.js. */
  _latLngToNewLayerPoint(at: LatLng, zoom: number, centre: LatLng): LeafletPoint;
  _animatingZoom: boolean;
}

/** Leaflet's renderer with what engine/surface.js adds and the private parts it leans on. */
export interface Surface {
  sheet: import("./engine/sheet.js").Sheet;
  onTurn(): void;
  remove(): void;
  addTo(map: LeafletMap): Surface;
  _container: HTMLCanvasElement;
  _map: LeafletMap;
  _bounds: { min: LeafletPoint; max: LeafletPoint; contains(view: object): boolean };
  _update(): void;
  _follow(): void;
}

interface LeafletControl {
  addTo(map: LeafletMap): LeafletControl;
  getContainer(): HTMLElement;
  setPosition(corner: string): void;
}

interface Leaflet {
  map(id: string, options: object): LeafletMap;
  bounds(one: LeafletPoint, other: LeafletPoint): object;
  latLngBounds(box: Corners): LatLngBounds;
  control: { scale(options: object): LeafletControl };
  DomUtil: { setPosition(node: HTMLElement, point: LeafletPoint): void };
  DomEvent: {
    disableClickPropagation(node: HTMLElement): void;
    disableScrollPropagation(node: HTMLElement): void;
  };
  Renderer: {
    extend(parts: object & ThisType<Surface>): new (options: object) => Surface;
    prototype: {
      _update(this: Surface): void;
      getEvents(this: Surface): object;
    };
  };
}

declare global {
  const L: Leaflet;
  /** Of a component's script: where its module lies and what it is called there (lazy.js). */
  const ADDRESS: string;
  const NAME: string;
  interface Window {
    atlas?: AtlasDoor;
  }
}
