package fm.podwright.publisher.http;

import fm.podwright.core.storage.Content;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends a body while it arrives, on a virtual thread: a few pieces are on their way to the client
/// and the next is read only when the oldest has left. Counts what has left.
@SuppressWarnings("FutureReturnValueIgnored") // a write that fails closes the channel
final class Sending {
  private static final Logger log = LoggerFactory.getLogger(Sending.class);
  private static final int PIECE = 128 * 1024;
  private static final int UNDER_WAY = 2;

  private final ChannelHandlerContext context;
  private final Deque<Piece> pieces = new ArrayDeque<>();
  private long sent;

  private record Piece(ChannelFuture written, int bytes) {}

  Sending(ChannelHandlerContext context) {
    this.context = context;
  }

  /// Sends the whole answer; true if all of it has left and the connection can go on.
  boolean send(Reply.Streamed reply, Writing writing) {
    context.write(writing.head(context, reply));
    try {
      return reply.content().filter(_ -> !writing.isHead()).map(this::stream).orElse(true)
          && settle(context.writeAndFlush(Unpooled.EMPTY_BUFFER));
    } finally {
      reply.ended().accept(sent);
    }
  }

  private boolean stream(Content content) {
    try (content) {
      var left = content.length();
      while (left > 0) {
        var bytes = piece(content.stream(), left);
        if (bytes == 0) return false;
        left -= bytes;
        while (pieces.size() >= UNDER_WAY) {
          if (!settleOldest()) return false;
        }
      }
      return settleAll();
    } catch (IOException e) {
      log.atWarn().addKeyValue("cause", e.getClass().getSimpleName()).log("audio broke off");
      settleAll();
      return false;
    }
  }

  /// Writes the next piece; 0 if the source ended before it should.
  private int piece(InputStream source, long left) throws IOException {
    var buffer = context.alloc().ioBuffer(PIECE);
    try {
      fill(buffer, source, (int) Math.min(PIECE, left));
    } catch (IOException e) {
      buffer.release();
      throw e;
    }
    var bytes = buffer.readableBytes();
    pieces.add(new Piece(context.writeAndFlush(buffer), bytes));
    return bytes;
  }

  private static void fill(ByteBuf buffer, InputStream source, int wanted) throws IOException {
    while (buffer.readableBytes() < wanted) {
      if (buffer.writeBytes(source, wanted - buffer.readableBytes()) < 0) return;
    }
  }

  private boolean settleAll() {
    var whole = true;
    while (!pieces.isEmpty()) whole &= settleOldest();
    return whole;
  }

  private boolean settleOldest() {
    var piece = pieces.remove();
    if (!settle(piece.written())) return false;
    sent += piece.bytes();
    return true;
  }

  private static boolean settle(ChannelFuture future) {
    return future.awaitUninterruptibly().isSuccess();
  }
}
