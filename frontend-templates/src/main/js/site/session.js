// What a lock screen or a headset's keys show and do.
export function announce(player) {
  if (!navigator.mediaSession) return;
  const { title, show, artwork } = player.dataset;
  const pictures = artwork ? [{ src: artwork, sizes: "512x512" }] : [];
  navigator.mediaSession.metadata = new MediaMetadata({ title, artist: show, album: show, artwork: pictures });
  const on = (act, what) => navigator.mediaSession.setActionHandler(act, what);
  on("play", () => player.play());
  on("pause", () => player.audio.pause());
  on("seekbackward", () => player.skip(-15));
  on("seekforward", () => player.skip(30));
  on("seekto", ({ seekTime }) => player.seek(seekTime));
}

export function position({ audio, length }) {
  if (!navigator.mediaSession?.setPositionState || audio.currentTime > length) return;
  navigator.mediaSession.setPositionState({ duration: length, playbackRate: audio.playbackRate, position: audio.currentTime });
}
