// Letters can be dropped anywhere on the page; choosing files does the same without scripts.
"use strict";

const drop = document.getElementById("drop");
const files = document.getElementById("files");

function overFiles(event) {
  return event.dataTransfer && [...event.dataTransfer.types].includes("Files");
}

document.addEventListener("dragover", (event) => {
  if (!overFiles(event)) return;
  event.preventDefault();
  drop.classList.add("over");
});
document.addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) drop.classList.remove("over");
});
document.addEventListener("drop", (event) => {
  if (!overFiles(event)) return;
  event.preventDefault();
  files.files = event.dataTransfer.files;
  drop.requestSubmit();
});
