/**
 * The browser's reader of a search index (docs/search-format.md): no stemmer, no dependencies. The steps and the
 * arithmetic are those of SearchIndexReader, so that both give the same answers in the same order.
 *
 * A *form* is a string of UTF-8 bytes, one per character, so that comparing forms compares bytes.
 */

const LONGEST = 64;
const MOST_WORDS = 16;
const ENOUGH = 10;
const LINKS = ["", "s", "e", "en", "n"];
const FACTORS = [1, 3 / 8, 1 / 4];

// Words.

const toForm = (text) => String.fromCharCode(...new TextEncoder().encode(text));
const toText = (bytes) => new TextDecoder().decode(bytes);
const fromForm = (form) => toText(Uint8Array.from(form, (char) => char.charCodeAt()));
const reverse = (form) => [...form].reverse().join("");

const SPECIAL = "æae œoe øo ßss đd ðd þth łl ħh ıi ŋn ŧt ĸk ǝe".split(" ");
const LATIN = /[\xc0-\xd6\xd8-\xf6\xf8-\u024f\u1e00-\u1eff²³¹⁰⁴-⁹₀-₉\ufb00-\ufb06]/;
const OTHER = new RegExp("[\u0250-\u02af\u0370-\u1dff\u1f00-\u1fff\u2c00-\u2dff\u2e80-\u2fff\u3040-\ud7ff"
  + "\uf900-\ufdff\ufe70-\ufefe\u{10000}-\u{1cfff}\u{20000}-\u{3ffff}]", "u");

