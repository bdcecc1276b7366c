/**
 * A draft of a form in this browser, kept only when the reader asks for it.
 */

import { cleaned } from "./formulier-bestand.js";
import { make } from "./formulier-keuze.js";
import { readAll, writeAll } from "./formulier-velden.js";

/** The draft of one form. */
export class Draft {
  constructor(page, form) {
    Object.assign(this, { page, ...form });
    this.wipe = page.find("concept-wis");
    this.status = page.find("concept-stand");
    this.wipe.addEventListener("click", () => {
      this.forget();
      this.keeps.focus();
    });
  }

  change() {
    if (this.keeps.checked) this.keep();
    else this.forget();
  }

  keep() {
    if (!this.keeps.checked) return;
    const answers = cleaned(this.kind.velden, readAll(this.controls));
    const texts = Object.fromEntries(this.questions.map(({ heading, text }) => [heading, text]));
    try {
      localStorage.setItem(this.key, JSON.stringify({ answers, texts }));
      this.wipe.hidden = false;
      this.status.textContent = this.page.say("bewaard");
    } catch {
      this.status.textContent = this.page.say("bewaren-mislukt");
      this.keeps.checked = false;
    }
  }

  forget() {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Where nothing can be kept there is nothing to remove.
    }
    this.keeps.checked = false;
    this.wipe.hidden = true;
    this.status.textContent = this.page.say("gewist");
  }

  restore({ answers, texts }) {
    writeAll(this.controls, answers);
    for (const question of this.questions) question.target.value = texts[question.heading] ?? "";
    for (const box of this.page.form.querySelectorAll("details.ps-extra")) {
      box.open = [...this.controls].some(([key, { element }]) => box.contains(element) && answers[key] !== undefined);
    }
    this.keeps.checked = true;
    this.wipe.hidden = false;
    this.preview();
  }

  /** Offers to go on with what was kept. */
  offer() {
    let draft;
    try {
      draft = JSON.parse(localStorage.getItem(this.key));
    } catch {
      // What cannot be read is of no use to anybody.
    }
    if (!draft?.answers || !draft.texts) return;
    const { page } = this;
    const box = page.find("concept-terug");
    const button = (name, className, act) => {
      const made = make("button", { type: "button", className }, page.say(name));
      made.addEventListener("click", () => {
        act();
        box.replaceChildren();
        page.form.querySelector("input").focus();
      });
      return made;
    };
    box.append(make("div", { className: "ps-draft" },
      make("p", {}, page.say("concept", { titel: draft.answers[this.titleKey] ?? "…" })),
      make("p", { className: "ps-actions" }, button("concept-verder", "ps-button", () => this.restore(draft)), " ",
        button("concept-wis", "ps-button ps-button--quiet", () => this.forget()))));
  }
}
