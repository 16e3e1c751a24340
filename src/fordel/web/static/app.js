// What every page does where scripts run; without them all pages work with plain forms and links.
"use strict";

document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (button && button.dataset.ask && !window.confirm(button.dataset.ask)) event.preventDefault();
});

// Filters send themselves; without scripts the button beside them does.
document.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-self]");
  if (form) form.requestSubmit();
});
