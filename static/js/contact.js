// The quick contact by keyboard. Without this script the page is an ordinary form with buttons.
// In *Wie?*: letters search, a digit or the arrows with Enter choose. Outside fields: a digit chooses what it was about.
// Enter saves, Shift+Enter saves and starts the next one.

const form = document.getElementById("contact");
const TEXT = "input:not([type=radio]):not([type=checkbox]):not([type=submit]), textarea, select";
const OWN_ENTER = "button, a, summary, textarea";

let searching = 0; // requests on their way that change who is chosen, or the list
let waiting = null; // what to do when the last of them is back
let sent = false;

const searchField = () => document.getElementById("id_zoek");
const people = () => [...form.querySelectorAll("#gevonden .kaartje")];
const person = (digit) => form.querySelector(`#gevonden [data-kies="${digit}"]`);

function keysOn() {
  return !document.documentElement.hasAttribute("data-geen-sneltoetsen");
}

function focusTopics() {
  const topics = document.getElementById("id_onderwerp");
  (topics.querySelector("input:checked") || topics.querySelector("input") || form.elements.notitie).focus();
}

function choose(button) {
  if (!button) return;
  waiting = null;
  button.click();
  focusTopics();
}

function save(next) {
  const button = (next && form.elements.volgende) || form.elements.opslaan;
  if (searching) waiting = () => save(next);
  else form.requestSubmit(button);
}

function chooseTopic(digit) {
  const tile = form.querySelector(`[data-cijfer="${digit}"]`);
  if (!tile) return false;
  if (tile.matches("details")) {
    tile.open = true;
    tile.querySelector("input").focus();
  } else {
    const radio = tile.querySelector("input");
    radio.focus();
    radio.click();
  }
  return true;
}

function inSearch(event) {
  const field = event.target;
  const text = field.value.trim();
  if (event.key === "ArrowDown") {
    event.preventDefault();
    people()[0]?.focus();
  } else if (event.key === "Enter") {
    event.preventDefault();
    if (text === "") save(event.shiftKey);
    else if (text === "0") choose(person(0));
    else if (searching) waiting = () => choose(person(1));
    else choose(person(1));
  } else if (/^[0-9]$/.test(event.key) && /\p{L}$/u.test(field.value) && keysOn()) {
    // After letters a digit chooses; after a space, or on its own, it searches: a year, a telephone number.
    event.preventDefault();
    const digit = event.key;
    if (searching) waiting = () => choose(person(digit));
    else choose(person(digit));
  }
}

function inList(event) {
  const list = people();
  const here = list.indexOf(event.target);
  if (event.key === "ArrowDown") list[Math.min(here + 1, list.length - 1)].focus();
  else if (event.key === "ArrowUp") (here === 0 ? searchField() : list[here - 1]).focus();
  else if (event.key === "Escape") searchField().focus();
  else if (/^[0-9]$/.test(event.key) && person(event.key)) choose(person(event.key));
  else {
    // Who types on while a name has the focus is still searching.
    if (event.key.length === 1 && event.key !== " ") searchField().focus();
    return;
  }
  event.preventDefault();
}

function onKey(event) {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const { target } = event;
  if (target === searchField()) return inSearch(event);
  if (target.closest?.("#gevonden")) return inList(event);
  if (event.key === "Enter" && (event.shiftKey ? target.matches(TEXT) || form.contains(target) : !target.closest(OWN_ENTER))) {
    if (!form.contains(target) && target !== document.body) return;
    event.preventDefault();
    return save(event.shiftKey);
  }
  if (/^[1-9]$/.test(event.key) && keysOn() && !target.matches(TEXT) && chooseTopic(event.key)) event.preventDefault();
}

function onBusy(event) {
  if (form.contains(event.target) || event.target === form) searching += 1;
}

function onReady() {
  searching = Math.max(searching - 1, 0);
  if (searching || !waiting) return;
  const act = waiting;
  waiting = null;
  act();
}

function onSubmit(event) {
  if (event.defaultPrevented) return;
  if (sent) return event.preventDefault();
  sent = true;
  form.dispatchEvent(new CustomEvent("wegwijs:verzonden"));
}

if (form) {
  if ("nieuw" in form.dataset && crypto.randomUUID) form.elements.uuid.value = crypto.randomUUID();
  document.addEventListener("keydown", onKey);
  document.addEventListener("htmx:beforeRequest", onBusy);
  document.addEventListener("htmx:afterSettle", onReady);
  for (const failed of ["htmx:responseError", "htmx:sendError", "htmx:sendAbort", "htmx:timeout"]) {
    document.addEventListener(failed, onReady);
  }
  document.addEventListener("htmx:afterSwap", (event) => {
    // Chosen with the mouse or a finger: the next question is what it was about.
    if (event.detail.target.id === "wie" && document.activeElement === document.body) {
      (searchField() && !form.querySelector("[name=clients]") ? searchField() : null)?.focus();
      if (document.activeElement === document.body) focusTopics();
    }
  });
  form.addEventListener("submit", onSubmit);
  // Back through the history of the browser: this very form may be sent again, and is then the same contact.
  window.addEventListener("pageshow", () => { sent = false; });
}
