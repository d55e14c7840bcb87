package fm.podwright.publisher.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.epoll.EpollSocketChannel;

/// How an answer is written to one connection: whether to a HEAD, whether the connection stays, and
/// the fields that this client alone is told.
@SuppressWarnings("ArrayRecordComponent") // bytes to be written, never compared
record Writing(boolean isHead, boolean keepsAlive, byte[] told) {
  /// Writes the whole answer; it leaves with the next flush.
  ChannelFuture whole(ChannelHandlerContext context, Reply.Prepared reply) {
    if (isHead || reply.body().length() == 0) {
      return context.write(head(context, reply.head(), 0));
    }
    return reply.body().isLarge() ? inTwo(context, reply) : inOne(context, reply);
  }

  private ChannelFuture inOne(ChannelHandlerContext context, Reply.Prepared reply) {
    var body = reply.body().bytes();
    return context.write(head(context, reply.head(), body.length).writeBytes(body));
  }

  private ChannelFuture inTwo(ChannelHandlerContext context, Reply.Prepared reply) {
    var message = reply.body().message();
    if (message instanceof Sheet.Region) cork(context.channel(), true);
    var _ = context.write(head(context, reply.head(), 0));
    var written = context.write(message);
    return message instanceof Sheet.Region
        ? written.addListener(_ -> cork(context.channel(), false))
        : written;
  }

  /// A head that is sent apart from its body would be a packet of its own.
  private static void cork(Channel channel, boolean corked) {
    if (channel instanceof EpollSocketChannel socket && socket.isActive()) {
      socket.config().setTcpCork(corked);
    }
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
