/// The script that reloads a page of the preview and shows what is wrong.
///
/// It stands in a file of its own, because pages allow no script between their lines. Everything from a source file
/// becomes text, never markup.
enum PreviewScript {
  /// The path at which the script is served.
  static let path = "/_sitegen/preview.js"
  /// The path of the stream of events.
  static let eventsPath = "/_sitegen/events"

  /// Returns the tag that runs the script in a page of a build.
  static func tag(version: Int) -> String {
    "<script src=\"\(path)\" data-version=\"\(version)\" defer></script>"
  }

  static let source = """
    "use strict";
    (() => {
      const version = Number(document.currentScript.dataset.version);
      let panel = null;
      const show = (problems) => {
        panel?.remove();
        panel = null;
        if (problems.length === 0) return;
        panel = document.createElement("section");
        panel.lang = document.documentElement.lang;
        panel.setAttribute("role", "alert");
        panel.style.cssText = "position:fixed;inset:auto 0 0 0;max-height:50vh;overflow:auto;z-index:2147483647;"
          + "margin:0;padding:1rem;background:#fff;color:#111;border-top:4px solid #b3261e;font:1rem/1.5 sans-serif";
        for (const problem of problems) {
          const item = document.createElement("p");
          item.style.margin = "0 0 .5rem";
          const place = document.createElement("code");
          place.textContent = problem.place;
          item.append(place, document.createElement("br"), problem.message);
          if (problem.help) item.append(document.createElement("br"), problem.help);
          panel.append(item);
        }
        document.body.append(panel);
      };
      const events = new EventSource("\(eventsPath)?na=" + version);
      events.onmessage = (event) => {
        const state = JSON.parse(event.data);
        if (state.goodVersion !== version) {
          events.close();
          location.reload();
        } else {
          show(state.problems);
        }
      };
      addEventListener("pagehide", () => events.close());
    })();

    """
}
