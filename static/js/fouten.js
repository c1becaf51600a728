// After a failed form: put the focus on the error summary, and let its links lead to the field itself.

function showSummary(root) {
  const summary = root.querySelector("[data-fouten]");
  if (summary) summary.focus();
}

function focusTarget(event) {
  const link = event.target.closest("[data-fouten] a[href^='#']");
  if (!link) return;
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!target) return;
  event.preventDefault();
  const field = target.matches("input, select, textarea, button") ? target : target.querySelector("input, select, textarea");
  (field || target).focus({ preventScroll: true });
  const heading = document.querySelector(`label[for="${CSS.escape(target.id)}"]`) || target.querySelector("legend") || target;
  heading.scrollIntoView({ block: "start" });
}

showSummary(document);
document.addEventListener("click", focusTarget);
document.addEventListener("htmx:afterSwap", (event) => showSummary(event.detail.target));
