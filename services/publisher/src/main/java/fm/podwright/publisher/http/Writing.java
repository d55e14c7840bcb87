package fm.podwright.publisher.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import java.util.Optional;

/// How an answer is written to one connection: whether to a HEAD, whether the connection stays, and
/// the fields that this client alone is told.
@SuppressWarnings("ArrayRecordComponent") // bytes to be written, never compared
record Writing(boolean isHead, boolean keepsAlive, byte[] told) {
  /// Writes the whole answer; it leaves with the next flush.
  ChannelFuture whole(ChannelHandlerContext context, Reply.Prepared reply) {
    var body = reply.body();
    if (isHead || body.length() == 0) return context.write(head(context, body.head(), 0));
    if (!body.isLarge()) return inOne(context, body);
    var region = keepsAlive ? body.region(told) : Optional.<Sheet.Region>empty();
    return region.isPresent() ? context.write(region.get()) : inTwo(context, body);
  }

  private ChannelFuture inOne(ChannelHandlerContext context, Body body) {
    return context.write(head(context, body.head(), body.length()).writeBytes(body.bytes()));
  }

  private ChannelFuture inTwo(ChannelHandlerContext context, Body body) {
    var _ = context.write(head(context, body.head(), 0));
    return context.write(Unpooled.wrappedBuffer(body.bytes()));
  }

  /// The head of an answer whose body follows in pieces.
  ByteBuf head(ChannelHandlerContext context, Reply.Streamed reply) {
    return head(context, Head.of(reply.status(), reply.headers()), 0);
  }

  private ByteBuf head(ChannelHandlerContext context, byte[] head, int more) {
    var lines = HttpClock.lines(keepsAlive);
    return context
        .alloc()
        .directBuffer(head.length + told.length + lines.length + more)
        .writeBytes(head)
        .writeBytes(told)
        .writeBytes(lines);
  }
}
