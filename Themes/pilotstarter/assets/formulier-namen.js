/**
 * Finds what a name means, as the generator does: other names and former names too.
 */

import { folded } from "./formulier-bestand.js";

/** Returns the distance between two texts, with swapped neighbours as one step; `Infinity` above a bound. */
function distance(a, b, bound) {
  if (Math.abs(a.length - b.length) > bound) return Infinity;
  let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length] <= bound ? last[b.length] : Infinity;
}

/** The names that references can use, by kind. */
export class Names {
  constructor(data) {
    this.kinds = data;
    this.words = {};
    this.others = {};
    for (const [kind, { register, lijst, anders = [] }] of Object.entries(data)) {
      const words = new Map();
      const entries = lijst.map(([title, last, code]) => ({ kind, title, slug: last, code, word: register ? title : last }));
      for (const entry of entries) if (!words.has(entry.slug)) words.set(entry.slug, entry);
      for (const entry of entries) if (register && !words.has(entry.title)) words.set(entry.title, entry);
      for (const entry of entries) if (entry.code && !words.has(entry.code)) words.set(entry.code, entry);
      this.words[kind] = words;
      const byCode = new Map(entries.filter(({ code }) => code).map((entry) => [entry.code, entry]));
      this.others[kind] = new Map(anders.map(([name, nature, until, codes]) => [
        name, { name, nature, until, bearers: codes.map((code) => byCode.get(code)).filter(Boolean) },
      ]));
    }
  }

  /** Returns the entries of some kinds in the order of the list. */
  entries(kinds) {
    return kinds.flatMap((kind) => [...new Set(this.words[kind]?.values() ?? [])]);
  }

  /** Returns what a word means: `{entry}`, `{entry, other}`, `{several}` or nothing. */
  resolve(word, kinds) {
    const [kind, ...rest] = word.split("/");
    if (rest.length && kinds.includes(kind)) return this.resolve(rest.join("/"), [kind]);
    const found = kinds.map((each) => this.words[each]?.get(word)).filter(Boolean);
    if (found.length) return found.length === 1 ? { entry: found[0] } : { several: found };
    for (const each of kinds) {
      const other = this.others[each]?.get(word);
      if (!other?.bearers.length) continue;
      if (other.bearers.length === 1 && other.nature !== "dubbelzinnig") return { entry: other.bearers[0], other };
      return { several: other.bearers };
    }
    return {};
  }

  /** Returns the word that stands for an entry in a field that refers to some kinds. */
  wordFor(entry, kinds) {
    return this.resolve(entry.word, kinds).entry === entry ? entry.word : `${entry.kind}/${entry.slug}`;
  }

  /** Returns the name that somebody probably meant; empty when none is near. */
  nearest(word, kinds) {
    const wanted = folded(word.slice(word.lastIndexOf("/") + 1));
    const bound = wanted.length < 6 ? 1 : wanted.length < 10 ? 2 : 3;
    let best = { word: "", distance: bound + 1 };
    for (const entry of this.entries(kinds)) {
      for (const name of new Set([folded(entry.title), folded(entry.word)])) {
        const steps = wanted && distance(wanted, name, best.distance - 1);
        if (steps < best.distance) best = { word: entry.word, distance: steps };
      }
    }
    return best.word;
  }
}
