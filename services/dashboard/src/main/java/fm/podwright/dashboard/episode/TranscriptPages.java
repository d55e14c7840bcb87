package fm.podwright.dashboard.episode;

import fm.podwright.core.episode.transcript.StoredTranscript;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Shown;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.transcript.Transcript;
import fm.podwright.domain.episode.transcript.TranscriptSource;
import fm.podwright.domain.show.Finding;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.episode.TranscriptPage;
import fm.podwright.templates.dashboard.episode.TranscriptPanel;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes the page of an episode's transcript.
@Singleton
class TranscriptPages {
  private final Frames frames;

  TranscriptPages(Frames frames) {
    this.frames = frames;
  }

  /// The page with `form`, which may have been refused.
  TranscriptPage of(HttpRequest<?> request, Member member, FoundTranscript found, Form form) {
    return of(request, member, found, form, Shown.in(SpeakersForm.of(found.speakers())));
  }

  /// The page with names that were refused.
  TranscriptPage named(HttpRequest<?> request, Member member, FoundTranscript found, Form named) {
    return of(request, member, found, Form.EMPTY, named);
  }

  private TranscriptPage of(
      HttpRequest<?> request, Member member, FoundTranscript found, Form form, Form speakers) {
    return new TranscriptPage(
        frames.around(request, found.show(), Section.EPISODES),
        found.episode(),
        found.transcript().map(it -> panel(found, it)),
        found.people(),
        form,
        speakers,
        found.mayBeChangedBy(member));
  }

  private static TranscriptPanel panel(FoundTranscript found, StoredTranscript stored) {
    return new TranscriptPanel(
        stored.source().format(),
        stored.source().transcript(),
        stored.shown(),
        stored.speakers(),
        findings(found, stored));
  }

  private static List<Finding> findings(FoundTranscript found, StoredTranscript stored) {
    var findings = new ArrayList<>(TranscriptSource.remarks(stored.source().text()));
    found
        .length()
        .ifPresent(length -> {
          var beyond = stored.source().transcript().beyond(length);
          if (beyond > 0) findings.add(beyond(stored.source().transcript(), beyond));
        });
    return findings;
  }

  private static Finding beyond(Transcript transcript, long beyond) {
    return Finding.warning(
        TranscriptSource.FIELD,
        String.format(
            Locale.ROOT,
            "%,d of %,d cues begin after the audio has ended.",
            beyond,
            transcript.cues().size()),
        "Look whether it belongs to this audio, and to this cut of it.");
  }
}
