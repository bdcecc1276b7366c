/**
 * Joining an entry that exists: its file with one line more, and the ways to send that.
 */

import { addTo, namesIn } from "./formulier-aansluiten.js";
import { cleaned } from "./formulier-bestand.js";
import { combobox, make, optionsFor } from "./formulier-keuze.js";
import { bindAll, forReaders } from "./formulier-velden.js";
import { checkField } from "./formulier-waarden.js";

/** The number of lines shown around the new ones. */
const CONTEXT = 3;

/** A field with a message that is no field of the model. */
class Ask {
  constructor(element, target, env) {
    Object.assign(this, { element, target, env });
  }

  showError(message) {
    const id = `${this.target.id}.fout`;
    this.element.querySelector(`#${CSS.escape(id)}`)?.remove();
    this.element.classList.toggle("ps-field--error", Boolean(message));
    const described = (this.target.getAttribute("aria-describedby") ?? "").split(" ").filter((each) => each && each !== id);
    if (message) described.push(id);
    this.target.setAttribute("aria-describedby", described.join(" "));
    if (!message) return;
    const before = this.element.querySelector(".ps-field__help") ?? this.element.querySelector("legend, label");
    before.after(make("p", { className: "ps-field__error", id }, make("span", { className: "ps-sr" }, this.env.say("fout")), message));
  }
}

