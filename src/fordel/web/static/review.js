// Single keys for review. They can be turned off on the page, and never act while something is written.
"use strict";

const page = document.getElementById("case");
const WRITING = "input, select, textarea, [contenteditable]";

function open(panel) {
  const details = document.getElementById(panel);
  details.open = true;
  const first = details.querySelector("[data-first]");
  const picked = String(window.getSelection()).trim().replace(/\s+/g, " ");
  if (picked && first.hasAttribute("data-from-selection")) first.value = picked;
  first.focus();
  details.scrollIntoView({ block: "nearest" });
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.ctrlKey && event.target.form) {
    event.preventDefault();
    event.target.form.requestSubmit();
    return;
  }
  if (page.dataset.keys !== "on" || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Escape") {
    for (const each of document.querySelectorAll("details.panel[open]")) each.open = false;
    document.getElementById("said-words").focus();
    return;
  }
  if (event.target.closest(WRITING) || event.repeat) return;
  const wanted = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (!wanted) return;
  event.preventDefault();
  wanted.click();
});

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-open]");
  if (!opener) return;
  event.preventDefault();
  open(opener.dataset.open);
});

// One ruling for each press, however long the answer takes.
document.addEventListener("submit", (event) => {
  if (event.target.dataset.sent) event.preventDefault();
  event.target.dataset.sent = "yes";
});
window.addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});

if (page.querySelector("#correct[open]")) open("correct");
else if (!window.location.hash) document.getElementById("said-words").focus({ preventScroll: true });
