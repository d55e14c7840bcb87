package fm.podwright.testkit;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A real Chromium: the one that `PODWRIGHT_CHROMIUM` names, the system's, or the one that `npm
/// install` brought.
///
/// @param playwright lives as long as the browser
public record Browser(Playwright playwright, com.microsoft.playwright.Browser chromium)
    implements AutoCloseable {
  private static final Path SYSTEM = Path.of("/usr/bin/chromium");
  private static final String ASK_NPM =
      "import('@sparticuz/chromium').then(async m => console.log(await"
          + " m.default.executablePath()))";

  /// Starts a Chromium without a window. It plays sound without being clicked and resolves every
  /// name under `localhost` to this machine.
  public static Browser start() {
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(executable())
            .setArgs(
                List.of(
                    "--no-sandbox",
                    "--disable-dev-shm-usage",
                    "--disable-gpu",
                    "--autoplay-policy=no-user-gesture-required",
                    "--host-resolver-rules=MAP *.localhost 127.0.0.1"));
    return new Browser(playwright, playwright.chromium().launch(options));
  }

  /// Where the browser lies.
  static Path executable() {
    return named()
        .or(() -> Optional.of(SYSTEM).filter(Files::isExecutable))
        .or(Browser::fromNpm)
        .orElseThrow(() ->
            new IllegalStateException(
                "no Chromium: install one, run `npm install` in frontend-templates or name one"
                    + " in PODWRIGHT_CHROMIUM"));
  }

  private static Optional<Path> named() {
    return Optional.ofNullable(System.getenv("PODWRIGHT_CHROMIUM")).map(Path::of);
  }

  private static Optional<Path> fromNpm() {
    return templates().flatMap(Browser::askNpm);
  }

  private static Optional<Path> templates() {
    var folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      var templates = folder.resolve("frontend-templates");
      if (Files.isDirectory(templates)) {
        return Optional.of(templates);
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  private static Optional<Path> askNpm(Path templates) {
    try {
      var node =
          new ProcessBuilder("node", "--input-type=module", "-e", ASK_NPM)
              .directory(templates.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      var path = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      node.waitFor(1, TimeUnit.MINUTES);
      return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
