// Statements are drawn on the pictures of pages; what is marked in the text can be added as a statement.
"use strict";

const SVG = "http://www.w3.org/2000/svg";

function draw(sheet) {
  const image = sheet.querySelector("img");
  const boxes = JSON.parse(sheet.dataset.boxes);
  const points = 72 / Number(sheet.dataset.dots);
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${image.naturalWidth * points} ${image.naturalHeight * points}`);
  svg.setAttribute("aria-hidden", "true");
  for (const [statement, left, top, right, bottom] of boxes) {
    const box = document.createElementNS(SVG, "rect");
    box.setAttribute("x", left - 1);
    box.setAttribute("y", top - 1);
    box.setAttribute("width", right - left + 2);
    box.setAttribute("height", bottom - top + 2);
    box.dataset.statement = statement;
    svg.append(box);
  }
  image.after(svg);
}

for (const sheet of document.querySelectorAll(".sheet")) {
  const image = sheet.querySelector("img");
  if (image.complete && image.naturalWidth) draw(sheet);
  else image.addEventListener("load", () => draw(sheet), { once: true });
}

function point(event) {
  const run = event.target.closest("[data-statement]");
  const wanted = run ? run.dataset.statement : "";
  for (const box of document.querySelectorAll(".sheet rect")) {
    box.classList.toggle("now", box.dataset.statement === wanted);
  }
}
const text = document.getElementById("letter-text");
text.addEventListener("mouseover", point);
text.addEventListener("focusin", point);

document.addEventListener("selectionchange", () => {
  const marked = window.getSelection();
  const words = String(marked).trim();
  const field = document.getElementById("words");
  if (field && words && text.contains(marked.anchorNode)) field.value = words;
});
