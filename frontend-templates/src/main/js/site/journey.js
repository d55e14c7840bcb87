import { keep, rejoin, sounding } from "./dock.js";
import { timeOf } from "./clock.js";

// While something plays, pages of the show are fetched into the open one, so that the sound goes on: the player
// moves into a dock below. When nothing plays, links are ordinary links.
let here = location.pathname + location.search;
let underWay = new AbortController();

addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (link.origin !== location.origin || link.target || link.download || link.dataset.journey === "off") return;
  const isHere = link.pathname + link.search === here;
  if ((isHere && link.hash) || !sounding()) return;
  event.preventDefault();
  isHere ? scrollTo({ top: 0 }) : visit(link.href, { isNew: true });
});

addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  if (event.defaultPrevented || form.method !== "get" || form.dataset.journey === "off" || !sounding()) return;
  const address = new URL(form.action);
  if (address.origin !== location.origin) return;
  event.preventDefault();
  address.search = new URLSearchParams(new FormData(form, submitter)).toString();
  visit(address.href, { isNew: true });
});

addEventListener("popstate", ({ state }) => {
  if (location.pathname + location.search === here) return;
  sounding() ? visit(location.href, { isNew: false, top: state?.top ?? 0 }) : location.reload();
});

async function visit(address, { isNew, top = 0 }) {
  underWay.abort();
  underWay = new AbortController();
  const { signal } = underWay;
  document.documentElement.toggleAttribute("data-loading", true);
  const arrived = await load(address, signal);
  if (signal.aborted) return;
  document.documentElement.toggleAttribute("data-loading", false);
  if (!arrived) return location.assign(address);
  keep(sounding());
  if (isNew) begin(arrived.address + new URL(address).hash);
  here = location.pathname + location.search;
  show(arrived.page, top);
}

async function load(address, signal) {
  try {
    const answer = await fetch(address, { headers: { accept: "text/html" }, signal });
    if (!answer.headers.get("content-type")?.startsWith("text/html")) return null;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return page.querySelector("#main") ? { page, address: answer.url.split("#")[0] } : null;
  } catch {
    return null;
  }
}

// Where one was on the page that is left is kept with it, for coming back.
function begin(address) {
  history.replaceState({ top: scrollY }, "");
  history.scrollRestoration = "manual";
  history.pushState({ top: 0 }, "", address);
}

function show(page, top) {
  adopt(page);
  rejoin();
  const main = document.querySelector("#main");
  main.focus({ preventScroll: true });
  tell(page.title);
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target) target.scrollIntoView();
  else scrollTo({ top, behavior: "instant" });
  const time = timeOf({ hash: location.hash });
  if (time !== null) dispatchEvent(new HashChangeEvent("hashchange"));
}

// Everything of the page but what plays, which is never taken out of the document.
function adopt(page) {
  const dock = document.querySelector(".dock");
  const isOurs = (node) => node === dock || node.id === "journey-voice";
  for (const node of [...document.body.childNodes]) if (!isOurs(node)) node.remove();
  dock.before(...[...page.body.childNodes].map((node) => document.adoptNode(node)));
  document.body.className = page.body.className;
  document.title = page.title;
  for (const fresh of page.head.querySelectorAll("link[rel=stylesheet], link[rel=canonical], link[rel=alternate]")) {
    const isKnown = document.head.querySelector(`link[rel="${fresh.rel}"][href="${CSS.escape(fresh.getAttribute("href"))}"]`);
    if (fresh.rel === "canonical") document.head.querySelector("link[rel=canonical]")?.remove();
    if (!isKnown || fresh.rel === "canonical") document.head.append(document.adoptNode(fresh));
  }
}

function tell(title) {
  let voice = document.querySelector("#journey-voice");
  if (!voice) {
    voice = document.createElement("p");
    voice.id = "journey-voice";
    voice.className = "visually-hidden";
    voice.setAttribute("aria-live", "polite");
    document.body.append(voice);
  }
  voice.textContent = title;
}
