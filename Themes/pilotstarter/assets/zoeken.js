/**
 * The search page: results while typing, filters with counts, and an address for every state.
 *
 * The page has:
 * - `<form id="zoek.form" role="search" method="get">` with `<input type="search" name="q" id="zoek.q">`;
 * - `<div data-zoek data-index="../zoekindex/index.bin" data-root="../" data-open="soort fase" data-t-…="…">`: the
 *   manifest, what comes before the paths of results (with a file name at its end, that comes after them too), the
 *   facets that stand open on a wide screen, and every text;
 * - in it `details[data-zoek-filters]` with `[data-zoek-facetten]`, `template[data-zoek-facet]` (a facet: summary, and a
 *   fieldset of legend, field to search the values, values, note, button for all), a heading `[data-zoek-kop]` that can have the
 *   focus, and `[data-zoek-keuzes]`, `[data-zoek-telling]`, `[data-zoek-status]` (role=status, for screen readers
 *   only) and `[data-zoek-resultaten]`, all empty;
 * - `[data-zoek-geen]`, hidden: what to do when nothing was found, with an empty `[data-zoek-niets]` and
 *   `[data-zoek-stappen]`;
 * - perhaps `[data-zoek-uit]`: why there is no search where this script does not run.
 *
 * Rendered are the values of a facet as `label > input + span.zoek-aantal`, `ol.zoek-lijst > li >
 * h3 > a + p.zoek-meta + p`, `p.zoek-noot`, `p.zoek-fout`, `button.zoek-keuze`, `.zoek-meer`, `.zoek-wis`;
 * `.zoek-bij` is for screen readers only, and style must leave `[hidden]` hidden.
 * The URL is ?q=…&facet=value&facet=value&pagina=2.
 */

import { addresses, combobox, folded, make, marked, speaker, written } from "./zoek-keuze.js";
import { SearchIndex, marks, snippet } from "./zoekindex.js";

const PAGE = 10;
const MOST_PAGES = 100;

const button = (className, ...children) => make("button", { type: "button", className }, ...children);

/** The matched words of a text without their endings, roughly. */
const matches = ({ text, ranges }) => ranges.map(([start, end]) => folded(text.slice(start, end)).slice(0, 5));

