// Shows under a date field which day was understood, with its weekday. The server reads it, so that there is one reader
// of dates: an <output data-dag-url> that belongs to the field takes the line of text that it answers.

const WAIT = 250; // milliseconds after the last key
const timers = new WeakMap();

function lineOf(field) {
  return field.id && document.querySelector(`output[data-dag-url][for="${CSS.escape(field.id)}"]`);
}

async function show(field, line) {
  const text = field.value.trim();
  let understood = "";
  if (text) {
    try {
      const answer = await fetch(`${line.dataset.dagUrl}?tekst=${encodeURIComponent(text)}`, { cache: "no-store" });
      if (answer.ok && !answer.redirected) understood = await answer.text();
    } catch {
      // Without a connection the field works as before.
    }
  }
  if (field.value.trim() === text) line.textContent = understood;
}

document.addEventListener("input", (event) => {
  const line = lineOf(event.target);
  if (!line) return;
  clearTimeout(timers.get(line));
  timers.set(line, setTimeout(show, WAIT, event.target, line));
});
