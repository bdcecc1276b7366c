/**
 * The controls of a form: reads answers from them, fills them in again, and shows what is wrong beside them.
 */

import { combobox, make, optionsFor } from "./formulier-keuze.js";
import { characters, monthNumber } from "./formulier-waarden.js";

/** Puts the labels of fields in a message, where the generator writes their keys. */
export function forReaders(message, kind) {
  return message.replace(/'([a-z][a-z-]*)(?:\.([a-z-]+))?(?:: ([^']+))?'/g, (all, key, member, value) => {
    const field = kind.velden.find((each) => each.naam === key);
    const inner = member ? field?.velden?.find((each) => each.naam === member) : field;
    const loose = !field && kind.velden.flatMap((each) => each.velden ?? []).find((each) => each.naam === key);
    const found = inner || loose;
    if (!found) return all;
    const shown = value && (found.keuzes?.find(([each]) => each === value)?.[1] ?? value);
    return `'${found.label}${shown ? `: ${shown}` : ""}'`;
  });
}

/** A field on the page. */
class Control {
  constructor(element, field, env) {
    this.element = element;
    this.field = field;
    this.env = env;
    this.form = element.dataset.vorm;
    this.inputs = [...element.querySelectorAll("input, textarea, select")];
    this.input = this.inputs[0];
    const set = { verwijzing: "one", verwijzingen: "several", groep: "group", groepen: "groups" }[this.form];
    if (set) this[set]();
    if (this.input?.dataset.max && !this.members) this.counter();
    if (field.verplicht && !set && this.form !== "datum") this.input.required = true;
  }

  // Names.

  options() {
    this.known ??= optionsFor(this.env.names, this.field.naar, this.env.say);
    return this.known;
  }

  one() {
    combobox(this.input, () => this.options(), (entry) => {
      this.chosen = entry;
      this.input.value = entry.title;
      this.env.changed();
    }, this.env);
  }

  several() {
    this.entries = [];
    this.list = this.element.querySelector("[data-gekozen]");
    combobox(this.input, () => this.options().filter(({ entry }) => !this.entries.includes(entry)), (entry) => {
      this.input.value = "";
      if (!this.entries.includes(entry)) this.entries.push(entry);
      this.showEntries();
      this.env.changed();
    }, this.env);
  }

  showEntries() {
    this.list.replaceChildren(...this.entries.map((entry, at) => {
      const remove = make("button", { type: "button", className: "ps-chosen__remove" }, this.env.say("verwijder"),
        make("span", { className: "ps-sr" }, ` ${entry.title}`));
      remove.addEventListener("click", () => {
        this.entries.splice(at, 1);
        this.showEntries();
        this.env.announce(this.env.say("weggehaald", { naam: entry.title }));
        (this.list.querySelectorAll("button")[Math.min(at, this.entries.length - 1)] ?? this.input).focus();
        this.env.changed();
      });
      return make("li", {}, make("span", {}, entry.title), " ", remove);
    }));
  }

  // Records.

  group() {
    this.members = bindAll(this.element.querySelector("fieldset"), this.field.velden, this.env);
  }

  groups() {
    this.items = [];
    this.box = this.element.querySelector("[data-punten]");
    this.template = this.element.querySelector("template");
    this.add = this.element.querySelector("[data-erbij]");
    this.add.addEventListener("click", () => {
      const item = this.addItem();
      item.element.querySelector("legend").focus();
      this.env.announce(this.env.say("erbij", { naam: item.element.querySelector("legend").textContent }));
      this.env.changed();
    });
    if (this.field.verplicht) this.addItem();
  }

  addItem() {
    const mark = `.N.`;
    const number = `.${(this.count = (this.count ?? 0) + 1)}.`;
    const element = this.template.content.cloneNode(true).querySelector("[data-punt]");
    for (const part of element.querySelectorAll("*")) {
      for (const name of ["id", "for", "aria-describedby"]) {
        const text = part.getAttribute(name);
        if (text) part.setAttribute(name, text.replaceAll(mark, number));
      }
      if (part.name) part.name += number;
    }
    this.box.append(element);
    const item = { element, members: bindAll(element, this.field.velden, this.env) };
    this.items.push(item);
    element.querySelector("[data-weg]").addEventListener("click", () => {
      const at = this.items.indexOf(item);
      this.env.announce(this.env.say("weggehaald", { naam: element.querySelector("legend").textContent }));
      this.items.splice(at, 1);
      element.remove();
      this.number();
      const next = this.items[Math.min(at, this.items.length - 1)];
      (next ? next.element.querySelector("legend") : this.add).focus();
      this.env.changed();
    });
    this.number();
    return item;
  }

  number() {
    this.items.forEach(({ element }, at) => {
      for (const place of element.querySelectorAll("[data-nummer]")) place.textContent = at + 1;
    });
  }

  // Length.

  counter() {
    const limit = Number(this.input.dataset.max);
    const id = `${this.input.id}.teller`;
    const shown = make("p", { className: "ps-field__count", id, attributes: { "aria-hidden": "true" } });
    const spoken = make("p", { className: "ps-sr", attributes: { role: "status" } });
    let timer = 0;
    const show = () => {
      const left = limit - characters(this.input.value.trim());
      const text = this.env.say(left < 0 ? "te-veel" : "over", { n: Math.abs(left) });
      // Far from the limit a count is only noise.
      shown.textContent = left < limit * 0.75 || limit <= 120 ? text : "";
      shown.classList.toggle("ps-field__count--over", left < 0);
      clearTimeout(timer);
      timer = setTimeout(() => { spoken.textContent = left < limit / 4 ? text : ""; }, 1000);
    };
    this.input.addEventListener("input", show);
    this.input.after(shown, spoken);
    this.showCount = show;
    show();
  }

