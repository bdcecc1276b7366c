/**
 * What is seldom needed of the browser's reader of a search index (zoekindex.js): finding a word that is not there, or in
 * few documents, by its halves or in spite of errors of typing.
 */

const LONGEST = 64;
const LINKS = ["", "s", "e", "en", "n"];

const allOf = (list, each) => Promise.all(list.map(each));
const join = (a, b, how) => a.map((value, at) => how(value, b[at]));
const reverse = (form) => [...form].reverse().join("");
const isErrable = (form) => form.length > 3 && !/\d/.test(form);

/** Returns how many errors make one form of the other (optimal string alignment). */
function alignment(a, b) {
  let before;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const [x, y] = [a[i - 1], b[j - 1]];
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (x !== y));
      if (before && x === b[j - 2] && y === a[i - 2]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length];
}

function errorsBetween(a, b) {
  const asY = (form) => form.replaceAll("ij", "y");
  return Math.abs(a.length - b.length) > 4 ? LONGEST : Math.min(alignment(a, b), alignment(asY(a), asY(b)));
}

/** Looks for words that are only like a term. */
export class Likeness {
  /** @param {SearchIndex} index */
  constructor(index) {
    this.index = index;
  }

  /** Returns the forms that a term begins ("d") or ends ("r") with and that leave a half, the longest first. */
  async halves(term, kind, shortest = 4) {
    const turn = kind === "d" ? (form) => form : reverse;
    const halves = [];
    for (let length = term.length - shortest; length >= shortest; length--) halves.push(turn(term).slice(0, length));
    const places = [...new Set(halves.map((half) => this.index.placeOf(kind, half)))].slice(0, 3);
    const entries = await this.index.entries(kind, places);
    const found = await allOf(halves.filter((half) => entries.has(half)), (half) => this.index.entry(turn(half)));
    return found.flatMap((half) => (half ? { half, isFirst: kind === "d" } : []));
  }

  /** Returns the ways to divide a term in a half that is a form, perhaps a link, and another half. */
  async divisions(term, kinds, fits) {
    const halves = (await allOf(kinds, (kind) => this.halves(term, kind))).flat();
    return halves.sort((a, b) => b.half.form.length - a.half.form.length)
      .flatMap(({ half, isFirst }) => LINKS.map((link) => {
        const known = isFirst ? half.form + link : link + half.form;
        const isThere = isFirst ? term.startsWith(known) : term.endsWith(known);
        const other = isFirst ? term.slice(known.length) : term.slice(0, -known.length);
        return { half, isFirst, link, other: isThere ? other : "" };
      }))
      .filter(({ other }) => fits(other)).slice(0, 4);
  }

  /** Returns what both halves of a term find, or nothing. */
  async compound(term, entry) {
    if (entry?.split) {
      const [length, link] = [(entry.split - 1) >> 2, (entry.split - 1) & 3];
      const first = await this.index.entry(term.slice(0, length));
      const second = await this.index.plain(term.slice(length + link));
      return first && second.length && this.both([[{ ...first, factor: 1 }], second], 3 / 8);
    }
    if (entry) return null;
    for (const { half, other } of await this.divisions(term, ["d"], (other) => other.length > 3)) {
      const second = await this.index.plain(other);
      if (second.length) return this.both([[{ ...half, factor: 1 }], second], 3 / 8);
    }
    for (const { half } of (await this.halves(term, "d", 3)).slice(0, 4)) {
      const second = await this.index.entry(term.slice(half.form.length));
      if (!second?.group.hasPlaces || !half.group.hasPlaces) continue;
      const entries = [half, second];
      const [before, after] = await allOf(entries, (entry) => this.index.places({ found: [entry] }));
      const isNext = (document) => before.get(document)?.some((place) => after.get(document)?.includes(place + 1));
      if (![...before.keys()].some(isNext)) continue;
      const found = await this.both(entries.map((entry) => [{ ...entry, factor: 1 }]), 3 / 8);
      return { ...found, weights: found.weights.map((weight, document) => (isNext(document) ? weight : 0)) };
    }
    return null;
  }

  /** Returns the nearest forms that differ from a term by an error or two, at most three. */
  async alike(term) {
    if (!isErrable(term)) return [];
    let nearest = term.length < 8 ? 1 : 2;
    const middle = term.length >> 1;
    const length = nearest < 2 ? middle : Math.ceil(term.length / 3);
    const exchanged = (term.length % 2 ? [middle, middle + 1] : [middle])
      .map((at) => term.slice(0, at - 1) + term[at] + term[at - 1] + term.slice(at + 1));
    const around = async (kind, form) => [...await this.index.around(kind, form, length)]
      .flatMap(([each, entry]) => (each.startsWith(form.slice(0, length)) ? entry : []));
    const entries = await Promise.all([
      around("r", reverse(term)), around("d", term), ...exchanged.map((form) => this.index.entry(form)),
    ]);
    const documents = new Map(entries.flat().map((entry) => [entry?.form ?? "", entry?.group.documents]));
    let found = [];
    for (const form of documents.keys()) {
      const errors = isErrable(form) ? errorsBetween(term, form) : LONGEST;
      if (errors < nearest) [nearest, found] = [errors, []];
      if (errors === nearest) found.push(form);
    }
    const isOther = (form) => (form[0] === term[0] ? 0 : 1);
    found.sort((a, b) => isOther(a) - isOther(b) || documents.get(b) - documents.get(a) || (a < b ? -1 : 1));
    return allOf(found.slice(0, 3), async (form) => (await this.index.entry(form)) ?? this.index.fail());
  }

  /** Returns what a term finds if it or one of its halves has an error. */
  async errors(term) {
    const entries = await this.alike(term);
    const loosely = (factor) => ({ group }) => ({ group, factor });
    if (entries.length) {
      const groups = entries.map(loosely(1 / 4));
      return { groups, weights: await this.index.weigh(groups), corrections: entries.map(this.index.written) };
    }
    // Nearly every shorter half is near to some word.
    const fits = (other) => other.length > 5 && isErrable(other);
    for (const { half, isFirst, link, other } of await this.divisions(term, ["d", "r"], fits)) {
      const entries = await this.alike(other);
      const halves = [[{ ...half, factor: 1 }], entries.map(loosely(1))];
      const found = await this.both(halves, 1 / 4);
      const corrections = entries.map((entry) => (isFirst ? [half, entry] : [entry, half]).map(this.index.written).join(link));
      if (found.weights.some(Boolean)) return { ...found, corrections };
    }
  }

  /** Returns what the groups of two halves find together. */
  async both(halves, factor) {
    const weights = await allOf(halves, (half) => this.index.weigh(half));
    return { groups: halves.flat(), weights: join(...weights, (a, b) => factor * Math.min(a, b)) };
  }
}
