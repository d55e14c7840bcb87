package fm.podwright.publisher.http;

import fm.podwright.core.http.Patience;
import fm.podwright.core.http.Peer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.timeout.IdleState;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One client's connection to the public port. Answers one request after the other, in their order:
/// from memory right here on the event loop, all else on a virtual thread. No request reaches the
/// framework's router.
@SuppressWarnings("FutureReturnValueIgnored") // a write that fails closes the channel
final class Connection extends ChannelDuplexHandler {
  private static final Logger log = LoggerFactory.getLogger(Connection.class);
  private static final int MOST_WAITING = 16;

  private final Front front;
  private final Peer peer;
  private final Transport transport;
  private final Patience patience;
  private final Deque<HttpRequest> waiting = new ArrayDeque<>();
  private boolean busy;
  private boolean over;
  private @Nullable ChannelPromise closing;

  Connection(Front front, Peer peer, Transport transport, Patience patience) {
    this.front = front;
    this.peer = peer;
    this.transport = transport;
    this.patience = patience;
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    context.channel().config().setAutoRead(true);
  }

  /// Bodies are not asked for: a small one is dropped, a large one refused before it comes.
  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof LastHttpContent) patience.end();
    ReferenceCountUtil.release(message);
    if (!(message instanceof HttpRequest request)) return;
    waiting.add(request);
    next(context);
  }

  /// What was asked for at once is answered at once.
  @Override
  public void channelReadComplete(ChannelHandlerContext context) {
    context.flush();
  }

  /// Who takes no answers is given none: at most one that is large waits to be taken.
  @Override
  public void channelWritabilityChanged(ChannelHandlerContext context) {
    if (!context.channel().isWritable()) return;
    next(context);
    context.flush();
  }

  private void next(ChannelHandlerContext context) {
    while (!busy && !over && context.channel().isActive() && context.channel().isWritable()) {
      var request = waiting.poll();
      if (request == null) break;
      busy = true;
      begin(context, request);
    }
    var config = context.channel().config();
    var reads = waiting.size() < MOST_WAITING;
    if (config.isAutoRead() != reads) config.setAutoRead(reads);
  }

  private void begin(ChannelHandlerContext context, HttpRequest http) {
    var reading = Reading.of(http, peer);
    var keepsAlive = HttpUtil.isKeepAlive(http) && reading.leavesMore();
    var writing = new Writing(isHead(http), keepsAlive, transport.lines(peer, http.headers()));
    switch (reading) {
      case Reading.Refused(var status) -> give(context, front.refusal(status), writing);
      case Reading.Understood(var request) -> answer(context, request, writing);
    }
  }

  private static boolean isHead(HttpRequest http) {
    return "HEAD".equals(http.method().name());
  }

  private void answer(ChannelHandlerContext context, Request request, Writing writing) {
    var reply = front.immediately(request);
    if (reply.isPresent()) give(context, reply.get(), writing);
    else Thread.ofVirtual().name("answer").start(() -> work(context, request, writing));
  }

  private void work(ChannelHandlerContext context, Request request, Writing writing) {
    var reply = replyTo(request);
    switch (reply) {
      case Reply.Whole _, Reply.Prepared _ ->
          context.executor().execute(() -> giveLate(context, reply, writing));
      case Reply.Streamed streamed -> {
        var whole = new Sending(context).send(streamed, writing);
        context.executor().execute(() -> end(context, whole && writing.keepsAlive()));
      }
    }
  }

  private Reply replyTo(Request request) {
    try {
      return front.answer(request);
    } catch (RuntimeException e) {
      log.error("a request was not answered", e);
      return front.refusal(500);
    }
  }

  private void give(ChannelHandlerContext context, Reply reply, Writing writing) {
    var written = writing.whole(context, prepared(reply));
    busy = false;
    over = !writing.keepsAlive() || closing != null;
    if (over) written.addListener(ChannelFutureListener.CLOSE);
  }

  private static Reply.Prepared prepared(Reply reply) {
    return switch (reply) {
      case Reply.Prepared prepared -> prepared;
      case Reply.Whole whole -> whole.prepared();
      case Reply.Streamed _ -> throw new IllegalStateException("streams take time");
    };
  }

  private void giveLate(ChannelHandlerContext context, Reply reply, Writing writing) {
    give(context, reply, writing);
    next(context);
    context.flush();
  }

  private void end(ChannelHandlerContext context, boolean goesOn) {
    busy = false;
    over = !goesOn || closing != null;
    if (over) {
      context.close();
      return;
    }
    next(context);
    context.flush();
  }

  /// Whoever else wants to end the connection, the framework when it shuts down, waits for the
  /// answer under way.
  @Override
  public void close(ChannelHandlerContext context, ChannelPromise promise) {
    if (!busy || !context.channel().isActive()) {
      context.close(promise);
      return;
    }
    closing = promise;
    context.channel().closeFuture().addListener(_ -> promise.trySuccess());
  }

  /// A client that says nothing while it is sent something is no idle one; one that takes nothing
  /// is.
  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (!(event instanceof IdleStateEvent idle)) return;
    if (isSending(context.channel()) == (idle.state() == IdleState.WRITER_IDLE)) context.close();
  }

  private boolean isSending(Channel channel) {
    var leaving = channel.unsafe().outboundBuffer();
    return busy || (leaving != null && leaving.totalPendingWriteBytes() > 0);
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    log.debug("a connection broke", cause);
    context.close();
  }
}
