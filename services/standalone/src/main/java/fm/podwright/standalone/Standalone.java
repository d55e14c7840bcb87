package fm.podwright.standalone;

import fm.podwright.core.process.Launcher;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;

/// Podwright on one machine, with nothing else to install.
public final class Standalone {
  private Standalone() {}

  /// Starts everything, says where it is and runs until it is told to end. What hinders it is said
  /// in one line.
  public static void main(String[] arguments) throws InterruptedException {
    var installation = new Installation(Standalone::say, InstantSource.system());
    Runtime.getRuntime().addShutdownHook(new Thread(installation::close, "end"));
    try {
      installation.start(Options.of(System.getenv()));
      // what only starting needed goes back to the system
      System.gc();
    } catch (RuntimeException e) {
      sayWhy(e);
      System.exit(1);
    }
    new CountDownLatch(1).await();
  }

  /// What a person is told while it starts and ends.
  private static void say(String line) {
    System.out.println(line);
  }

  private static void sayWhy(RuntimeException failure) {
    var known = failure instanceof StartFailure;
    System.err.println(
        "Podwright did not start: " + (known ? failure.getMessage() : Launcher.cause(failure)));
  }
}
