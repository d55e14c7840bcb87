package fm.podwright.dashboard.site;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.Studio;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class BannerTest {
  @AutoClose private static final Studio studio = Studio.open();
  private static final String path = "/shows/" + studio.show("wide") + "/site";

  @Test
  void a_wide_picture_hangs_across_the_head_until_it_is_taken_down() throws IOException {
    var hung = hang(studio.owner(), png(2400, 800));

    assertThat(hung.statusCode()).isEqualTo(303);
    assertThat(studio.owner().get(path).body()).contains("class=\"banner\"", "The picture hangs.");

    var down = studio.owner().post(path + "/banner/removal", Map.of());

    assertThat(down.statusCode()).isEqualTo(303);
    assertThat(studio.owner().get(path).body()).doesNotContain("class=\"banner\"");
  }

  @Test
  void a_picture_that_is_too_narrow_or_none_is_refused_beside_its_field() throws IOException {
    var narrow = hang(studio.owner(), png(800, 400));
    var text = hang(studio.owner(), "no picture".getBytes(StandardCharsets.UTF_8));

    assertThat(narrow.statusCode()).isEqualTo(422);
    assertThat(narrow.body()).contains("id=\"banner-error\"");
    assertThat(text.statusCode()).isEqualTo(422);
    assertThat(text.body()).contains("id=\"banner-error\"", "JPEG or PNG");
  }

  @Test
  void another_accounts_banner_is_not_found() throws IOException {
    var stranger = studio.dashboard().owner("mallory@example.com");

    assertThat(hang(stranger, png(2400, 800)).statusCode()).isEqualTo(404);
    assertThat(stranger.post(path + "/banner/removal", Map.of()).statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> hang(Browser browser, byte[] picture) throws IOException {
    var body = new ByteArrayOutputStream();
    body.write(
        """
        --edge\r
        Content-Disposition: form-data; name="banner"; filename="wide.png"\r
        Content-Type: image/png\r
        \r
        """
            .getBytes(StandardCharsets.UTF_8));
    body.write(picture);
    body.write("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
    return browser.send(
        browser
            .request(path + "/banner")
            .header("Accept", "text/html")
            .header("Origin", studio.dashboard().origin())
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static byte[] png(int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
