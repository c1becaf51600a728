// In a grid: arrows go from box to box, Enter to the next row; on the last row Enter sends, as everywhere.

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

function controlsOf(row) {
  return [...row.querySelectorAll("input")];
}

function staysInText(event) {
  return event.target.type === "text" && (event.key === "ArrowLeft" || event.key === "ArrowRight");
}

document.addEventListener("keydown", (event) => {
  const row = event.target.closest("[data-rooster] tbody tr");
  if (!row || event.altKey || event.ctrlKey || event.metaKey || staysInText(event)) return;
  const rows = [...row.parentElement.rows];
  const here = rows.indexOf(row);
  const column = controlsOf(row).indexOf(event.target);
  const [down, right] = STEPS[event.key] || [1, -column];
  if (event.key !== "Enter" && !STEPS[event.key]) return;
  const next = rows[here + down] && controlsOf(rows[here + down])[column + right];
  if (!next) return;
  event.preventDefault();
  next.focus();
});
