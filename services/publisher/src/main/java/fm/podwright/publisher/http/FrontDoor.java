package fm.podwright.publisher.http;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer.ChannelRole;
import io.netty.channel.Channel;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;

/// Puts [Connection] in front of the framework's router on the public port, and leaves the
/// management port alone.
@Singleton
final class FrontDoor implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
  private final Provider<Front> front;
  private final ManagementPort management;

  FrontDoor(Provider<Front> front, ManagementPort management) {
    this.front = front;
    this.management = management;
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
      channel
          .pipeline()
          .addBefore(
              ChannelPipelineCustomizer.HANDLER_MICRONAUT_INBOUND,
              "podwright-connection",
              new Connection(front.get()));
    }
  }

  private boolean isPublic(Channel channel) {
    return channel.localAddress() instanceof InetSocketAddress address
        && address.getPort() != management.port();
  }
}
