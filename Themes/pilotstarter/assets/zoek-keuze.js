/**
 * What the scripts of search share: the words of the page, elements, addresses, and the
 * editable combobox with a list below it of the ARIA Authoring Practices Guide.
 */

/** Makes an element with properties and children. */
export function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** Returns a function that gives the texts which an element has as data-t-…; it fills in the places that it knows. */
export const speaker = (root) => (name, values = {}) =>
  (root.getAttribute("data-t-" + name) ?? "").replace(/\{(\w+)\}/g, (place, key) => values[key] ?? place);

/** Returns a number as readers of the page write it. */
export const written = (number) => number.toLocaleString(document.documentElement.lang || "nl");

/** Returns a text in small letters without marks. */
export const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Returns the nodes of a text of which some ranges matched. */
export function marked({ text, ranges }) {
  const nodes = [];
  let from = 0;
  for (const [start, end] of ranges) {
    nodes.push(text.slice(from, start), make("mark", {}, text.slice(start, end)));
    from = end;
  }
  return [...nodes, text.slice(from)];
}

/** Returns a function from the path of a document to its address, for a top such as `../` or `../index.html`. */
export function addresses(top = "./") {
  const [, folder, name] = /^(.*?)([^/]*)$/.exec(top);
  return (path) => folder + path + name;
}

/**
 * Turns a text field into a combobox. What is chosen gets a click; Enter without a choice is left to the form.
 * @param {HTMLInputElement} input
 * @param {string} label What the list holds.
 * @returns {{show: (options: HTMLElement[], note?: string) => void, close: () => void, readonly count: number}}
 */
export function combobox(input, label) {
  const list = make("div", { id: input.id + ".lijst", role: "listbox", ariaLabel: label });
  const text = make("p", {});
  const box = make("div", { className: "zoek-luik", hidden: true }, list, text);
  let options = [];
  let active = -1;
  input.role = "combobox";
  input.ariaAutoComplete = "list";
  input.ariaExpanded = "false";
  input.setAttribute("aria-controls", list.id);
  input.parentElement.append(box);

  function mark(at) {
    active = at;
    options.forEach((option, each) => { option.ariaSelected = String(each === at); });
    if (at < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", options[at].id);
    options[at].scrollIntoView({ block: "nearest" });
  }

  function toggle(isOpen) {
    box.hidden = !isOpen;
    list.hidden = !options.length;
    input.ariaExpanded = String(isOpen && options.length > 0);
    mark(-1);
  }

  function show(elements, note = "") {
    options = elements;
    options.forEach((option, at) => Object.assign(option, { id: `${list.id}.${at}`, role: "option", tabIndex: -1 }));
    list.replaceChildren(...options);
    text.textContent = note;
    text.hidden = !note;
    toggle(options.length > 0 || note !== "");
  }

  const close = () => show([]);
  input.addEventListener("keydown", (event) => {
    const { key, isComposing } = event;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (isComposing || box.hidden) return;
    if (step && options.length) {
      // The text itself is a stop between the last option and the first.
      const stops = options.length + 1;
      mark(((active + 1 + step + stops) % stops) - 1);
    } else if (key === "Enter" && active >= 0) options[active].click();
    else if (key === "Escape") close();
    else {
      if (/^(Arrow|Home|End)/.test(key)) mark(-1);
      return;
    }
    event.preventDefault();
  });
  // Some screen readers move the focus before they click.
  input.addEventListener("blur", () => setTimeout(() => document.activeElement === input || close(), 200));
  box.addEventListener("mousedown", (event) => event.preventDefault());
  return { show, close, get count() { return options.length; } };
}
