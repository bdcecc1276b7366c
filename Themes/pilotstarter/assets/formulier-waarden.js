/**
 * Checks single answers as the generator checks the fields of a file: the same mistakes, by the same names, in the same
 * words. What is said of a field is in `{id, veld, bericht, advies, ernst}`, in which `veld` is a path such as
 * `bronnen.0.url` or `tekst`. The cases in Tests/Shared/form-cases.json are run by this and by the generator.
 */

import { cleaned, isSlug, scalar, slug } from "./formulier-bestand.js";

const SEVERITY = {
  "reference-former-name": "opmerking", "personal-data": "waarschuwing", "template-leftover": "waarschuwing",
  "text-curly-quotes": "waarschuwing",
};

/** Returns a text with its marked places filled in. */
export const fill = (text, values) => text.replace(/\{([\w-]+)\}/g, (_, key) => values[key] ?? "");

const segmenter = new Intl.Segmenter();

/** Returns the number of characters as people count them. */
export const characters = (text) => (/^[\x20-\x7e]*$/.test(text) ? text.length : [...segmenter.segment(text)].length);

// Dates (CalendarDate, DateGuess).

const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

/** Returns the parts of a date, or what is wrong with it. */
export function readDate(text) {
  if (!/^[0-9]{4}(-[0-9]{2}){0,2}$/.test(text)) return { problem: "date-form" };
  const [year, month, day] = text.split("-").map(Number);
  if (year < 1800 || year > 2200) return { problem: "date-year", values: { n: year } };
  if (month !== undefined && (month < 1 || month > 12)) return { problem: "date-month", values: { n: month } };
  if (day !== undefined) {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    if (day < 1 || day > last) return { problem: "date-day", values: { n: day, max: last } };
  }
  return { year, month, day };
}

/** Returns the number of a month by its number or the start of its name. */
export function monthNumber(text) {
  const at = text.length >= 3 ? MONTHS.findIndex((name) => name.startsWith(text.toLowerCase())) : -1;
  return at >= 0 ? String(at + 1) : text;
}

function guessDate(text) {
  const parts = text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(monthNumber);
  if (parts.length > 3 || !parts.length || parts.some((part) => !/^\d+$/.test(part))) return "";
  if (Number(parts[0]) < 1000) parts.reverse();
  const meant = parts.map((part, at) => part.padStart(at ? 2 : 4, "0")).join("-");
  return readDate(meant).problem ? "" : meant;
}

/** Returns whether a date certainly lies after another one. */
export function isAfter(a, b) {
  if (!a || !b || a === "onbekend" || b === "onbekend") return false;
  const [left, right] = [readDate(a), readDate(b)];
  for (const part of ["year", "month", "day"]) {
    if (left[part] === undefined || right[part] === undefined) return false;
    if (left[part] !== right[part]) return left[part] > right[part];
  }
  return false;
}

// Fields (FieldParser, ScalarParser).

/** A run over the answers of one form. */
export class Check {
  constructor(kind, names, data) {
    Object.assign(this, { kind, names, data, found: [] });
    this.say = (name, values = {}) => fill(data.woorden[name], values);
  }

  report(id, path, name, values = {}, advice = "") {
    this.found.push({ id, veld: path, bericht: this.say(name ?? id, values), advies: advice, ernst: SEVERITY[id] ?? "fout" });
  }

  /** Checks a text with Markdown. */
  text() {}

  /** Returns the values that were taken, and the fields in which something was not. */
  record(fields, answers, path) {
    const values = {};
    const refused = new Set();
    for (const field of fields) {
      const place = path + field.naam;
      const answer = answers[field.naam];
      if (answer === undefined) {
        if (field.verplicht) {
          this.report("field-required", place, null, { veld: field.naam, hulp: field.hulp ? ` ${field.hulp}` : "" });
        }
        continue;
      }
      const taken = this.value(field, answer, place);
      if (taken === undefined) refused.add(field.naam);
      else values[field.naam] = taken;
    }
    return { values, refused };
  }

  value(field, answer, path) {
    if (field.meer && field.max !== undefined && answer.length > field.max) {
      this.report("value-too-many", path, null, { veld: field.naam, max: field.max, n: answer.length });
      return undefined;
    }
    if (field.type === "groep") {
      const records = field.meer ? answer : [answer];
      return records.map((each, at) => this.record(field.velden, each, field.meer ? `${path}.${at}.` : `${path}.`));
    }
    if (field.type === "markdown") {
      this.text(answer, path);
      return ["aanwezig"];
    }
    const written = field.meer ? answer : [answer];
    for (const text of written) {
      if (scalar(text) === text && /^[“„‘‚”’][^“„”]+[”“’‘]$/u.test(text)) this.report("text-curly-quotes", path);
    }
    if (field.meer) {
      const seen = new Set();
      for (const text of written) {
        if (seen.has(text)) this.report("value-duplicate", path, null, { waarde: text, veld: field.naam });
        seen.add(text);
      }
    }
    const taken = written.filter((text) => this.isTaken(field, text, path));
    return taken.length ? taken : undefined;
  }

