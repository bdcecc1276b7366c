/**
 * The choice of a name: the editable combobox of the ARIA Authoring Practices Guide.
 */

import { folded } from "./formulier-bestand.js";

/** Makes an element with properties, attributes and children. */
export function make(tag, { attributes = {}, ...properties } = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const MOST_OPTIONS = 50;

/** Returns the names to choose from, each with what it is compared by. */
export function optionsFor(names, kinds, say) {
  const options = names.entries(kinds).map((entry) => ({ entry, label: entry.title, key: folded(entry.title), note: "" }));
  const byEntry = new Map(options.map((option) => [option.entry, option]));
  for (const kind of kinds) {
    for (const { name, nature, bearers } of names.others[kind]?.values() ?? []) {
      for (const entry of bearers) {
        const note = nature === "dubbelzinnig" ? "" : say(nature === "schrijfwijze" ? "ook" : "was", { naam: name });
        if (byEntry.has(entry)) options.push({ entry, label: entry.title, key: folded(name), note });
      }
    }
  }
  for (const entry of byEntry.keys()) {
    if (folded(entry.slug) !== folded(entry.title)) options.push({ entry, label: entry.title, key: folded(entry.slug), note: "" });
  }
  return options;
}

/** Returns the options for what was typed: those that begin with it before those that hold it, each name once. */
function matching(options, typed) {
  const wanted = folded(typed);
  const found = [...options.filter(({ key }) => key.startsWith(wanted)), ...options.filter(({ key }) => key.includes(wanted, 1))];
  const first = new Map();
  for (const option of found) if (!first.has(option.entry)) first.set(option.entry, option);
  return [...first.values()];
}

/** Returns the one entry that a typed text names, whatever its case and accents. */
function named(options, typed) {
  const wanted = folded(typed);
  const entries = new Set(options.filter(({ key }) => key === wanted).map(({ entry }) => entry));
  return wanted && entries.size === 1 ? [...entries][0] : null;
}

/**
 * Turns a text field into a combobox.
 * @param {HTMLInputElement} input
 * @param {() => object[]} options The names to choose from.
 * @param {(entry: object) => void} choose Called with what was chosen; sets the text of the field.
 */
export function combobox(input, options, choose, env) {
  const list = make("ul", { className: "ps-options", id: `${input.id}.lijst`, hidden: true, attributes: { role: "listbox" } });
  const label = document.querySelector(`label[for="${CSS.escape(input.id)}"]`);
  if (label) list.setAttribute("aria-label", label.textContent.trim());
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
  })) input.setAttribute(name, value);
  input.parentElement.append(list);
  let shown = [];
  let active = -1;

  function mark(at) {
    active = at;
    [...list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === at)));
    if (at < 0) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", list.children[at].id);
      list.children[at].scrollIntoView({ block: "nearest" });
    }
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    mark(-1);
  }

  function open() {
    const found = matching(options(), input.value);
    shown = found.slice(0, MOST_OPTIONS);
    list.replaceChildren(...shown.map(({ label: text, note }, at) => make(
      "li", { id: `${list.id}.${at}`, attributes: { role: "option", "aria-selected": "false" } }, text,
      ...(note ? [" ", make("span", { className: "ps-note" }, `(${note})`)] : []))));
    list.hidden = !shown.length;
    list.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-expanded", String(shown.length > 0));
    mark(-1);
    env.announce(found.length ? env.say("resultaten", { n: found.length }) : env.say("geen"));
  }

  function pick(at) {
    const { entry } = shown[at];
    close();
    choose(entry);
    env.announce(env.say("gekozen", { naam: entry.title }));
  }

  /** Takes what was typed when it is the name of one entry; anything else stays as it is. */
  function settle() {
    close();
    const entry = named(options(), input.value);
    if (entry) choose(entry);
  }

  input.addEventListener("input", () => (input.value.trim() ? open() : close()));
  input.addEventListener("keydown", (event) => {
    const isOpen = !list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!isOpen) open();
      if (shown.length) mark((active + (event.key === "ArrowDown" ? 1 : active < 0 ? 0 : -1) + shown.length) % shown.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (isOpen && active >= 0) pick(active);
      else settle();
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      close();
    }
  });
  input.addEventListener("blur", settle);
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const at = [...list.children].indexOf(target.closest("li"));
    if (at >= 0) pick(at);
  });
}
