/**
 * The browser's reader of a search index (docs/search-format.md): no stemmer, no dependencies. The steps and the
 * arithmetic are those of SearchIndexReader, so that both give the same answers in the same order.
 *
 * A *form* is a string of UTF-8 bytes, one per character, so that comparing forms compares bytes.
 */

const VERSION = 2;
const MANIFEST = "m";
const COMPRESSED = "drfwx";
const LARGEST = 2 ** 24;
const LONGEST_TOKEN = 64;
const MOST_WORDS = 16;
const ENOUGH = 10;
const BEST = 1024;
const MOST_PLACES = 8;
const LAST_PLACE = 16383;
const FACTOR = { exact: 1, ending: 0.5, beginning: 0.375, halves: 0.375, error: 0.25 };
const KIND = [1, 0.375, 0.25];
const OTHER_FORM = 0.625;
const SHORTEST_HALF = 4;
const MOST_TRIES = 4;
const MOST_FILES = 3;
const MOST_NEAR = 3;
const MOST_BEGINNINGS = 24;
const MOST_POSTINGS = 4;
const LINKS = ["", "s", "e", "en", "n"];
const ENDINGS = new Set(["", ..."d de den e en er ere ers je jes n s st ste t te ten tje".split(" ")]);
const MARK = "\x1f";
const QUOTE = /["\u201c-\u201e]/g;

// Words.

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
 * Returns the runs of a text: letters and digits in parts that a hyphen, an apostrophe, a dot or a capital divides.
 * @param {string} text
 * @typedef {{form: string, start: number, end: number}} Part
 * @returns {{whole: string, parts: Part[], hasWhole: boolean, hasParts: boolean}[]}
 */
export function tokenize(text) {
  const runs = [];
  let parts = [];
  let part = null;
  let place = 0;
  let isAfterSmall = false;
  const closePart = () => {
    if (!part) return false;
    part.end = place;
    // A capital begins a part only between parts of three letters or more.
    if (part.isCamel && part.form.length < 3) {
      const before = parts.at(-1);
      before.form = (before.form + part.form).slice(0, LONGEST_TOKEN);
      before.end = place;
    } else parts.push(part);
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
      if (part && isAfterSmall && /\p{Lu}/u.test(char)) {
        closePart();
        if (parts.at(-1).form.length > 2) part = { form: "", start: place, end: place, isCamel: true };
        else part = parts.pop();
      }
      part ??= { form: "", start: place, end: place };
      if (part.form.length + folded.length <= LONGEST_TOKEN) part.form += folded;
      isAfterSmall = /\p{Ll}/u.test(char);
    }
    place += char.length;
  }
  closeRun();
  return runs;
}

/**
 * Returns the words of a query; one that comes back counts where it stands last.
 * @returns {{whole: string, parts: string[], isLast: boolean, place: number, quote: number}[]} `place` counts tokens;
 *   `quote` is the number of the quotation that the word stands in, or 0.
 */
export function queryWords(text) {
  let place = 0;
  const quotes = Array.from(text.matchAll(QUOTE), (match) => match.index);
  const runs = tokenize(text).slice(0, MOST_WORDS).map(({ whole, parts, hasParts }, at, all) => {
    const marks = quotes.filter((quote) => quote < parts[0].start).length;
    const run = {
      whole,
      parts: parts.slice(0, hasParts ? MOST_WORDS : 0).map((part) => part.form).filter((form) => form.length > 1),
      isLast: at === all.length - 1,
      place,
      quote: marks % 2 && marks < quotes.length ? marks : 0,
    };
    place += hasParts ? parts.length : 1;
    return run;
  });
  return runs.filter((run, at) => !runs.slice(at + 1).some((later) => later.whole === run.whole));
}

/**
 * Returns a stored text without the marks of compounds, and where forms stand in it: as whole words, parts of words
 * with a hyphen, or pieces of compounds.
 * @param {string} text
 * @param {Set<string>} forms
 * @returns {{text: string, ranges: [number, number][]}}
 */
export function marks(text, forms) {
  const pieces = text.split(MARK);
  const plain = pieces.join("");
  let place = 0;
  const cuts = pieces.map((piece) => (place += piece.length));
  let next = 0;
  const ranges = [];
  for (const { whole, parts, hasParts } of tokenize(plain)) {
    if (forms.has(whole)) {
      ranges.push([parts[0].start, parts.at(-1).end]);
      continue;
    }
    for (const { form, start, end } of parts) {
      if (hasParts && forms.has(form)) {
        ranges.push([start, end]);
        continue;
      }
      while (cuts[next] <= start) next++;
      const edges = [start];
      for (; cuts[next] < end; next++) edges.push(cuts[next]);
      edges.push(end);
      pick(plain, edges, forms, ranges);
    }
  }
  return { text: plain, ranges };
}

