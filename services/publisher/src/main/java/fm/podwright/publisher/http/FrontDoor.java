package fm.podwright.publisher.http;

import fm.podwright.core.http.EdgeSettings;
import fm.podwright.core.http.Patience;
import fm.podwright.core.http.Peer;
import fm.podwright.core.http.Proxies;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer.ChannelRole;
import io.micronaut.http.server.netty.configuration.NettyHttpServerConfiguration;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpServerCodec;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;

/// Puts [Connection] in front of the framework's router on the public port, and leaves the
/// management port alone.
@Singleton
final class FrontDoor implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
  private static final Weighing WEIGHING = new Weighing();

  private final Provider<Front> front;
  private final ManagementPort management;
  private final NettyHttpServerConfiguration server;
  private final Proxies proxies;
  private final Transport transport;
  private final Duration headPatience;

  FrontDoor(
      Provider<Front> front,
      ManagementPort management,
      NettyHttpServerConfiguration server,
      Proxies proxies,
      EdgeSettings edge) {
    this.front = front;
    this.management = management;
    this.server = server;
    this.proxies = proxies;
    this.transport = Transport.of(edge.strictTransport());
    this.headPatience = edge.headPatience();
  }

  @Override
  public NettyServerCustomizer.Registry onCreated(
      BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
    event.getBean().register(new Listener());
    return event.getBean();
  }

  private final class Listener implements NettyServerCustomizer {
    @Override
    public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
      return role == ChannelRole.CONNECTION && isPublic(channel) ? new Door(channel) : this;
    }
  }

  private final class Door implements NettyServerCustomizer {
    private final Channel channel;

    Door(Channel channel) {
      this.channel = channel;
    }

    @Override
    public void onStreamPipelineBuilt() {
      channel.config().setAllocator(PooledByteBufAllocator.DEFAULT);
      channel.config().setMessageSizeEstimator(WEIGHING);
      var pipeline = channel.pipeline();
      var patience = new Patience(headPatience);
      pipeline.replace(
          HttpServerCodec.class, "podwright-decoder", new HttpRequestDecoder(limits()));
      pipeline.addBefore("podwright-decoder", "podwright-patience", patience);
      pipeline.addBefore(
          ChannelPipelineCustomizer.HANDLER_MICRONAUT_INBOUND,
          "podwright-connection",
          new Connection(front.get(), peer(channel), transport, patience));
    }
  }

  /// [Connection] writes bytes: of the framework's codec only the half that reads is of use.
  private HttpDecoderConfig limits() {
    return new HttpDecoderConfig()
        .setMaxInitialLineLength(server.getMaxInitialLineLength())
        .setMaxHeaderSize(server.getMaxHeaderSize())
        .setInitialBufferSize(server.getInitialBufferSize());
  }

  private Peer peer(Channel channel) {
    return proxies.peer(
        channel.remoteAddress() instanceof InetSocketAddress address
            ? address.getAddress()
            : InetAddress.getLoopbackAddress());
  }

  private boolean isPublic(Channel channel) {
    return channel.localAddress() instanceof InetSocketAddress address
        && address.getPort() != management.port();
  }
}