/** Runs the form. */
export function run(page) {
  const { data, names, say, form, root } = page;
  const ways = Object.entries(data.soorten).flatMap(([name, kind]) => kind.velden
    .filter(({ sluitaan }) => sluitaan).map((field) => ({ kindName: name, kind, field })));
  const kinds = [...new Set(ways.map(({ kindName }) => kindName))];
  for (const box of form.querySelectorAll("[data-manier]")) {
    const key = box.querySelector("[data-veld]").dataset.veld;
    const way = ways.find(({ kindName, field }) => kindName === box.dataset.manier && field.naam === key);
    // What goes into the list is one value: a reference, or a record.
    way.asked = { ...way.field, meer: false, verplicht: true };
    [way.box, way.control] = [box, bindAll(box, [way.asked], page).get(key)];
    way.radio = form.querySelector(`#keuze\\.${way.kindName}\\.${key}`);
  }

  // The entry.

  const input = form.querySelector("#aansluiten\\.blad");
  const entryAsk = new Ask(form.querySelector("[data-blad]"), input, page);
  const set = form.querySelector("[data-manieren]");
  const wayAsk = new Ask(set, set.querySelector("input"), page);
  const isSeeking = ({ kind, slug }) => data.soorten[kind].zoekt.includes(slug);
  const options = optionsFor(names, kinds, say).sort((a, b) => isSeeking(b.entry) - isSeeking(a.entry));
  for (const option of options) option.note ||= data.soorten[option.entry.kind].naam;
  let entry = null;

  function choose(chosen) {
    entry = chosen;
    input.value = chosen.title;
    const own = ways.filter(({ kindName }) => kindName === chosen.kind);
    set.hidden = own.length < 2;
    for (const { radio, kindName } of ways) {
      radio.closest("[data-soort]").hidden = kindName !== chosen.kind;
      if (kindName !== chosen.kind) radio.checked = false;
    }
    if (own.length === 1) own[0].radio.checked = true;
    page.showErrors([]);
    showWay();
  }

  const chosenWay = () => ways.find(({ radio, kindName }) => radio.checked && kindName === entry?.kind);

  function showWay() {
    for (const way of ways) way.box.hidden = way !== chosenWay();
  }

  combobox(input, () => options, choose, page);
  set.addEventListener("change", showWay);
  input.addEventListener("input", () => {
    if (entry && input.value !== entry.title) entry = null;
  });

  // Checking.

  function mistakes() {
    if (!entry) {
      const naam = input.value.trim();
      return [{ control: entryAsk, message: naam ? say("onbekend-blad", { naam }) : say("kies-blad") }];
    }
    const way = chosenWay();
    if (!way) return [{ control: wayAsk, message: say("kies-manier") }];
    const found = checkField(way.kind, way.asked, way.control.read(), names, data);
    return found.filter(({ ernst }) => ernst === "fout").map(({ id, veld, bericht, advies }) => {
      const control = way.control.find(veld.split(".").slice(1));
      const help = control.field.hulp;
      const text = id === "field-required" && help ? bericht.replace(` ${help}`, "") : bericht;
      return { control, message: forReaders(text, way.kind) + (advies && advies !== help ? ` ${advies}` : "") };
    });
  }

  const pathOf = ({ kind, slug }) => data.soorten[kind].bestanden[slug] ?? `${data.soorten[kind].map}/${slug}.md`;

  /** Returns who joins: the first name in the answer. */
  function whoJoins({ asked }, answer) {
    const field = asked.type === "groep" ? asked.velden.find(({ type }) => type === "verwijzing") : asked;
    return names.resolve(asked.type === "groep" ? answer[field.naam] : answer, field.naar).entry;
  }

  async function sourceOf({ kind, slug }) {
    const response = await fetch(`${root.dataset.wortel}${data.soorten[kind].route}${slug}/bron.md`, { cache: "no-cache" });
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return response.text();
  }

  /** Returns the new text of the file; throws a message where there is none. */
  async function change(way, answer, who) {
    if (data.soorten[entry.kind].besloten.includes(entry.slug)) throw say("besloten");
    let source;
    try {
      source = await sourceOf(entry);
    } catch (error) {
      console.error(error);
      throw say("bron-mislukt");
    }
    const lists = way.kind.velden.filter(({ rol, type, meer }) => rol === "deelnemer" && type === "verwijzing" && meer);
    for (const list of way.asked.type === "groep" ? [] : lists) {
      const known = namesIn(source, list).map((word) => names.resolve(word, list.naar).entry);
      if (known.includes(who)) throw say("zelf", { naam: who.title });
    }
    const result = addTo(source, way.kind.velden, way.field, answer);
    if (!result) throw say("besloten");
    return result;
  }

  // Sending.

  function showChange(text, line, count) {
    const lines = text.split(/\r?\n/);
    const from = Math.max(0, line - 1 - CONTEXT);
    const shown = lines.slice(from, line - 1 + count + CONTEXT).map((each, at) => {
      const isNew = from + at >= line - 1 && from + at < line - 1 + count;
      return isNew ? make("ins", {}, each) : `${each}\n`;
    });
    page.find("bestand").replaceChildren(...shown);
  }

  function send(way, who, { text, line, count }) {
    const path = pathOf(entry);
    page.offer(path.slice(path.lastIndexOf("/") + 1), text);
    page.find("pad").textContent = path;
    showChange(text, line, count);
    page.find("klaar-uitleg").textContent = `${who.title}: ${way.field.sluitaan} (${entry.title})`;
    const open = page.find("open");
    if (open) open.href = data.forge.bewerk + path.split("/").map(encodeURIComponent).join("/");
    const mail = page.find("mail");
    if (mail) {
      const message = form.querySelector("#aansluiten\\.bericht").value.trim();
      const lines = text.split(/\r?\n/).slice(line - 1, line - 1 + count).join("\n");
      const request = say("aansluitmail", { wie: who.title, titel: entry.title, pad: path, hoe: way.field.sluitaan });
      const body = [request, message, lines].filter(Boolean).join("\n\n");
      mail.href = page.mailAddress(say("aansluitonderwerp", { titel: entry.title }), body);
    }
    page.finish();
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const found = mistakes();
    page.showErrors(found);
    if (found.length) return;
    const way = chosenWay();
    const answer = cleaned([way.asked], { [way.asked.naam]: way.control.read() })[way.asked.naam];
    const who = whoJoins(way, answer);
    try {
      send(way, who, await change(way, answer, who));
    } catch (message) {
      page.showErrors([{ control: typeof message === "string" ? way.control : entryAsk, message: String(message) }]);
      if (typeof message !== "string") throw message;
    }
  });

  const asked = new URLSearchParams(location.search).get("blad") ?? "";
  const [kind, slug] = asked.split("/");
  const wanted = kinds.includes(kind) && names.words[kind].get(slug);
  if (wanted) choose(wanted);
}
