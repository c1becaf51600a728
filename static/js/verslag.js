// The list of figures beside the text of a report. Without this script one types what stands between braces.
// Each line becomes a button that puts its field where the cursor was; the box above the list finds them by word.

const list = document.getElementById("velden");
const text = document.getElementById(list.dataset.voor);
const box = list.querySelector(".veldzoek");
const search = document.getElementById("veldzoek");
const count = document.getElementById("veldtelling");
const lines = [...list.querySelectorAll("li")];

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
  for (const line of lines) {
    const here = line.textContent.toLowerCase();
    line.hidden = !words.every((word) => here.includes(word));
  }
  for (const part of list.querySelectorAll("details")) {
    const found = part.querySelectorAll("li:not([hidden])").length;
    part.hidden = found === 0;
    part.open = words.length > 0 && found > 0;
  }
  const shown = lines.filter((line) => !line.hidden).length;
  count.textContent = words.length === 0 ? "" : shown === 1 ? "1 cijfer gevonden" : `${shown} cijfers gevonden`;
}

lines.forEach(becomeButton);
box.hidden = false;
search.addEventListener("input", find);
search.addEventListener("keydown", (event) => {
  if (event.key !== "Enter") return;
  event.preventDefault();
  lines.find((line) => !line.hidden && search.value.trim())?.querySelector("button").focus();
});
