/**
 * The form for a new entry: preview, checking and sending.
 */

import { cleaned, isSlug, slug, writeBody, writeFile } from "./formulier-bestand.js";
import { make } from "./formulier-keuze.js";
import { check, checkBody } from "./formulier-regels.js";
import { bindAll, forReaders, readAll } from "./formulier-velden.js";
import { readDate } from "./formulier-waarden.js";

/** The greatest length of an address that forges take (GitHub: 8,191 bytes). */
const LONGEST_ADDRESS = 8000;
/** The greatest length of an address that Windows passes to a mail program. */
const LONGEST_MAIL = 2000;

/** A text area with one of the questions that the text answers. */
class Question {
  constructor(element, env) {
    this.element = element;
    this.heading = element.dataset.kop;
    this.target = element.querySelector("textarea");
    this.env = env;
  }

  get text() { return this.target.value; }

  showError(message) {
    const id = `${this.target.id}.fout`;
    this.element.querySelector(`#${CSS.escape(id)}`)?.remove();
    this.element.classList.toggle("ps-field--error", Boolean(message));
    for (const name of ["aria-describedby", "aria-invalid"]) this.target.removeAttribute(name);
    if (!message) return;
    this.target.setAttribute("aria-describedby", id);
    this.target.setAttribute("aria-invalid", "true");
    this.target.before(make("p", { className: "ps-field__error", id },
      make("span", { className: "ps-sr" }, this.env.say("fout")), message));
  }
}

/** Returns the address of the page of a forge on which a file can be made. */
export function newFileAddress(forge, folder, name, text) {
  const path = forge.map ? `/${folder.split("/").map(encodeURIComponent).join("/")}` : "";
  const query = [[forge.bestand, forge.map ? name : `${folder}/${name}`], ...(text ? [[forge.tekst, text]] : [])];
  return forge.nieuw + path + "?" + query.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&");
}

