/**
 * The forms on /meedoen/: a new entry, or joining one that exists. Everything happens in the browser; what is filled in
 * goes nowhere until the reader opens the forge, makes a mail or takes the file.
 *
 * The page has `[data-formulier="soort"]` with `data-gegevens` (FormData of the generator), `data-wortel` (top of the
 * site) and every text as `data-t-…`; in it `[data-formulier-uit]`, shown until the form works, and
 * `[data-formulier-aan]` with the form.
 */

import { make } from "./formulier-keuze.js";
import { Names } from "./formulier-namen.js";
import { fill } from "./formulier-waarden.js";

/** What all parts of a form share. */
class Page {
  constructor(root, data) {
    this.root = root;
    this.data = data;
    this.names = new Names(data.namen);
    this.title = document.title;
    this.errorBox = root.querySelector("[data-fouten]");
    this.done = root.querySelector("[data-klaar]");
    this.form = root.querySelector("form");
    this.status = make("p", { className: "ps-sr", attributes: { role: "status" } });
    this.form.after(this.status);
    this.root.querySelector("[data-terug]").addEventListener("click", () => this.back());
    this.say = this.say.bind(this);
    // A form that was sent with Enter reads all answers first, so that a name that is being typed counts.
    this.changed = () => {};
  }

  find(name) { return this.root.querySelector(`[data-${name}]`); }

  say(name, values = {}) { return fill(this.root.getAttribute(`data-t-${name}`) ?? "", values); }

  announce(text) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { this.status.textContent = text; }, 300);
  }

  // Mistakes.

  /**
   * Shows mistakes beside their fields and in a summary that takes the focus.
   * @param {{message: string, control: object}[]} mistakes
   */
  showErrors(mistakes, takesFocus = true) {
    for (const control of this.wrong ?? []) control.showError("");
    this.wrong = new Set(mistakes.map(({ control }) => control));
    for (const control of this.wrong) {
      control.showError(mistakes.filter((each) => each.control === control).map(({ message }) => message).join(" "));
      for (let box = control.element.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
    }
    document.title = (mistakes.length ? this.say("fout") : "") + this.title;
    this.errorBox.replaceChildren();
    if (!mistakes.length) return;
    const links = mistakes.map(({ message, control }) => {
      const link = make("a", { href: `#${control.target.id}`, className: "ps-errors__link" }, message);
      link.addEventListener("click", (event) => {
        event.preventDefault();
        control.target.focus();
        control.element.scrollIntoView({ block: "start" });
      });
      return make("li", {}, link);
    });
    const summary = make(
      "div", { className: "ps-errors", tabIndex: -1, attributes: { role: "group", "aria-labelledby": "fouten.titel" } },
      make("h2", { className: "ps-errors__title", id: "fouten.titel" }, this.say("fouten")), make("ul", {}, ...links));
    this.errorBox.append(summary);
    if (takesFocus) summary.focus();
  }

  // Sending.

  /** Shows the ways to send a text. */
  finish() {
    this.form.hidden = true;
    this.find("uitleg").hidden = true;
    this.done.hidden = false;
    this.done.querySelector("h2").focus();
  }

  back() {
    this.done.hidden = true;
    this.form.hidden = false;
    this.find("uitleg").hidden = false;
    this.form.querySelector("input").focus();
  }

  /** Sets the file that can be taken, and what copying copies. */
  offer(name, text) {
    this.text = text;
    const link = this.find("download");
    if (link.href.startsWith("blob:")) URL.revokeObjectURL(link.href);
    link.href = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
    link.download = name;
    this.find("weg-stand").textContent = "";
  }

  async copy() {
    const status = this.find("weg-stand");
    try {
      await navigator.clipboard.writeText(this.text);
      status.textContent = this.say("gekopieerd");
    } catch {
      status.textContent = this.say("kopie-mislukt");
    }
  }

  /** Returns the address of a mail to the editors. */
  mailAddress(subject, body) {
    const lines = body.replace(/\n/g, "\r\n");
    return `mailto:${this.data.contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
  }
}

async function load(root) {
  const response = await fetch(root.dataset.gegevens, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const data = await response.json();
  if (data.versie !== 1) throw new Error(`unknown version ${data.versie}`);
  return data;
}

async function start(root) {
  const off = root.querySelector("[data-formulier-uit]");
  try {
    const page = new Page(root, await load(root));
    for (const button of root.querySelectorAll("[data-kopieer-tekst]")) button.addEventListener("click", () => page.copy());
    const part = root.dataset.formulier ? import("./formulier-invullen.js") : import("./formulier-meedoen.js");
    (await part).run(page);
    off.hidden = true;
    root.querySelector("[data-formulier-aan]").hidden = false;
  } catch (error) {
    const text = location.protocol === "file:" ? root.dataset.tBestand : root.dataset.tGeenGegevens;
    off.classList.add("ps-form-off--now");
    off.querySelector("[data-formulier-uit-tekst]").textContent = text;
    console.error(error);
  }
}

const root = document.querySelector("[data-formulier]");
if (root) start(root);
