/**
 * Search over a static index (docs/search-format.md), without stemmer or dependencies. The steps and the arithmetic
 * are those of SearchIndexReader, so that both give the same order.
 *
 * The page has:
 * - `<form id="zoek.form" role="search" method="get">` with `<input type="search" name="q" id="zoek.q">`;
 * - `<div data-zoek data-index="../zoekindex/index.bin" data-root="../" data-t-…="…">`: the folder of the index, what
 *   comes before the paths of results (with a file name at its end, that comes after them too), and every text:
 *   data-t-resultaat "1 resultaat", data-t-resultaten "{n} resultaten", data-t-geen "Geen resultaten",
 *   data-t-deels "Ook pagina's met een deel van uw woorden", data-t-ontbreekt "Niet gevonden: {woorden}",
 *   data-t-meer "Toon meer resultaten", data-t-facet-meer "Toon meer", data-t-wis "Wis filters",
 *   data-t-laden "Bezig met zoeken", data-t-fout "Zoeken lukt nu niet", data-t-opnieuw "Probeer opnieuw",
 *   data-t-bestand "Zoeken werkt niet vanaf een bestand";
 * - `[data-zoek-facetten]`, `[data-zoek-resultaten]`, `[data-zoek-status]` (role=status), all empty;
 * - `[data-zoek-geen]`, hidden: what to do when nothing was found;
 * - perhaps `[data-zoek-uit]`: why there is no search where this script does not run.
 *
 * Rendered are `fieldset.zoek-facet > legend + label > input + span.zoek-aantal`, `ol.zoek-lijst > li > h3 > a`, `p`,
 * `p.zoek-meta`, `p.zoek-noot`, `p.zoek-fout`, `button.zoek-meer`, `button.zoek-wis`; `span.zoek-bij` in the button
 * of a facet is for screen readers only, and style must leave `[hidden]` hidden.
 * The URL is ?q=…&facet=value&facet=value&pagina=2.
 */

const VERSION = 1;
const LONGEST_TOKEN = 64;
const MOST_WORDS = 16;
const WEIGHT = { exact: 1, group: 0.625, inflection: 0.5, prefix: 0.375, parts: 0.5 };
const PREFIX = { shortest: 2, shards: 2, forms: 24, files: 4 };
const ENOUGH = 10;
const SATURATION = 1.2;
const PAGE = 10;
const ENDINGS = new Set(["", ..."d de den e en er ere ers je jes n s st ste t te ten tje".split(" ")]);

// Words. A form is a string of UTF-8 bytes, one per character, so that comparing forms compares bytes.

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const toForm = (text) => String.fromCharCode(...encoder.encode(text));
const fromForm = (form) => decoder.decode(Uint8Array.from(form, (c) => c.charCodeAt(0)));

const SPECIAL = {
  æ: "ae", œ: "oe", ø: "o", ß: "ss", đ: "d", ð: "d", þ: "th", ł: "l", ħ: "h", ı: "i", ŋ: "n", ŧ: "t", ĸ: "k", ǝ: "e",
};
const LETTERS = [
  [0x250, 0x2af], [0x370, 0x1dff], [0x1f00, 0x1fff], [0x2c00, 0x2dff], [0x2e80, 0x2fff], [0x3040, 0xd7ff],
  [0xf900, 0xfdff], [0xfe70, 0xfefe], [0x10000, 0x1cfff], [0x20000, 0x3ffff],
];
const SEPARATOR = " ";
const JOINER = "-";

