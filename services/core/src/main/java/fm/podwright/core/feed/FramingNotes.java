package fm.podwright.core.feed;

import fm.podwright.core.show.NotesFrames;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.show.Finding;
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
  private final NotesFrames frames;
  private final Gate gate;

  FramingNotes(Tenancy tenancy, NotesFrames frames, Gate gate) {
    this.tenancy = tenancy;
    this.frames = frames;
    this.gate = gate;
  }

  /// Puts the frame around the notes of one of the account's shows; if that cannot be, what stands
  /// against it, and nothing was changed.
  public List<Finding> frame(AccountId account, ShowId show, NotesFrame frame) {
    try {
      tenancy.run(account, () -> change(account, show, frame));
      return List.of();
    } catch (Blocked blocked) {
      return blocked.findings();
    }
  }

  private void change(AccountId account, ShowId show, NotesFrame frame) {
    var before = frames.of(account, show);
    if (before.equals(frame)) return;
    if (before.footer().equals(frame.footer())) {
      frames.set(account, show, frame);
    } else {
      gate.run(account, show, Intent.keepItems(), () -> frames.set(account, show, frame));
    }
  }
}