/** Returns what a character becomes: a form, nothing, a joiner ("-") or a separator (" "). */
function fold(char) {
  if (/[a-z\d]/i.test(char)) return char.toLowerCase();
  if (/['.\-\u2018\u2019\u02bc\u2010\u2011]/.test(char)) return "-";
  if (/[\xad\u0300-\u036f\u200c\u200d\u2060\ufe00-\ufe0f\ufeff]/.test(char)) return "";
  if (LATIN.test(char)) {
    const letters = char.toLowerCase().normalize("NFKD").replace(/[\p{M}·ʼʾ]/gu, "");
    return toForm(letters.replace(/./gu, (letter) => SPECIAL.find(([from]) => from === letter)?.slice(1) ?? letter));
  }
  if (!OTHER.test(char)) return " ";
  return toForm(/[Α-ΩЀ-Я]/.test(char) ? char.toLowerCase() : char);
}

/** Returns where a capital begins a part: after a small letter, between pieces of three letters or more. */
function capitals(text) {
  const shape = text.replace(/[a-zß-öø-ÿ]/g, "s").replace(/[A-ZÀ-ÖØ-Þ]/g, "C");
  const between = /(?<=([Cs]\d*s|([Cs]\d+|C)C)\d*s)(?=C\d*((C\d*|s\d+)[Cs]|ss))/g;
  return Array.from(shape.matchAll(between), ({ index }) => index);
}

/**
 * Returns the runs of a text: letters and digits in parts that a hyphen, an apostrophe, a dot or a capital divides.
 * @param {string} text
 * @typedef {{form: string, start: number, end: number}} Part
 * @returns {{whole: string, parts: Part[], hasParts: boolean}[]} `hasParts` is whether the parts are tokens as well
 */
export function tokenize(text) {
  const runs = [];
  const cuts = new Set(capitals(text));
  let parts = [];
  let part = null;
  let place = 0;
  for (const char of text + " ") {
    const folded = fold(char);
    const isBreak = folded === "-" || folded === " ";
    const isJoiner = folded === "-" && part;
    if (part) part.end = place;
    if (isBreak || cuts.has(place)) part = null;
    if (folded && !isBreak) {
      if (!part) parts.push(part = { form: "", start: place });
      if (part.form.length + folded.length <= LONGEST) part.form += folded;
    } else if (isBreak && !isJoiner && parts.length) {
      const whole = parts.map(({ form }) => form).join("");
      const hasParts = parts.length > 1 && (whole.length > LONGEST || parts.some(({ form }) => form.length > 1));
      runs.push({ whole, parts, hasParts });
      parts = [];
    }
    place += char.length;
  }
  return runs;
}

/**
 * Returns the words of a query; one that comes back counts where it stands last.
 * @returns {{whole: string, parts: string[], isLast: boolean, place: number, quote: number}[]} `place` counts tokens;
 *   `quote` is the number of the quotation that the word stands in, or 0
 */
export function queryWords(text) {
  let place = 0;
  const words = tokenize(text).slice(0, MOST_WORDS).map(({ whole, parts, hasParts }, at, all) => {
    const quotes = text.slice(0, parts[0].start).split(/["“”„]/).length;
    const word = {
      whole,
      parts: parts.slice(0, hasParts ? MOST_WORDS : 0).map(({ form }) => form).filter((form) => form.length > 1),
      isLast: at === all.length - 1,
      place,
      quote: quotes % 2 ? 0 : quotes,
    };
    place += hasParts ? parts.length : 1;
    return word;
  });
  return words.filter((word, at) => !words.slice(at + 1).some(({ whole }) => whole === word.whole));
}

/**
 * Returns a stored text without the marks of compounds, and where forms stand in it: as runs, parts of runs or runs of
 * pieces of compounds.
 * @param {string} text
 * @param {Set<string>} forms
 * @returns {{text: string, ranges: [start: number, end: number, form: string][]}}
 */
export function marks(text, forms) {
  const cuts = [];
  const plain = text.replace(/\x1f/g, (_, place) => (cuts.push(place - cuts.length), ""));
  const ranges = [];
  const add = (start, end, form) => forms.has(form) && ranges.push([start, end, form]);
  for (const { whole, parts, hasParts } of tokenize(plain)) {
    if (add(parts[0].start, parts.at(-1).end, whole)) continue;
    for (const { form, start, end } of parts) {
      if (hasParts && add(start, end, form)) continue;
      const edges = [start];
      for (; cuts[0] < end; cuts.shift()) if (cuts[0] > start) edges.push(cuts[0]);
      edges.push(end);
      for (let from = 0; edges[2] && from < edges.length; from++) {
        for (let to = edges.length - 1; to > from; to--) {
          const piece = Array.from(plain.slice(edges[from], edges[to]), fold).join("");
          if (piece.length > 2 && add(edges[from], edges[to], piece)) from = to - 1;
        }
      }
    }
  }
  return { text: plain, ranges };
}

/**
 * Returns the piece of a stored text with the most different matched words, the first of those, or null without any.
 * @returns {{text: string, ranges: number[][], cutBefore: boolean, cutAfter: boolean} | null}
 */
export function snippet(text, forms, length = 200) {
  const { text: plain, ranges } = marks(text, forms);
  const lead = length / 5;
  let most = 0;
  let cluster;
  ranges.forEach(([start, end], first) => {
    const inside = ranges.slice(first).filter((range) => range[1] <= start + length - lead);
    const different = new Set(inside.map((range) => range[2])).size || 1;
    if (different > most) [most, cluster] = [different, [start, inside.at(-1)?.[1] ?? end]];
  });
  if (!cluster) return null;
  let start = Math.max(0, cluster[0] - Math.max(lead, (length - cluster[1] + cluster[0]) >> 1));
  let end = Math.min(plain.length, Math.max(cluster[1], start + length));
  if (end === plain.length) start = Math.max(0, Math.min(start, end - length));
  while (start && start < cluster[0] && /\S/.test(plain[start - 1])) start++;
  while (end > cluster[1] && /\S/.test(plain[end] ?? " ")) end--;
  while (/\s/.test(plain[start])) start++;
  const cut = plain.slice(start, end).trimEnd();
  return {
    text: cut.replace(/\s/g, " "),
    ranges: ranges.filter((range) => range[0] >= start && range[1] <= end).map(([a, b]) => [a - start, b - start]),
    cutBefore: /\S/.test(plain.slice(0, start)),
    cutAfter: /\S/.test(plain.slice(start + cut.length)),
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
    return (this.bytes[this.at >> 3] >> (7 - (this.at++ & 7))) & 1;
  }

  bits(count) {
    let number = 0;
    for (; count > 0; count--) number = number * 2 + this.bit();
    return number;
  }

  gamma() {
    let count = 0;
    while (!this.bit()) count++;
    return 2 ** count + this.bits(count);
  }

  rice(k) {
    let quotient = 0;
    while (this.bit()) quotient++;
    return quotient * 2 ** k + this.bits(k);
  }

  /** Adds numbers that rise, all below a bound, to a list. */
  rising(count, bound, list = [], k = this.bits(4)) {
    for (let last = -1; count > 0; count--) {
      last += 1 + this.rice(k);
      list.push(last < bound ? last : fail());
    }
    return list;
  }

  number(unit = 1) {
    const byte = this.bits(8);
    if (byte < 128) return byte * unit;
    return unit < 2 ** 28 ? (byte - 128) * unit + this.number(unit * 128) : fail();
  }

  take(length) {
    const start = this.at / 8;
    this.at += length * 8;
    return this.at > this.end ? fail() : this.bytes.subarray(start, start + length);
  }

  /** A list of things of at least a byte each. */
  list(read, length = this.number()) {
    return length * 8 > this.end - this.at ? fail() : Array.from({ length }, read);
  }

  column(count) {
    return this.list(() => this.number(), count);
  }

  text() {
    return toText(this.take(this.number()));
  }

  letters(length = this.number()) {
    return String.fromCharCode(...this.take(length));
  }

  hash() {
    return Array.from({ length: 16 }, () => this.bits(4).toString(16)).join("");
  }

  forms(shared, others) {
    let form = "";
    return shared.map((length, at) => {
      if (length + others[at] > LONGEST) fail();
      return (form = form.slice(0, length) + this.letters(others[at]));
    });
  }
}

/** Returns the contents of a file; `words` is what it was compressed after, if anything. */
async function unpack(bytes, kind, words = []) {
  const end = bytes.length - 4;
  let sum = 0x811c9dc5;
  for (let at = 0; at < end; at++) sum = Math.imul(sum ^ bytes[at], 0x01000193);
  if (toText(bytes.subarray(0, 4)) !== `ZI${kind}\x02`) fail();
  if (new Reader(bytes.subarray(end)).bits(32) !== sum >>> 0) fail();
  const body = bytes.subarray(4, end);
  if (!"drfwx".includes(kind)) return body;
  const { length } = words;
  const stored = length ? [Uint8Array.of(0, length, length >> 8, ~length, ~length >> 8), words] : [];
  let left = 2 ** 24 + length;
  const limit = new TransformStream({
    transform: (chunk, out) => ((left -= chunk.length) < 0 ? fail() : out.enqueue(chunk)),
  });
  const stream = new Blob([...stored, body]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream.pipeThrough(limit)).arrayBuffer()).subarray(length);
}

/**
 * @typedef {{file: string, index: number, documents: number, hasTail: boolean, hasPlaces: boolean, forms: string[]}}
 *   Group
 * @typedef {{form: string, at: number, group: Group, split: number, spelling?: string}} Entry
 * @returns {Map<string, Entry>} in the order of groups
 */
function readDictionary(file) {
  const hash = file.hash();
  const count = file.number();
  const [sizes, documents, flags] = [file.column(count), file.column(count), file.column(count)];
  const total = file.number();
  const [shared, others, splits] = [file.column(total), file.column(total), file.column(total)];
  let place = 0;
  const spellings = new Map(file.list(() => [(place += file.number()), file.text()]));
  const forms = file.forms(shared, others);
  const entries = new Map();
  let number = -1;
  let index = 0;
  place = 0;
  sizes.forEach((size, each) => {
    if (size & 1) [number, index] = [number + 1, 0];
    const group = {
      file: hash + "-" + number,
      index: index++,
      documents: documents[each],
      hasTail: (flags[each] & 1) > 0,
      hasPlaces: flags[each] > 1,
      forms: forms.slice(place, place + (size >>> 1)),
    };
    group.forms.forEach((form, at) => {
      entries.set(form, { form, at, group, split: splits[place], spelling: spellings.get(place) });
      place++;
    });
  });
  return entries;
}

/** Returns the bytes of each group. */
function readGroups(file) {
  const groups = [];
  while (file.at < file.end) groups.push(file.take(file.number()));
  return groups;
}

/** How the contents of each kind of file are read, with the number of documents. */
const DECODERS = {
  m: (file) => {
    const files = () => file.list(() => ({ first: file.letters(), file: file.hash() }));
    const manifest = {
      documents: file.number(),
      w: file.hash(),
      x: file.list(() => file.hash()),
      d: files(),
      r: files(),
      f: file.list(() => ({ key: file.text(), label: file.text(), file: file.hash() })),
    };
    return manifest.x.length === Math.ceil(manifest.documents / 512) ? manifest : fail();
  },
  d: readDictionary,
  r: (file) => {
    const count = file.number();
    const [shared, others, documents] = [file.column(count), file.column(count), file.column(count)];
    return new Map(file.forms(shared, others).map((form, at) =>
      [form, { form: reverse(form), group: { documents: documents[at] } }]));
  },
  p: readGroups,
  t: (file) => [file.bytes],
  q: readGroups,
  f: (file, bound) => {
    const values = file.list(() => ({ key: file.text(), label: file.text(), count: file.number() }));
    return values.map(({ key, label, count }) => ({ key, label, documents: file.rising(count, bound) }));
  },
  w: (file) => file.bytes,
  x: (file) => ({
    path: file.text(), title: file.text(), summary: file.text(), lines: file.list(() => file.text()), text: file.text(),
  }),
};

/**
 * Adds the documents of a group: as words, parts and synonyms.
 * @param {[documents: number[], values: number[], masks: number[]][]} lists values fall; masks have a bit for each form
 */
function readPostings(file, bound, isSingle, lists) {
  lists.forEach(([documents, values, masks], way) => {
    for (let runs = file.gamma(); runs > 1; runs--) {
      const level = file.bits(4);
      file.rising(file.gamma(), bound, documents);
      while (values.length < documents.length) {
        values.push((2 + (level & 1)) * 2 ** ((level >> 1) - 3));
        if (way || isSingle) continue;
        let place = file.rice(0);
        let mask = 1 << place;
        for (; file.bit(); mask |= 1 << place) place += 1 + file.rice(0);
        masks.push(mask);
      }
    }
  });
}

async function fetchBytes(url, isManifest) {
  const response = await fetch(url, { cache: isManifest ? "no-cache" : "default" });
  if (!response.ok) throw new Error(response.status + " " + url);
  return new Uint8Array(await response.arrayBuffer());
}

// Matching and ranking.

/** Returns the natural logarithm of a number of at least 1, in the steps of the Swift side. */
function logarithm(number) {
  let exponent = 0;
  for (; number >= 2; number /= 2) exponent++;
  const z = (number - 1) / (number + 1);
  let power = z;
  let sum = 0;
  for (let divisor = 1; divisor <= 29; divisor += 2) {
    sum += power / divisor;
    power *= z * z;
  }
  return exponent * 0.6931471805599453 + 2 * sum;
}

const ENDINGS = ["", ..."d de den e en er ere ers je jes n s st ste t te ten tje".split(" ")];

/** Returns how many letters at its beginning a form with another ending has at least in common with a term. */
const sharedBy = (term) => Math.max(2, term.length - 3);

/** Returns a form without each ending that it may have, in a spelling that all its forms share. */
function bases(form) {
  return ENDINGS.filter((ending) => form.endsWith(ending)).map((ending) => {
    const base = form.slice(0, form.length - ending.length).replace(/v$/, "f").replace(/z$/, "s");
    return { ending, even: base.replace(/([aeou])\1(?=[b-df-hj-np-tv-z]$)|([b-df-hj-np-tv-z])\2$/, "$1$2") };
  });
}

/** Returns whether a form differs from a term in its ending only. */
function isInflected(form, term) {
  let shared = 0;
  while (shared < form.length && form[shared] === term[shared]) shared++;
  if (shared < sharedBy(term)) return false;
  if (shared > 3 && [form, term].every((each) => ENDINGS.includes(each.slice(shared)))) return true;
  const others = bases(term);
  return bases(form).some(({ even, ending }) => others.some((other) => even === other.even
    && (even.length > 3 || (even.length > 2 && /^( en?|en? )$/.test(ending + " " + other.ending)))));
}

/** Returns the documents in order of score, and whether some have only a part of the words. */
function rank(words, pairs, hits, count) {
  const scores = new Float64Array(count);
  const most = words.reduce((sum, word) => sum + (word.documents && word.rarity), 0);
  const lists = [[], []];
  for (let document = 0; document < count; document++) {
    if (hits && !hits[document]) continue;
    let [score, told, matched] = [0, 0, 0];
    for (const { weights, rarity } of words) {
      const weight = weights[document];
      if (!weight) continue;
      score += rarity * ((weight * 2.2) / (1.2 + weight));
      told += rarity;
      matched++;
    }
    for (const { nearness, rarity } of pairs) score += nearness[document] * rarity;
    scores[document] = score;
    const isWhole = matched === words.length;
    if (matched && (isWhole || told * 3 >= most)) lists[isWhole ? 0 : 1].push(document);
  }
  const [complete, partial] = lists.map((list) => list.sort((a, b) => scores[b] - scores[a] || b - a));
  const isPartial = complete.length < ENOUGH && partial.length > 0;
  return { documents: isPartial ? [...complete, ...partial] : complete, isPartial, scores };
}

const allOf = (list, each) => Promise.all(list.map(each));
const join = (a, b, how) => a.map((value, at) => how(value, b[at]));
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
    this.written = written;
    this.fail = fail;
    this.reset();
  }

  /** Returns the module for words that are only like those of the index, loaded when it is first needed. */
  async likeness() {
    const { Likeness } = await import("./zoekindex-lijkt.js");
    return new Likeness(this);
  }

  /** Forgets all files, so that a next search begins with the newest manifest. */
  reset() {
    this.files = {};
  }

  /** Reads a file once; one that fails is asked for again the next time. */
  load(kind, hash, after) {
    const { files } = this;
    const name = `${kind}-${hash}.bin`;
    return (files[name] ??= Promise.all([this.read(hash ? new URL(name, this.url).href : this.url, !hash), after])
      .then(([bytes, words]) => unpack(bytes, kind, words))
      .then((contents) => DECODERS[kind](new Reader(contents), this.manifest?.documents))
      .catch((error) => {
        delete files[name];
        throw error;
      }));
  }

  async count() {
    this.manifest = await this.load("m", "");
    return this.manifest.documents;
  }

  /** Returns the facets in their order; the values, with their documents, of those asked for only. */
  async facets(keys) {
    await this.count();
    return allOf(this.manifest.f, async ({ key, label, file }) =>
      ({ key, label, values: keys.includes(key) ? await this.load("f", file) : null }));
  }

  /** Returns what the results show of documents, with marks in compounds. */
  async documents(numbers) {
    await this.count();
    const words = numbers.length && this.load("w", this.manifest.w);
    return allOf(numbers, (number) => this.load("x", `${this.manifest.x[number >> 9]}-${number % 512}`, words));
  }

  /** Returns the place of the file that has a form if there is one. */
  placeOf(kind, form) {
    return Math.max(0, this.manifest[kind].findLastIndex(({ first }) => first <= form));
  }

  /** Returns the entries of the three files nearest to a form, of those with forms that begin alike. */
  around(kind, form, length) {
    const beginning = form.slice(0, length);
    const [first, own, last] = [beginning, form, beginning + "\xff"].map((each) => this.placeOf(kind, each));
    const places = [own, own + 1, own - 1, own + 2, own - 2].filter((at) => at >= first && at <= last);
    return this.entries(kind, places.slice(0, 3));
  }

  /** Returns the entries of files of the dictionary ("d") or of the forms read backwards ("r"). */
  async entries(kind, places) {
    const files = places.flatMap((place) => this.manifest[kind][place] ?? []);
    const maps = await allOf(files, ({ file }) => this.load(kind, file));
    return new Map(maps.flatMap((map) => [...map]));
  }

  /** @returns {Promise<Entry | undefined>} */
  async entry(form) {
    return (await this.entries("d", [this.placeOf("d", form)])).get(form);
  }

  /** Returns the group of a term, or those with another ending, with their factor. */
  async plain(term) {
    const entry = await this.entry(term);
    if (entry || term.length < 2) return entry ? [{ ...entry, factor: 1 }] : [];
    const entries = await this.around("d", term, sharedBy(term));
    const groups = [...entries.values()].filter(({ form }) => isInflected(form, term)).map(({ group }) => group);
    return Array.from(new Set(groups), (group) => ({ group, factor: 1 / 2 }));
  }

  /** Returns what a word makes together with the one before it. */
  async joined(first, second) {
    if (first?.place !== second.place - 1 || first.parts.length || second.parts.length) return [];
    const isLong = Math.min(first.whole.length, second.whole.length) > 2;
    const forms = LINKS.slice(0, isLong ? 5 : 1).map((link) => first.whole + link + second.whole);
    const places = new Set([first.whole, ...forms].map((form) => this.placeOf("d", form)));
    const entries = await this.entries("d", [...places].slice(0, 3));
    return forms.flatMap((form) => (entries.has(form) ? { ...entries.get(form), factor: 1 } : []));
  }

  /** Returns the first entry of each group with a form that begins with a term, those in most documents first. */
  async beginnings(term) {
    const own = this.placeOf("d", term);
    const goesOn = this.manifest.d[own + 1]?.first.startsWith(term);
    const groups = new Map();
    for (const [form, entry] of await this.entries("d", goesOn ? [own, own + 1] : [own])) {
      if (form.startsWith(term) && !groups.has(entry.group)) groups.set(entry.group, entry);
    }
    return [...groups.values()].sort((a, b) => b.group.documents - a.group.documents || (a.form < b.form ? -1 : 1));
  }

  /** Returns what a term finds; `isUnlike` is whether it may differ from what it finds. */
  async term(term, isBeginning, isUnlike, joined) {
    const entry = await this.entry(term);
    const found = entry || isUnlike ? await this.plain(term) : [];
    let groups = [...found];
    const isNew = ({ group }) => !groups.some((each) => each.group === group);
    for (const entry of joined) if (isNew(entry)) groups.push(entry);
    if (isBeginning && term.length > 1 && together(groups) < ENOUGH) {
      const files = new Set();
      const others = (await this.beginnings(term)).filter(({ group }) => isNew({ group })
        && (files.has(group.file) || (files.size < 4 && files.add(group.file))));
      groups = [...groups, ...others.slice(0, 24).map(({ group }) => ({ group, factor: 3 / 8, isHead: true }))];
    }
    const isFew = isUnlike && together(groups) < ENOUGH;
    const isDivisible = isFew && (!entry || entry.split > 0);
    let [weights, halves] = await Promise.all([
      this.weigh(groups), isDivisible && this.likeness().then((likeness) => likeness.compound(term, entry)),
    ]);
    if (halves) {
      weights = join(weights, halves.weights, Math.max);
      groups = groups.concat(halves.groups);
    }
    if (!isUnlike || weights.some(Boolean)) return { found, groups, weights };
    return { found: [], groups: [], weights, ...await (await this.likeness()).errors(term) };
  }

  /** Returns the postings of a group, of all its documents or of the best: lists as words, parts and synonyms. */
  async postings({ file, index, forms, hasTail }, isHead) {
    const [head, tail] = await Promise.all([this.load("p", file), hasTail && !isHead && this.load("t", file)]);
    const lists = [[[], [], []], [[], [], []], [[], [], []]];
    for (const bytes of tail ? [head[index], tail[0]] : [head[index]]) {
      readPostings(new Reader(bytes), this.manifest.documents, forms.length < 2, lists);
    }
    return lists;
  }

  /** Returns the weight of groups in each document. */
  async weigh(groups) {
    const weights = new Float64Array(this.manifest.documents);
    await allOf(groups, async ({ group, factor, at, isHead }) => {
      const lists = await this.postings(group, isHead);
      lists.forEach(([documents, values, masks], way) => documents.forEach((document, index) => {
        const isForm = at === undefined || !masks.length || masks[index] & (1 << Math.min(at, 15));
        const weight = factor * (isForm ? FACTORS[way] : 5 / 8) * values[index];
        if (weight > weights[document]) weights[document] = weight;
      }));
    });
    return weights;
  }

  /** Returns where a word stands in each document. */
  async places({ found }) {
    const places = new Map();
    await allOf(found, async ({ group }) => {
      const [lists, groups] = await Promise.all([this.postings(group), this.load("q", group.file)]);
      const file = new Reader(groups[group.index]);
      const k = file.bits(4);
      for (const document of lists[0][0]) {
        places.set(document, file.rising(file.gamma() % 9, 16384, places.get(document), k));
      }
    });
    return places;
  }

  /** Adds to a word what it finds. */
  async find(word) {
    const forms = [word.whole, ...word.parts];
    const terms = await allOf(forms, (form, at) =>
      this.term(form, word.isLast && (!at || at === word.parts.length), at > 0 || forms.length < 2, at ? [] : word.joined));
    let [weights, ...ofParts] = terms.map((term) => term.weights);
    if (ofParts.length) {
      const least = ofParts.reduce((a, b) => join(a, b, Math.min));
      weights = join(weights, least, (whole, parts) => Math.max(whole, parts / 2));
    }
    word.weights = weights;
    word.documents = weights.reduce((sum, weight) => sum + (weight > 0), 0);
    word.rarity = logarithm(1 + (weights.length - word.documents + 0.5) / (word.documents + 0.5));
    word.found = terms[0].found;
    word.forms = terms.flatMap(({ groups }) => groups.flatMap(({ group }) => group.forms));
    word.corrections = forms.map((form, at) => ({ word: fromForm(form), forms: terms[at].corrections }))
      .filter((each) => each.forms);
  }

  /** Returns the pairs of words that follow each other, with how near they stand, and the words between pairs. */
  async pairs(words) {
    const [pairs, between] = [[], []];
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
    await allOf(pairs, async (pair) => {
      const [first, second] = pair;
      const [before, after] = await allOf(pair, (word) => this.places(word));
      pair.nearness = new Float64Array(this.manifest.documents);
      pair.rarity = Math.min(first.rarity, second.rarity);
      pair.isQuoted = first.quote && first.quote === second.quote;
      for (const [document, places] of before) {
        const near = places.flatMap((place) => after.get(document)?.map((other) => {
          const apart = Math.abs(other - place);
          if (other - place === second.place - first.place) return 1;
          return apart < 4 ? 1 / 2 : apart < 9 ? 1 / 4 : apart < 25 ? 1 / 8 : 0;
        }) ?? 0);
        pair.nearness[document] = Math.max(0, ...near);
      }
    });
    return [pairs, between];
  }

  /**
   * Returns the documents that match a text, best first; no text gives all.
   *
   * Not whole is an answer of the best documents only, those that are sure, in their final order.
   * @param {string} text
   * @returns {Promise<{documents: number[], total: number, isWhole: boolean, isPartial: boolean, words: string[],
   *   missing: string[], ignored: string[], corrections: {word: string, forms: string[]}[], phrase: boolean | null,
   *   forms: Set<string>, scores?: Float64Array}>} `scores` are those of all documents; `phrase` is whether quoted words stand together somewhere, null without any
   */
  async search(text, { all = false } = {}) {
    const count = await this.count();
    const words = queryWords(text);
    const large = await allOf(words, async ({ whole, parts }) => {
      const entry = await this.entry(whole);
      return !parts.length && entry?.group.hasTail && entry;
    });
    const joined = await allOf(words, (word, at) => this.joined(words[at - 1], word));
    words.forEach((word, at) => (word.joined = [...joined[at], ...(joined[at + 1] ?? [])]));
    const names = (list) => list.map(({ whole }) => fromForm(whole));
    const answer = {
      documents: [], isWhole: true, isPartial: false, words: names(words), missing: [], ignored: [], corrections: [],
      phrase: null, forms: new Set(large[0]?.group?.forms),
    };
    const [entry] = large;
    const sure = words.length < 2 && entry && !all ? await this.sure(entry) : [];
    if (sure.length >= ENOUGH) return { ...answer, documents: sure, total: entry.group.documents, isWhole: false };
    if (!/[^\t-\r ]/.test(text)) return { ...answer, documents: [...Array(count).keys()].reverse(), total: count };
    const find = (isCommon) => Promise.all(words.filter((_, at) =>
      isCommon === (!!large[at] && large[at].group.documents * 2 > count)).map((word) => this.find(word)));
    await find(false);
    if (!words.some((word) => word.documents)) await find(true);
    const used = words.filter((word) => word.weights);
    const [pairs, between] = await this.pairs(used);
    const isBroken = between.some(({ quote }) => quote && used.filter((word) => word.quote === quote).length > 1);
    const quoted = pairs.filter((pair) => pair.isQuoted);
    const isHit = (document) => quoted.every(({ nearness }) => nearness[document] === 1);
    const hits = quoted.length && !isBroken ? used[0].weights.map((_, document) => isHit(document)) : [];
    const isPhrase = hits.includes(1);
    const { documents, isPartial, scores } = rank(used, pairs, isPhrase ? hits : null, count);
    return {
      ...answer,
      documents,
      total: documents.length,
      isPartial,
      scores,
      words: names(used),
      missing: names(used.filter((word) => !word.documents)),
      ignored: names(words.filter((word) => !word.weights)),
      corrections: used.flatMap((word) => word.corrections),
      phrase: quoted.length || isBroken ? isPhrase : null,
      forms: new Set(used.flatMap((word) => word.forms)),
    };
  }

  /** Returns the documents of a group that none beyond its best can precede, in their order. */
  async sure(entry) {
    const weights = await this.weigh([{ ...entry, factor: 1, isHead: true }]);
    const lists = await this.postings(entry.group, true);
    // A list that is shorter than another was not cut off; beyond one that was are lower numbers of its last level.
    const most = Math.max(...lists.map(([documents]) => documents.length));
    const ends = lists.map(([documents, values], way) => (documents.length < most ? [0, 0]
      : [FACTORS[way] * values.at(-1), documents[values.indexOf(values.at(-1))]]));
    const [end] = ends.sort((a, b) => b[0] - a[0] || b[1] - a[1]);
    const isSure = (document) => weights[document] > end[0] || (weights[document] === end[0] && document >= end[1]);
    return [...weights.keys()].filter(isSure).sort((a, b) => weights[b] - weights[a] || b - a);
  }

  /** Returns a text with its last word completed to words of the index, those in most documents first. */
  async suggest(text, most = 6) {
    await this.count();
    const run = tokenize(text).at(-1);
    if (!(run?.whole.length > 1) || run.parts.at(-1).end < text.length) return [];
    const own = await this.entry(run.whole);
    return (await this.beginnings(run.whole)).filter(({ group }) => group !== own?.group).slice(0, most)
      .map((entry) => text.slice(0, run.parts[0].start) + written(entry));
  }
}
