/**
 * Adds one value to a list in the front matter of an existing file, and leaves everything else as it is.
 */

import { compareNames, fieldLines } from "./formulier-bestand.js";

/** Returns the text of a scalar as it was written; `null` for what is no scalar on one line. */
function read(written) {
  const text = written.trim();
  if (text.startsWith('"')) {
    const match = /^"((?:[^"\\]|\\.)*)"(\s+#.*)?$/.exec(text);
    try {
      return match && JSON.parse(`"${match[1]}"`);
    } catch {
      return null;
    }
  }
  if (text.startsWith("'")) {
    const match = /^'((?:[^']|'')*)'(\s+#.*)?$/.exec(text);
    return match && match[1].replaceAll("''", "'");
  }
  if (/^[[\]{}&*!|>%@`]/.test(text)) return null;
  return text.replace(/\s+#.*$/, "").trim();
}

/** Returns the items of a list between brackets; `null` when it holds anything but texts. */
function readBrackets(written) {
  const match = /^\[([\s\S]*)\](\s+#.*)?$/.exec(written.trim());
  if (!match) return null;
  const items = match[1].match(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,]+/g) ?? [];
  const texts = items.map((item) => item.trim()).filter(Boolean).map(read);
  return texts.includes(null) || match[1].replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, "").match(/[[\]{}]/) ? null : texts;
}

/** Cuts a front matter into fields, each with the comments above it. Comments at the end belong to none. */
function cut(lines) {
  const blocks = [];
  let above = [];
  for (const line of lines) {
    const key = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s#"'-][^:]*?))\s*:(?=\s|$)/.exec(line);
    if (key) {
      blocks.push({ key: key[1] ?? key[2] ?? key[3], lines: [...above, line], start: above.length });
      above = [];
    } else if (!blocks.length || /^(#|\s*$)/.test(line)) {
      above.push(line);
    } else {
      // What is indented, or a dash at the margin, goes on with the field above it.
      blocks.at(-1).lines.push(...above, line);
      above = [];
    }
  }
  return { blocks, rest: above };
}

/** Splits the lines of a block list into its items with the comments above them; `null` when it is none. */
function itemsOf(lines) {
  const items = [];
  let above = [];
  const margin = /^ *(?=-( |$))/.exec(lines.find((line) => /^ *-( |$)/.test(line)) ?? "x")?.[0];
  if (margin === undefined) return null;
  for (const line of lines) {
    if (line.startsWith(margin + "-")) {
      items.push([...above, line]);
      above = [];
    } else if (/^\s*(#|$)/.test(line) || !items.length) {
      above.push(line);
    } else {
      items.at(-1).push(...above, line);
      above = [];
    }
  }
  return { items, rest: above, margin };
}

const dashed = (item) => item.find((line) => /^ *-( |$)/.test(line)) ?? "";

/**
 * Returns the text of a file with a value added to a list.
 * @param {string} source The file.
 * @param {object[]} fields The fields of its kind.
 * @param {object} field The field with the list.
 * @param {string|object} added A text, or a record of a group.
 * @returns {{text: string, line: number, count: number}|null} The new text, and the first line, from 1, and the number
 *   of lines of the addition; `null` when the file is written in a way that only a person should change.
 */
export function addTo(source, fields, field, added) {
  const end = source.includes("\r\n") ? "\r\n" : "\n";
  const text = source.replace(/^\ufeff/, "");
  const match = /^---[ \t]*\r?\n([\s\S]*?\r?\n)??---[ \t]*(?=\r?\n|$)/.exec(text);
  if (!match) return null;
  const front = (match[1] ?? "").split(/\r?\n/).slice(0, -1);
  const { blocks, rest } = cut(front);
  const own = blocks.find((block) => block.key === field.naam);
  const isGroup = field.type === "groep";
  const [header, ...indented] = fieldLines(field, [added]);
  let lines = indented;
  if (!own) {
    const order = fields.map((each) => each.naam);
    const place = order.indexOf(field.naam);
    const after = blocks.findLastIndex((block) => order.includes(block.key) && order.indexOf(block.key) < place);
    blocks.splice(after + 1, 0, { key: field.naam, lines: [header, ...lines], start: 0, marked: [header, ...lines] });
  } else {
    const first = own.lines[own.start];
    const behind = first.slice(first.indexOf(":") + 1).trim();
    const below = own.lines.slice(own.start + 1);
    let written;
    let comments = [];
    let key = first;
    if (/^(#|$)/.test(behind) && below.some((line) => /^ *-( |$)/.test(line))) {
      const found = itemsOf(below);
      written = found?.items;
      comments = found?.rest ?? [];
      // Items of one list stand below each other.
      lines = indented.map((line) => (found?.margin ?? "") + line.slice(2));
    } else if (/^(#|$|~|null\b)/.test(behind)) {
      written = [];
      comments = below;
    } else {
      const values = isGroup && !/^\[\s*\]/.test(behind) ? null : readBrackets([behind, ...below].join("\n"));
      written = values?.map((each) => fieldLines(field, [each]).slice(1));
      key = header;
    }
    if (!written) return null;
    let at = written.length;
    if (field.sorteren) {
      const names = written.map((item) => read(dashed(item).replace(/^ *- ?/, "")));
      if (names.includes(null)) return null;
      const later = names.findIndex((name) => compareNames(name, added) > 0);
      if (later >= 0) at = later;
    }
    written.splice(at, 0, lines);
    own.lines = [...own.lines.slice(0, own.start), key, ...written.flat(), ...comments];
    own.marked = lines;
  }
  const all = blocks.flatMap((block) => block.lines.map((line) => ({ line, isNew: block.marked?.includes(line) })));
  const body = text.slice(match[0].length);
  const head = ["---", ...all.map((each) => each.line), ...rest, "---"].join(end);
  return { text: head + body, line: all.findIndex((each) => each.isNew) + 2, count: own ? lines.length : lines.length + 1 };
}

/** Returns the texts in a list of references of a file, as far as they can be read. */
export function namesIn(source, field) {
  const match = /^\ufeff?---[ \t]*\r?\n([\s\S]*?\r?\n)??---[ \t]*(?=\r?\n|$)/.exec(source);
  const block = cut((match?.[1] ?? "").split(/\r?\n/)).blocks.find((each) => each.key === field.naam);
  if (!block) return [];
  const first = block.lines[block.start];
  const below = block.lines.slice(block.start + 1);
  const behind = first.slice(first.indexOf(":") + 1).trim();
  const values = readBrackets([behind, ...below].join("\n"))
    ?? (itemsOf(below)?.items ?? []).map((item) => read(dashed(item).replace(/^ *- ?/, "")));
  return values.filter(Boolean);
}
