// <follow-apps>: the apps of the listener's own system come first; those of other systems alone go.
class FollowApps extends HTMLElement {
  connectedCallback() {
    const here = system();
    const list = this.querySelector("ul");
    const items = [...list.children];
    const rank = ({ dataset }) => (dataset.systems.split(" ").includes(here) ? 0 : dataset.systems === "" ? 1 : 2);
    items.sort((one, other) => rank(one) - rank(other)).forEach((item) => list.append(item));
    for (const item of items) item.hidden = here !== "" && rank(item) === 2;
  }
}

function system() {
  const { userAgent, maxTouchPoints } = navigator;
  if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)) return "ios";
  if (/Android/.test(userAgent)) return "android";
  if (/Macintosh/.test(userAgent)) return "mac";
  if (/Windows/.test(userAgent)) return "windows";
  return /Linux|X11/.test(userAgent) ? "linux" : "";
}
customElements.define("follow-apps", FollowApps);
