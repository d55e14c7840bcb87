// What a listener's browser keeps of an episode: where they were, and how fast. Private windows may refuse.
const key = (episode) => `podwright:${episode}`;

export function recall(episode) {
  try {
    return JSON.parse(localStorage.getItem(key(episode))) ?? {};
  } catch {
    return {};
  }
}

export function remember(episode, what) {
  try {
    localStorage.setItem(key(episode), JSON.stringify({ ...recall(episode), ...what }));
  } catch {
    // Listening goes on without it.
  }
}
