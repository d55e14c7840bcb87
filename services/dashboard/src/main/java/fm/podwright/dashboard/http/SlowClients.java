package fm.podwright.dashboard.http;

import fm.podwright.core.http.EdgeSettings;
import fm.podwright.core.http.Patience;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.HttpServerCodec;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Cuts off whoever takes too long to say what he wants.
@Singleton
final class SlowClients implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
  private final Duration patience;

  SlowClients(EdgeSettings settings) {
    this.patience = settings.headPatience();
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
      return role == ChannelRole.CONNECTION ? new Guarded(channel) : this;
    }
  }

  private final class Guarded implements NettyServerCustomizer {
    private final Channel channel;

    Guarded(Channel channel) {
      this.channel = channel;
    }

    @Override
    public void onStreamPipelineBuilt() {
      var pipeline = channel.pipeline();
      var decoder = pipeline.context(HttpServerCodec.class);
      if (decoder == null) return;
      var waiting = new Patience(patience);
      pipeline.addBefore(decoder.name(), "podwright-patience", waiting);
      pipeline.addAfter(decoder.name(), "podwright-patience-behind", waiting.behind());
    }
  }
}
