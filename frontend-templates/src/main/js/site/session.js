// What a lock screen or a headset's keys show and do.
export function announce(player) {
  if (!navigator.mediaSession) return;
  tell(player);
  const on = (act, what) => {
    try {
      navigator.mediaSession.setActionHandler(act, what);
    } catch {
      // A browser that has no such key.
    }
  };
  const isChaptered = player.chapters.listed.length > 0;
  on("play", () => player.play());
  on("pause", () => player.audio.pause());
  on("stop", () => player.audio.pause());
  on("seekbackward", ({ seekOffset }) => player.skip(-(seekOffset || 15)));
  on("seekforward", ({ seekOffset }) => player.skip(seekOffset || 30));
  on("seekto", ({ seekTime }) => player.seek(seekTime));
  on("previoustrack", isChaptered ? () => player.chapters.previous() : null);
  on("nexttrack", isChaptered ? () => player.chapters.next() : null);
}

function tell({ dataset, chapters }) {
  const { title, show, artwork } = dataset;
  const picture = chapters.picture ?? artwork;
  navigator.mediaSession.metadata = new MediaMetadata({
    title: chapters.current?.title || title,
    artist: chapters.current?.title ? title : show,
    album: show,
    artwork: picture ? [{ src: new URL(picture, location.href).href, sizes: "512x512" }] : [],
  });
}

export function position({ audio, length }) {
  if (!navigator.mediaSession?.setPositionState || audio.currentTime > length) return;
  navigator.mediaSession.setPositionState({ duration: length, playbackRate: audio.playbackRate, position: audio.currentTime });
}
