import SiteGen

/// The script that reloads a page of the preview and shows what is wrong.
///
/// It stands in a file of its own, because pages allow no script between their lines. Everything from a source file
/// becomes text, never markup, and the style of the site does not reach the panel.
enum PreviewScript {
  /// What a page tells the script about itself.
  struct Page {
    /// The number of the build that the page comes from.
    var version: Int
    /// The file that the page is made from, whose messages come first.
    var source: String?
    /// Whether the page shows the file itself, and is renewed by every build.
    var isSource = false
    /// The addresses to go on to from a page that is gone; `nil` when it never was.
    var successors: [String]?
  }

  /// Returns the tag that runs the script in a page.
  static func tag(_ page: Page) -> String {
    var tag = "<script src=\"\(PreviewAddress.script)\" data-version=\"\(page.version)\""
    if let source = page.source { tag += " data-source=\"\(URIPath.encoded(source))\"" }
    if page.isSource { tag += " data-is-source" }
    if let successors = page.successors { tag += " data-successors=\"\(successors.joined(separator: " "))\"" }
    return tag + " defer></script>"
  }

  /// Returns the script.
  ///
  /// - Parameters:
  ///   - editor: The editor in which spots can be opened, for the text of the links.
  static func source(_ language: Language, editor: Editor?) -> String {
    let words: KeyValuePairs<String, Wording> = [
      "fold": Wording("Inklappen", en: "Collapse"), "unfold": Wording("Uitklappen", en: "Expand"),
      "here": Wording("Op deze pagina:", en: "On this page:"),
      "edit": Wording("Open in \(editor?.name ?? "")", en: "Open in \(editor?.name ?? "")"),
      "gone": Wording("Deze pagina is er niet meer", en: "This page is gone"),
      "why": Wording(
        "Het bestand is verwijderd, of het heeft een andere naam of plaats gekregen.",
        en: "The file was removed, or has another name or place."),
      "next": Wording("Dit kwam erbij:", en: "This came with it:"),
    ]
    let list = words.map { "\($0): \"\($1[language])\"" }.joined(separator: ", ")
    return "\"use strict\";\n(() => {\nconst lang = \"\(language.rawValue)\";\nconst words = { \(list) };\n"
      + "const style = `\(style)`;\n" + program + "})();\n"
  }

  private static let style = """
    :host { all: initial; }
    section {
      position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 50vh; overflow: auto; box-sizing: border-box;
      padding: .75rem 1rem; border-top: 4px solid #b3261e; background: #fff; color: #1b1b1b;
      font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; color-scheme: light dark;
    }
    header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between; }
    h2 { margin: 0; font-size: 1.125rem; }
    ol { margin: .75rem 0 0; padding: 0; list-style: none; }
    li { margin: 0 0 .75rem; }
    p { margin: 0; }
    a { color: #00566b; margin-inline-end: 1rem; display: inline-block; padding-block: .125rem; }
    a, code { font-family: ui-monospace, monospace; font-size: .9375rem; }
    button { font: inherit; padding: .25rem .75rem; min-height: 2rem; color: inherit; background: transparent;
      border: 1px solid currentcolor; border-radius: .25rem; cursor: pointer; }
    :focus-visible { outline: 3px solid currentcolor; outline-offset: 2px; }
    .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    section.mild { border-color: #8a5a00; }
    @media (prefers-color-scheme: dark) {
      section { background: #1d1d1f; color: #f2f2f2; border-color: #ff8a80; }
      section.mild { border-color: #ffc766; }
      a { color: #7fd6ec; }
    }
    @media print { section { display: none; } }
    """

  private static let program = """
    const { version, source, isSource, successors } = document.currentScript.dataset;
    const own = source && decodeURIComponent(source);
    const make = (tag, properties, ...children) => {
      const element = Object.assign(document.createElement(tag), properties);
      element.append(...children);
      return element;
    };
    const link = (href, text) => make("a", { href }, text);

    // What a reader folded away stays away until something else is wrong; what was read out is not said again.
    const memory = (key) => ({
      get: () => { try { return sessionStorage.getItem(key); } catch { return null; } },
      set: (text) => { try { sessionStorage.setItem(key, text); } catch { /* no memory, then */ } },
    });
    const folded = memory("sitegen.folded");
    const heard = memory("sitegen.heard");

    const host = document.createElement("div");
    const shadow = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    shadow.adoptedStyleSheets = [sheet];
    const voice = make("div", { className: "heard" });
    voice.setAttribute("role", "alert");
    let shown = "";

    const item = (problem) => {
      const parts = [];
      if (own === problem.path && !isSource) parts.push(make("strong", {}, words.here), " ");
      const places = make("p", {}, problem.source ? link(problem.source, problem.place) : make("code", {}, problem.place));
      if (problem.editor) places.append(link(problem.editor, words.edit));
      return make("li", {}, places, make("p", {}, ...parts, problem.message),
        ...(problem.help ? [make("p", {}, problem.help)] : []));
    };

    const show = (heading, problems) => {
      const signature = JSON.stringify([heading, problems]);
      if (signature === shown) return;
      shown = signature;
      shadow.replaceChildren();
      document.body.style.paddingBlockEnd = "";
      const isGone = successors !== undefined;
      if (!problems.length && !isGone) {
        host.remove();
        heard.set("");
        folded.set("");
        return;
      }
      const isMild = problems.every((problem) => !problem.isError);
      const ordered = [...problems.filter(({ path }) => path === own), ...problems.filter(({ path }) => path !== own)];
      const title = make("h2", { id: "title" }, isGone ? words.gone + (heading && ". " + heading) : heading);
      const list = make("ol", { id: "list" }, ...ordered.map(item));
      list.setAttribute("role", "list");
      if (isGone) {
        const next = successors.split(" ").filter(Boolean).map((href) => link(href, decodeURIComponent(href)));
        list.prepend(make("li", {}, make("p", {}, words.why),
          ...(next.length ? [make("p", {}, words.next + " ", ...next)] : [])));
      }
      const button = make("button", { type: "button" });
      button.setAttribute("aria-controls", "list");
      const fold = (isFolded) => {
        list.hidden = isFolded;
        button.textContent = isFolded ? words.unfold : words.fold;
        button.setAttribute("aria-expanded", String(!isFolded));
        document.body.style.paddingBlockEnd = panel.offsetHeight + "px";
      };
      const panel = make("section", { lang, className: isMild ? "mild" : "" }, make("header", {}, title, button), list);
      panel.setAttribute("aria-labelledby", "title");
      button.addEventListener("click", () => {
        folded.set(list.hidden ? "" : signature);
        fold(!list.hidden);
      });
      panel.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || list.hidden) return;
        button.click();
        button.focus();
      });
      shadow.append(panel, voice);
      document.body.append(host);
      // Warnings, and what a source page shows between its lines anyway, wait until they are asked for.
      fold(folded.get() === signature || (!isGone && (isMild || isSource !== undefined)));
      const news = [heading, ...ordered.slice(0, 1).map(({ place, message }) => place + ": " + message)].join(". ");
      if (!isMild && heard.get() !== news) voice.textContent = news;
      heard.set(isMild ? "" : news);
    };

    if (successors !== undefined) show("", []);
    const events = new EventSource("\(PreviewAddress.events)?na=-1");
    events.onmessage = (event) => {
      const state = JSON.parse(event.data);
      if ((isSource === undefined ? state.goodVersion : state.version) !== Number(version)) {
        events.close();
        location.reload();
      } else {
        show(state.heading, state.problems);
      }
    };
    addEventListener("pagehide", () => events.close());

    """
}
