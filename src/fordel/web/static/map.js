// Every link and form of the map leads to a whole page; here only the desk is replaced, so that
// the eye and the focus stay where they are. Without scripts the same links load the page.
"use strict";

const SAID = 150; // milliseconds: a live region must be there before it is filled

async function show(address, focus, keep) {
  const answer = await fetch(address, { headers: { accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const desk = page.getElementById("map-desk");
  if (!desk) { window.location.assign(address); return; }
  document.getElementById("map-desk").replaceWith(desk);
  document.title = page.title;
  if (keep) window.history.pushState({}, "", address);
  if (window.htmx) window.htmx.process(desk);
  const held = document.getElementById(focus);
  if (held) held.focus({ preventScroll: focus !== "panel" || window.innerWidth > 900 });
  const said = document.getElementById("map-said");
  said.textContent = "";
  window.setTimeout(() => { said.textContent = desk.dataset.said; }, SAID);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("#map-desk a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const address = new URL(link.getAttribute("href"), window.location.href);
  if (address.pathname !== window.location.pathname || address.hash) return;
  event.preventDefault();
  const painting = new URLSearchParams(window.location.search).get("brush");
  const byKeys = event.detail === 0;
  const focus = link.dataset.focus || (byKeys && !painting ? "panel" : link.id);
  show(address.href, focus, true);
});

document.addEventListener("submit", (event) => {
  const form = event.target.closest("#map-desk form");
  if (!form || form.method !== "get") return;
  event.preventDefault();
  const question = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
  const focus = (event.submitter && event.submitter.dataset.focus) || (document.activeElement && document.activeElement.id);
  show(`${window.location.pathname}?${question}`, focus || "panel", true);
});

window.addEventListener("popstate", () => show(window.location.href, "", false));
