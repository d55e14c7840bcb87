package fm.podwright.standalone.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a client says and is answered, line by line. Lines and messages are bounded.
final class SmtpConversation {
  private static final int MAX_LINE = 4096;
  private static final int MAX_MESSAGE = 25 * 1024 * 1024;

  private final MailFolder folder;
  private final InputStream in;
  private final OutputStream out;
  private boolean open = true;

  SmtpConversation(MailFolder folder, InputStream in, OutputStream out) {
    this.folder = folder;
    this.in = new BufferedInputStream(in);
    this.out = out;
  }

  void hold() throws IOException {
    answer("220 podwright ESMTP");
    while (open) {
      hear(new String(line(MAX_LINE), StandardCharsets.UTF_8));
    }
  }

  private void hear(String line) throws IOException {
    var verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
    switch (verb) {
      case "EHLO" ->
          answer("250-podwright\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE " + MAX_MESSAGE);
      case "HELO", "MAIL", "RCPT", "RSET", "NOOP" -> answer("250 OK");
      case "DATA" -> take();
      case "QUIT" -> quit();
      default -> answer("502 Command not implemented");
    }
  }

  private void take() throws IOException {
    answer("354 End data with <CR><LF>.<CR><LF>");
    var message = new ByteArrayOutputStream();
    for (var line = line(MAX_MESSAGE); !isEnd(line); line = line(MAX_MESSAGE)) {
      var stuffed = line.length > 0 && line[0] == '.' ? 1 : 0;
      message.write(line, stuffed, line.length - stuffed);
      message.write('\r');
      message.write('\n');
      if (message.size() > MAX_MESSAGE) {
        throw new IOException("message too large");
      }
    }
    folder.keep(message.toByteArray());
    answer("250 OK");
  }

  private static boolean isEnd(byte[] line) {
    return line.length == 1 && line[0] == '.';
  }

  private void quit() throws IOException {
    answer("221 Bye");
    open = false;
  }

  private byte[] line(int max) throws IOException {
    var line = new ByteArrayOutputStream();
    for (var next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException();
      }
      if (line.size() >= max) {
        throw new IOException("line too long");
      }
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toByteArray();
  }

  private void answer(String reply) throws IOException {
    out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
