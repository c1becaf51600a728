// The list of figures beside the text of a report. Without this script it is a page of its own, from which one types
// what stands between braces. It is fetched once somebody looks for a figure; then each line becomes a button that puts
// its field where the cursor was, and the box above the list finds them by word.

const list = document.getElementById("velden");
const fetched = document.getElementById("veldenlijst");
const text = document.getElementById(list.dataset.voor);
const box = list.querySelector(".veldzoek");
const search = document.getElementById("veldzoek");
const count = document.getElementById("veldtelling");
const allLines = () => [...list.querySelectorAll("li")];

function insert(field) {
  const { selectionStart: begin, selectionEnd: end } = text;
  text.setRangeText(field, begin, end, "end");
  text.dispatchEvent(new Event("input", { bubbles: true }));
  text.focus();
}

function becomeButton(line) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "veldknop";
  button.append(...line.childNodes);
  line.append(button);
  const field = line.querySelector("code").textContent;
  button.addEventListener("click", () => insert(field));
}

function find() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const lines = allLines();
  for (const line of lines) {
    const here = line.textContent.toLowerCase();
    line.hidden = !words.every((word) => here.includes(word));
  }
  for (const part of fetched.querySelectorAll("details")) {
    const found = part.querySelectorAll("li:not([hidden])").length;
    part.hidden = found === 0;
    part.open = words.length > 0 && found > 0;
  }
  const shown = lines.filter((line) => !line.hidden).length;
  count.textContent = words.length === 0 ? "" : shown === 1 ? "1 cijfer gevonden" : `${shown} cijfers gevonden`;
}

// What was fetched takes the place of the link that asked for it; who chose that link goes on at the first part.
function onFetched() {
  [...fetched.querySelectorAll("li")].forEach(becomeButton);
  if (document.activeElement !== search) fetched.querySelector("summary")?.focus();
  if (search.value) find();
}

allLines().forEach(becomeButton);
box.hidden = false;
fetched.addEventListener("htmx:afterSwap", onFetched);
search.addEventListener("focus", () => fetched.querySelector("a")?.click(), { once: true });
search.addEventListener("input", find);
search.addEventListener("keydown", (event) => {
  if (event.key !== "Enter") return;
  event.preventDefault();
  allLines().find((line) => !line.hidden && search.value.trim())?.querySelector("button").focus();
});
