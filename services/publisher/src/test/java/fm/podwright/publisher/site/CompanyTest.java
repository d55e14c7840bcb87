package fm.podwright.publisher.site;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.feed.KeepingPeople;
import fm.podwright.core.feed.KeepingTopics;
import fm.podwright.core.feed.Kept;
import fm.podwright.core.show.Topics;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Edit;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.show.LineupInput;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.PersonEdit;
import fm.podwright.domain.show.Roles;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.TopicEdit;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.fixture.Listener;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import fm.podwright.publisher.fixture.Until;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The pages of people and topics.
class CompanyTest {
  private static final String HOST = "company.localhost";
  private static Studio studio;
  private static Running publisher;
  private static Listener listener;
  private static AccountId account;
  private static Show show;
  private static Person host;

  @BeforeAll
  static void start() {
    studio = Studio.fresh();
    account = studio.account();
    show = studio.show(account, "company");
    host = person("Ann Lee", "She **likes** sheds.", "Host");
    out("Tides", "Bo Ber https://bo.example.com", "sea, aws");
    out("Storms", "Cy Coe", "sea, weather, aws");
    out("Silence", "", "weather");
    describe();
    write(studio.draft(account, show, "Secret", sound(900, 9)), "Di Draft", "hidden");
    publisher = Running.over(studio);
    listener = publisher.listener();
  }

  @AfterAll
  static void end() {
    publisher.close();
    studio.close();
  }

  @Test
  void the_list_has_those_of_the_show_and_the_guests() {
    assertThat(page("/people"))
        .contains("Ann Lee", "Host", "/people/bo-ber", "/people/cy-coe", "1 episode")
        .doesNotContain("Di Draft");
  }

  @Test
  void a_person_s_page_has_biography_links_and_episodes() {
    assertThat(page("/people/ann-lee")).contains("<strong>likes</strong>", "Silence", "Tides");
    assertThat(page("/people/bo-ber"))
        .contains("https://bo.example.com", "Tides")
        .doesNotContain("Storms");
  }

  @Test
  void a_topic_s_page_has_its_link_its_people_and_what_it_is_discussed_with() {
    assertThat(page("/topics")).contains("/topics/sea", "AWS").doesNotContain("Hidden");
    assertThat(page("/topics/sea"))
        .contains("https://sea.example.com", "Salt &amp; water.", "Tides", "Storms")
        .contains("/people/bo-ber", "/people/cy-coe", "/topics/aws", "/topics/weather")
        .doesNotContain("Silence");
  }

  @Test
  void an_episode_s_page_leads_to_its_people_and_topics() {
    assertThat(page("/episodes/tides"))
        .contains("/people/ann-lee", "/people/bo-ber", "Guest", "/topics/sea", ">AWS<");
    assertThat(page("/episodes/silence")).contains("/people/ann-lee").doesNotContain("bo-ber");
  }

  @Test
  void crawlers_are_told_and_what_is_not_there_is_not_found() {
    assertThat(page("/sitemap.xml"))
        .contains("/people</loc>", "/people/ann-lee</loc>", "/topics/sea</loc>");
    for (var path : new String[] {"/people/di-draft", "/topics/hidden", "/people/x/y"}) {
      assertThat(listener.get(HOST, path).status()).as(path).isEqualTo(404);
    }
    studio.show(account, "nobody");
    assertThat(listener.get("nobody.localhost", "/people").status()).isEqualTo(404);
  }

  @Test
  void the_feed_names_them() {
    assertThat(page("/feed.xml"))
        .contains("href=\"http://company.localhost:8081/people/ann-lee\">Ann Lee<")
        .contains("role=\"guest\" group=\"cast\" href=\"https://bo.example.com\">Bo Ber<")
        .contains("<category>AWS</category>")
        .doesNotContain("Di Draft", "Hidden");
  }

  @Test
  void a_preview_names_people_and_topics_too() {
    var draft = studio.draft(account, show, "Soon", sound(800, 8));
    write(draft, "Ed Els", "surprise");
    studio.share(account, draft, "letmein");

    assertThat(page("/preview/letmein")).contains("Ed Els", "Ann Lee", "Surprise");
  }

  @Test
  void a_changed_person_is_another_one_on_the_page() {
    var roles = List.of(Roles.named("host"));
    var edit = new PersonEdit(Optional.empty(), "Ann Lee-Ray", "", List.of(), roles);

    studio.get(KeepingPeople.class).change(account, host.id(), edit);

    assertThat(Until.fits(() -> page("/people/ann-lee"), it -> it.contains("Ann Lee-Ray")))
        .contains("Ann Lee-Ray");
    studio
        .get(KeepingPeople.class)
        .change(
            account,
            host.id(),
            new PersonEdit(Optional.empty(), "Ann Lee", "She **likes** sheds.", List.of(), roles));
  }

  private static String page(String path) {
    return listener.get(HOST, path).text();
  }

  private static Person person(String name, String biography, String role) {
    var roles = List.of(Roles.named(role));
    var edit = new PersonEdit(Optional.empty(), name, biography, List.of(), roles);
    var kept = studio.get(KeepingPeople.class).add(account, show.id(), edit);
    return ((Kept.Done<Person>) kept).value();
  }

  private static void describe() {
    var topic =
        studio
            .get(Tenancy.class)
            .in(account, () -> studio.get(Topics.class).of(account, show.id()))
            .stream()
            .filter(it -> it.name().equals("Sea"))
            .findFirst()
            .orElseThrow();
    var link = Optional.of(URI.create("https://sea.example.com"));
    var edit = new TopicEdit(Optional.empty(), "Sea", "Salt & water.", link);
    studio.get(KeepingTopics.class).change(account, topic.id(), edit);
  }

  private static void out(String title, String people, String topics) {
    var draft = studio.draft(account, show, title, sound(1000, title.length()));
    studio.publish(account, write(draft, people, topics));
  }

  private static Episode write(Episode episode, String people, String topics) {
    var edit =
        new Edit(
                episode.slug(),
                episode.words(),
                episode.numbering(),
                episode.explicit(),
                episode.guid())
            .with(new LineupInput(people, topics, false).lineup());
    return studio.save(account, episode, edit);
  }
}
