"""The three ways to search that are compared, each as its own readers use it."""
import re
import subprocess
from urllib.parse import urlencode, urlsplit

import lunr
import lunr.builder
import lunr.pipeline
import snowballstemmer

# What lunr-languages leaves out for Dutch, the list of Snowball; its Python port fetches it from elsewhere.
STOP_WORDS = set("""de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om hem dan zou of wat
mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me zij nu ge
geen omdat iets worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens hier wie werd altijd
doch wordt wezen kunnen ons zelf tegen na reeds wil kon niets uw iemand geweest andere""".split())

READY = """() => {
  const box = document.querySelector("[data-zoek-resultaten]");
  if (!box || document.querySelector("[data-zoek-resultaten][aria-busy=true]")) return null;
  const none = document.querySelector("[data-zoek-geen]");
  if (box.querySelector(".zoek-fout")) return { error: box.textContent };
  const links = [...box.querySelectorAll("h3 a")].map((link) => link.href);
  if (!links.length && (!none || none.hidden)) return null;
  return { links, status: document.querySelector("[data-zoek-status]")?.textContent ?? "" };
}"""

PAGEFIND = """async ([text, filters, bundle]) => {
  const pagefind = await import(bundle);
  await pagefind.init();
  const found = await pagefind.search(text, { filters });
  const data = await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
  return { count: found.results.length, links: data.map((each) => each.url) };
}"""


def path_of(link):
    path = urlsplit(link).path.lstrip("/")
    return path.removesuffix("index.html")


class SitePage:
    """The search page of the site: the words and filters in the address, the answers in its list."""

    name = "sitegen"

    def __init__(self, browser, url):
        self.url = url
        self.page = browser.new_context(locale="nl-NL").new_page()

    def search(self, text, facets):
        self.page.goto(f"{self.url}zoeken/?" + urlencode({"q": text, **facets}), wait_until="domcontentloaded")
        answer = self.page.wait_for_function(READY, polling=15, timeout=20_000).json_value()
        # A page may show something at once and better a moment later.
        self.page.wait_for_timeout(25)
        answer = self.page.wait_for_function(READY, polling=15, timeout=20_000).json_value()
        if "error" in answer:
            raise SystemExit(f"the search page fails for {text!r}: {answer['error']}")
        return [path_of(link) for link in answer["links"]][:10]


class Terminal:
    """`sitegen search`, which gives the answers of the search page in the same order, and quicker."""

    name = "sitegen search"

    def __init__(self, sitegen, project):
        self.command = [sitegen, "search"]
        self.project = project

    def search(self, text, facets):
        chosen = [part for key, value in facets.items() for part in ("--facet", f"{key}={value}")]
        run = subprocess.run([*self.command, *chosen, "--", text], cwd=self.project, capture_output=True, text=True, check=True)
        return re.findall(r"^ {5}(\S+/)  [\d.]+(?: \(.*\))?$", run.stdout, re.M)


class Pagefind:
    """Pagefind's own interface for scripts, with its default settings for Dutch."""

    name = "Pagefind"

    def __init__(self, browser, url):
        self.url = url
        self.page = browser.new_context(locale="nl-NL").new_page()
        self.page.goto(url + "leeg.html")

    def search(self, text, facets):
        answer = self.page.evaluate(PAGEFIND, [text, facets, self.url + "pagefind/pagefind.js"])
        return [path_of(link) for link in answer["links"]]


class Lunr:
    """lunr over the same texts, with its pipeline for Dutch; filters leave out what does not pass."""

    name = "lunr"

    def __init__(self, texts, facts):
        self.facts = facts
        stemmer = snowballstemmer.stemmer("dutch")

        def trim(token, i=None, tokens=None):
            return token.update(lambda text, metadata: re.sub(r"^\W+|\W+$", "", text))

        def stop(token, i=None, tokens=None):
            return None if str(token) in STOP_WORDS else token

        def stem(token, i=None, tokens=None):
            return token.update(lambda text, metadata: stemmer.stemWord(text))

        for function in (trim, stop, stem):
            lunr.pipeline.Pipeline.register_function(function, f"nl-{function.__name__}")
        builder = lunr.builder.Builder()
        builder.pipeline.add(trim, stop, stem)
        builder.search_pipeline.add(stem)
        builder.ref("path")
        builder.field("title", boost=8)
        builder.field("summary", boost=4)
        builder.field("body")
        for path, text in texts.items():
            builder.add({"path": path, **text})
        self.index = builder.build()

    def search(self, text, facets):
        # Its marks for fields, wildcards and such are not what a reader types.
        words = re.sub(r"[~^:*+\-\"]", " ", text).strip()
        found = [hit["ref"] for hit in self.index.search(words)] if words else []
        return [path for path in found
                if all(value in self.facts.get(path, {}).get(key, []) for key, value in facets.items())][:10]
