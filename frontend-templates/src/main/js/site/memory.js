// What a listener's browser keeps: of each episode where they were and how fast, and what they like for all of
// them. Private windows may refuse.
const key = (name) => `podwright:${name}`;
const ALL = " all";

export function recall(name = ALL) {
  try {
    return JSON.parse(localStorage.getItem(key(name))) ?? {};
  } catch {
    return {};
  }
}

export function remember(what, name = ALL) {
  try {
    localStorage.setItem(key(name), JSON.stringify({ ...recall(name), ...what }));
  } catch {
    // Listening goes on without it.
  }
}