  // Answers.

  /** Returns the answer, in the form that the rules and the file take. */
  read() {
    const { input, inputs } = this;
    switch (this.form) {
      case "regels": return input.value.split("\n");
      case "rondjes": return inputs.find((each) => each.checked)?.value ?? "";
      case "vinkjes": return inputs.filter((each) => each.checked).map((each) => each.value);
      case "vinkje": return input.checked ? "true" : "";
      case "datum": {
        if (inputs[3]?.checked) return "onbekend";
        const [day, month, year] = inputs.map((each) => each.value.trim());
        const parts = day ? [year, month, day] : month ? [year, month] : [year];
        return parts.some(Boolean) ? parts.map((part, at) => monthNumber(part).padStart(at ? 2 : 4, "0")).join("-") : "";
      }
      case "verwijzing": {
        const isChosen = this.chosen && input.value === this.chosen.title;
        return isChosen ? this.env.names.wordFor(this.chosen, this.field.naar) : input.value;
      }
      case "verwijzingen":
        return [...this.entries.map((entry) => this.env.names.wordFor(entry, this.field.naar)), input.value];
      case "groep": return readAll(this.members);
      case "groepen": return this.items.map(({ members }) => readAll(members));
      default: return input.value;
    }
  }

  /** Fills an answer in. */
  write(answer) {
    const { input, inputs } = this;
    switch (this.form) {
      case "regels": input.value = answer.join("\n"); break;
      case "rondjes": for (const each of inputs) each.checked = each.value === answer; break;
      case "vinkjes": for (const each of inputs) each.checked = answer.includes(each.value); break;
      case "vinkje": input.checked = answer === "true"; break;
      case "datum":
        if (inputs[3]) inputs[3].checked = answer === "onbekend";
        if (answer !== "onbekend") answer.split("-").forEach((part, at) => { inputs[2 - at].value = part; });
        break;
      case "verwijzing":
        this.chosen = this.env.names.resolve(answer, this.field.naar).entry;
        input.value = this.chosen?.title ?? answer;
        break;
      case "verwijzingen": {
        const found = answer.map((word) => this.env.names.resolve(word, this.field.naar).entry ?? word);
        this.entries = found.filter((each) => typeof each !== "string");
        input.value = found.find((each) => typeof each === "string" && each) ?? "";
        this.showEntries();
        break;
      }
      case "groep": writeAll(this.members, answer); break;
      case "groepen":
        for (const { element } of this.items.splice(0)) element.remove();
        for (const each of answer) writeAll(this.addItem().members, each);
        break;
      default: input.value = answer;
    }
    this.showCount?.();
  }

  /** Returns the field that a path such as `0.url` leads to, and this one where there is none. */
  find([first, ...rest]) {
    if (first === undefined) return this;
    const members = this.members ?? this.items?.[Number(first)]?.members;
    const inner = members?.get(this.members ? first : rest.shift());
    return inner?.find(rest) ?? this;
  }

  /** What takes the focus when something is wrong. */
  get target() { return this.add ?? this.input; }

  /** Shows a message beside the field; none takes it away. */
  showError(message) {
    const id = `${this.target.id}.fout`;
    this.element.querySelector(`#${CSS.escape(id)}`)?.remove();
    this.element.classList.toggle("ps-field--error", Boolean(message));
    const isSet = ["rondjes", "vinkjes", "datum", "groep", "groepen"].includes(this.form);
    const holder = isSet ? this.element.querySelector("fieldset") : this.target;
    const described = (holder.getAttribute("aria-describedby") ?? "").split(" ").filter((each) => each && each !== id);
    if (message) described.push(id);
    if (described.length) holder.setAttribute("aria-describedby", described.join(" "));
    else holder.removeAttribute("aria-describedby");
    if (!this.items && !this.members) {
      for (const each of isSet ? this.inputs : [this.target]) {
        if (message && each.type !== "radio" && each.type !== "checkbox") each.setAttribute("aria-invalid", "true");
        else each.removeAttribute("aria-invalid");
      }
    }
    if (!message) return;
    const text = make("p", { className: "ps-field__error", id },
      make("span", { className: "ps-sr" }, this.env.say("fout")), message);
    const help = this.element.querySelector(":scope > .ps-field__help, :scope > fieldset > .ps-field__help:last-of-type");
    const label = this.element.querySelector(":scope > label, :scope > fieldset > legend");
    (help ?? label ?? this.element.firstElementChild).after(text);
  }
}

/** Binds the fields right below an element; returns them by key. */
export function bindAll(scope, fields, env) {
  const own = [...scope.querySelectorAll("[data-veld]")].filter(
    (element) => (element.parentElement.closest("[data-veld]") ?? scope) === (scope.closest("[data-veld]") ?? scope));
  const byKey = new Map(fields.map((field) => [field.naam, field]));
  return new Map(own.filter(({ dataset }) => byKey.has(dataset.veld))
    .map((element) => [element.dataset.veld, new Control(element, byKey.get(element.dataset.veld), env)]));
}

/** Returns the answers of fields by key. */
export const readAll = (controls) => Object.fromEntries([...controls].map(([key, control]) => [key, control.read()]));

/** Fills answers in. */
export function writeAll(controls, answers) {
  for (const [key, control] of controls) if (answers[key] !== undefined) control.write(answers[key]);
}