function attach(root) {
  const [heading, chosenBox, total, status, resultBox, none, nothing, steps] = [
    "kop", "keuzes", "telling", "status", "resultaten", "geen", "niets", "stappen",
  ].map((name) => root.querySelector(`[data-zoek-${name}]`));
  const form = document.getElementById("zoek.form");
  const input = document.getElementById("zoek.q");
  const say = speaker(root);
  const address = addresses(root.dataset.root);
  const index = new SearchIndex(new URL(root.dataset.index, location.href).href);
  const box = combobox(input, say("lijst"));
  const title = document.title;
  let panel = null;
  let loading = null;
  let state = { q: "", filters: new Map(), page: 1 };
  let settledURL = "";
  let latest = 0;
  let latestSuggestion = 0;
  let statusTimer = 0;
  let typingTimer = 0;

  // Address and history.

  function readURL() {
    state = { q: "", filters: new Map(), page: 1 };
    for (const [key, value] of new URLSearchParams(location.search)) {
      if (key === "q") state.q = value;
      else if (key === "pagina") state.page = Math.min(Math.max(parseInt(value, 10) || 1, 1), MOST_PAGES);
      else state.filters.set(key, new Set(state.filters.get(key)).add(value));
    }
    input.value = state.q;
    settledURL = location.pathname + location.search;
  }

  function urlFor({ q, filters, page }) {
    const query = new URLSearchParams();
    if (q) query.set("q", q);
    for (const [key, values] of filters) for (const value of values) query.append(key, value);
    if (page > 1) query.set("pagina", page);
    const text = query.toString();
    return location.pathname + (text && "?" + text);
  }

  function writeURL(method) {
    const url = urlFor(state);
    if (method === "pushState" && url !== settledURL) {
      // What was typed replaced the entry of the last settled search: that one comes back first.
      history.replaceState({ y: scrollY }, "", settledURL);
      history.pushState(null, "", url);
      settledURL = url;
    } else {
      history.replaceState(null, "", url);
    }
  }

  /** Puts the reader back where she left a page of the history. */
  function restore({ y, link }) {
    scrollTo({ top: y, behavior: "instant" });
    if (link) [...resultBox.querySelectorAll("h3 a")].find(({ href }) => href === link)?.focus({ preventScroll: true });
  }

  // Texts.

  /** Announces a text once it has stood for a moment: politely, and not for every letter. */
  function announce(text) {
    clearTimeout(statusTimer);
    statusTimer = setTimeout(() => {
      status.textContent = [text, box.count && say("suggesties", { n: box.count })].filter(Boolean).join(". ");
    }, 700);
  }

  const counted = (n) => say(n === 0 ? "geen" : n === 1 ? "resultaat" : "resultaten", { n: written(n) });

  /** Returns the nodes of a text with a place for words that stand out. */
  function emphasized(text, words) {
    const [before, after] = text.split(/\{\w+\}/);
    return [before, ...words.flatMap((word, at) => [at ? ` ${say("of")} ` : "", make("strong", {}, word)]), after];
  }

  function notes({ words, missing, ignored, corrections, phrase, isPartial }) {
    const wrong = corrections.map(({ word }) => word);
    const lost = missing.filter((word) => !wrong.includes(word));
    return [
      ...corrections.map(({ word, forms }) => emphasized(say("verbeterd", { woord: word }), forms)),
      ...(lost.length ? [[say("ontbreekt", { woorden: lost.join(", ") })]] : []),
      ...(ignored.length ? [[say("genegeerd", { woorden: ignored.join(", ") })]] : []),
      ...(phrase === false ? [[say("zin")]] : []),
      // With one word that is there, all results have it.
      ...(isPartial && words.length > missing.length + 1 ? [[say("deels")]] : []),
    ].map((nodes) => make("p", { className: "zoek-noot" }, ...nodes));
  }

  function failure(text, retry) {
    const again = button("", say("opnieuw"));
    again.addEventListener("click", retry);
    return make("p", { className: "zoek-fout" }, text + " ", again);
  }

  // Results.

  function result({ path, title: name, summary, lines, text }, forms) {
    const [heads, about] = [marks(name, forms), marks(summary, forms)];
    const passage = snippet(text, forms);
    const shown = [heads, about].flatMap(matches);
    const isNews = passage && matches(passage).some((word) => !shown.includes(word));
    return make("li", {},
      make("h3", {}, make("a", { href: address(path) }, ...marked(heads))),
      make("p", { className: "zoek-meta" }, lines.join(" · ")),
      make("p", {}, ...(isNews
        ? [passage.cutBefore ? "… " : "", ...marked(passage), passage.cutAfter ? " …" : ""] : marked(about))));
  }

  /** Says what was searched for in vain, and what may help. */
  function showNothing(found) {
    const isFiltered = found.documents.length > 0;
    nothing.replaceChildren(...(state.q && !isFiltered ? emphasized(say("niets"), [state.q]) : [say("filterniets")]));
    const words = found.words.filter((word) => !found.missing.includes(word));
    steps.replaceChildren();
    if (isFiltered) {
      const without = button("zoek-wis", say("zonder", { resultaten: counted(found.documents.length) }));
      without.addEventListener("click", clear);
      steps.append(without);
    } else if (words.length && found.missing.length) {
      steps.append(say("wel") + " ", ...words.flatMap((word, at) => [at ? ", " : "",
        make("a", { className: "nl-link", href: urlFor({ ...state, q: word, page: 1 }) }, word)]));
    }
  }

  function showResults(documents, hits, n, found) {
    const parts = n ? notes(found) : [];
    const said = parts.map((note) => note.textContent);
    if (n) parts.push(make("ol", { className: "zoek-lijst" }, ...documents.map((each) => result(each, found.forms))));
    if (documents.length < n && state.page < MOST_PAGES) {
      const more = button("zoek-meer", say("meer"));
      more.addEventListener("click", async () => {
        state.page += 1;
        writeURL("replaceState");
        await run();
        resultBox.querySelector(`li:nth-child(${documents.length + 1}) a`)?.focus();
      });
      parts.push(more);
    }
    resultBox.replaceChildren(...parts);
    none.hidden = n > 0;
    if (!n) showNothing(found);
    total.textContent = counted(n);
    const shown = say("getoond", { n: documents.length, resultaten: counted(n) });
    announce([state.page > 1 ? shown : counted(n), ...said].join(". "));
  }

  /** Searches for the state and shows the answer, unless a later search has begun. */
  async function run({ place = null, isRetry = false } = {}) {
    const turn = ++latest;
    const isCurrent = () => turn === latest;
    const { q, filters: chosen, page } = state;
    const slow = setTimeout(() => {
      total.textContent = say("laden");
      announce(say("laden"));
    }, 400);
    panel?.forget();
    resultBox.ariaBusy = "true";
    document.title = q ? `${q} – ${title}` : title;
    try {
      // Results need not wait for the filters, unless there are some in the address.
      if (chosen.size) await filters();
      for (const key of [...chosen.keys()]) if (!panel.has(key)) chosen.delete(key);
      let found = await index.search(q, { all: chosen.size > 0 });
      if (!found.isWhole && found.documents.length < Math.min(page * PAGE, found.total)) {
        found = await index.search(q, { all: true });
      }
      const hits = chosen.size ? await panel.filtered(found.documents, chosen) : found.documents;
      const documents = await index.documents(hits.slice(0, page * PAGE));
      if (!isCurrent()) return;
      showChosen();
      showResults(documents, hits, chosen.size ? hits.length : found.total, found);
      if (place) restore(place);
      // Without its filters the answer still stands.
      filters().then(() => isCurrent() && panel.show(found, state), () => {});
    } catch (error) {
      if (!isCurrent()) return;
      index.reset();
      // A site that was renewed under an open page has other files: its new manifest knows them.
      if (!isRetry) return void await run({ place, isRetry: true });
      const text = say("fout");
      resultBox.replaceChildren(failure(text, () => {
        heading.focus();
        run({ place });
      }));
      none.hidden = true;
      total.textContent = "";
      announce(text);
      console.error(error);
    } finally {
      clearTimeout(slow);
      if (isCurrent()) resultBox.ariaBusy = null;
    }
  }

  // Filters.

  /** Returns the filters; their script is loaded when they are first needed. */
  function filters() {
    const page = { say, announce, failure, choose, retry };
    loading ??= import("./zoekfilters.js").then(({ filterPanel }) => filterPanel(root, index, page, state.filters));
    return loading.then((each) => (panel = each), (error) => {
      loading = null;
      throw error;
    });
  }

  function retry() {
    index.reset();
    run();
  }

  /** Shows the chosen values as buttons that take them away again. */
  function showChosen() {
    const buttons = [...state.filters].flatMap(([key, values]) => [...values].map((value) => {
      const text = panel.name(key, value);
      const remove = button("zoek-keuze", text);
      remove.ariaLabel = `${text}, ${say("verwijder")}`;
      remove.addEventListener("click", () => choose(key, value, false));
      return remove;
    }));
    const at = [...chosenBox.children].findIndex((item) => item.contains(document.activeElement));
    if (buttons.length) {
      const wipe = button("zoek-wis", say("wis"));
      wipe.addEventListener("click", clear);
      buttons.push(wipe);
    }
    chosenBox.hidden = !buttons.length;
    chosenBox.replaceChildren(...buttons.map((each) => make("li", {}, each)));
    // The focus stays where the button was.
    if (at >= 0) (buttons[at] ?? heading).focus();
  }

  function clear() {
    state = { ...state, filters: new Map() };
    change("pushState");
    showChosen();
    heading.focus();
  }

  function choose(key, value, isChosen) {
    const filters = new Map(state.filters);
    const values = new Set(filters.get(key));
    if (isChosen) values.add(value);
    else values.delete(value);
    filters.delete(key);
    if (values.size) filters.set(key, values);
    state = { ...state, filters };
    change("pushState");
    showChosen();
  }

  // Typing.

  function change(method) {
    clearTimeout(typingTimer);
    state = { ...state, q: input.value.trim(), page: 1 };
    writeURL(method);
    run();
  }

  async function suggest() {
    const turn = ++latestSuggestion;
    const typed = input.value;
    // What is wrong with the files, the results say.
    const found = typed.trim() ? await index.suggest(typed).catch(() => []) : [];
    if (turn !== latestSuggestion || document.activeElement !== input) return;
    box.show(found.filter((text) => text !== typed.trim()).map((text) => {
      const option = make("div", { className: "zoek-optie" }, text);
      option.addEventListener("click", () => {
        input.value = text;
        settle();
      });
      return option;
    }));
  }

  function settle() {
    latestSuggestion++;
    box.close();
    change("pushState");
  }

  input.addEventListener("input", () => {
    clearTimeout(typingTimer);
    typingTimer = setTimeout(() => {
      change("replaceState");
      suggest();
    }, 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    settle();
  });
  resultBox.addEventListener("click", ({ target }) => {
    const link = target.closest("h3 a");
    if (link) history.replaceState({ y: scrollY, link: link.href }, "");
  });
  addEventListener("popstate", ({ state: place }) => {
    latestSuggestion++;
    clearTimeout(typingTimer);
    box.close();
    readURL();
    run({ place });
  });
  document.querySelector("[data-zoek-uit]")?.remove();
  readURL();
  run({ place: history.state });
}

const root = document.querySelector("[data-zoek]");
if (root) attach(root);
