package fm.podwright.publisher.http;

import io.netty.channel.DefaultMessageSizeEstimator;
import io.netty.channel.FileRegion;
import io.netty.channel.MessageSizeEstimator;

/// What an answer weighs that a client has yet to take: all of its bytes, also where they stand in
/// a file.
final class Weighing implements MessageSizeEstimator, MessageSizeEstimator.Handle {
  private final Handle buffers = DefaultMessageSizeEstimator.DEFAULT.newHandle();

  @Override
  public Handle newHandle() {
    return this;
  }

  @Override
  public int size(Object message) {
    return message instanceof FileRegion region
        ? Math.toIntExact(region.count())
        : buffers.size(message);
  }
}
