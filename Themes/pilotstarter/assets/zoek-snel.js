/**
 * The best results below the search field on top of every page, while somebody types. It is loaded when the field is
 * used; without it, and whenever something is wrong, the field leads to the search page.
 *
 * The form has data-index (the manifest), data-root (the top of the site) and data-t-lijst "Resultaten",
 * data-t-alle "Alle {n} resultaten", data-t-een "Toon het resultaat op de zoekpagina", data-t-geen "Geen resultaten",
 * data-t-laden "Bezig met zoeken", data-t-meld "{n} keuzes".
 */

import { addresses, combobox, make, marked, speaker, written } from "./zoek-keuze.js";
import { SearchIndex, marks } from "./zoekindex.js";

const MOST = 5;
const FEWEST_LETTERS = 2;

/** @param {HTMLFormElement} form */
export function attach(form) {
  const input = form.elements.q;
  const say = speaker(form);
  const address = addresses(form.dataset.root);
  const index = new SearchIndex(new URL(form.dataset.index, location.href).href);
  const box = combobox(input, say("lijst"));
  const status = make("span", { className: "zoek-bij", role: "status" });
  let latest = 0;
  let timer = 0;
  form.append(status);

  function result({ path, title, lines }, forms) {
    return make("a", { className: "zoek-optie", href: address(path) },
      make("span", { className: "zoek-optie__titel" }, ...marked(marks(title, forms))), " ",
      make("span", { className: "zoek-meta" }, lines.join(" · ")));
  }

  function all(text, n) {
    const url = new URL(form.action);
    url.searchParams.set("q", text);
    return make("a", { className: "zoek-optie zoek-optie--alle", href: url.href }, say(n === 1 ? "een" : "alle", { n: written(n) }));
  }

  async function search() {
    const turn = ++latest;
    const isCurrent = () => turn === latest && document.activeElement === input;
    const text = input.value.trim();
    if (text.length < FEWEST_LETTERS) return box.close();
    const slow = setTimeout(() => isCurrent() && box.show([], say("laden")), 400);
    try {
      const { documents, total, forms } = await index.search(text);
      const best = await index.documents(documents.slice(0, MOST));
      if (!isCurrent()) return;
      if (best.length) box.show([...best.map((each) => result(each, forms)), all(text, total)]);
      else box.show([], say("geen"));
      clearTimeout(timer);
      timer = setTimeout(() => { status.textContent = best.length ? say("meld", { n: box.count }) : say("geen"); }, 700);
    } catch {
      index.reset();
      if (isCurrent()) box.close();
    } finally {
      clearTimeout(slow);
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, 150);
  });
  // A page that comes back from the history should not come back with an open list.
  addEventListener("pagehide", () => {
    latest++;
    box.close();
  });
  if (input.value) search();
}
