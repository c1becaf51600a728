// The quick contact by keyboard. Without this script the page is an ordinary form with buttons.
// In *Wie?*: letters search, a digit or the arrows with Enter choose. Outside fields: a digit chooses what it was about.
// Enter saves; what follows is the same page, ready for the next one.

const form = document.getElementById("contact");
const TEXT = "input:not([type=radio]):not([type=checkbox]):not([type=submit]), textarea, select";
const SETTLED = 40; // milliseconds
const ALONE = 500; // milliseconds after a 0 in which no other digit came: it was no telephone number
const AGAIN = 10_000; // milliseconds after which one may save again
const PHONE = matchMedia("(max-width: 40rem)");
const waiting = new Set(); // requests on their way that change who is chosen, or the list
const shown = new WeakSet(); // requests whose answer was put on the page
const OWN_ENTER = "button, a, summary, textarea";

let asked = ""; // the text that the list on the page belongs to, or is being fetched for
let search = null; // the request for that list
let queue = []; // what was pressed before the list was there: done in order, as soon as it is
let sent = false;
let zero = 0; // the timer behind a 0 that stands alone

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

function upToDate() {
  return waiting.size === 0 && (searchField()?.value ?? asked) === asked;
}

function run() {
  while (queue.length > 0 && upToDate()) queue.shift()();
}

function whenReady(act) {
  queue.push(act);
  run();
}

function choose(digit) {
  const text = searchField()?.value;
  const pick = () => {
    // Who typed something else since, saw another list.
    const button = searchField()?.value === text && person(digit);
    if (button) {
      button.click();
    } else {
      queue = [];
      searchField()?.focus();
    }
  };
  // An unknown visitor needs no list. The focus moves on at once: who types fast is already at the next question.
  if (digit === "0" && person(digit)) pick();
  else whenReady(pick);
  if (!upToDate()) focusTopics();
}

function save() {
  const send = () => form.requestSubmit(form.elements.opslaan);
  if (queue.length === 0 && waiting.size === 0) send();
  else whenReady(send);
}

// 0 is an unknown visitor, unless more follows: then it is the beginning of a telephone number.
function chooseAlone() {
  clearTimeout(zero);
  zero = setTimeout(() => { if (searchField()?.value.trim() === "0") choose("0"); }, ALONE);
}

function chooseTopic(digit) {
  const tile = form.querySelector(`[data-cijfer="${digit}"]`);
  if (!tile) return false;
  if (tile.matches("details")) {
    tile.open = true;
    form.querySelector(".tegel--anders input").focus();
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
    clearTimeout(zero);
    if (text === "") save();
    else choose(text === "0" ? "0" : "1");
  } else if (/^[0-9]$/.test(event.key) && /\p{L}$/u.test(field.value) && keysOn()) {
    // After letters a digit chooses; after a space, or on its own, it searches: a year, a telephone number.
    event.preventDefault();
    choose(event.key);
  } else if (event.key === "0" && text === "" && keysOn()) {
    chooseAlone();
  }
}

function inList(event) {
  const list = people();
  const here = list.indexOf(event.target);
  if (event.key === "ArrowDown") list[Math.min(here + 1, list.length - 1)].focus();
  else if (event.key === "ArrowUp") (here === 0 ? searchField() : list[here - 1]).focus();
  else if (event.key === "Escape") searchField().focus();
  else if (/^[0-9]$/.test(event.key) && person(event.key)) choose(event.key);
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
  if (event.key === "Enter" && !target.closest(OWN_ENTER)) {
    if (!form.contains(target) && target !== document.body) return;
    event.preventDefault();
    return save();
  }
  if (/^[1-9]$/.test(event.key) && keysOn() && !target.matches(TEXT) && chooseTopic(event.key)) event.preventDefault();
}

// The end of a request is heard at the request itself. What htmx says of it, it says at the part of the page that
// asked; when another answer replaced that part meanwhile, nobody hears it, and all that was pressed would wait forever.
function onSend({ target, detail: { xhr } }) {
  if (!form.contains(target)) return;
  if (target === searchField()) {
    forgetSearch();
    asked = target.value;
    search = xhr;
  }
  waiting.add(xhr);
  // htmx needs a moment to make the new buttons its own.
  xhr.addEventListener("loadend", () => setTimeout(onAnswer, SETTLED, xhr));
}

// No list, no choice: nothing that was pressed may be done to somebody else. The text stays; the names of an older text
// go. A search that another one took the place of, or that came after the choice, may fail: nothing waits for it.
function onAnswer(xhr) {
  if (waiting.delete(xhr) && !shown.has(xhr)) {
    queue = [];
    if (xhr === search) form.querySelectorAll("#gevonden li:has([data-kies]:not([data-kies='0']))").forEach((row) => row.remove());
  }
  run();
}

function forgetSearch() {
  waiting.delete(search);
  search = null;
}

function onSubmit(event) {
  if (event.defaultPrevented) return;
  if (sent) return event.preventDefault();
  if (event.submitter === form.elements.opslaan && waiting.size > 0) {
    // Who was chosen a moment ago is not on the form yet.
    event.preventDefault();
    return save();
  }
  setSent(true);
  // Still here after that: the line is slow or dead, or somebody stopped it. What is sent again is still one contact.
  setTimeout(setSent, AGAIN, false);
}

function setSent(now) {
  sent = now;
  form.dispatchEvent(new CustomEvent("wegwijs:verzonden", { detail: now }));
}

// Who opens *Nog iemand erbij* wants to type a name: without this the letters would land on the page.
function onFold(event) {
  const fold = event.target;
  const elsewhere = document.activeElement !== document.body && !fold.contains(document.activeElement);
  if (fold.matches(".wie__meer") && fold.open && !elsewhere) searchField()?.focus();
}

// On a phone what it was about comes first: all but the first thing to know is folded.
function foldOnPhone() {
  const more = form.querySelector(".weten__meer");
  if (more) more.open = !PHONE.matches;
}

// On a phone the focus in *Wie?* can push the line that says what was saved off the screen.
function keepSavedInSight() {
  const saved = document.querySelector("[data-opgeslagen]");
  const field = searchField();
  if (!saved || !field || !PHONE.matches) return;
  const show = () => requestAnimationFrame(() => saved.scrollIntoView({ block: "start" }));
  if (document.activeElement === field) show();
  else field.addEventListener("focus", show, { once: true });
}

if (form) {
  if ("nieuw" in form.dataset && crypto.randomUUID) form.elements.uuid.value = crypto.randomUUID();
  asked = searchField()?.value ?? "";
  document.addEventListener("keydown", onKey);
  document.addEventListener("htmx:beforeSend", onSend);
  document.addEventListener("htmx:beforeSwap", ({ detail }) => { if (detail.shouldSwap) shown.add(detail.xhr); });
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target.id !== "wie") return;
    foldOnPhone();
    asked = searchField()?.value ?? "";
    forgetSearch();
    if (document.activeElement !== document.body) return;
    // The button that was pressed is gone: on to the next question, or back to the search.
    const chosen = form.querySelector("[name=clients]") || !searchField();
    if (chosen) focusTopics();
    else searchField().focus();
  });
  form.addEventListener("toggle", onFold, { capture: true });
  keepSavedInSight();
  foldOnPhone();
  form.addEventListener("submit", onSubmit);
  // Back through the history of the browser: this very form may be sent again, and is then the same contact.
  window.addEventListener("pageshow", () => setSent(false));
}
