/**
 * Writes the file of an entry in the form that `sitegen format` leaves: keys in the order of the model, one value on a
 * line, quotes only where YAML needs them. Each function has its counterpart in the generator; the tables in
 * Tests/Shared are run by the tests of both.
 */

// Letters (LetterFolding, Slug, DutchOrder).

const FOLDED = new Map();
const GROUPS = "àáâãäåāăą=a æ=ae çćĉċč=c ďđð=d èéêëēĕėęě=e ĝğġģ=g ĥħ=h ìíîïĩīĭįı=i ĳ=ij ĵ=j ķ=k ĺļľŀł=l ñńņňŉ=n "
  + "òóôõöøōŏő=o œ=oe ŕŗř=r śŝşšș=s ß=ss ţťŧț=t þ=th ùúûüũūŭůűų=u ŵ=w ýÿŷ=y źżž=z";
for (const group of GROUPS.split(" ")) {
  const [letters, plain] = group.split("=");
  for (const letter of letters) {
    FOLDED.set(letter, plain);
    const upper = letter.toUpperCase();
    if ([...upper].length === 1) FOLDED.set(upper, plain);
  }
}

/** Returns the lower-case ASCII letters or digits that stand for a character; nothing for other characters. */
const foldedLetter = (char) => (/[a-z0-9]/.test(char) ? char
  : /[A-Z]/.test(char) ? char.toLowerCase() : FOLDED.get(char) ?? "");

/** Returns a name without case, diacritics and the marks between words. */
export const folded = (text) => [...text].map(foldedLetter).join("");

/** Returns the last part of a web address for a title. */
export function slug(title) {
  let text = "";
  for (const char of title) {
    const letters = foldedLetter(char);
    if (letters) text += letters;
    else if (text && !text.endsWith("-") && !/[\u0300-\u036f]/.test(char)) text += "-";
  }
  return text.replace(/-+$/, "");
}

export const isSlug = (text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** Returns the text by which a Dutch reader looks a name up. */
export function orderKey(name) {
  const rest = /^(['’‘]s-|'s |['’‘]t )/i.test(name) ? name.slice(3) : name;
  let key = "";
  for (const char of rest) {
    const letters = foldedLetter(char);
    if (letters) key += letters;
    else if (char !== "'" && char !== "’" && key && !key.endsWith(" ")) key += " ";
  }
  return key;
}

function comparePoints(a, b) {
  const [left, right] = [[...a], [...b]];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const difference = left[at].codePointAt(0) - right[at].codePointAt(0);
    if (difference) return difference;
  }
  return left.length - right.length;
}

/** Orders the values of a list whose order means nothing (TextOrder). */
export function compareNames(a, b) {
  const [left, right] = [orderKey(a), orderKey(b)];
  return left < right ? -1 : left > right ? 1 : comparePoints(a, b);
}

// Values (YAMLExample, LiteralBlock).

const HIDDEN = /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;

function needsQuotes(text) {
  return text === "" || /^(~|null|Null|NULL)$/.test(text) || /^[ ,[\]{}#&*!|>'"%@`]/.test(text)
    || /^[-?:]( |$)/.test(text) || /[ :]$/.test(text) || / #|: /.test(text) || HIDDEN.test(text);
}

function quoted(text) {
  const escaped = [...text].map((char) => ({ '"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t" })[char]
    ?? (HIDDEN.test(char) ? "\\u" + char.codePointAt(0).toString(16).padStart(4, "0") : char));
  return `"${escaped.join("")}"`;
}

/** Returns a text as a value: plain where that means the same, else in double quotes. */
export const scalar = (text) => (needsQuotes(text) ? quoted(text) : text);

/** Returns what stands behind a key: a scalar, or a text of several lines below the key. */
export function value(text, indent = 0) {
  const isBlock = text.includes("\n") && /[^ \t\n]/.test(text) && !HIDDEN.test(text.replace(/[\t\n]/g, ""));
  if (!isBlock) return scalar(text);
  const breaks = /\n*$/.exec(text)[0].length;
  const lines = text.split("\n");
  if (breaks) lines.pop();
  const header = "|" + (/^[ \t\n]/.test(text) ? "2" : "") + (breaks === 0 ? "-" : breaks === 1 ? "" : "+");
  const margin = " ".repeat(indent + 2);
  return [header, ...lines.map((line) => line && margin + line)].join("\n");
}

// Answers.

const trimmed = (text) => text.replace(/^\p{White_Space}+|\p{White_Space}+$/gu, "");

function cleanedValue(field, answer) {
  if (answer === undefined || answer === null) return undefined;
  if (field.type === "groep") {
    const records = (field.meer ? answer : [answer]).map((record) => cleaned(field.velden, record))
      .filter((record) => Object.keys(record).length);
    return records.length ? (field.meer ? records : records[0]) : undefined;
  }
  if (field.meer) {
    const values = answer.map(trimmed).filter(Boolean);
    return values.length ? values : undefined;
  }
  if (field.type === "markdown") return trimmed(answer) ? answer.replace(/\r\n?/g, "\n") : undefined;
  return trimmed(answer.replace(/\r\n?/g, "\n")) || undefined;
}

/** Returns answers without blanks around them and without those that are empty, in the order of the fields. */
export function cleaned(fields, answers) {
  const pairs = fields.map((field) => [field.naam, cleanedValue(field, answers[field.naam])]);
  return Object.fromEntries(pairs.filter(([, answer]) => answer !== undefined));
}

// The file.

const listed = (field, values) => (field.sorteren ? [...values].sort(compareNames) : values);

function recordLines(fields, record, indent) {
  return fields.filter((field) => record[field.naam] !== undefined)
    .flatMap((field) => fieldLines(field, record[field.naam], indent));
}

/** Returns the lines of a field with its value. */
export function fieldLines(field, answer, indent = 0) {
  const margin = " ".repeat(indent);
  const key = `${margin}${scalar(field.naam)}:`;
  if (field.type === "groep") {
    if (!field.meer) return [key, ...recordLines(field.velden, answer, indent + 2)];
    return [key, ...answer.flatMap((record) => recordLines(field.velden, record, indent + 4)
      .map((line, at) => (at ? line : `${margin}  - ${line.slice(indent + 4)}`)))];
  }
  if (field.meer) return [key, ...listed(field, answer).flatMap((each) => `${margin}  - ${value(each, indent + 2)}`.split("\n"))];
  return `${key} ${value(answer, indent)}`.split("\n");
}

/**
 * Returns the text of a new file.
 * @param {object[]} fields The fields of the kind.
 * @param {object} answers The answers by key, as they were typed.
 * @param {string} body The text below the front matter.
 */
export function writeFile(fields, answers, body) {
  const lines = ["---", ...recordLines(fields, cleaned(fields, answers), 0), "---"];
  const text = trimmed(body.replace(/\r\n?/g, "\n"));
  return lines.concat(text ? ["", text] : []).join("\n") + "\n";
}

/** Returns the text below the front matter: the questions that have an answer, as headings. */
export const writeBody = (answers) => answers.map(({ kop, tekst }) => [kop, trimmed(tekst.replace(/\r\n?/g, "\n"))])
  .filter(([, text]) => text).map(([heading, text]) => `## ${heading}\n\n${text}`).join("\n\n");