/** Runs the form. */
export function run(page) {
  const { data, names, say, form, root } = page;
  const kindName = root.dataset.formulier;
  const kind = data.soorten[kindName];
  const byRole = (role) => kind.velden.filter(({ rol }) => rol === role);
  const controls = bindAll(form, kind.velden, page);
  const questions = [...form.querySelectorAll("[data-kop]")].map((element) => new Question(element, page));
  const titleKey = byRole("titel")[0]?.naam;
  const slugKey = byRole("slug")[0]?.naam;

  const answers = () => readAll(controls);
  const bodyParts = () => questions.map(({ heading, text }) => ({ kop: heading, tekst: text }));

  /** Returns the file as it would be now. */
  function file() {
    const given = cleaned(kind.velden, answers());
    const name = isSlug(given[slugKey] ?? "") ? given[slugKey] : slug(given[titleKey] ?? "");
    return { given, name, text: writeFile(kind.velden, given, writeBody(bodyParts())) };
  }

  // Checking.

  function controlAt(path) {
    const [key, ...rest] = path.split(".");
    if (key === "tekst") return questions[Number(rest[0] ?? 0)];
    return controls.get(key)?.find(rest) ?? controls.get(titleKey);
  }

  function findings() {
    const { given, name } = file();
    const found = check(kind, given, "", names, data);
    questions.forEach(({ heading, text }, at) => {
      if (text.trim()) found.push(...checkBody(`## ${heading}\n\n${text}`, `tekst.${at}`, data));
    });
    if (given[titleKey] && !name) found.push({ veld: titleKey, bericht: say("naamloos"), ernst: "fout" });
    const isTaken = names.words[kindName].get(name)?.slug === name || kind.bezet.includes(name);
    if (name && isTaken) {
      found.push({ veld: given[slugKey] ? slugKey : titleKey, bericht: say("bestaat", { slug: name }), ernst: "fout" });
    }
    return found.map(({ id, veld, bericht, advies, ernst }) => {
      const control = controlAt(veld);
      const help = control.field?.hulp;
      // The help of a field stands above it already.
      const text = id === "field-required" && help ? bericht.replace(` ${help}`, "") : bericht;
      const message = forReaders(text, kind) + (advies && advies !== help ? ` ${advies}` : "");
      return { control, message, ernst };
    }).sort((a, b) => (a.control.element.compareDocumentPosition(b.control.element) & 4 ? -1 : 1));
  }

  // Preview.

  const card = Object.fromEntries(["titel", "soort", "zoekt", "tot", "samenvatting", "fase", "wie", "datum"]
    .map((name) => [name, page.find(`kaart-${name}`)]));
  const months = say("maanden").split(" ");

  function written(date) {
    const { year, month, day, problem } = readDate(date ?? "");
    return problem ? "" : [day, months[month - 1], year].filter(Boolean).join(" ");
  }

  function show(element, text) {
    element.textContent = text;
    element.hidden = !text;
  }

  function showCard(given) {
    const first = (role) => given[byRole(role)[0]?.naam];
    const phase = byRole("fase")[0];
    const code = first("fase") ?? "";
    card.titel.textContent = given[titleKey] ?? say("voorbeeldtitel");
    card.soort.textContent = kind.naam[0].toUpperCase() + kind.naam.slice(1);
    card.samenvatting.textContent = first("samenvatting") ?? say("voorbeeldtekst");
    show(card.fase, phase?.keuzes.find(([value]) => value === code)?.[1] ?? "");
    card.fase.className = `nl-data-badge ps-fase ps-fase--${code}`;
    const who = byRole("deelnemer").flatMap((field) => (given[field.naam] ?? [])
      .map((word) => names.resolve(word, field.naar).entry?.title ?? word));
    const rest = who.length > 3 ? ` ${say("en-meer").replace("{n}", who.length - 3)}` : "";
    show(card.wie, who.slice(0, 3).join(", ") + rest);
    show(card.datum, written(first("datum")));
    const seeking = first("zoekt-partners");
    card.zoekt.hidden = seeking?.open !== "true";
    card.tot.textContent = written(seeking?.tot) && `${say("tot")} ${written(seeking.tot)}`;
  }

  /** Shows a field that a rule asks for only when it does, or when it was filled in already. */
  function showAsked(given) {
    for (const { regel, veld, als } of kind.regels) {
      const control = controls.get(veld);
      if (regel !== "verplicht-als" || als.niet || !control || control.element.closest("details")) continue;
      control.element.hidden = given[veld] === undefined && !als.waarden.includes(given[als.veld]);
    }
  }

  function preview() {
    const { given, name, text } = file();
    showCard(given);
    showAsked(given);
    page.find("bestand").textContent = text;
    page.find("pad").textContent = `${kind.map}/${name || "…"}.md`;
    return { given, name, text };
  }

  // Draft.

  const keeps = form.querySelector("#concept\\.bewaar");
  const draftKey = `concept ${kindName} ${new URL(root.dataset.wortel, location.href).pathname}`;
  let draft = null;

  /** Loads what keeps a draft, which most people never ask for. */
  async function startDraft() {
    const { Draft } = await import("./formulier-concept.js");
    draft ??= new Draft(page, { key: draftKey, keeps, kind, controls, questions, titleKey, preview });
    return draft;
  }

  function hasDraft() {
    try {
      return localStorage.getItem(draftKey) !== null;
    } catch {
      return false;
    }
  }

  // Sending.

  function send({ given, name, text }) {
    const fileName = `${name}.md`;
    page.offer(fileName, text);
    const open = page.find("open");
    if (open) {
      const address = newFileAddress(data.forge, kind.map, fileName, text);
      const isLong = address.length > LONGEST_ADDRESS;
      open.href = isLong ? newFileAddress(data.forge, kind.map, fileName) : address;
      open.onclick = isLong || !data.forge.vult ? () => page.copy() : null;
      page.find("te-lang").hidden = !isLong;
    }
    const mail = page.find("mail");
    if (mail) {
      const subject = say("onderwerp", { soort: kind.naam, titel: given[titleKey] });
      const whole = page.mailAddress(subject, `${say("mailtekst")}\n\n${kind.map}/${fileName}\n\n${text}`);
      const isLong = whole.length > LONGEST_MAIL;
      mail.href = isLong ? page.mailAddress(subject, `${say("bijlage")}\n\n${kind.map}/${fileName}`) : whole;
      page.find("mail-lang").hidden = !isLong;
    }
    page.finish();
  }

  function showHints(hints) {
    const box = page.find("let-op");
    box.hidden = !hints.length;
    box.querySelector("ul").replaceChildren(...hints.map(({ message }) => make("li", {}, message)));
  }

  let isChecked = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    isChecked = true;
    const found = findings();
    const errors = found.filter(({ ernst }) => ernst === "fout");
    page.showErrors(errors);
    if (errors.length) return;
    showHints(found);
    send(preview());
  });

  let timer = 0;
  page.changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      preview();
      draft?.keep();
    }, 150);
  };
  form.addEventListener("input", ({ target }) => (target === keeps ? null : page.changed()));
  form.addEventListener("change", () => {
    if (isChecked) page.showErrors(findings().filter(({ ernst }) => ernst === "fout"), false);
  });
  keeps.addEventListener("change", async () => (await startDraft()).change());
  if (hasDraft()) startDraft().then((found) => found.offer());
  preview();
}
