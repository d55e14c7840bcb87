package fm.podwright.standalone.demo;

import fm.podwright.core.episode.Enclosures;
import fm.podwright.core.feed.Drafting;
import fm.podwright.core.feed.Outcome;
import fm.podwright.core.feed.Publishing;
import fm.podwright.core.feed.Transcribing;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.transcript.TranscriptSource;
import fm.podwright.domain.show.Show;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes the episodes, gives them their audio and brings most of them out.
final class Season {
  private static final LocalTime HOUR = LocalTime.of(9, 0);

  private final Member owner;
  private final Show show;
  private final Consumer<String> say;
  private final Drafting drafting;
  private final Publishing publishing;
  private final Transcribing transcribing;
  private final Delivery delivery;
  private final Ensemble ensemble;
  private final Tenancy tenancy;
  private final Enclosures enclosures;
  private final InstantSource clock;

  Season(ApplicationContext dashboard, Member owner, Show show, Consumer<String> say) {
    this.owner = owner;
    this.show = show;
    this.say = say;
    this.drafting = dashboard.getBean(Drafting.class);
    this.publishing = dashboard.getBean(Publishing.class);
    this.transcribing = dashboard.getBean(Transcribing.class);
    this.delivery = new Delivery(dashboard, owner);
    this.ensemble = new Ensemble(dashboard, owner.account(), show.id());
    this.tenancy = dashboard.getBean(Tenancy.class);
    this.enclosures = dashboard.getBean(Enclosures.class);
    this.clock = dashboard.getBean(InstantSource.class);
  }

  private record Work(Script script, Episode draft, Delivery.Parcel parcel) {}

  /// Airs all episodes and says where the audio is of those that are out, the oldest first. While
  /// one is written the worker listens to those before it.
  List<URI> air(Path scratch) throws IOException, InterruptedException {
    ensemble.host();
    say.accept("sound for episodes");
    var sound = new Sound(scratch);
    var works = new ArrayList<Work>();
    for (var script : Script.all()) {
      say.accept("episode %d of %d: %s".formatted(script.place(), Script.COUNT, script.title()));
      works.add(write(script, sound));
    }
    say.accept("portraits and words for guests and topics");
    ensemble.describe();
    for (var work : works) {
      delivery.await(work.parcel());
      release(work);
    }
    return published();
  }

  private Work write(Script script, Sound sound) throws IOException, InterruptedException {
    var draft = drafting.begin(owner.account(), show.id(), script.title()).orElseThrow();
    var edit = script.onto(draft);
    var saved = done(drafting.save(owner.account(), draft.id(), draft.version(), edit));
    transcribe(script, saved);
    return new Work(script, saved, delivery.send(saved, sound.cut(script)));
  }

  private void transcribe(Script script, Episode draft) throws IOException {
    var text = script.transcript();
    if (text.isEmpty()) return;
    var source = TranscriptSource.read(text.get()).value().orElseThrow();
    done(transcribing.set(owner.account(), draft.id(), source));
    done(
        transcribing.name(
            owner.account(), draft.id(), ensemble.speakers(source.transcript().speakers())));
  }

  private void release(Work work) {
    var day = work.script().day();
    if (day.isEmpty()) return;
    var at = at(day.getAsLong());
    var id = work.draft().id();
    done(
        at.isAfter(clock.instant())
            ? publishing.schedule(owner.account(), id, at)
            : publishing.publish(owner.account(), id, Optional.of(at)));
  }

  private Instant at(long day) {
    var today = clock.instant().atZone(Premiere.ZONE).toLocalDate();
    return today.plusDays(day).atTime(HOUR).atZone(Premiere.ZONE).toInstant();
  }

  private List<URI> published() {
    return tenancy.in(owner.account(), () -> enclosures.live(owner.account(), show.id())).stream()
        .map(stored -> stored.enclosure().url())
        .toList();
  }

  private static Episode done(Outcome outcome) {
    if (outcome instanceof Outcome.Done(var episode, _)) return episode;
    throw new IllegalStateException("an episode of the demo was not taken: " + outcome);
  }
}
