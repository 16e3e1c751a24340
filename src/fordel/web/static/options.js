// A slider above each weight; the number stays what is sent, and works alone without scripts.
"use strict";

for (const field of document.querySelectorAll("input.weight")) {
  const slide = document.createElement("input");
  slide.type = "range";
  slide.className = "slide";
  slide.min = "0";
  slide.max = "100";
  slide.value = field.value;
  slide.setAttribute("aria-label", field.getAttribute("aria-label"));
  field.before(slide);
  slide.addEventListener("input", () => {
    field.value = slide.value;
  });
  field.addEventListener("input", () => {
    slide.value = field.value;
  });
}
