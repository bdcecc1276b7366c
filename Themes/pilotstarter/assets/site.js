/**
 * Small comforts on top of pages that work without a script.
 */

// A button that copies the address of the page. Its texts come from the page.
for (const place of document.querySelectorAll("[data-kopieer]")) {
  if (!navigator.clipboard) continue;
  const button = Object.assign(document.createElement("button"), {
    type: "button",
    className: "ps-copy__button",
    textContent: place.dataset.kopieer,
  });
  const status = Object.assign(document.createElement("span"), { className: "ps-copy__status" });
  status.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    const address = document.querySelector('link[rel="canonical"]')?.href ?? location.href;
    try {
      await navigator.clipboard.writeText(address);
      status.textContent = place.dataset.gekopieerd;
    } catch {
      status.textContent = address;
    }
  });
  place.append(button, " ", status);
}

// Escape closes the menu and gives the focus back to its button.
const menu = document.querySelector(".ps-menu");
menu?.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !menu.open) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

// The search field shows results while somebody types; what that takes is loaded when the field is first used.
const search = document.querySelector("form[data-index]");
let isSearching = false;
async function quicken() {
  if (isSearching) return;
  isSearching = true;
  try {
    (await import("./zoek-snel.js")).attach(search);
  } catch {
    // The form works without; perhaps the next time.
    isSearching = false;
  }
}
search?.addEventListener("focusin", quicken);
if (search?.contains(document.activeElement)) quicken();
