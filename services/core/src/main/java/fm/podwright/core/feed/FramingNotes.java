package fm.podwright.core.feed;

import fm.podwright.core.show.NotesFrames;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.show.NotesFrame;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.List;

/// Changes what stands around all notes of a show. Another footer is seen by listeners at once, if
/// the feed with it passes the gate.
@Singleton
public class FramingNotes {
  private final Tenancy tenancy;
  private final Shows shows;
  private final NotesFrames frames;
  private final Gate gate;

  FramingNotes(Tenancy tenancy, Shows shows, NotesFrames frames, Gate gate) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.frames = frames;
    this.gate = gate;
  }

  /// Puts the frame around the notes of a show.
  public Kept<NotesFrame> frame(AccountId account, ShowId show, NotesFrame frame) {
    return frame(account, show, frame, Unchanged.ANYHOW);
  }

  /// The same, unless somebody was faster.
  public Kept<NotesFrame> frame(AccountId account, ShowId show, NotesFrame frame, Unchanged seen) {
    try {
      return tenancy.in(account, () -> pass(account, show, frame, seen));
    } catch (Blocked blocked) {
      return new Kept.Refused<>(blocked.findings());
    }
  }

  private Kept<NotesFrame> pass(AccountId account, ShowId show, NotesFrame frame, Unchanged seen) {
    if (shows.hold(account, show).isEmpty()) return new Kept.NotFound<>();
    if (!seen.holds()) return new Kept.Conflict<>();
    var before = frames.of(account, show);
    if (!before.equals(frame)) change(account, show, before, frame);
    return new Kept.Done<>(frame, List.of());
  }

  private void change(AccountId account, ShowId show, NotesFrame before, NotesFrame frame) {
    if (before.footer().equals(frame.footer())) {
      frames.set(account, show, frame);
    } else {
      gate.run(account, show, Intent.keepItems(), () -> frames.set(account, show, frame));
    }
  }
}