/** Returns what a character becomes: a form, nothing, a joiner or a separator. */
function fold(char) {
  if (/[a-z0-9]/.test(char)) return char;
  if (/[A-Z]/.test(char)) return char.toLowerCase();
  if (/['.\-\u2018\u2019\u02bc\u2010\u2011]/.test(char)) return JOINER;
  if (/[\xad\u0300-\u036f\u200c\u200d\u2060\ufe00-\ufe0f\ufeff]/.test(char)) return "";
  if (/[×÷]/.test(char)) return SEPARATOR;
  if (/[\xc0-\u024f\u1e00-\u1eff²³¹⁰⁴-⁹₀-₉\ufb00-\ufb06]/.test(char)) {
    const letters = char.toLowerCase().normalize("NFKD").replace(/[\p{M}·ʼʾ]/gu, "");
    return toForm([...letters].map((letter) => SPECIAL[letter] ?? letter).join(""));
  }
  const code = char.codePointAt(0);
  if (!LETTERS.some(([low, high]) => code >= low && code <= high)) return SEPARATOR;
  return toForm(/[Α-ΩЀ-Я]/.test(char) ? char.toLowerCase() : char);
}

/**
 * Returns the runs of a text: letters and digits in parts that a hyphen, an apostrophe or a dot joins.
 * @param {string} text
 * @typedef {{form: string, start: number, end: number}} Part
 * @returns {{whole: string, parts: Part[], hasWhole: boolean, hasParts: boolean}[]}
 */
export function tokenize(text) {
  const runs = [];
  let parts = [];
  let part = null;
  let place = 0;
  const closePart = () => {
    if (!part) return false;
    part.end = place;
    parts.push(part);
    part = null;
    return true;
  };
  const closeRun = () => {
    closePart();
    if (!parts.length) return;
    const whole = parts.map((each) => each.form).join("");
    const hasWhole = parts.length === 1 || whole.length <= LONGEST_TOKEN;
    const hasParts = parts.length > 1 && (!hasWhole || parts.some((each) => each.form.length > 1));
    runs.push({ whole, parts, hasWhole, hasParts });
    parts = [];
  };
  for (const char of text) {
    const folded = fold(char);
    if (folded === SEPARATOR || (folded === JOINER && !closePart())) {
      closeRun();
    } else if (folded !== JOINER && folded !== "") {
      part ??= { form: "", start: place, end: place };
      if (part.form.length + folded.length <= LONGEST_TOKEN) part.form += folded;
    }
    place += char.length;
  }
  closeRun();
  return runs;
}

/** Returns the words of a query; one that comes back counts where it stands last. */
export function queryWords(text) {
  const runs = tokenize(text).slice(0, MOST_WORDS).map((run) => ({
    whole: run.whole,
    parts: run.parts.slice(0, run.hasParts ? MOST_WORDS : 0).map((part) => part.form).filter((form) => form.length > 1),
  }));
  return runs
    .map((run, at) => ({ ...run, isLast: at === runs.length - 1 }))
    .filter((run, at) => !runs.slice(at + 1).some((later) => later.whole === run.whole));
}

/** Returns where forms stand in a text, as [start, end] in their order. */
export function highlights(text, forms) {
  return tokenize(text).flatMap(({ whole, parts, hasParts }) => {
    if (forms.has(whole)) return [[parts[0].start, parts.at(-1).end]];
    return hasParts ? parts.filter((part) => forms.has(part.form)).map((part) => [part.start, part.end]) : [];
  });
}

// Files.

/** A file of the index, checked as a whole when it is opened and at every step when it is read. */
class Reader {
  constructor(bytes, kind) {
    let sum = 0x811c9dc5;
    for (let i = 0; i < bytes.length - 4; i++) sum = Math.imul(sum ^ bytes[i], 0x01000193);
    this.bytes = bytes;
    this.end = bytes.length - 4;
    this.at = 4;
    if (this.end < 4 || String.fromCharCode(...bytes.subarray(0, 3)) !== "ZI" + kind) this.fail();
    if (new DataView(bytes.buffer, bytes.byteOffset + this.end).getInt32(0) !== (sum | 0)) this.fail();
    if (bytes[3] !== VERSION) throw new Error("unsupported version " + bytes[3]);
  }

  fail() {
    throw new Error("corrupt index file");
  }

  byte() {
    return this.at < this.end ? this.bytes[this.at++] : this.fail();
  }

  number() {
    let number = 0;
    for (let unit = 1; unit <= 2 ** 28; unit *= 128) {
      const byte = this.byte();
      number += (byte & 127) * unit;
      if (byte < 128) return number;
    }
    return this.fail();
  }

  count() {
    const count = this.number();
    return count <= this.end - this.at ? count : this.fail();
  }

  take(length) {
    if (length > this.end - this.at) this.fail();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  list(read) {
    return Array.from({ length: this.count() }, read);
  }

  text() {
    return decoder.decode(this.take(this.count()));
  }

  hash() {
    return Array.from(this.take(8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  letters() {
    return String.fromCharCode(...this.take(this.count()));
  }

  form(previous) {
    const shared = this.number();
    return shared <= previous.length ? previous.slice(0, shared) + this.letters() : this.fail();
  }

  rising(count, bound) {
    let last = 0;
    return Array.from({ length: count }, () => {
      last += this.number();
      return last < bound ? last : this.fail();
    });
  }
}

function readManifest(file) {
  const manifest = {
    documents: file.number(),
    perFile: file.number(),
    perSegment: file.number(),
    segments: file.list(() => file.hash()),
    dictionary: file.list(() => ({ separator: file.letters(), file: file.hash() })),
    facets: file.list(() => ({ key: file.text(), label: file.text(), file: file.hash() })),
  };
  return manifest.perFile && manifest.perSegment ? manifest : file.fail();
}

function readDictionary(file) {
  const files = file.list(() => file.hash());
  let form = "";
  return file.list(() => {
    form = file.form(form);
    const [documents, at, offset] = [file.number(), file.number(), file.number()];
    return { form, documents, file: files[at >> 1] ?? file.fail(), alone: at % 2 === 1, offset };
  });
}

function readGroup(file, offset, bound) {
  if (offset < 4 || offset >= file.end) file.fail();
  file.at = offset;
  let form = "";
  return file.list(() => {
    form = file.form(form);
    const count = file.count();
    return { form, documents: file.rising(count, bound), impacts: file.take(count) };
  });
}

const readCards = (file) =>
  file.list(() => ({
    path: file.text(), title: file.text(), summary: file.text(), lines: file.list(() => file.text()),
  }));

const readFacet = (file, bound) =>
  file.list(() => ({ key: file.text(), label: file.text(), documents: file.rising(file.count(), bound) }));

async function fetchBytes(url, isManifest) {
  const response = await fetch(url, { cache: isManifest ? "no-cache" : "default" });
  if (!response.ok) throw new Error(response.status + " " + url);
  return new Uint8Array(await response.arrayBuffer());
}

// Matching and ranking.

/** Returns the natural logarithm of a number of at least 1, in the steps of the Swift side. */
function logarithm(number) {
  let exponent = 0;
  for (; number >= 2; number /= 2) exponent += 1;
  const z = (number - 1) / (number + 1);
  let power = z;
  let sum = 0;
  for (let divisor = 1; divisor <= 29; divisor += 2) {
    sum += power / divisor;
    power *= z * z;
  }
  return exponent * 0.6931471805599453 + 2 * sum;
}

/** Returns the first place in a sorted list for which `isBefore` no longer holds. */
function partition(list, isBefore) {
  let low = 0;
  for (let high = list.length; low < high;) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sharedLength(a, b) {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** Returns what the dictionary has for a term: words, or whole groups (`form` null), with a weight. */
function lookUp(term, shards, documents, isPrefix, inflects) {
  const candidates = [];
  let isCommon = false;
  const start = (shard) => partition(shard, (entry) => entry.form < term);
  const first = shards[0] ?? [];
  const exact = first[start(first)];
  if (exact?.form === term) {
    candidates.push({ ...exact, weight: WEIGHT.exact }, { ...exact, form: null, weight: WEIGHT.group });
    isCommon = exact.alone && exact.documents * 2 > documents;
  }
  if (isPrefix && term.length >= PREFIX.shortest) {
    const files = new Set(candidates.map((each) => each.file));
    const longer = (entry) => entry.form.startsWith(term) && entry.form.length > term.length;
    const found = shards.flatMap((shard) => shard.slice(start(shard)).filter(longer));
    found.sort((a, b) => b.documents - a.documents);
    let count = 0;
    for (const entry of found) {
      if (count === PREFIX.forms) break;
      if (!files.has(entry.file) && files.size === PREFIX.files) continue;
      files.add(entry.file);
      candidates.push({ ...entry, weight: WEIGHT.prefix });
      count++;
    }
  }
  if (inflects && !candidates.length) {
    for (const entry of first) {
      const shared = sharedLength(entry.form, term);
      if (shared < Math.max(4, term.length - 3)) continue;
      if (!ENDINGS.has(term.slice(shared)) || !ENDINGS.has(entry.form.slice(shared))) continue;
      candidates.push({ ...entry, form: null, weight: WEIGHT.inflection });
    }
  }
  return { candidates, isCommon };
}

/** Returns the documents in order of score, and whether some have only a part of the words. */
function rank(words, documents) {
  const most = words.reduce((sum, word) => sum + (word.documents > 0 ? word.rarity : 0), 0);
  const complete = [];
  const partial = [];
  for (let document = 0; document < documents; document++) {
    let [score, told, matched] = [0, 0, 0];
    for (const { weights, rarity } of words) {
      const weight = weights[document];
      if (weight === 0) continue;
      score += rarity * ((weight * (SATURATION + 1)) / (SATURATION + weight));
      told += rarity;
      matched++;
    }
    if (matched === 0) continue;
    if (matched === words.length) complete.push({ document, score });
    else if (told * 3 >= most) partial.push({ document, score });
  }
  const isPartial = complete.length < ENOUGH && partial.length > 0;
  const order = (list) => list.sort((a, b) => b.score - a.score || b.document - a.document);
  const ranked = [...order(complete), ...(isPartial ? order(partial) : [])];
  return { ranked: ranked.map((each) => each.document), isPartial };
}

/** An index in a folder of the site. */
export class SearchIndex {
  /**
   * @param {string} url The address of the manifest.
   * @param {(url: string, isManifest: boolean) => Promise<Uint8Array>} read
   */
  constructor(url, read = fetchBytes) {
    this.url = url;
    this.read = read;
    this.reset();
  }

  /** Forgets all files, so that a next search begins with the newest manifest. */
  reset() {
    this.files = new Map();
  }

  /** Reads a file once; one that fails is asked for again the next time. */
  load(kind, name, decode) {
    let file = this.files.get(name);
    if (!file) {
      const url = kind === "m" ? this.url : new URL(name, this.url).href;
      file = this.read(url, kind === "m").then((bytes) => decode(new Reader(bytes, kind)));
      const { files } = this;
      file.catch(() => files.delete(name));
      files.set(name, file);
    }
    return file;
  }

  manifest() {
    return this.load("m", "", readManifest);
  }

  /** Returns the facets with the documents of their values. */
  async facets() {
    const { facets, documents } = await this.manifest();
    return Promise.all(facets.map(async (facet) => ({
      ...facet,
      values: await this.load("f", `f-${facet.file}.bin`, (file) => readFacet(file, documents)),
    })));
  }

  /** Returns what the results show of documents. */
  async cards(documents) {
    const { perFile, perSegment, segments } = await this.manifest();
    return Promise.all(documents.map(async (document) => {
      const file = Math.floor(document / perFile);
      const name = `c-${segments[Math.floor(file / perSegment)]}-${file % perSegment}.bin`;
      const card = (await this.load("c", name, readCards))[document % perFile];
      if (!card) throw new Error("no card for document " + document);
      return card;
    }));
  }

  /** Returns the documents that match a text, best first, and the forms that did; no text gives all. */
  async search(text) {
    const { documents } = await this.manifest();
    const found = await Promise.all(queryWords(text).map(async (word) => ({
      ...word,
      term: await this.lookUp(word.whole, word.isLast, !word.parts.length),
      terms: await Promise.all(word.parts.map((part, at) =>
        this.lookUp(part, word.isLast && at === word.parts.length - 1, true))),
    })));
    const tells = found.some(({ term, parts }) => !term.isCommon && (term.candidates.length || parts.length));
    const isIgnored = ({ term, parts }) => tells && term.isCommon && !parts.length;
    const forms = new Set();
    const words = await Promise.all(found.filter((word) => !isIgnored(word)).map(async ({ whole, term, terms }) => {
      const weighed = [term, ...terms].map((each) => this.weigh(each, documents, forms));
      const [weights, ...ofParts] = await Promise.all(weighed);
      if (ofParts.length) {
        weights.forEach((weight, at) => {
          weights[at] = weight + WEIGHT.parts * Math.min(...ofParts.map((part) => part[at]));
        });
      }
      const matching = weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
      const rarity = logarithm(1 + (documents - matching + 0.5) / (matching + 0.5));
      return { whole, weights, documents: matching, rarity };
    }));
    const all = /^[\t-\r ]*$/.test(text);
    const { ranked, isPartial } = rank(words, documents);
    return {
      documents: all ? Array.from({ length: documents }, (_, at) => documents - 1 - at) : ranked,
      isPartial,
      forms,
      words: words.map((word) => fromForm(word.whole)),
      missing: words.filter((word) => !word.documents).map((word) => fromForm(word.whole)),
      ignored: found.filter(isIgnored).map((word) => fromForm(word.whole)),
    };
  }

  async lookUp(term, isPrefix, inflects) {
    const { dictionary, documents } = await this.manifest();
    const from = partition(dictionary, (shard) => shard.separator <= term) - 1;
    const range = dictionary.slice(Math.max(from, 0), from + PREFIX.shards);
    const asked = range.filter((shard, at) => at === 0 || (isPrefix && shard.separator.startsWith(term)));
    const shards = await Promise.all(asked.map(({ file }) => this.load("d", `d-${file}.bin`, readDictionary)));
    return lookUp(term, shards, documents, isPrefix, inflects);
  }

  /** Adds up, for each document, the weighted impacts of the matching words. */
  async weigh({ candidates }, documents, forms) {
    const weights = new Float64Array(documents);
    const places = new Map();
    for (const candidate of candidates) {
      const place = candidate.file + candidate.offset;
      places.set(place, [...(places.get(place) ?? []), candidate]);
    }
    await Promise.all([...places.values()].map(async (matching) => {
      const { file: name, offset } = matching[0];
      const file = await this.load("p", `p-${name}.bin`, (reader) => reader);
      for (const { form, documents: ids, impacts } of readGroup(file, offset, documents)) {
        const kinds = matching.filter((each) => (each.form ?? form) === form);
        const weight = Math.max(0, ...kinds.map((each) => each.weight));
        if (weight === 0) continue;
        forms.add(form);
        ids.forEach((id, at) => {
          weights[id] += (weight * ((16 + (impacts[at] & 15)) * 2 ** (impacts[at] >> 4))) / 512;
        });
      }
    }));
    return weights;
  }
}

/**
 * Returns the documents that pass the filters and the counts of all values, each facet apart from its own filters.
 * @param {number[]} documents
 * @param {Map<string, Set<string>>} filters
 */
export function filter(documents, facets, filters, documentCount) {
  const failures = new Uint8Array(documentCount);
  const failing = new Uint8Array(documentCount);
  facets.forEach(({ key, values }, position) => {
    const chosen = filters.get(key);
    if (!chosen?.size) return;
    const passes = new Uint8Array(documentCount);
    for (const value of values) if (chosen.has(value.key)) for (const id of value.documents) passes[id] = 1;
    for (let id = 0; id < documentCount; id++) {
      if (passes[id]) continue;
      failures[id] += 1;
      failing[id] = position;
    }
  });
  const isResult = new Uint8Array(documentCount);
  for (const id of documents) isResult[id] = 1;
  const counts = facets.map(({ key, label, values }, position) => ({
    key,
    label,
    values: values.map((value) => ({
      key: value.key,
      label: value.label,
      isSelected: filters.get(key)?.has(value.key) ?? false,
      count: value.documents.reduce((count, id) => count
        + (isResult[id] && (!failures[id] || (failures[id] === 1 && failing[id] === position)) ? 1 : 0), 0),
    })),
  }));
  return { documents: documents.filter((id) => !failures[id]), counts };
}

// The page.

/** Makes an element with properties and children. */
function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function marked(text, forms) {
  const nodes = [];
  let from = 0;
  for (const [start, end] of highlights(text, forms)) {
    nodes.push(text.slice(from, start), make("mark", {}, text.slice(start, end)));
    from = end;
  }
  return [...nodes, text.slice(from)];
}

function attach(root) {
  const [facetBox, resultBox, status, none] = ["facetten", "resultaten", "status", "geen"]
    .map((name) => document.querySelector(`[data-zoek-${name}]`));
  const form = document.getElementById("zoek.form");
  const input = document.getElementById("zoek.q");
  const index = new SearchIndex(new URL(root.dataset.index, location.href).href);
  const [, top, indexName] = /^(.*?)([^/]*)$/.exec(root.dataset.root || "./");
  const say = (name, values = {}) =>
    (root.getAttribute("data-t-" + name) ?? "").replace(/\{(\w+)\}/g, (_, key) => values[key] ?? "");
  const expanded = new Set();
  const title = document.title;
  let state = { q: "", filters: new Map(), page: 1 };
  let settledURL = "";
  let latest = 0;
  let statusTimer = 0;
  let typingTimer = 0;

  function readURL() {
    state = { q: "", filters: new Map(), page: 1 };
    for (const [key, value] of new URLSearchParams(location.search)) {
      if (key === "q") state.q = value;
      else if (key === "pagina") state.page = Math.min(Math.max(parseInt(value, 10) || 1, 1), 100);
      else state.filters.set(key, new Set(state.filters.get(key)).add(value));
    }
    input.value = state.q;
    settledURL = location.pathname + location.search;
  }

  function writeURL(method) {
    const query = new URLSearchParams();
    if (state.q) query.set("q", state.q);
    for (const [key, values] of state.filters) for (const value of values) query.append(key, value);
    if (state.page > 1) query.set("pagina", state.page);
    const text = query.toString();
    const url = location.pathname + (text ? "?" + text : "");
    if (method === "pushState" && url !== settledURL) {
      // What was typed replaced the entry of the last settled search: that one comes back first.
      history.replaceState(null, "", settledURL);
      history.pushState(null, "", url);
      settledURL = url;
    } else {
      history.replaceState(null, "", url);
    }
  }

  /** Announces a text once it has stood for a moment. */
  function announce(text) {
    clearTimeout(statusTimer);
    statusTimer = setTimeout(() => { status.textContent = text; }, 400);
  }

  function showFacets(counts) {
    const focused = facetBox.contains(document.activeElement) ? document.activeElement : null;
    const sets = counts.map(({ key, label, values }) => {
      const shown = values.filter((value) => value.count || value.isSelected).sort((a, b) => b.count - a.count);
      if (!shown.length) return null;
      const boxes = shown.map((value, at) => make("label", {
        hidden: at >= PAGE && !value.isSelected && !expanded.has(key),
      }, make("input", { type: "checkbox", name: key, value: value.key, checked: value.isSelected }),
      " " + value.label + " ", make("span", { className: "zoek-aantal" }, `(${value.count})`)));
      const set = make("fieldset", { className: "zoek-facet" }, make("legend", {}, label), ...boxes);
      const hidden = boxes.filter((box) => box.hidden);
      if (hidden.length) {
        const which = make("span", { className: "zoek-bij" }, " " + label);
        const more = make("button", { type: "button" }, say("facet-meer"), which);
        more.addEventListener("click", () => {
          expanded.add(key);
          for (const box of hidden) box.hidden = false;
          hidden[0].firstElementChild.focus();
          more.remove();
        });
        set.append(more);
      }
      return set;
    }).filter(Boolean);
    if ([...state.filters.values()].some((values) => values.size)) {
      const clear = make("button", { type: "button", className: "zoek-wis" }, say("wis"));
      clear.addEventListener("click", () => {
        state.filters = new Map();
        change("pushState");
        input.focus();
      });
      sets.unshift(clear);
    }
    facetBox.replaceChildren(...sets);
    if (focused?.name) {
      const boxes = [...facetBox.querySelectorAll("input")];
      boxes.find((box) => box.name === focused.name && box.value === focused.value)?.focus();
    }
  }

  async function showResults(documents, found, isCurrent) {
    const count = Math.min(state.page * PAGE, documents.length);
    const cards = await index.cards(documents.slice(0, count));
    if (!isCurrent()) return;
    const notes = [];
    // Without any result the page says so itself.
    if (found.missing.length && documents.length) notes.push(say("ontbreekt", { woorden: found.missing.join(", ") }));
    if (found.isPartial) notes.push(say("deels"));
    const list = make("ol", { className: "zoek-lijst" }, ...cards.map((card) => make("li", {},
      make("h3", {}, make("a", { href: top + card.path + indexName }, ...marked(card.title, found.forms))),
      make("p", {}, ...marked(card.summary, found.forms)),
      make("p", { className: "zoek-meta" }, card.lines.join(" · ")))));
    const parts = [...notes.map((note) => make("p", { className: "zoek-noot" }, note)), list];
    if (count < documents.length) {
      const more = make("button", { type: "button", className: "zoek-meer" }, say("meer"));
      more.addEventListener("click", async () => {
        state.page += 1;
        writeURL("replaceState");
        await run();
        resultBox.querySelector(`li:nth-child(${count + 1}) a`)?.focus();
      });
      parts.push(more);
    }
    resultBox.replaceChildren(...(documents.length ? parts : parts.slice(0, -1)));
    if (none) none.hidden = documents.length > 0;
    const n = documents.length;
    announce([say(n === 0 ? "geen" : n === 1 ? "resultaat" : "resultaten", { n }), ...notes].join(". "));
  }

  /** Searches for the state and shows the answer, unless a later search has begun. */
  async function run(isRetry = false) {
    const turn = ++latest;
    const isCurrent = () => turn === latest;
    let isShown = false;
    resultBox.setAttribute("aria-busy", "true");
    announce(say("laden"));
    document.title = state.q ? `${state.q} – ${title}` : title;
    try {
      const facets = index.facets();
      facets.catch(() => {});
      const [{ documents, facets: known }, found] = await Promise.all([index.manifest(), index.search(state.q)]);
      for (const key of [...state.filters.keys()]) {
        if (!known.some((facet) => facet.key === key)) state.filters.delete(key);
      }
      // Results need not wait for the facets, unless they are filtered.
      if (isCurrent() && !state.filters.size) {
        await showResults(found.documents, found, isCurrent);
        isShown = true;
      }
      const filtered = filter(found.documents, await facets, state.filters, documents);
      if (isCurrent() && state.filters.size) await showResults(filtered.documents, found, isCurrent);
      if (isCurrent()) showFacets(filtered.counts);
    } catch (error) {
      if (!isCurrent()) return;
      index.reset();
      // A site that was renewed under an open page has other files: its new manifest knows them.
      if (!isRetry && location.protocol !== "file:") return void await run(true);
      const text = say(location.protocol === "file:" ? "bestand" : "fout");
      const retry = make("button", { type: "button" }, say("opnieuw"));
      retry.addEventListener("click", () => {
        input.focus();
        run();
      });
      // Without its facets the answer still stands.
      (isShown ? facetBox : resultBox).replaceChildren(make("p", { className: "zoek-fout" }, text + " ", retry));
      if (isShown) return;
      if (none) none.hidden = true;
      announce(text);
      console.error(error);
    } finally {
      if (isCurrent()) resultBox.removeAttribute("aria-busy");
    }
  }

  function change(method) {
    clearTimeout(typingTimer);
    state.q = input.value.trim();
    state.page = 1;
    writeURL(method);
    run();
  }

  input.addEventListener("input", () => {
    clearTimeout(typingTimer);
    typingTimer = setTimeout(change, 150, "replaceState");
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    change("pushState");
  });
  facetBox.addEventListener("change", ({ target }) => {
    const chosen = new Set(state.filters.get(target.name));
    if (target.checked) chosen.add(target.value);
    else chosen.delete(target.value);
    state.filters.delete(target.name);
    if (chosen.size) state.filters.set(target.name, chosen);
    change("pushState");
  });
  addEventListener("popstate", () => {
    clearTimeout(typingTimer);
    readURL();
    run();
  });
  document.querySelector("[data-zoek-uit]")?.remove();
  readURL();
  run();
}

if (typeof document !== "undefined") {
  const root = document.querySelector("[data-zoek]");
  if (root) attach(root);
}