/** Adds the longest runs of pieces that are among the forms, from left to right; letters that link are no piece. */
function pick(text, edges, forms, ranges) {
  const isLink = (at) => edges[at + 1] - edges[at] < 3;
  for (let from = 0; from < edges.length - 1 && edges.length > 2; from++) {
    if (isLink(from)) continue;
    for (let to = edges.length - 1; to > from; to--) {
      if (isLink(to - 1) || !forms.has(Array.from(text.slice(edges[from], edges[to]), fold).join(""))) continue;
      ranges.push([edges[from], edges[to]]);
      from = to - 1;
      break;
    }
  }
}

/**
 * Returns the stretch of a stored text that has the most different matched words, the earliest of those, or null.
 * @returns {{text: string, ranges: [number, number][], cutBefore: boolean, cutAfter: boolean} | null}
 */
export function snippet(text, forms, length = 200) {
  const { text: plain, ranges } = marks(text, forms);
  if (!ranges.length) return null;
  let best = { different: 0 };
  ranges.forEach(([start], first) => {
    const words = new Set();
    let last = first;
    for (; last < ranges.length && ranges[last][1] - start <= length; last++) {
      words.add(plain.slice(...ranges[last]).toLowerCase());
    }
    if (words.size > best.different) best = { different: words.size, start, end: ranges[last - 1][1] };
  });
  best.end ??= [best.start, best.end] = ranges[0];
  const margin = Math.max(0, length - (best.end - best.start)) >> 1;
  let start = Math.max(0, Math.min(best.start - margin, plain.length - length));
  let end = Math.min(plain.length, Math.max(best.end, start + length));
  if (start > 0 && start < best.start) {
    const space = plain.slice(start - 1, best.start).search(/\s/);
    start = space < 0 ? best.start : start + space;
  }
  if (end < plain.length && end > best.end) {
    const space = plain.slice(best.end, end + 1).search(/\s\S*$/);
    end = best.end + Math.max(space, 0);
  }
  return {
    text: plain.slice(start, end),
    ranges: ranges.filter((range) => range[0] >= start && range[1] <= end).map(([a, b]) => [a - start, b - start]),
    cutBefore: start > 0,
    cutAfter: end < plain.length,
  };
}

// Files.

function fail() {
  throw new Error("corrupt index file");
}

