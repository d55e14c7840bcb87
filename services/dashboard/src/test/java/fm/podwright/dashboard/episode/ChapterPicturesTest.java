package fm.podwright.dashboard.episode;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.media.Images;
import fm.podwright.core.storage.Storage;
import fm.podwright.core.storage.StorageKey;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.Studio;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ChapterPicturesTest {
  @AutoClose private static final Studio studio = Studio.open();
  private static final String show = studio.show("pictured");

  @Test
  void a_picture_is_made_small_kept_and_named_by_its_path_in_the_chapter() throws IOException {
    var path = studio.ready(show, "Pictured");

    var taken = upload(studio.owner(), path, picture(1600, 900));

    assertThat(taken.statusCode()).isEqualTo(201);
    var image = taken.body().replaceFirst(".*\"path\":\"([^\"]+)\".*", "$1");
    assertThat(image).endsWith("/640.jpg");
    assertThat(bytes(image)).isLessThan(200_000);
    assertThat(loose()).isOne();
    var form =
        Map.of("at-0", "0:10", "title-0", "", "hidden-0", "true", "image-0", image, "version", "2");
    assertThat(studio.owner().post(path + "/chapters", new HashMap<>(form)).statusCode())
        .isEqualTo(303);
    assertThat(studio.owner().get(path + "/chapters").body())
        .contains("value=\"" + image + "\"", "http://pictured.localhost:8081" + image);
    assertThat(loose()).isZero();
  }

  /// How many pictures are in nothing that was saved.
  private static int loose() {
    var account = studio.account();
    var images = studio.dashboard().bean(Images.class);
    return studio
        .dashboard()
        .bean(Tenancy.class)
        .in(account, () -> images.loose(account, Instant.now().plusSeconds(60)).size());
  }

  @Test
  void what_is_no_picture_or_too_small_is_refused_with_a_remedy() throws IOException {
    var path = studio.draft(show);

    var pdf = upload(studio.owner(), path, "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    var speck = upload(studio.owner(), path, picture(40, 40));

    assertThat(pdf.statusCode()).isEqualTo(422);
    assertThat(pdf.body()).contains("no JPEG or PNG");
    assertThat(speck.statusCode()).isEqualTo(422);
    assertThat(speck.body()).contains("40 x 40 px, too small");
  }

  @Test
  void another_accounts_episode_is_not_found() throws IOException {
    var path = studio.draft(show);
    var other = studio.dashboard().owner("grace@example.com");

    assertThat(upload(other, path, picture(200, 200)).statusCode()).isEqualTo(404);
  }

  private static long bytes(String image) throws IOException {
    var key = StorageKey.of(studio.account(), image.substring(1));
    try (var content = studio.dashboard().bean(Storage.class).get(key).orElseThrow()) {
      return content.length();
    }
  }

  private static HttpResponse<String> upload(Browser browser, String path, byte[] picture) {
    return browser.upload(path + "/chapters/pictures", "picture", "application/json", picture);
  }

  private static byte[] picture(int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
