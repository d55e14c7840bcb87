package fm.podwright.core.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.feed.Gated.Passed;
import fm.podwright.core.feed.Gated.Refused;
import fm.podwright.core.fixture.Core;
import fm.podwright.core.fixture.Stage;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Edit;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeType;
import fm.podwright.domain.episode.Guid;
import fm.podwright.domain.episode.Numbering;
import fm.podwright.domain.episode.Release.Draft;
import fm.podwright.domain.episode.Words;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.feed.ItemChange;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Listing;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowType;
import fm.podwright.domain.tenancy.AccountId;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GateTest {
  @RegisterExtension static final Stage STAGE = new Stage("gate");

  private final Gate gate = STAGE.get(Gate.class);
  private final Publishing publishing = STAGE.get(Publishing.class);
  private final Drafting drafting = STAGE.get(Drafting.class);
  private final AccountId account = STAGE.account();
  private final Show show = STAGE.show();

  @Test
  void a_change_says_what_apps_see_otherwise() {
    var episode = published("Hello");

    var gated =
        gate.change(
            account,
            show.id(),
            Intent.keepItems(),
            () -> save(episode.edit(numbered(episode, "Good evening", 1))));

    assertThat(((Passed<?>) gated).difference().items())
        .singleElement()
        .asInstanceOf(type(ItemChange.Changed.class))
        .satisfies(it -> assertThat(it.fields()).extracting("label").contains("Title"));
    assertThat(STAGE.revision()).isEqualTo(3);
  }

  @Test
  void an_accident_is_refused_and_nothing_is_changed() {
    var episode = published("Hello");

    var gated =
        gate.change(account, show.id(), Intent.keepItems(), () -> save(called("another", episode)));

    assertThat(((Refused<?>) gated).findings()).extracting(Finding::field).contains("guid");
    assertThat(STAGE.revision()).isEqualTo(2);
  }

  @Test
  void a_show_does_not_become_serial_over_episodes_without_numbers() {
    published("Hello");

    var outcome = STAGE.get(KeepingShow.class).change(account, serial(show));

    assertThat(outcome)
        .asInstanceOf(type(KeepingShow.Outcome.Refused.class))
        .satisfies(it ->
            assertThat(it.findings())
                .singleElement()
                .matches(finding -> finding.problem().contains("“Hello”")));
    assertThat(STAGE.revision()).isEqualTo(2);
  }

  @Test
  void one_of_two_mistakes_can_be_mended_while_the_other_stands() {
    var first = published("First");
    published("Second");
    makeSerialBehindTheGate();

    var outcome = drafting.save(account, first.id(), first.version(), numbered(first, "First", 1));

    assertThat(outcome).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void nothing_new_comes_out_while_the_feed_is_broken() {
    published("First");
    makeSerialBehindTheGate();
    var second = STAGE.fixtures().ready(account, show, "Second");
    drafting.save(account, second.id(), second.version(), numbered(second, "Second", 2));

    var outcome = publishing.publish(account, second.id(), Optional.empty());

    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void planning_rehearses_the_publication_and_leaves_nothing_of_it() {
    published("First");
    makeSerialBehindTheGate();
    var second = STAGE.fixtures().ready(account, show, "Second");
    var planned =
        ((Outcome.Done)
                drafting.save(
                    account, second.id(), second.version(), numbered(second, "Second", 2)))
            .episode();
    var before = STAGE.revision();

    var outcome = publishing.schedule(account, second.id(), Core.MONDAY.plus(Duration.ofDays(1)));

    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(stored(planned).release()).isEqualTo(new Draft());
    assertThat(STAGE.revision()).isEqualTo(before);
  }

  private Episode published(String title) {
    var episode = STAGE.fixtures().ready(account, show, title);
    return ((Outcome.Done) publishing.publish(account, episode.id(), Optional.empty())).episode();
  }

  private boolean save(Episode episode) {
    return STAGE.get(Episodes.class).save(account, episode, Core.MONDAY);
  }

  private static Episode called(String guid, Episode episode) {
    return new Episode(
        episode.id(),
        episode.show(),
        episode.slug(),
        episode.words(),
        episode.numbering(),
        episode.explicit(),
        Optional.of(new Guid(guid)),
        episode.audio(),
        episode.release(),
        episode.version() + 1);
  }

  private void makeSerialBehindTheGate() {
    STAGE.get(Tenancy.class).run(account, () -> STAGE.get(Shows.class).save(account, serial(show)));
  }

  private static Show serial(Show show) {
    var listing = show.listing();
    var serial =
        new Listing(
            listing.language(),
            listing.category(),
            listing.explicit(),
            ShowType.SERIAL,
            listing.zone());
    return new Show(
        show.id(),
        show.slug(),
        show.about(),
        serial,
        show.owner(),
        show.artwork(),
        show.txts(),
        show.guid(),
        show.revision());
  }

  private static Edit numbered(Episode episode, String title, int value) {
    return new Edit(
        episode.slug(),
        new Words(title, "", "Notes."),
        new Numbering(OptionalInt.empty(), OptionalInt.of(value), EpisodeType.FULL),
        Optional.empty(),
        episode.guid());
  }

  private Episode stored(Episode episode) {
    return STAGE
        .get(Tenancy.class)
        .in(account, () -> STAGE.get(Episodes.class).find(account, episode.id()).orElseThrow());
  }
}
