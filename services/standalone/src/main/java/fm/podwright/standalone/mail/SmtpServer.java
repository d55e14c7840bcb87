package fm.podwright.standalone.mail;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes mail by SMTP (RFC 5321) and keeps it.
public final class SmtpServer implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(SmtpServer.class);
  private static final int PATIENCE = 60_000;

  private final MailFolder folder;
  private final ServerSocket listener;
  private final ExecutorService conversations = Executors.newVirtualThreadPerTaskExecutor();

  private SmtpServer(MailFolder folder, ServerSocket listener) {
    this.folder = folder;
    this.listener = listener;
  }

  /// Listens on a port; 0 takes any that is free.
  public static SmtpServer start(MailFolder folder, String bind, int port) throws IOException {
    var listener = new ServerSocket();
    listener.setReuseAddress(true);
    listener.bind(new InetSocketAddress(bind, port));
    var server = new SmtpServer(folder, listener);
    Thread.ofVirtual().name("smtp").start(server::listen);
    return server;
  }

  /// The port that mail is taken on.
  public int port() {
    return listener.getLocalPort();
  }

  private void listen() {
    while (!listener.isClosed()) {
      try {
        var socket = listener.accept();
        conversations.execute(() -> converse(socket));
      } catch (IOException e) {
        log.debug("no longer listening", e);
      }
    }
  }

  private void converse(Socket socket) {
    try (socket) {
      socket.setSoTimeout(PATIENCE);
      new SmtpConversation(folder, socket.getInputStream(), socket.getOutputStream()).hold();
    } catch (IOException e) {
      log.debug("a conversation broke off", e);
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
    conversations.shutdownNow();
  }
}
