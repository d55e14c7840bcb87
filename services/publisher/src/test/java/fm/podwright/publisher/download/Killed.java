package fm.podwright.publisher.download;

import fm.podwright.core.download.Spool;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

/// A process that logs a thousand hits, says so, and waits to be killed.
final class Killed {
  private Killed() {}

  public static void main(String[] arguments) throws Exception {
    var settings =
        Map.<String, Object>of(
            "podwright.spool", arguments[0], "datasources.default.enabled", false);
    var context =
        ApplicationContext.builder().deduceEnvironment(false).properties(settings).start();
    var spool = context.getBean(Spool.class);
    IntStream.range(0, 1000).forEach(number -> spool.log(SpoolTest.hit(number)));
    Files.createFile(Path.of(arguments[1]));
    new CountDownLatch(1).await();
  }
}