/** The contents of a file, checked at every step; places are in bits. */
class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
    this.end = bytes.length * 8;
  }

  bit() {
    if (this.at >= this.end) fail();
    const bit = (this.bytes[this.at >> 3] >> (7 - (this.at & 7))) & 1;
    this.at++;
    return bit;
  }

  bits(count) {
    let number = 0;
    for (; count > 0; count--) number = number * 2 + this.bit();
    return number;
  }

  gamma() {
    let count = 0;
    while (!this.bit()) if (++count > 31) fail();
    return 2 ** count + this.bits(count);
  }

  rice(k) {
    let quotient = 0;
    while (this.bit()) quotient++;
    return quotient * 2 ** k + this.bits(k);
  }

  /** Adds a rising list to `list`. */
  rising(count, bound, list = [], k = this.bits(4)) {
    if (count > this.end - this.at) fail();
    for (let last = -1; count > 0; count--) {
      last += this.rice(k) + 1;
      if (last >= bound) fail();
      list.push(last);
    }
    return list;
  }

  number() {
    let number = 0;
    for (let unit = 1; unit <= 2 ** 28; unit *= 128) {
      const byte = this.take(1)[0];
      number += (byte & 127) * unit;
      if (byte < 128) return number < 2 ** 32 ? number : fail();
    }
    return fail();
  }

  take(length) {
    const start = this.at / 8;
    this.at += length * 8;
    return this.at <= this.end ? this.bytes.subarray(start, start + length) : fail();
  }

  /** A number of things of at least a byte each. */
  count() {
    const count = this.number();
    return count * 8 <= this.end - this.at ? count : fail();
  }

  list(read, length = this.count()) {
    return Array.from({ length }, read);
  }

  column(count) {
    return this.list(() => this.number(), count);
  }

  text() {
    return decoder.decode(this.take(this.number()));
  }

  letters(length = this.number()) {
    return String.fromCharCode(...this.take(length));
  }

  hash() {
    return Array.from(this.take(8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  /** Forms that share their beginnings; `between` reads what stands between their lengths and their bytes. */
  forms(count, between) {
    const shared = this.column(count);
    const others = this.column(count);
    const rest = between();
    let form = "";
    const forms = shared.map((length, at) => {
      if (length > form.length || length + others[at] > LONGEST_TOKEN) fail();
      return (form = form.slice(0, length) + this.letters(others[at]));
    });
    return [forms, ...rest];
  }
}

/** Returns the contents of a file; those of `words` stand before what was compressed after them. */
async function open(bytes, kind, words) {
  const end = bytes.length - 4;
  let sum = 0x811c9dc5;
  for (let i = 0; i < end; i++) sum = Math.imul(sum ^ bytes[i], 0x01000193);
  if (end < 4 || String.fromCharCode(...bytes.subarray(0, 3)) !== "ZI" + kind) fail();
  if (new DataView(bytes.buffer, bytes.byteOffset + end).getInt32(0) !== (sum | 0)) fail();
  if (bytes[3] !== VERSION) throw new Error("unsupported version " + bytes[3]);
  const body = bytes.subarray(4, end);
  if (!COMPRESSED.includes(kind)) return body;
  const length = words?.length ?? 0;
  const stored = [0, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255];
  const blob = new Blob(length ? [Uint8Array.from(stored), words, body] : [body]);
  const stream = blob.stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const chunks = [];
  let size = -length;
  for (let chunk; (chunk = await stream.read()).value;) {
    chunks.push(chunk.value);
    if ((size += chunk.value.length) > LARGEST) {
      stream.cancel();
      fail();
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer()).subarray(length);
}

function readManifest(file) {
  const files = () => file.list(() => ({ separator: file.letters(), file: file.hash() }));
  const manifest = {
    documents: file.number(),
    words: file.hash(),
    stored: file.list(() => file.hash()),
    dictionary: files(),
    backwards: files(),
    facets: file.list(() => ({ key: file.text(), label: file.text(), file: file.hash() })),
  };
  return manifest.stored.length === Math.ceil(manifest.documents / 512) ? manifest : fail();
}

/**
 * @typedef {{file: string, index: number, documents: number, hasTail: boolean, hasPlaces: boolean, forms: string[]}}
 *   Group
 * @typedef {{form: string, at: number, group: Group, split: number, spelling?: string}} Entry
 * @returns {Map<string, Entry>} in the order of groups
 */
function readDictionary(file) {
  const hash = file.hash();
  const count = file.count();
  const sizes = file.column(count);
  const documents = file.column(count);
  const flags = file.column(count);
  const total = file.count();
  const [forms, splits, spellings] = file.forms(total, () => {
    let place = 0;
    return [file.column(total), new Map(file.list(() => [(place += file.number()), file.text()]))];
  });
  const entries = new Map();
  let [number, index, place] = [-1, 0, 0];
  sizes.forEach((size, at) => {
    if (size & 1) [number, index] = [number + 1, 0];
    const end = place + (size >>> 1);
    const group = {
      file: hash + "-" + number, index: index++, documents: documents[at],
      hasTail: (flags[at] & 1) > 0, hasPlaces: (flags[at] & 2) > 0, forms: forms.slice(place, end),
    };
    for (const form of group.forms) {
      entries.set(form, { form, at: place - end + group.forms.length, group, split: splits[place], spelling: spellings.get(place) });
      place++;
    }
    if (number < 0 || place < end) fail();
  });
  return place === total ? entries : fail();
}

/** Returns how many documents the groups of forms have, by the forms read backwards. */
function readBackwards(file) {
  const count = file.count();
  const [forms, documents] = file.forms(count, () => [file.column(count)]);
  return new Map(forms.map((form, at) => [form, documents[at]]));
}

/** Returns the bytes of each group. */
function readGroups(file) {
  const groups = [];
  while (file.at < file.end) groups.push(file.take(file.number()));
  return groups;
}

/**
 * Returns the documents of a group, three times: as words, parts and synonyms.
 * @returns {[documents: number[], values: number[], masks: number[]][]} values fall; masks have a bit for each form
 */
function readPostings(file, bound, hasMasks) {
  return KIND.map((_, kind) => {
    const [documents, values, masks] = [[], [], []];
    for (let runs = file.gamma() - 1; runs > 0; runs--) {
      const level = file.bits(4);
      const value = (2 + (level & 1)) * 2 ** ((level >> 1) - 3);
      file.rising(file.gamma(), bound, documents);
      for (let at = values.length; at < documents.length; at++) {
        values.push(value);
        if (kind || !hasMasks) continue;
        let place = file.rice(0);
        let mask = 1 << place;
        for (; file.bit(); mask |= 1 << place) place += file.rice(0) + 1;
        masks.push(place < 16 ? mask : fail());
      }
    }
    return [documents, values, masks];
  });
}

/** Returns where the words of a group stand in documents: `places` from a start to the next. */
function readPlaces(file, documents) {
  const k = file.bits(4);
  const starts = [0];
  const places = [];
  for (let at = 0; at < documents.length; at++) {
    const count = file.gamma();
    starts.push(file.rising(count <= MOST_PLACES ? count : fail(), LAST_PLACE + 1, places, k).length);
  }
  return { documents, starts, places };
}

/** Returns the values of a facet. */
function readFacet(file, bound) {
  const values = file.list(() => ({ key: file.text(), label: file.text(), documents: file.number() }));
  for (const value of values) value.documents = file.rising(value.documents, bound);
  return values;
}

const readDocument = (file) => ({
  path: file.text(), title: file.text(), summary: file.text(), lines: file.list(() => file.text()), text: file.text(),
});

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

/** Returns the place of the file that has a form if there is one. */
function fileOf(files, form) {
  let low = 0;
  for (let high = files.length; low < high;) {
    const middle = (low + high) >> 1;
    if (files[middle].separator <= form) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Returns the places of the files nearest to a form of those that have its beginning, three at most. */
function filesAround(files, form, length) {
  const beginning = form.slice(0, length);
  const [first, own, last] = [beginning, form, beginning + "\xff"].map((each) => fileOf(files, each));
  return [own, own + 1, own - 1, own + 2, own - 2]
    .filter((at) => at >= first && at <= last).slice(0, MOST_FILES);
}

const reverse = (form) => Array.from(form).reverse().join("");
const isErrable = (form) => form.length > 3 && !/\d/.test(form);

/** Returns how many errors make one form of the other (optimal string alignment). */
function alignment(a, b) {
  let [before, row] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length];
}

const asY = (form) => form.replaceAll("ij", "y");
const distance = (a, b) => Math.min(alignment(a, b), alignment(asY(a), asY(b)));

/** Adds how near the words of two groups stand to each other to what is known of other groups. */
function addNearness(first, second, apart, result) {
  const indices = new Int32Array(result.length);
  first.documents.forEach((document, at) => (indices[document] = at + 1));
  second.documents.forEach((document, index) => {
    if (!indices[document]) return;
    for (let i = first.starts[indices[document] - 1]; i < first.starts[indices[document]]; i++) {
      for (let j = second.starts[index]; j < second.starts[index + 1]; j++) {
        const distance = second.places[j] - first.places[i];
        const away = Math.abs(distance);
        const value = distance === apart ? 1 : away < 4 ? 0.5 : away < 9 ? 0.25 : away < 25 ? 0.125 : 0;
        if (value > result[document]) result[document] = value;
      }
    }
  });
}

/**
 * Returns the documents in order of score, and whether some have only a part of the words.
 * @param {Word[]} words
 * @param {{nearness: Float64Array, rarity: number}[]} pairs
 * @param {(document: number) => boolean} isHit
 */
function rank(words, pairs, isHit, count) {
  const scores = new Float64Array(count);
  const most = words.reduce((sum, word) => sum + (word.documents ? word.rarity : 0), 0);
  const complete = [];
  const partial = [];
  for (let document = 0; document < count; document++) {
    if (!isHit(document)) continue;
    let [score, told, matched] = [0, 0, 0];
    for (const { weights, rarity } of words) {
      const weight = weights[document];
      if (weight === 0) continue;
      score += rarity * ((weight * 2.2) / (1.2 + weight));
      told += rarity;
      matched++;
    }
    if (matched === 0) continue;
    for (const { nearness, rarity } of pairs) score += nearness[document] * rarity;
    scores[document] = score;
    if (matched === words.length) complete.push(document);
    else if (told * 3 >= most) partial.push(document);
  }
  const order = (list) => list.sort((a, b) => scores[b] - scores[a] || b - a);
  const isPartial = complete.length < ENOUGH && partial.length > 0;
  return { documents: order(complete).concat(isPartial ? order(partial) : []), isPartial };
}

/** Returns the lengths that a half of a term can have, the longest first. */
const halfLengths = (term) => Array.from({ length: Math.max(0, term.length - 2 * SHORTEST_HALF + 1) },
  (_, at) => term.length - SHORTEST_HALF - at);
const zip = (a, b, join) => a.map((value, at) => join(value, b[at]));
const together = (found) => found.reduce((sum, { group }) => sum + group.documents, 0);
const written = ({ form, spelling }) => spelling ?? fromForm(form);

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
  load(kind, hash, decode, words) {
    const name = `${kind}-${hash}.bin`;
    let file = this.files.get(name);
    if (!file) {
      const url = hash ? new URL(name, this.url).href : this.url;
      file = Promise.all([this.read(url, !hash), words])
        .then(([bytes, words]) => open(bytes, kind, words))
        .then((contents) => decode(new Reader(contents)));
      const { files } = this;
      file.catch(() => files.delete(name));
      files.set(name, file);
    }
    return file;
  }

  manifest() {
    return this.load("m", "", readManifest);
  }

  async count() {
    return (await this.manifest()).documents;
  }

  /** Returns the facets in their order; the values, with their documents, of those asked for only. */
  async facets(keys) {
    const { facets, documents } = await this.manifest();
    return Promise.all(facets.map(async ({ key, label, file }) => ({
      key,
      label,
      values: keys.includes(key) ? await this.load("f", file, (reader) => readFacet(reader, documents)) : null,
    })));
  }

  /** Returns what the results show of documents, with marks in compounds. */
  async documents(numbers) {
    const { stored, words } = await this.manifest();
    const after = numbers.length ? this.load("w", words, (reader) => reader.bytes) : null;
    return Promise.all(numbers.map((number) =>
      this.load("x", `${stored[number >> 9] ?? fail()}-${number % 512}`, readDocument, after)));
  }

  /**
   * Returns the entries of a dictionary file by their forms, in the order of groups.
   * @param {number} at
   * @returns {Promise<Map<string, Entry>>}
   */
  async dictionary(at) {
    const { dictionary } = await this.manifest();
    return dictionary[at] ? this.load("d", dictionary[at].file, readDictionary) : new Map();
  }

  /** Returns how many documents have forms, by those forms read backwards. */
  async backwards(at) {
    const { backwards } = await this.manifest();
    return backwards[at] ? this.load("r", backwards[at].file, readBackwards) : new Map();
  }

  async entry(form) {
    const { dictionary } = await this.manifest();
    return (await this.dictionary(fileOf(dictionary, form))).get(form);
  }

  /** Returns the entry of a form, or those whose ending differs. */
  async plain(term, inflects = true) {
    const { dictionary } = await this.manifest();
    const entries = await this.dictionary(fileOf(dictionary, term));
    const exact = entries.get(term);
    if (exact) return [{ ...exact, factor: 1 }];
    const groups = new Map();
    for (const { form, group } of inflects ? entries.values() : []) {
      let shared = 0;
      while (shared < form.length && form[shared] === term[shared]) shared++;
      if (shared < Math.max(4, term.length - 3)) continue;
      if (ENDINGS.has(term.slice(shared)) && ENDINGS.has(form.slice(shared))) groups.set(group, { group, factor: 0.5 });
    }
    return [...groups.values()];
  }

  /** Returns the first entry of each group with a form that begins with a term, those in most documents first. */
  async beginnings(term) {
    const { dictionary } = await this.manifest();
    const own = fileOf(dictionary, term);
    const goesOn = dictionary[own + 1]?.separator.startsWith(term);
    const files = await Promise.all([own, ...(goesOn ? [own + 1] : [])].map((at) => this.dictionary(at)));
    const groups = new Map();
    for (const entry of files.flatMap((file) => [...file.values()])) {
      if (entry.form.startsWith(term) && !groups.has(entry.group)) groups.set(entry.group, entry);
    }
    return [...groups.values()].sort((a, b) => b.group.documents - a.group.documents || (a.form < b.form ? -1 : 1));
  }
  /** Returns the beginnings of a term that are forms, the longest first. */
  async firsts(term) {
    const { dictionary } = await this.manifest();
    const beginnings = halfLengths(term).map((length) => term.slice(0, length));
    const files = [...new Set(beginnings.map((form) => fileOf(dictionary, form)))].slice(0, MOST_FILES);
    const found = await Promise.all(files.map((at) => this.dictionary(at)));
    return beginnings.flatMap((form) => found.map((entries) => entries.get(form)).filter(Boolean));
  }

  /** Returns the ends of a term that are forms, the longest first. */
  async lasts(term) {
    const { backwards } = await this.manifest();
    const ends = halfLengths(term).map((length) => reverse(term).slice(0, length));
    const files = [...new Set(ends.map((form) => fileOf(backwards, form)))].slice(0, MOST_FILES);
    const found = await Promise.all(files.map((at) => this.backwards(at)));
    const forms = ends.filter((form) => found.some((file) => file.has(form))).map(reverse);
    return (await Promise.all(forms.map((form) => this.entry(form)))).filter(Boolean);
  }

  /** Returns what each half of a term finds, or null. */
  async halves(term, entry) {
    if (entry) {
      const [length, link] = [(entry.split - 1) >> 2, (entry.split - 1) & 3];
      if (!entry.split) return null;
      const halves = await Promise.all([
        this.plain(term.slice(0, length), false), this.plain(term.slice(length + link)),
      ]);
      return halves.every((half) => half.length) ? halves : null;
    }
    const tries = (await this.firsts(term)).flatMap((first) => LINKS.map((link) => [first, first.form + link]))
      .filter(([, start]) => term.startsWith(start) && term.length - start.length >= SHORTEST_HALF);
    for (const [first, start] of tries.slice(0, MOST_TRIES)) {
      const second = await this.plain(term.slice(start.length));
      if (second.length) return [[{ ...first, factor: 1 }], second];
    }
    return null;
  }

  /** Returns the nearest forms that differ from a term by an error or two, at most three. */
  async near(term) {
    if (!isErrable(term)) return [];
    const manifest = await this.manifest();
    let nearest = term.length < 8 ? 1 : 2;
    const middle = term.length >> 1;
    const length = nearest === 1 ? middle : Math.ceil(term.length / 3);
    const exchanged = (term.length % 2 ? [middle, middle + 1] : [middle])
      .map((at) => term.slice(0, at - 1) + term[at] + term[at - 1] + term.slice(at + 1));
    const end = reverse(term);
    const [alike, others, rhymes] = await Promise.all([
      Promise.all(filesAround(manifest.dictionary, term, length).map((at) => this.dictionary(at))),
      Promise.all(exchanged.map((form) => this.entry(form))),
      Promise.all(filesAround(manifest.backwards, end, length).map((at) => this.backwards(at))),
    ]);
    const documents = new Map();
    const see = (form, count) => documents.set(form, count);
    for (const [form, { group }] of alike.flatMap((file) => [...file])) {
      if (form.startsWith(term.slice(0, length))) see(form, group.documents);
    }
    for (const [form, count] of rhymes.flatMap((file) => [...file])) {
      if (form.startsWith(end.slice(0, length))) see(reverse(form), count);
    }
    for (const entry of others) if (entry) see(entry.form, entry.group.documents);
    let found = [];
    for (const form of documents.keys()) {
      const errors = isErrable(form) ? distance(term, form) : LONGEST_TOKEN;
      if (errors < nearest) [nearest, found] = [errors, []];
      if (errors === nearest) found.push(form);
    }
    const isOther = (form) => (form[0] === term[0] ? 0 : 1);
    found.sort((a, b) => isOther(a) - isOther(b) || documents.get(b) - documents.get(a) || (a < b ? -1 : 1));
    return Promise.all(found.slice(0, MOST_NEAR).map(async (form) => (await this.entry(form)) ?? fail()));
  }

  /** Returns how a term matches by an error in it or in one of its halves. */
  async errors(term) {
    const near = await this.near(term);
    const unlike = ({ group }, factor = 1) => ({ group, factor });
    if (near.length) {
      const groups = near.map((entry) => unlike(entry, FACTOR.error));
      return { groups, weights: await this.weigh(groups), corrections: near.map(written) };
    }
    const [firsts, lasts] = await Promise.all([this.firsts(term), this.lasts(term)]);
    const tries = [...firsts.map((half) => [half, true]), ...lasts.map((half) => [half, false])]
      .sort(([a], [b]) => b.form.length - a.form.length)
      .flatMap(([half, isFirst]) => LINKS.map((link) => {
        const known = isFirst ? half.form + link : link + half.form;
        const fits = isFirst ? term.startsWith(known) : term.endsWith(known);
        const other = isFirst ? term.slice(known.length) : term.slice(0, -known.length);
        return { half, isFirst, link, other, fits };
      }))
      .filter(({ other, fits }) => fits && isErrable(other));
    for (const { half, isFirst, link, other } of tries.slice(0, MOST_TRIES)) {
      const near = await this.near(other);
      const halves = [[{ ...half, factor: 1 }], near.map((entry) => unlike(entry))];
      const weights = await this.weighBoth(halves, FACTOR.error);
      if (!weights.some(Boolean)) continue;
      const corrections = near.map((entry) =>
        (isFirst ? [half, entry] : [entry, half]).map(written).join(link));
      return { groups: halves.flat(), weights, corrections };
    }
    return null;
  }

  /** Returns how a term matches: itself only, or in ways that are unlike it as well. */
  async term(term, isBeginning, isUnlike) {
    const found = await this.plain(term, isUnlike);
    let groups = found;
    if (isBeginning && term.length > 1 && together(found) < ENOUGH) {
      const files = new Set();
      const others = (await this.beginnings(term)).filter(({ group }) => {
        if (found.some((each) => each.group === group)) return false;
        return files.has(group.file) || (files.size < MOST_POSTINGS && files.add(group.file));
      });
      groups = [...found, ...others.slice(0, MOST_BEGINNINGS).map(({ group }) => ({ group, factor: FACTOR.beginning }))];
    }
    const isFew = isUnlike && together(groups) < ENOUGH;
    let [weights, halves] = await Promise.all([
      this.weigh(groups), isFew && this.entry(term).then((entry) => this.halves(term, entry)),
    ]);
    if (halves) {
      weights = zip(weights, await this.weighBoth(halves, FACTOR.halves), Math.max);
      groups = [...groups, ...halves.flat()];
    }
    if (!isUnlike || weights.some(Boolean)) return { found, groups, weights };
    return { found: [], groups: [], weights, ...await this.errors(term) };
  }

  /** Returns the postings of a group: words, parts and synonyms, of all its documents or of the best. */
  async postings(group, isHead) {
    const documents = await this.count();
    const hasMasks = group.forms.length > 1;
    const [head, tail] = await Promise.all([
      this.load("p", group.file, readGroups)
        .then((groups) => readPostings(new Reader(groups[group.index] ?? fail()), documents, hasMasks)),
      group.hasTail && !isHead && this.load("t", group.file, (file) => readPostings(file, documents, hasMasks)),
    ]);
    return tail ? head.map((list, kind) => list.map((column, at) => column.concat(tail[kind][at]))) : head;
  }

  /** Returns the weight of groups in each document. */
  async weigh(groups, isHead) {
    const weights = new Float64Array(await this.count());
    await Promise.all(groups.map(async ({ group, factor, at }) => {
      const bit = 1 << Math.min(at, 15);
      (await this.postings(group, isHead)).forEach(([documents, values, masks], kind) => {
        const isAny = at === undefined || !masks.length;
        documents.forEach((document, i) => {
          const weight = factor * KIND[kind] * values[i] * (isAny || masks[i] & bit ? 1 : OTHER_FORM);
          if (weight > weights[document]) weights[document] = weight;
        });
      });
    }));
    return weights;
  }

  /** Returns the weight of both halves together. */
  async weighBoth(halves, factor) {
    return zip(...await Promise.all(halves.map((half) => this.weigh(half))), (a, b) => factor * Math.min(a, b));
  }

  /** Returns where the words of groups stand. */
  async places(groups) {
    return Promise.all(groups.map(async ({ group }) => {
      const [[[documents]], places] = await Promise.all([this.postings(group), this.load("q", group.file, readGroups)]);
      return readPlaces(new Reader(places[group.index] ?? fail()), documents);
    }));
  }

  /** Adds to a word of a query what it finds. */
  async find(word) {
    const [whole, ...parts] = await Promise.all([
      this.term(word.whole, word.isLast, !word.parts.length),
      ...word.parts.map((part, at) => this.term(part, word.isLast && at === word.parts.length - 1, true)),
    ]);
    let { weights } = whole;
    if (parts.length) {
      const all = parts.map((part) => part.weights).reduce((a, b) => zip(a, b, Math.min));
      weights = zip(weights, all, (a, b) => Math.max(a, b / 2));
    }
    const documents = weights.reduce((sum, weight) => sum + (weight > 0 ? 1 : 0), 0);
    const rarity = logarithm(1 + (weights.length - documents + 0.5) / (documents + 0.5));
    const terms = [whole, ...parts];
    const corrections = [word.whole, ...word.parts]
      .map((form, at) => ({ word: fromForm(form), forms: terms[at].corrections })).filter(({ forms }) => forms);
    const groups = terms.flatMap((term) => term.groups.map(({ group }) => group));
    Object.assign(word, { weights, documents, rarity, corrections, groups, found: whole.found });
  }

  /** Returns the pairs of words that follow each other, with their nearness, and the words that come between. */
  async pairs(words) {
    const pairs = [];
    const between = [];
    let first = null;
    for (const second of words) {
      if (!second.found.length) {
        between.push(second);
        first = null;
      } else if (second.found.every(({ group }) => group.hasPlaces)) {
        if (first) pairs.push([first, second]);
        first = second;
      }
    }
    const near = await Promise.all(pairs.map(async ([first, second]) => {
      const [before, after] = await Promise.all([this.places(first.found), this.places(second.found)]);
      const nearness = new Float64Array(await this.count());
      for (const a of before) for (const b of after) addNearness(a, b, second.place - first.place, nearness);
      const quote = first.quote === second.quote ? first.quote : 0;
      return { nearness, rarity: Math.min(first.rarity, second.rarity), quote };
    }));
    return [near, between];
  }

  /**
   * Returns the documents that match a text, best first; no text gives all.
   *
   * Not whole is an answer of the best documents only, those that are sure, in their final order.
   * @param {string} text
   * @returns {Promise<{documents: number[], total: number, isWhole: boolean, isPartial: boolean, words: string[],
   *   missing: string[], ignored: string[], corrections: {word: string, forms: string[]}[], phrase: boolean | null,
   *   forms: Set<string>}>} `phrase` is whether quoted words stand together somewhere, null without any
   */
  async search(text, { all = false } = {}) {
    const count = await this.count();
    const words = queryWords(text);
    const entries = await Promise.all(words.map(({ whole }) => this.entry(whole)));
    const groups = entries.map((entry, at) => words[at].parts.length === 0 && entry?.group.hasTail && entry.group);
    const answer = {
      documents: [], total: 0, isWhole: true, isPartial: false, words: [], missing: [], ignored: [], corrections: [],
      phrase: null, forms: new Set(),
    };
    if (!/[^\t-\r ]/.test(text)) {
      return { ...answer, documents: Array.from({ length: count }, (_, at) => count - 1 - at), total: count };
    }
    const names = (list) => list.map(({ whole }) => fromForm(whole));
    const sure = words.length === 1 && groups[0] && !all ? await this.sure(entries[0]) : [];
    if (sure.length >= ENOUGH) {
      const { documents, forms } = groups[0];
      return { ...answer, documents: sure, total: documents, isWhole: false, words: names(words), forms: new Set(forms) };
    }
    const isCommon = groups.map((group) => !!group && group.documents * 2 > count);
    const findAll = (common) => Promise.all(words.map((word, at) => isCommon[at] === common && this.find(word)));
    await findAll(false);
    if (!words.some((word) => word.documents)) await findAll(true);
    const used = words.filter((word) => word.weights);
    const [pairs, between] = await this.pairs(used);
    const quoted = pairs.filter(({ quote }) => quote);
    const isQuoted = (word) => word.quote && used.filter(({ quote }) => quote === word.quote).length > 1;
    const isBroken = between.some(isQuoted);
    let phrase = quoted.length || isBroken ? !isBroken : null;
    const isHit = (document) => quoted.every(({ nearness }) => nearness[document] === 1);
    phrase &&= Array.from({ length: count }, (_, document) => document).some(isHit);
    const { documents, isPartial } = rank(used, pairs, phrase ? isHit : () => true, count);
    return {
      ...answer,
      documents,
      total: documents.length,
      isPartial,
      words: names(used),
      missing: names(used.filter((word) => !word.documents)),
      ignored: names(words.filter((word) => !word.weights)),
      corrections: used.flatMap((word) => word.corrections),
      phrase,
      forms: new Set(used.flatMap((word) => word.groups.flatMap((group) => group.forms))),
    };
  }

  /** Returns the documents of a group that no document beyond the best can precede, best first. */
  async sure(entry) {
    const [weights, kinds] = await Promise.all([
      this.weigh([{ ...entry, factor: 1 }], true), this.postings(entry.group, true),
    ]);
    // Of fewer than the most, none are left.
    const beyond = kinds.map(([, values], kind) => (values.length < BEST ? 0 : KIND[kind] * values.at(-1)));
    const documents = [];
    weights.forEach((weight, document) => weight > Math.max(...beyond) && documents.push(document));
    return documents.sort((a, b) => weights[b] - weights[a] || b - a);
  }

  /** Returns a text with its last word completed to words of the index, those in most documents first. */
  async suggest(text, most = 6) {
    const run = tokenize(text).at(-1);
    if (!(run?.whole.length > 1) || run.parts.at(-1).end < text.length) return [];
    const [own, entries] = await Promise.all([this.entry(run.whole), this.beginnings(run.whole)]);
    return entries.filter(({ group }) => group !== own?.group).slice(0, most)
      .map((entry) => text.slice(0, run.parts[0].start) + written(entry));
  }
}

/**
 * Returns the documents that pass the filters and the counts of all values, each facet apart from its own filters.
 * Facets without values are passed over.
 * @param {number[]} documents
 * @param {Map<string, Set<string>>} filters
 */
export function filter(documents, facets, filters, documentCount) {
  const failures = new Uint8Array(documentCount);
  const failing = new Uint8Array(documentCount);
  facets.forEach(({ key, values }, position) => {
    const chosen = filters.get(key);
    if (!chosen?.size || !values) return;
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
    values: values && values.map((value) => ({
      key: value.key,
      label: value.label,
      isSelected: filters.get(key)?.has(value.key) ?? false,
      count: value.documents.reduce((count, id) => count
        + (isResult[id] && (!failures[id] || (failures[id] === 1 && failing[id] === position)) ? 1 : 0), 0),
    })),
  }));
  return { documents: documents.filter((id) => !failures[id]), counts };
}
