/**
 * The filters of the search page: a facet is read when it opens or when the address has a value of it, and its counts
 * follow the words and the other facets. Results need not wait for this script, unless they are filtered.
 */

import { folded, make, written } from "./zoek-keuze.js";

const MOST_VALUES = 10;
const MANY_VALUES = 20;

/**
 * Returns the documents that pass the filters and the counts of all values, each facet apart from its own filters.
 * Facets without values are passed over.
 * @param {number[]} documents
 * @param {Map<string, Set<string>>} filters
 */
export function filter(documents, facets, filters, documentCount) {
  const among = (list) => {
    const flags = new Uint8Array(documentCount);
    for (const document of list) flags[document] = 1;
    return flags;
  };
  const isFound = among(documents);
  const isChosen = (facet, value) => filters.get(facet.key)?.has(value.key) ?? false;
  const passing = facets.map((facet) => filters.get(facet.key)?.size && facet.values
    && among(facet.values.flatMap((value) => (isChosen(facet, value) ? value.documents : []))));
  const passes = (document, except) => passing.every((flags, at) => !flags || at === except || flags[document]);
  const counts = facets.map((facet, at) => ({
    ...facet,
    values: facet.values?.map((value) => ({
      key: value.key,
      label: value.label,
      isSelected: isChosen(facet, value),
      count: value.documents.filter((document) => isFound[document] && passes(document, at)).length,
    })) ?? null,
  }));
  return { documents: documents.filter((document) => passes(document)), counts };
}

/**
 * Makes the facets of an index.
 * @param {HTMLElement} root The element of the page with data-open, and in it [data-zoek-filters], [data-zoek-facetten]
 *   and template[data-zoek-facet].
 * @param {import("./zoekindex.js").SearchIndex} index
 * @param {object} page `say`, `announce`, `failure(text, retry)`, `retry()`, `choose(key, value, isChosen)`
 * @param {Map<string, Set<string>>} chosen The values in the address: their facets are open.
 */
export async function filterPanel(root, index, page, chosen) {
  const [filterBox, facetBox, pattern] = ["filters", "facetten", "facet"]
    .map((name) => root.querySelector(`[data-zoek-${name}]`));
  const { say } = page;
  const groups = new Map();
  let latest = 0;
  let asked = null;

  /** Whether all facets stand beside the results: on a wide screen they have no summary. */
  const isWide = () => !filterBox.firstElementChild.offsetParent;

  function addGroup({ key, label }) {
    const element = pattern.content.cloneNode(true).firstElementChild;
    const [summary, set] = element.children;
    const [legend, finder, values, note, more] = set.children;
    const [prompt, field] = finder.children;
    const group = {
      key, label, element, finder, values, note, more, labels: new Map(), boxes: new Map(), counts: [], isLong: false, typed: "",
    };
    summary.append(label);
    legend.append(label);
    prompt.append(say("facet-zoek", { naam: label }));
    prompt.htmlFor = field.id = "zoek.facet." + key;
    element.open = chosen.has(key) || (isWide() && (root.dataset.open ?? "").split(" ").includes(key));
    element.addEventListener("toggle", fill);
    more.addEventListener("click", () => {
      const before = new Set(values.children);
      group.isLong = true;
      showValues(group);
      [...values.children].find((each) => !before.has(each))?.firstElementChild.focus();
    });
    field.addEventListener("input", () => {
      group.typed = folded(field.value.trim());
      page.announce(say("facet-gevonden", { n: showValues(group) }));
    });
    groups.set(key, group);
    facetBox.append(element);
  }

  /** Remembers the names of values. */
  function learn(facets) {
    for (const { key, values } of facets) {
      for (const value of values ?? []) groups.get(key).labels.set(value.key, value.label);
    }
  }

  /** Shows the values of a facet with their counts, and returns how many there are. */
  function showValues(group) {
    const { key, label, element, counts, boxes, values, typed, more, note, finder } = group;
    const focused = values.contains(document.activeElement) ? document.activeElement : null;
    const known = counts.filter(({ count, isSelected }) => count || isSelected);
    const wanted = typed ? known.filter((value) => folded(value.label).includes(typed)) : known;
    const isCut = !typed && !group.isLong && known.length > MOST_VALUES;
    const shown = isCut
      ? [...known].sort((a, b) => b.isSelected - a.isSelected || b.count - a.count).slice(0, MOST_VALUES) : wanted;
    values.replaceChildren(...shown.map((value) => {
      let box = boxes.get(value.key);
      if (!box) {
        box = make("label", {}, make("input", { type: "checkbox", name: key, value: value.key }),
          ` ${value.label} `, make("span", { className: "zoek-aantal" }));
        boxes.set(value.key, box);
      }
      box.firstElementChild.checked = value.isSelected;
      box.lastElementChild.textContent = `(${written(value.count)})`;
      return box;
    }));
    finder.hidden = known.length <= MANY_VALUES && !typed;
    note.textContent = shown.length ? "" : say("facet-leeg");
    element.hidden = !known.length && !element.contains(document.activeElement);
    more.textContent = say("facet-alle", { n: written(known.length) });
    more.ariaLabel = `${more.textContent} ${label}`;
    more.hidden = !isCut;
    focused?.focus();
    return wanted.length;
  }

  /** Counts the values of the facets that are open, for all documents of the answer. */
  async function fill() {
    const turn = ++latest;
    const open = [...groups.values()].filter(({ element }) => element.open);
    if (!open.length || !asked || !(filterBox.open || isWide())) return;
    const { q, filters } = asked;
    const keys = new Set([...filters.keys(), ...open.map(({ key }) => key)]);
    let [known, counts, whole] = [[], [], null];
    try {
      const count = await index.count();
      // One facet that cannot be read leaves the others as they are.
      [whole, ...known] = await Promise.all([asked.found.isWhole ? asked.found : index.search(q, { all: true }),
        ...[...keys].map((key) => index.facets([key])
          .then((all) => all.filter((facet) => facet.key === key), () => []))]);
      known = known.flat();
      ({ counts } = filter(whole.documents, known, filters, count));
    } catch {
      known = [];
    }
    if (turn !== latest) return;
    if (whole) asked.found = whole;
    learn(known);
    for (const group of open) {
      const values = counts.find(({ key }) => key === group.key)?.values;
      group.counts = values ?? [];
      if (values) showValues(group);
      else {
        group.values.replaceChildren(page.failure(say("facet-fout"), () => {
          group.element.firstElementChild.focus();
          page.retry();
        }));
      }
    }
  }

  facetBox.addEventListener("change", ({ target }) => {
    if (target.type === "checkbox") page.choose(target.name, target.value, target.checked);
  });
  filterBox.addEventListener("toggle", fill);
  (await index.facets([])).forEach(addGroup);

  return {
    /** Whether there is such a facet. */
    has: (key) => groups.has(key),
    /** Returns how a chosen value is called. */
    name: (key, value) => `${groups.get(key).label}: ${groups.get(key).labels.get(value) ?? value}`,
    /** Returns the documents that pass the filters. */
    async filtered(documents, filters) {
      const [known, count] = await Promise.all([index.facets([...filters.keys()]), index.count()]);
      learn(known);
      return filter(documents, known, filters, count).documents;
    },
    /** Shows the counts of an answer to words and filters. */
    show(found, { q, filters }) {
      asked = { found, q, filters };
      return fill();
    },
    /** Leaves the counts as they are until the next answer. */
    forget() {
      asked = null;
      latest++;
    },
  };
}
