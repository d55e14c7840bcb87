import fm.podwright.standalone.mail.MailFolder;
import fm.podwright.standalone.mail.SmtpServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;

/// A mail server that keeps every mail it takes as a file named by the time, until it is ended.
/// Arguments: folder, port.
public final class Mails {
  private Mails() {}

  public static void main(String[] arguments) throws Exception {
    var folder = Files.createDirectories(Path.of(arguments[0]));
    var port = Integer.parseInt(arguments[1]);
    SmtpServer.start(new MailFolder(folder, InstantSource.system()), "127.0.0.1", port);
    System.out.println("mail is taken on port " + port);
    new CountDownLatch(1).await();
  }
}
