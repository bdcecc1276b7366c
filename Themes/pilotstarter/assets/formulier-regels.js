/**
 * Checks whole forms as the generator checks files: their fields, the rules between them, and their texts.
 */

import { cleaned } from "./formulier-bestand.js";
import { Check, characters, isAfter } from "./formulier-waarden.js";

// Personal data and leftovers (PersonalData, TextHints).

function isPersonal(address, { aanbieders, functies }) {
  const [name, host] = address.toLowerCase().split("@");
  const labels = host.split(".");
  if (aanbieders.includes(labels.at(-2))) return true;
  const words = name.split(".").filter(Boolean);
  return words.length >= 2 && words.every((word) => /^[a-z-]+$/.test(word)) && !words.some((word) => functies.includes(word));
}

/** Returns the personal data in a line, each with the name of its message. */
function personalData(line, signs) {
  const found = [];
  for (const [text] of line.matchAll(/[\p{L}\d._+-]+@[\p{L}\d._-]*[\p{L}\d_]/gu)) {
    if (/@.*\./.test(text) && isPersonal(text, signs)) found.push(["personal-mail", text]);
  }
  for (const match of line.matchAll(/(?<![\p{L}\d./_#=+&,%?-])(\+31|0)[\d ()-]{8,}/gu)) {
    const text = match[0].replace(/[^\d]+$/, "");
    const digits = text.replace(/^\+31[ -]*(\(0\))?/, "0").replace(/\D/g, "");
    if (digits.length === 10 && digits[1] !== "0" && !signs.diensten.some((each) => digits.startsWith(each))) {
      const isLink = line.slice(0, match.index).endsWith("tel:");
      if (!isLink || digits.startsWith("06")) found.push(["personal-telephone", text]);
    }
  }
  for (const [text] of line.matchAll(/(?<![\p{L}\d./_#=+&,%?-])\d{9}(?![\p{L}\d/_@-])/gu)) {
    const sum = [...text].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
    if (sum && sum % 11 === 0) found.push(["personal-citizen", text]);
  }
  return found;
}

const literally = (text) => text.replace(/[[\].]/g, "\\$&");

/**
 * Reports what should not be published, or is not finished, in a line.
 * @param {object} signs What shows that, as in the data of the form.
 */
function checkLine(line, signs, report) {
  for (const [name, text] of personalData(line, signs)) report("personal-data", name, { waarde: text });
  const rests = new RegExp(`(?<!\\p{L})(\\[[^\\]]*invullen\\](?!\\()|(?:${signs.resten.map(literally).join("|")})(?!\\p{L}))`, "giu");
  for (const [text] of line.matchAll(rests)) report("template-leftover", null, { waarde: text });
}

// The text (BodyChecks, RawHTML, LinkResolver).

/** Yields the lines of a text that are no code, with their numbers. */
function* proseLines(text) {
  let fence = "";
  for (const line of text.split("\n")) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
    if (fence) {
      if (mark.startsWith(fence) && !/[^`~ ]/.test(line)) fence = "";
    } else if (mark) {
      fence = mark;
    } else {
      yield line;
    }
  }
}

const TAG = /<([a-z][a-z\d-]*(\s[^<>]*)?\/?|!(?!--)[a-z][^>]*|\?[^>]*)>/gi;

/** Reports what is wrong with a text. */
function checkText(text, report) {
  let level = 1;
  let previous = "";
  let isInBlock = false;
  for (const raw of proseLines(text)) {
    const isCode = /^( {4}|\t)/.test(raw) && !previous.trim();
    const line = isCode ? "" : raw.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, "").replace(/\\[!-/:-@[-`{-~]/g, "");
    const marks = /^ {0,3}(#{1,6})(?=\s|$)/.exec(line)?.[1].length
      ?? (previous.trim() && !/^ {0,3}([#>|]|[-*+] |\d+[.)] )/.test(previous)
        ? (/^ {0,3}=+\s*$/.test(line) ? 1 : /^ {0,3}-+\s*$/.test(line) ? 2 : 0) : 0);
    if (marks === 1) {
      report("markdown-heading-level", "heading-title");
      level = 2;
    } else if (marks) {
      if (marks > level + 1) {
        report("markdown-heading-level", "heading-skip", { n: level, max: level + 1, waarde: marks });
      }
      level = marks;
    }
    const isBlock = /^ {0,3}<\/?[a-z]/i.test(line) && !previous.trim();
    isInBlock = line.trim() !== "" && (isInBlock || isBlock);
    // Of a block only the first tag is reported.
    for (const [tag] of [...line.matchAll(TAG)].slice(0, isBlock ? 1 : isInBlock ? 0 : undefined)) {
      report("markdown-raw-html", "markdown-raw-html", { waarde: characters(tag) > 40 ? `${tag.slice(0, 40)}…` : tag });
    }
    for (const [, bang, label, address] of line.matchAll(/(!?)\[([^\]]*)\]\(\s*<?([^)\s>]*)[^)]*\)/g)) {
      const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1].toLowerCase();
      if (bang) {
        if (!label.trim()) report("image-without-alt");
        if (scheme || address.startsWith("//")) report("link-scheme", "image-elsewhere");
        continue;
      }
      if (!label.trim()) report("markdown-empty-link");
      if (scheme && !/^(https?|mailto|tel)$/.test(scheme)) report("link-scheme", "link-scheme", { waarde: scheme });
      if (address.startsWith("/")) report("link-absolute");
    }
    previous = line;
  }
}

// The form.

/** A run over a form as a whole. */
class FormCheck extends Check {
  text(answer, path) {
    checkText(answer, (id, name, values) => this.report(id, path, name, values));
  }

  // Rules (RuleChecker, ParticipantRule).

  /** Returns a field with the places and values that it has in the records. */
  at(name, { values, refused }) {
    const [key, member] = name.split(".");
    const group = this.kind.velden.find((each) => each.naam === key);
    if (!member) {
      const found = values[key] ?? [];
      const isGroup = group.type === "groep";
      return { field: group, values: isGroup ? found.map(() => "aanwezig") : found, isRefused: refused.has(key), path: key };
    }
    const records = values[key] ?? [];
    const place = (at) => (group.meer ? `${key}.${at}.${member}` : name);
    const items = records.map((record, at) => ({ path: place(at), values: record.values[member] ?? [] }));
    return {
      field: group.velden.find((each) => each.naam === member), group, items,
      values: items.flatMap((item) => item.values), path: items.length ? items[0].path : key,
      isRefused: refused.has(key) || records.some((record) => record.refused.has(member)),
    };
  }

  rule(rule, record, entries) {
    const condition = rule.als && this.at(rule.als.veld, record);
    const holds = () => {
      if (condition.isRefused || (!condition.values.length && condition.field.verplicht)) return false;
      const matches = rule.als.waarden.includes("aanwezig") ? condition.values.length > 0
        : condition.values.some((each) => rule.als.waarden.includes(each));
      return matches !== Boolean(rule.als.niet);
    };
    const als = condition && (condition.values.length ? `${rule.als.veld}: ${condition.values[0]}` : rule.als.veld);
    const subject = rule.veld && this.at(rule.veld, record);
    switch (rule.regel) {
      case "verplicht-als":
        if (!holds() || subject.values.length || subject.isRefused) return;
        this.report("rule-required", subject.path, null, { als, veld: subject.field.naam }, subject.field.hulp ?? "");
        return;
      case "verboden-als": {
        if (!holds() || !(rule.waarde ? subject.values.includes(rule.waarde) : subject.values.length)) return;
        const item = subject.items?.find((each) => (rule.waarde ? each.values.includes(rule.waarde) : each.values.length));
        const wat = rule.waarde ? `'${rule.veld}: ${rule.waarde}'` : `'${rule.veld}'`;
        this.report("rule-forbidden", item?.path ?? subject.path, null, { wat, als }, rule.uitleg ?? "");
        return;
      }
      case "datumvolgorde": {
        const [first, second] = rule.velden.map((name) => this.at(name, record));
        if (!isAfter(first.values[0], second.values[0])) return;
        this.report("rule-date-order", second.path, null, {
          veld: rule.velden[1], n: second.values[0], eerder: rule.velden[0], max: first.values[0],
        });
        return;
      }
      case "oplopend": {
        let latest;
        for (const { path, values: [date] } of subject.items ?? []) {
          if (isAfter(latest, date)) {
            this.report("rule-date-order", path, "rule-ascending", { veld: subject.group.naam, n: date, max: latest });
            return;
          }
          if (date && date !== "onbekend") latest = date;
        }
        return;
      }
      case "overgangen":
        this.transitions(rule, subject, this.at(rule.eind, record));
        return;
      case "minstens-een": {
        const unless = rule.tenzij && this.at(rule.tenzij, record);
        const found = entries[rule.veld];
        if (!subject.values.length || !found || (unless && (unless.values.length || unless.isRefused))) return;
        if (found.some((each) => each.kind === rule.soort || rule.ook.includes(`${each.kind}/${each.slug}`))) return;
        const soort = this.names.kinds[rule.soort]?.naam ?? rule.soort;
        this.report("rule-participant-missing", subject.path, null, { veld: subject.field.naam, soort }, rule.uitleg ?? "");
      }
    }
  }

  transitions(rule, subject, end) {
    const known = end.field.keuzes.map(([each]) => each);
    let previous;
    let last;
    for (const { path, values: [step] } of subject.items) {
      if (!step) continue;
      if (!known.includes(step)) {
        const soort = `${this.kind.lidwoord} ${this.kind.naam}`;
        this.report(
          "choice-unknown", path, "choice-phase", { waarde: step, soort },
          this.say("advice-choose", { namen: known.join(", ") }));
        return;
      }
      const allowed = rule.stappen[previous] ?? [];
      if (previous && previous !== step && !allowed.includes(step)) {
        const advice = allowed.length ? this.say("advice-steps", { namen: allowed.join(", ") }) : "";
        this.report("rule-transition", path, null, { eerder: previous, waarde: step }, advice);
        return;
      }
      [previous, last] = [step, path];
    }
    const current = end.values[0];
    if (previous && current && current !== previous) {
      this.report("rule-transition", last, "rule-last-phase", { eerder: previous, veld: end.field.naam, waarde: current });
    }
  }

  // Hints (TextHints).

  /** Looks through everything that was written for what should not be published. */
  hints(answers, path) {
    for (const [key, answer] of Object.entries(answers)) {
      const place = path + key;
      if (Array.isArray(answer)) answer.forEach((each, at) => this.hint(each, typeof each === "string" ? place : `${place}.${at}`));
      else this.hint(answer, place);
    }
  }

  hint(answer, path, isBody = false) {
    if (typeof answer !== "string") {
      this.hints(answer, `${path}.`);
      return;
    }
    for (const line of isBody ? proseLines(answer) : answer.split("\n")) {
      checkLine(line, this.data.persoonlijk, (id, name, values) => {
        this.report(id, path, name, values, name === "personal-mail" ? this.say("advice-mail") : "");
      });
    }
  }
}

/**
 * Returns what is wrong with the answers of a form.
 * @param {object} kind The kind, as in the data of the form.
 * @param {object} answers The answers by key, as they were typed.
 * @param {string} body The text below the front matter.
 * @param {Names} names The names that references can use.
 * @param {object} data The data of the form.
 */
export function check(kind, answers, body, names, data) {
  const run = new FormCheck(kind, names, data);
  const given = cleaned(kind.velden, answers);
  const record = run.record(kind.velden, given, "");
  const entries = run.allReferences(kind.velden, record, "");
  for (const rule of kind.regels) run.rule(rule, record, entries);
  run.hints(given, "");
  return [...run.found, ...checkBody(body, "tekst", data)];
}

/** Returns what is wrong with a text below the front matter, or with a part of it. */
export function checkBody(body, path, data) {
  const run = new FormCheck(null, null, data);
  const text = body.replace(/\r\n?/g, "\n");
  run.text(text, path);
  run.hint(text, path, true);
  return run.found;
}

