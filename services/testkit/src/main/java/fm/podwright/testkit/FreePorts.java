package fm.podwright.testkit;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/// Ports of this machine that nobody listens on. They lie below those that the system gives to
/// connections, so that none of these takes one before its server does; each process begins to
/// search elsewhere, and names none twice.
public final class FreePorts {
  private static final int FIRST = 10_000;
  private static final int COUNT = 22_000;
  private static final int APART = 7_919;
  private static final AtomicInteger NEXT =
      new AtomicInteger((int) (ProcessHandle.current().pid() * APART % COUNT));

  private FreePorts() {}

  /// One.
  public static int one() {
    return first(1);
  }

  /// The first of so many in a row.
  public static int first(int count) {
    while (true) {
      var first = FIRST + Math.floorMod(NEXT.getAndAdd(count), COUNT);
      if (areFree(first, count)) return first;
    }
  }

  private static boolean areFree(int first, int count) {
    for (var port = first; port < first + count; port++) {
      if (!isFree(port)) return false;
    }
    return true;
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException _) {
      return false;
    }
  }
}
