package fm.podwright.standalone.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;

/// A mail server that keeps every mail and shows it in the browser, as a process of its own: for
/// trying out the services where no real one is.
public final class Mailbox {
  private static final int SMTP = 2525;
  private static final int PAGES = 8025;

  private Mailbox() {}

  /// Takes the folder to keep mail in; runs until it is ended.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var kept = Files.createDirectories(Path.of(arguments[0]));
    var folder = new MailFolder(kept, InstantSource.system());
    MailPages.start(folder, "0.0.0.0", PAGES);
    SmtpServer.start(folder, "0.0.0.0", SMTP);
    System.out.printf("mail is taken on port %d and shown on port %d%n", SMTP, PAGES);
    new CountDownLatch(1).await();
  }
}
