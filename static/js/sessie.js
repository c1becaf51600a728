// Warns before the session ends, and keeps what was typed when it did.
// The element #sessie carries data-duur and data-waarschuw (seconds), data-verleng-url and data-wie (who is signed in).
// GET on verleng-url renews the session: 200 {"wie": "<id>", "csrf": "<token>"} when signed in, anything else when not.

const root = document.getElementById("sessie");
const warning = root.querySelector("[data-sessie-bijna]");
const ended = root.querySelector("[data-sessie-voorbij]");
const message = root.querySelector("[data-sessie-bericht]");
const LENGTH = Number(root.dataset.duur) * 1000;
const AHEAD = Number(root.dataset.waarschuw) * 1000;
const RECENT = Math.min(60_000, AHEAD / 2);
const SHARED = "wegwijs-sessie-tot";

let until = 0;
let lastTouch = 0;
let timer = 0;

function renewed(moment = Date.now()) {
  until = moment + LENGTH;
  try {
    localStorage.setItem(SHARED, String(until));
  } catch {
    // Private windows may refuse: this tab then counts alone.
  }
  schedule();
}

function schedule() {
  clearTimeout(timer);
  const left = until - Date.now();
  timer = setTimeout(tick, Math.max(left > AHEAD ? left - AHEAD : left, 50));
}

async function ask() {
  try {
    const answer = await fetch(root.dataset.verlengUrl, { headers: { Accept: "application/json" }, cache: "no-store" });
    if (!answer.ok || answer.redirected) return { state: "uit" };
    const body = await answer.json();
    if (String(body.wie) !== root.dataset.wie) return { state: "ander" };
    return { state: "in", csrf: body.csrf };
  } catch {
    return { state: "weg" };
  }
}

function refreshTokens(token) {
  if (!token) return;
  for (const input of document.querySelectorAll("input[name=csrfmiddlewaretoken]")) input.value = token;
}

async function extend() {
  const moment = Date.now();
  const answer = await ask();
  if (answer.state === "in") {
    refreshTokens(answer.csrf);
    renewed(moment);
    if (warning.open) warning.close();
  } else if (answer.state !== "weg") {
    end();
  }
  return answer.state;
}

function tick() {
  if (document.documentElement.dataset.sessieStand === "voorbij") return;
  const left = until - Date.now();
  if (left <= 0) return end();
  if (left > AHEAD) return schedule();
  if (Date.now() - lastTouch < RECENT) extend();
  else if (!warning.open) warn();
  clearTimeout(timer);
  timer = setTimeout(tick, Math.min(left, 1000));
}

function warn() {
  // No modal on a phone; on a larger screen the focus moves to the one button, so that one key is enough.
  if (matchMedia("(max-width: 40rem)").matches) warning.show();
  else warning.showModal();
}

function end() {
  if (warning.open) warning.close();
  document.documentElement.dataset.sessieStand = "voorbij";
  message.textContent = "";
  ended.hidden = false;
  ended.focus();
}

async function comeBack() {
  const moment = Date.now();
  const answer = await ask();
  if (answer.state === "in") {
    refreshTokens(answer.csrf);
    delete document.documentElement.dataset.sessieStand;
    ended.hidden = true;
    renewed(moment);
    document.getElementById("inhoud").focus();
  } else {
    message.textContent = {
      uit: "Je bent nog niet ingelogd. Log eerst in met de knop hieronder.",
      ander: "Er is nu iemand anders ingelogd. Alleen wie dit typte kan verder. Anders: sluit deze pagina.",
      weg: "Er is geen verbinding. Probeer het zo nog een keer.",
    }[answer.state];
  }
}

root.querySelector("[data-sessie-verleng]").addEventListener("click", extend);
root.querySelector("[data-sessie-terug]").addEventListener("click", comeBack);
warning.addEventListener("cancel", extend);
for (const kind of ["keydown", "pointerdown", "input"]) {
  document.addEventListener(kind, () => { if (!warning.open) lastTouch = Date.now(); }, { passive: true, capture: true });
}
document.addEventListener("submit", (event) => {
  if (document.documentElement.dataset.sessieStand !== "voorbij" || event.target.method === "dialog") return;
  event.preventDefault();
  ended.focus();
}, { capture: true });
// Heard at the request itself: the part of the page that asked can be gone when the answer comes.
document.addEventListener("htmx:beforeSend", ({ detail: { xhr } }) => {
  xhr.addEventListener("load", () => { if (xhr.status < 400) renewed(); });
});
document.addEventListener("visibilitychange", () => {
  if (document.hidden) return;
  if (document.documentElement.dataset.sessieStand === "voorbij") comeBack();
  else tick();
});
window.addEventListener("storage", (event) => {
  if (event.key !== SHARED || !event.newValue) return;
  until = Math.max(until, Number(event.newValue));
  if (until - Date.now() > AHEAD && warning.open) warning.close();
  schedule();
});

renewed();
