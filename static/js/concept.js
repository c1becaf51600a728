// Keeps what is typed on the server, at most once a second, so that nothing is lost with the session or the battery.

const form = document.getElementById("contact");
const url = form?.dataset.conceptUrl;
const warning = document.getElementById("let-op");

let timer = 0;
let dirty = false;
let sent = false;

function say(state) {
  document.dispatchEvent(new CustomEvent("wegwijs:stand", { detail: state }));
}

async function keep({ leaving = false } = {}) {
  clearTimeout(timer);
  timer = 0;
  if (!dirty || sent) return;
  dirty = false;
  try {
    const answer = await fetch(url, { method: "POST", body: new FormData(form), keepalive: leaving, redirect: "manual" });
    if (!answer.ok) throw new Error(String(answer.status));
    const { bewaard, let_op: words } = await answer.json();
    if (warning.textContent !== (words || "")) warning.textContent = words || "";
    if (bewaard && !dirty) say(`✔ Concept bewaard om ${bewaard}`);
  } catch {
    dirty = true;
    if (!navigator.onLine) say("wacht");
  }
}

function touched() {
  dirty = true;
  timer ||= setTimeout(keep, 1000);
}

if (url) {
  form.addEventListener("input", touched);
  form.addEventListener("change", touched);
  document.addEventListener("htmx:afterSwap", (event) => { if (event.detail.target.id === "wie") touched(); });
  form.addEventListener("focusout", () => keep());
  form.addEventListener("wegwijs:verzonden", (event) => { sent = event.detail; keep(); });
  window.addEventListener("pagehide", () => keep({ leaving: true }));
  document.addEventListener("visibilitychange", () => { if (document.hidden) keep({ leaving: true }); });
}