  isTaken(field, text, path) {
    const before = this.found.length;
    const refuse = (id, name, values, advice) =>
      this.report(id, path, name, { veld: field.naam, waarde: text, ...values }, advice);
    switch (field.type) {
      case "slug":
        if (!isSlug(text)) refuse("slug-invalid", null, {}, slug(text) && this.say("advice-write", { naam: slug(text) }));
        break;
      case "url": {
        const host = /^https?:\/\/([^/?#]*)/i.exec(text)?.[1] ?? "";
        if (!/^[^.@].*\.|^[^.@]\./.test(host) || host.endsWith(".") || host.includes("@") || /[\s<>"\\^`{|}]/.test(text)) {
          const whole = text.startsWith("www.") ? this.say("advice-mean", { naam: `https://${text}` }) : "";
          refuse("url-invalid", null, {}, whole || this.say("advice-url"));
        }
        break;
      }
      case "e-mail":
        if (!/^[\w.+-]+@[\w+-]+(\.+[\w+-]+)+$/.test(text)) refuse("email-invalid");
        break;
      case "keuze": {
        const values = field.keuzes.map(([each]) => each);
        if (!values.includes(text)) refuse("choice-unknown", null, {}, this.say("advice-choose", { namen: values.join(", ") }));
        break;
      }
      case "datum":
        if (text === "onbekend") {
          if (!field.onbekend) refuse("date-invalid", "date-unknown");
        } else {
          const { problem, values } = readDate(text);
          const meant = problem === "date-form" ? guessDate(text) : "";
          if (problem) refuse("date-invalid", problem, values, meant && this.say("advice-mean", { naam: meant }));
        }
        break;
      case "geheel-getal":
        if (!/^-?[0-9]+$/.test(text) || BigInt.asIntN(64, BigInt(text)) !== BigInt(text)) {
          refuse("integer-invalid");
        } else if (BigInt(text) < (field.min ?? -Infinity) || BigInt(text) > (field.max ?? Infinity)) {
          const range = this.say(field.max === undefined ? "range-from" : "range-to", { min: field.min ?? "…", max: field.max });
          refuse("integer-out-of-range", null, { n: BigInt(text), bereik: range });
        }
        break;
      case "ja-nee":
        if (text !== "true" && text !== "false") refuse("boolean-invalid");
        break;
      case "tekst": {
        const n = field.meer ? 0 : characters(text);
        if (text.includes("\n")) refuse("value-line-break");
        else if (field.meer) break;
        else if (n < field.min) refuse("value-too-short", null, { n, min: field.min });
        else if (n > field.max) {
          refuse("value-too-long", null, { n, max: field.max }, this.say("advice-shorter", { n: n - field.max }));
        }
      }
    }
    return this.found.length === before;
  }

  // References (ReferenceResolver).

  /** Returns what the references of a field mean, and reports words that mean nothing or too much. */
  references(field, words, path) {
    const resolved = [];
    for (const word of words ?? []) {
      const { entry, other, several } = this.names.resolve(word, field.naar);
      if (entry) {
        resolved.push(entry);
        if (!other) continue;
        const isSpelling = other.nature === "schrijfwijze";
        const since = !isSpelling && other.until ? this.say("since", { n: other.until }) : "";
        this.report(
          "reference-former-name", path, isSpelling ? "reference-spelling" : null,
          { waarde: word, naam: entry.word, soort: this.names.kinds[entry.kind].naam, sinds: since },
          isSpelling ? this.say("advice-write", { naam: entry.word }) : "");
      } else if (several) {
        const isOneKind = new Set(several.map(({ kind }) => kind)).size === 1;
        const namen = several.map((each) => (isOneKind ? each.word : `${each.kind}/${each.slug}`)).join(", ");
        this.report("reference-ambiguous", path, null, { waarde: word }, this.say("advice-choose", { namen }));
      } else {
        const kinds = field.naar.map((kind) => this.names.kinds[kind].naam);
        const soort = kinds.length > 1 ? `${kinds.slice(0, -1).join(", ")} ${this.say("or")} ${kinds.at(-1)}` : kinds[0];
        const naam = this.names.nearest(word, field.naar);
        this.report("reference-unknown", path, null, { soort, waarde: word }, naam && this.say("advice-mean", { naam }));
      }
    }
    return resolved;
  }

  /** Resolves all references; returns the entries by field, without the fields in which a word was not resolved. */
  allReferences(fields, { values }, path) {
    const entries = {};
    for (const field of fields) {
      const answer = values[field.naam];
      if (field.type === "groep") {
        (answer ?? []).forEach((record, at) =>
          this.allReferences(field.velden, record, field.meer ? `${path}${field.naam}.${at}.` : `${path}${field.naam}.`));
      } else if (field.type === "verwijzing" && answer) {
        const before = this.found.filter(({ ernst }) => ernst === "fout").length;
        const found = this.references(field, answer, path + field.naam);
        if (this.found.filter(({ ernst }) => ernst === "fout").length === before) entries[field.naam] = found;
      }
    }
    return entries;
  }
}

/** Returns what is wrong with one answer to a field, apart from the rules of its kind. */
export function checkField(kind, field, answer, names, data) {
  const run = new Check(kind, names, data);
  const fields = [{ ...field, verplicht: true }];
  const record = run.record(fields, cleaned(fields, { [field.naam]: answer }), "");
  run.allReferences(fields, record, "");
  return run.found;
}
