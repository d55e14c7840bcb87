package fm.podwright.publisher.preview;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.fixture.Listener;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PreviewTest {
  private static final String HOST = "first.localhost";
  private static Studio studio;
  private static Running publisher;
  private static Listener listener;
  private static AccountId account;
  private static Show show;

  @BeforeAll
  static void start() {
    studio = Studio.fresh();
    account = studio.account();
    show = studio.show(account, "first");
    publisher = Running.over(studio);
    listener = publisher.listener();
  }

  @AfterAll
  static void end() {
    publisher.close();
    studio.close();
  }

  @Test
  void a_preview_shows_a_draft_to_whoever_has_the_token_and_to_nobody_keeps_it() {
    var draft = studio.draft(account, show, "Soon", sound(3000, 4));
    studio.share(account, draft, "a-token-of-a-preview");

    var page = listener.get(HOST, "/preview/a-token-of-a-preview");
    var audio = listener.get(HOST, "/preview/a-token-of-a-preview/audio", "Range: bytes=10-19");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("Soon").contains("/preview/a-token-of-a-preview/audio");
    assertThat(page.header("cache-control")).contains("no-store");
    assertThat(page.header("x-robots-tag").orElseThrow()).contains("noindex");
    assertThat(audio.status()).isEqualTo(206);
    assertThat(audio.header("cache-control")).contains("no-store");
    assertThat(audio.body()).isEqualTo(Arrays.copyOfRange(sound(3000, 4), 10, 20));
    assertThat(listener.get(HOST, "/preview/another").status()).isEqualTo(404);
    var elsewhere = studio.account();
    studio.show(elsewhere, "third");
    assertThat(listener.get("third.localhost", "/preview/a-token-of-a-preview").status())
        .isEqualTo(404);
  }
}
