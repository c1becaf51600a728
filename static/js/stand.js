// The safety line in the head of the page: is what I typed kept?
// A draft says so with: document.dispatchEvent(new CustomEvent("wegwijs:stand", { detail: "bewaard" }))
// Words: "bewaard", "bezig", "open" (typed, not yet kept), "wacht" (no network); detail may also be a whole sentence.

const line = document.getElementById("stand");

function clock() {
  return new Date().toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" });
}

const SENTENCES = {
  bewaard: () => `✔ Bewaard om ${clock()}`,
  bezig: () => "Bezig met bewaren…",
  open: () => "Nog niet opgeslagen",
  wacht: () => "⏳ Geen verbinding. Wat je typte staat nog op dit scherm.",
};

function show(state) {
  const text = SENTENCES[state]?.() ?? String(state);
  if (line.textContent !== text) line.textContent = text;
}

if (line) {
  document.addEventListener("wegwijs:stand", (event) => show(event.detail));
  document.addEventListener("input", (event) => {
    if (event.target.form?.method === "post") show("open");
  });
  window.addEventListener("offline", () => show("wacht"));
  window.addEventListener("online", () => show("open"));
}
