package fm.podwright.dashboard.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.Studio;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// An account that an operator has suspended: it is read and not written.
class SuspendedTest {
  private static final String NOBODY = "00000000-0000-7000-8000-000000000001";

  @AutoClose private static final Studio studio = Staffed.studio();
  private static Browser owner;
  private static String show;
  private static String draft;

  @BeforeAll
  static void suspend() {
    owner = studio.owner();
    show = "/shows/" + studio.show("held");
    draft = studio.ready(show.substring("/shows/".length()), "Held");
    var operator = Staffed.operator(studio.dashboard());
    operator.post(
        "/staff/accounts/" + studio.account() + "/suspension",
        Map.of("grounds", "abuse", "reason", "Floods"));
  }

  @Test
  void nothing_that_listeners_get_is_written() {
    var routes = held();

    assertThat(routes).hasSizeGreaterThan(30);
    for (var route : routes) {
      var answer = send(route);
      assertThat(answer.statusCode()).as(route.toString()).isEqualTo(403);
      assertThat(answer.body())
          .as(route.toString())
          .contains("The account is suspended", "nothing written, uploaded or published", "Floods");
    }
  }

  @Test
  void everything_is_read_and_each_page_says_why_nothing_is_written() {
    for (var path : List.of("/home", show, draft, show + "/settings", show + "/downloads")) {
      var page = owner.get(path);
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      assertThat(page.body()).as(path).contains("The account is suspended", "Floods");
    }
  }

  @Test
  void its_people_see_to_themselves_and_may_leave() {
    var invited =
        owner.post("/members/invitations", Map.of("email", "ben@example.com", "role", "editor"));
    var moving = owner.post(show + "/moving", Map.of("feed", "nothing"));

    assertThat(invited.statusCode()).isEqualTo(303);
    assertThat(moving.statusCode()).isEqualTo(422);
    assertThat(moving.body()).contains("Enter an address that begins with https://");
  }

  /// All that changes what listeners get, with nobody's ids.
  private static List<UriRouteInfo<?, ?>> held() {
    return studio
        .dashboard()
        .bean(Router.class)
        .uriRoutes()
        .filter(it -> it.getHttpMethod() != HttpMethod.GET && it.getHttpMethod() != HttpMethod.HEAD)
        .filter(it ->
            it.getAnnotationMetadata()
                .enumValue(May.class, Act.class)
                .filter(Act::isHeldBySuspension)
                .isPresent())
        .<UriRouteInfo<?, ?>>map(it -> it)
        .toList();
  }

  /// Sends nothing, in the type that the route reads.
  private static HttpResponse<String> send(UriRouteInfo<?, ?> route) {
    var path = route.getUriMatchTemplate().toPathString().replaceAll("\\{[^}]*}", NOBODY);
    var consumed = route.getConsumes();
    var type = consumed.isEmpty() ? "application/json" : consumed.getFirst().toString();
    var request =
        owner
            .request(path)
            .header("Accept", "text/html, */*")
            .header("Content-Type", type.startsWith("multipart") ? type + ";boundary=x" : type)
            .header("Origin", studio.dashboard().origin())
            .method(route.getHttpMethod().name(), BodyPublishers.ofString(body(type)));
    return owner.send(request);
  }

  private static String body(String type) {
    return type.startsWith("multipart") ? "--x--\r\n" : type.endsWith("json") ? "{}" : "";
  }
}
