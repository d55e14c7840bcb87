package fm.podwright.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import fm.podwright.testkit.Browser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Paying, end to end in a real browser against the stand-in: trial, a declined card, a good one, a
/// larger plan, a renewal that fails and is paid late, a cancellation that is taken back.
class PayingJourneyTest {
  private static final double PATIENCE = 120_000;
  private static final String DECLINED = "4000 0000 0000 0002";
  private static final String FAILS_LATER = "4000 0000 0000 0341";
  private static final String GOOD = "4242 4242 4242 4242";
  private static final String STATE = ".card .state";

  @TempDir private Path data;
  private Map<String, String> settings = Map.of();

  @Test
  void from_the_trial_to_a_subscription_that_goes_on() throws Exception {
    settings = Child.settings(data);
    settings.put("PODWRIGHT_JOURNEY_CLOCK", "shared");
    try (var podwright = new Installation(_ -> {}, JourneyClock.SHARED);
        var browser = Browser.start()) {
      podwright.start(Options.of(settings));
      var page = browser.chromium().newPage();
      page.setDefaultTimeout(PATIENCE);
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);

      signUp(page);
      buy(page);
      upgrade(page);
      failToRenew(page);
      recover(page);
      cancel(page);
      resume(page);

      assertThat(page.locator(".history"))
          .containsText(
              new String[] {
                "The subscription was resumed", "The subscription was cancelled",
                "The overdue payment was made", "A payment failed",
                "The plan was changed", "A plan was bought"
              });
    }
  }

  private void signUp(Page page) {
    page.navigate(dashboard("/sign-up"));
    page.getByLabel("Your name").fill("Example Host");
    page.getByLabel("E-mail address").fill("host@example.com");
    page.getByLabel("Password").fill("a few example words");
    button(page, "Sign up").click();
    assertThat(page.locator("h1")).containsText("mail");
    page.navigate("http://localhost:%s/".formatted(settings.get("PODWRIGHT_MAIL_PORT")));
    page.waitForCondition(() -> {
      page.reload();
      return page.locator("td a").count() > 0;
    });
    page.locator("td a").first().click();
    page.navigate(page.locator("a[href*='/verification/']").first().getAttribute("href"));
    page.getByLabel("Password").fill("a few example words");
    button(page, "Confirm the address").click();
    assertThat(page.getByRole(AriaRole.LINK, named("Make a show"))).isVisible();
  }

  private void buy(Page page) {
    page.navigate(dashboard("/billing"));
    assertThat(page.locator(STATE)).containsText("Free trial");
    button(page, "Choose Pro").click();
    pay(page, DECLINED);
    assertThat(page.locator(".errors")).containsText("declined");
    pay(page, FAILS_LATER);
    assertThat(page.locator("h1")).hasText("Billing");
    assertThat(page.getByText("The plan is yours from now on.")).isVisible();
    assertThat(page.locator(".plan__title")).hasText("Pro, $49.00 a month");
    assertThat(page.locator(STATE).first()).hasText("Active");
    assertThat(page.locator("turbo-frame#invoices")).containsText("The next invoice is $49.00");
  }

  private void upgrade(Page page) {
    toPortal(page, "Change the plan, the card or cancel");
    link(page, "Change plan").click();
    page.getByRole(
            AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("Select Business, .99")))
        .first()
        .click();
    button(page, "Confirm").click();
    back(page);
    assertThat(page.locator(".plan__title")).containsText("Business, $99.00 a month");
    assertThat(page.locator("body")).containsText("of 300,000");
  }

  private void failToRenew(Page page) {
    JourneyClock.SHARED.pass(Duration.ofDays(15));
    until(page, "/billing", "Payment overdue");
    assertThat(page.locator(".card p.measure").first()).containsText("failed");
    page.navigate(dashboard("/home"));
    assertThat(page.locator(".planline")).containsText("uploads pause");
  }

  private void recover(Page page) {
    page.navigate(dashboard("/billing"));
    toPortal(page, "Pay what is due or change the card");
    link(page, "Change the card").click();
    card(page, GOOD);
    button(page, "Save the card").click();
    back(page);
    until(page, "/billing", "It is paid and renews on");
    page.navigate(dashboard("/home"));
    assertThat(page.locator(".planline")).hasCount(0);
  }

  private void cancel(Page page) {
    page.navigate(dashboard("/billing"));
    toPortal(page, "Change the plan, the card or cancel");
    link(page, "Cancel plan").click();
    button(page, "Cancel the plan").click();
    back(page);
    assertThat(page.locator(STATE).first()).containsText("cancelled at the period");
    page.navigate(dashboard("/home"));
    assertThat(page.locator(".planline")).containsText("The plan is cancelled and lasts until");
  }

  private void resume(Page page) {
    page.navigate(dashboard("/billing"));
    toPortal(page, "Resume the plan or change it");
    button(page, "Keep the plan").click();
    back(page);
    assertThat(page.locator(STATE).first()).hasText("Active");
    assertThat(page.locator(".card p.measure").first()).containsText("renews on");
  }

  private static void pay(Page page, String number) {
    card(page, number);
    page.getByLabel("Name on card").fill("Example Host");
    page.locator(".checkout__button").click();
  }

  private static void card(Page page, String number) {
    page.getByLabel("Card number").fill(number);
    page.getByLabel("Expires").fill("12 / 60");
    page.getByLabel("Security code").fill("123");
  }

  private static void toPortal(Page page, String label) {
    button(page, label).click();
    assertThat(page.locator("h1")).hasText("Your subscription");
  }

  private static void back(Page page) {
    page.getByRole(
            AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("Back to Podwright")))
        .click();
    assertThat(page.locator("h1")).hasText("Billing");
  }

  /// Looks again until the page says so: Stripe tells of it when it likes.
  private void until(Page page, String path, String text) {
    page.waitForCondition(
        () -> {
          page.navigate(dashboard(path));
          return page.locator("main").innerText().contains(text);
        },
        new Page.WaitForConditionOptions().setTimeout(PATIENCE));
  }

  private String dashboard(String path) {
    return "http://localhost:" + settings.get("PODWRIGHT_DASHBOARD_PORT") + path;
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name);
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, named(name)).first();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name).setExact(true));
  }
}
