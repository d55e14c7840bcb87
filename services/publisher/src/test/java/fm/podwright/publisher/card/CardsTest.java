package fm.podwright.publisher.card;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.fixture.Listener;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import fm.podwright.publisher.fixture.Until;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CardsTest {
  private static final Pattern PICTURE =
      Pattern.compile("property=\"og:image\" content=\"([^\"]+)\"");
  private static Studio studio;
  private static Running publisher;
  private static Listener listener;
  private static AccountId account;

  @BeforeAll
  static void start() {
    studio = Studio.fresh();
    account = studio.account();
    publisher = Running.over(studio);
    listener = publisher.listener();
  }

  @AfterAll
  static void end() {
    publisher.close();
    studio.close();
  }

  @Test
  void each_page_has_a_picture_that_other_sites_can_show() throws IOException {
    var show = studio.show(account, "carded");
    studio.artwork(account, show, square());
    studio.published(account, show, "The First", sound(1000, 1));

    for (var page : new String[] {"/", "/about", "/episodes/the-first"}) {
      var path = card("carded.localhost", page);
      var got = listener.get("carded.localhost", path);
      var asked = listener.head("carded.localhost", path);

      assertThat(got.status()).as(page).isEqualTo(200);
      assertThat(got.header("content-type")).contains("image/jpeg");
      assertThat(asked.header("content-length")).contains(String.valueOf(got.body().length));
      var image = ImageIO.read(new ByteArrayInputStream(got.body()));
      assertThat(image.getWidth()).isEqualTo(1200);
      assertThat(image.getHeight()).isEqualTo(630);
      assertThat(new Color(image.getRGB(300, 300)).getRed()).isGreaterThan(150);
    }
    assertThat(listener.get("carded.localhost", "/episodes/never/card.jpg").status())
        .isEqualTo(404);
  }

  @Test
  void a_title_in_any_script_or_of_any_length_has_a_picture() {
    var show = studio.show(account, "scripts");
    var titles = new String[] {"حلقة عن البحر", "关于大海的一集", "🎙️🌊", "Long ".repeat(60).strip()};
    for (var title : titles) {
      var episode = studio.published(account, show, title, sound(1000, title.hashCode()));
      var path = "/episodes/" + episode.slug();
      Until.fits(() -> listener.get("scripts.localhost", path).status(), it -> it == 200);

      var got = listener.get("scripts.localhost", card("scripts.localhost", path));

      assertThat(got.status()).as(title).isEqualTo(200);
    }
  }

  @Test
  void a_new_title_has_another_address() {
    var show = studio.show(account, "retitled");
    var episode = studio.published(account, show, "Before", sound(1000, 7));
    var before = card("retitled.localhost", "/episodes/before");

    studio.retitle(account, episode, "After");

    var after =
        Until.fits(() -> card("retitled.localhost", "/episodes/before"), it -> !it.equals(before));
    assertThat(listener.get("retitled.localhost", after).status()).isEqualTo(200);
  }

  private static String card(String host, String page) {
    var picture = PICTURE.matcher(listener.get(host, page).text());
    assertThat(picture.find()).as(page).isTrue();
    var address = URI.create(picture.group(1));
    return address.getRawPath() + "?" + address.getRawQuery();
  }

  private static byte[] square() throws IOException {
    var image = new BufferedImage(1400, 1400, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(new Color(200, 30, 30));
    pen.fillRect(0, 0, 1400, 1400);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", bytes);
    return bytes.toByteArray();
  }
}
