package fm.podwright.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.PlainFrame;
import fm.podwright.templates.dashboard.SignUp;
import fm.podwright.templates.dashboard.front.FrontPage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PagesTest {
  private final Pages pages = new Pages();

  @Test
  void the_front_page_leads_to_sign_up_and_sign_in() {
    var html = render(new FrontPage(new PlainFrame(Optional.empty(), SignUp.OPEN)));

    assertThat(html).startsWith("<!doctype html>").contains("/sign-up", "/sign-in");
  }

  @Test
  void what_people_wrote_is_escaped() {
    var notice = Optional.of(Notice.good("<script>alert(1)</script>"));

    var html = render(new FrontPage(new PlainFrame(notice, SignUp.OPEN)));

    assertThat(html).contains("&lt;script").doesNotContain("<script>alert");
  }

  private String render(Page page) {
    return new String(pages.render(page), UTF_8);
  }
}
