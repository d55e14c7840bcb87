package fm.podwright.testkit;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Looks at pages with axe, as they are by day and by night, wide and on a phone.
public final class Axe {
  private static final String SCRIPT = "node_modules/axe-core/axe.min.js";
  private static final List<Integer> WIDTHS = List.of(1280, 390);
  private static final int HEIGHT = 900;
  private static final double PATIENCE = 120_000;

  /// Two frames after the page took its width, with all that moves at its end. Only begins: both
  /// themes are looked at together.
  private static final String BEGIN =
      """
      () => {
        window.looking = (async () => {
          for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(done));
          document.getAnimations().forEach((it) => it.cancel());
          return (await axe.run(document, { resultTypes: ['violations'] })).violations
            .flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.html.slice(0, 200)}`));
        })();
      }
      """;

  private static final String END = "() => window.looking";

  private Axe() {}

  /// What is wrong with the pages at these addresses, asked for with these cookies: each with where
  /// it was seen. `before` is run on every page first.
  public static List<String> look(
      Browser browser, List<Cookie> cookies, List<String> addresses, String before) {
    return look(browser, cookies, addresses, before, Map.of());
  }

  /// The same, where the pages of `answers` at their addresses are shown in place of what a server
  /// says: what a form answered cannot be asked for again.
  public static List<String> look(
      Browser browser,
      List<Cookie> cookies,
      List<String> addresses,
      String before,
      Map<String, String> answers) {
    try (var day = context(browser, ColorScheme.LIGHT, cookies);
        var night = context(browser, ColorScheme.DARK, cookies)) {
      var pages = Map.of("by day", page(day, answers), "by night", page(night, answers));
      var found = new ArrayList<String>();
      for (var address : addresses) {
        pages.values().forEach(page -> open(page, address, before));
        for (var width : WIDTHS) {
          pages.values().forEach(page -> begin(page, width));
          pages.forEach((when, page) ->
              violations(page)
                  .forEach(it -> found.add("%s %s %d %s".formatted(address, when, width, it))));
        }
      }
      return found;
    }
  }

  private static BrowserContext context(Browser browser, ColorScheme theme, List<Cookie> cookies) {
    var context = browser.chromium().newContext(options(theme));
    context.setDefaultNavigationTimeout(PATIENCE);
    context.addInitScript(script());
    context.addCookies(cookies);
    return context;
  }

  private static Page page(BrowserContext context, Map<String, String> answers) {
    var page = context.newPage();
    answers.forEach((address, html) -> page.route(address, route -> route.fulfill(html(html))));
    return page;
  }

  private static void open(Page page, String address, String before) {
    page.setViewportSize(WIDTHS.getFirst(), HEIGHT);
    page.navigate(address);
    page.evaluate(before);
  }

  private static void begin(Page page, int width) {
    page.setViewportSize(width, HEIGHT);
    page.evaluate(BEGIN);
  }

  private static List<?> violations(Page page) {
    return (List<?>) page.evaluate(END);
  }

  private static FulfillOptions html(String page) {
    return new FulfillOptions().setContentType("text/html; charset=utf-8").setBody(page);
  }

  private static NewContextOptions options(ColorScheme theme) {
    return new NewContextOptions().setColorScheme(theme).setReducedMotion(ReducedMotion.REDUCE);
  }

  private static String script() {
    var folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      var script = folder.resolve("frontend-templates").resolve(SCRIPT);
      if (Files.isRegularFile(script)) return read(script);
      folder = folder.getParent();
    }
    throw new IllegalStateException("no axe: run `npm install` in frontend-templates");
  }

  private static String read(Path script) {
    try {
      return Files.readString(script);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
