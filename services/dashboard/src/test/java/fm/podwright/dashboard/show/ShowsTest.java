package fm.podwright.dashboard.show;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Studio;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// A show that is there: who sees it, its settings and its artwork.
class ShowsTest {
  @AutoClose private static final Studio studio = Studio.open();

  @Test
  void nothing_of_a_shows_site_is_served_from_the_host_of_the_dashboard() {
    studio.show("elsewhere");

    for (var path :
        List.of("/feed.xml", "/feed.json", "/media/a/b/c.mp3", "/images/a/160.jpg", "/embed/a")) {
      assertThat(studio.owner().get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(studio.owner().get("/preview/token").statusCode()).isEqualTo(404);
  }

  @Test
  void the_address_of_its_episodes_leads_to_the_show() {
    var path = "/shows/" + studio.show("cut-short");

    var answer = studio.owner().get(path + "/episodes");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("location").orElseThrow()).endsWith(path);
  }

  @Test
  void another_accounts_show_is_not_found() {
    var path = "/shows/" + studio.show("hidden");
    var other = studio.dashboard().owner("joan@example.com");

    for (var page : new String[] {"", "/episodes", "/settings", "/feed", "/downloads"}) {
      assertThat(other.get(path + page).statusCode()).as(page).isEqualTo(404);
    }
    assertThat(other.post(path + "/settings", Studio.showForm("Mine", "mine")).statusCode())
        .isEqualTo(404);
    assertThat(other.post(path + "/txts", Map.of("value0", "x")).statusCode()).isEqualTo(404);
    assertThat(other.post(path + "/episodes", Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void settings_are_saved_and_raise_the_revision() {
    var show = studio.show("settled");
    var form = Studio.showForm("Settled", "settled");
    form.put("description", "About the sea.\r\nAnd boats.");
    form.put("type", "serial");
    form.put("link", "https://example.com/sea");

    var answer = studio.owner().post("/shows/" + show + "/settings", form);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(column(show, "description")).isEqualTo("About the sea.\nAnd boats.");
    assertThat(column(show, "type")).isEqualTo("serial");
    assertThat(column(show, "revision")).isEqualTo("2");
  }

  @Test
  void a_link_that_is_a_script_is_refused() {
    var show = studio.show("linked");
    var form = Studio.showForm("Linked", "linked");
    form.put("link", "javascript:alert(1)");

    var answer = studio.owner().post("/shows/" + show + "/settings", form);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("The link is not a web address.");
  }

  @Test
  void directories_say_what_they_would_miss_and_where_to_mend_it() {
    var show = studio.show("unheard");

    var page = studio.owner().get("/shows/" + show + "/feed");

    assertThat(page.body())
        .contains("http://unheard.localhost:8081/feed.xml", "Apple Podcasts")
        .contains("href=\"/shows/" + show + "/settings#artwork\"");
  }

  @Test
  void a_text_for_a_directory_stands_in_the_show_until_it_is_taken_out() {
    var show = studio.show("verified");
    var path = "/shows/" + show + "/txts";

    studio.owner().post(path, Map.of("purpose0", "verify", "value0", "abc-123"));
    assertThat(column(show, "txts")).contains("abc-123");

    studio.owner().post(path, Map.of("purpose0", "verify", "value0", ""));
    assertThat(column(show, "txts")).isEqualTo("[]");
  }

  @Test
  void artwork_by_apples_rules_hangs_in_several_widths() throws IOException {
    var show = studio.show("painted");

    var answer = hang(show, "cover.png", png(1500));

    assertThat(answer.statusCode()).isEqualTo(303);
    var row = "SELECT %s FROM image WHERE show_id = '" + show + "'";
    assertThat(studio.dashboard().value(row.formatted("widths")))
        .isEqualTo("{1500,1400,640,320,160}");
    assertThat(column(show, "artwork")).isEqualTo(studio.dashboard().value(row.formatted("id")));
  }

  @Test
  void a_picture_that_is_none_or_too_small_is_refused_in_words() throws IOException {
    var show = studio.show("unpainted");
    var svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);

    var drawn = hang(show, "cover.svg", svg);
    var small = hang(show, "cover.png", png(300));

    assertThat(drawn.statusCode()).isEqualTo(422);
    assertThat(drawn.body()).contains("id=\"artwork-error\"", "JPEG or PNG");
    assertThat(small.statusCode()).isEqualTo(422);
    assertThat(small.body()).contains("1400");
    assertThat(column(show, "artwork")).isEqualTo("null");
  }

  private static HttpResponse<String> hang(String show, String name, byte[] bytes)
      throws IOException {
    var body = new ByteArrayOutputStream();
    body.write(head(name).getBytes(StandardCharsets.UTF_8));
    body.write(bytes);
    body.write("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
    var owner = studio.owner();
    return owner.send(
        owner
            .request("/shows/" + show + "/artwork")
            .header("Accept", "text/html")
            .header("Origin", studio.dashboard().origin())
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static String head(String name) {
    return """
    --edge
    Content-Disposition: form-data; name="artwork"; filename="%s"
    Content-Type: application/octet-stream

    """
        .formatted(name)
        .replace("\n", "\r\n");
  }

  private static byte[] png(int side) throws IOException {
    var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(new Color(0x17, 0x3f, 0x4f));
    pen.fillRect(0, 0, side, side);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static String column(String show, String name) {
    return studio.dashboard().value("SELECT %s FROM show WHERE id = '%s'".formatted(name, show));
  }
}
