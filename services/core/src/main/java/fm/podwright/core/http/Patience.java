package fm.podwright.core.http;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// How long a client may take to say what it wants. Time-outs of idle connections are no help
/// against one that says a letter every few seconds: this one counts from the first byte of a
/// request to its last, and gives a body the time that a slow line takes. It stands before the
/// decoder; behind that stands [#behind], or somebody who calls [#end]. A clock looks a few times
/// in that while, so that a request costs a few writes to memory.
@SuppressWarnings("FutureReturnValueIgnored") // what fails to close is closed
public final class Patience extends ChannelInboundHandlerAdapter {
  /// What a slow line brings in a second.
  private static final int SLOWEST = 8 * 1024;

  private static final int LOOKS = 4;

  private final long pause;
  private final Behind behind = new Behind();
  private boolean begun;
  private long looks;
  private long most = LOOKS;
  private @Nullable Future<?> clock;

  /// Waits so long for a request's head.
  public Patience(Duration head) {
    this.pause = head.toNanos() / LOOKS;
  }

  /// The handler behind the decoder.
  public ChannelHandler behind() {
    return behind;
  }

  /// What a decoder makes of the rest when a client has gone is nothing to answer.
  private final class Behind extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      if (!context.channel().isActive()) {
        ReferenceCountUtil.release(message);
        return;
      }
      if (message instanceof LastHttpContent) end();
      else if (message instanceof HttpMessage head) allow(HttpUtil.getContentLength(head, 0L));
      context.fireChannelRead(message);
    }
  }

  /// The client has said what it wants.
  public void end() {
    begun = false;
    looks = 0;
    most = LOOKS;
  }

  private void allow(long bytes) {
    most = LOOKS + TimeUnit.SECONDS.toNanos(bytes / SLOWEST) / pause;
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    clock =
        context
            .executor()
            .scheduleAtFixedRate(() -> look(context), pause, pause, TimeUnit.NANOSECONDS);
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    if (clock != null) clock.cancel(false);
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    begun = true;
    context.fireChannelRead(message);
  }

  private void look(ChannelHandlerContext context) {
    if (!begun) return;
    looks++;
    if (looks > most) context.close();
  }
}
