// Single-key shortcuts, printed on the buttons themselves. Never inside a field, never with Ctrl or Alt; can be switched off.
//   data-toets="n"        pressing n clicks this link or button; on a label it chooses that box, and goes there
//   data-toets-focus="/"  pressing / puts the focus here
//   data-rijen            J and K walk over the links or buttons marked data-rij inside
//   data-sluit-met-esc    Esc closes this details element

const STORE = "wegwijs-sneltoetsen";
const TYPING = "input:not([type=radio]), textarea, select, [contenteditable], dialog[open] *";

function enabled() {
  try {
    return localStorage.getItem(STORE) !== "uit";
  } catch {
    return true;
  }
}

function visible(element) {
  return element.getClientRects().length > 0;
}

// In a list each row may carry the same key: it then means the row that has the focus, else the first one.
function find(attribute, key) {
  const all = [...document.querySelectorAll(`[${attribute}="${CSS.escape(key)}"]`)].filter(visible);
  const row = document.activeElement?.closest("[data-rijen] tr, [data-rijen] li");
  return (row && all.find((element) => row.contains(element))) || all[0];
}

function walk(step) {
  const rows = [...document.querySelectorAll("[data-rijen] [data-rij]")].filter(visible);
  if (rows.length === 0) return false;
  const here = rows.indexOf(document.activeElement);
  const next = here === -1 ? (step > 0 ? 0 : rows.length - 1) : Math.min(Math.max(here + step, 0), rows.length - 1);
  rows[next].focus();
  return true;
}

function escape(target) {
  const menu = target.closest("details[data-sluit-met-esc][open]") || document.querySelector("details[data-sluit-met-esc][open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
}

function onKey(event) {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (event.key === "Escape") return escape(event.target);
  if (event.target.matches(TYPING) || !enabled() || document.documentElement.dataset.sessieStand === "voorbij") return;
  const key = event.key.toLowerCase();
  if ((key === "j" && walk(1)) || (key === "k" && walk(-1))) return event.preventDefault();
  const field = find("data-toets-focus", key);
  if (field) {
    event.preventDefault();
    field.focus();
    return field.select?.();
  }
  const control = find("data-toets", key);
  // Whoever stands on a choice is filling in a form: no key may lead away from it.
  if (!control || (event.target.matches("input") && !event.target.form?.contains(control))) return;
  event.preventDefault();
  control.click();
  control.control?.focus();
}

function showSwitch() {
  const button = document.querySelector("[data-sneltoetsen-knop]");
  if (!button) return;
  const show = () => {
    button.setAttribute("aria-pressed", String(enabled()));
    button.textContent = enabled() ? "Sneltoetsen zijn aan" : "Sneltoetsen zijn uit";
    document.documentElement.toggleAttribute("data-geen-sneltoetsen", !enabled());
  };
  button.addEventListener("click", () => {
    try {
      localStorage.setItem(STORE, enabled() ? "uit" : "aan");
    } catch {
      button.textContent = "Dat kan in deze browser niet";
      return;
    }
    show();
  });
  button.closest("[data-sneltoetsen]").hidden = false;
  show();
}

showSwitch();
document.addEventListener("keydown", onKey);
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details[data-sluit-met-esc][open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
