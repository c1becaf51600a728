// In a grid: arrows go from box to box, Enter to the next row. On the last row Enter sends, as everywhere; and so it
// does on a row that is still empty in a list of lines (data-rooster="regels"): then the list is done.

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

function controlsOf(row) {
  return [...row.querySelectorAll("input")];
}

function isEmpty(row) {
  return controlsOf(row).every((input) => (input.type === "checkbox" ? !input.checked : input.value === ""));
}

function isDone(event, row) {
  return event.key === "Enter" && row.closest("[data-rooster='regels']") && isEmpty(row);
}

function staysInText(event) {
  return event.target.type === "text" && event.key !== "Enter";
}

document.addEventListener("keydown", (event) => {
  const row = event.target.closest("[data-rooster] tbody tr");
  if (!row || !(event.key === "Enter" || STEPS[event.key]) || event.altKey || event.ctrlKey || event.metaKey) return;
  if (staysInText(event) || isDone(event, row)) return;
  const rows = [...row.parentElement.rows];
  const column = controlsOf(row).indexOf(event.target);
  const [down, right] = STEPS[event.key] || [1, -column];
  const there = rows[rows.indexOf(row) + down];
  const next = there && controlsOf(there)[column + right];
  if (!next) return;
  event.preventDefault();
  next.focus();
});
