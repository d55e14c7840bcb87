package fm.podwright.core.billing;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import fm.podwright.core.job.Jobs;
import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/// Takes Stripe's events: checks that one is Stripe's, keeps that it came, and has its customer
/// fetched by a job. Nothing else of it is believed.
@CrossTenant("an event names a customer, and whose that is has to be looked up")
@Singleton
public class Receiving {
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private final StripeSettings settings;
  private final StripeEvents events;
  private final Tenancy tenancy;
  private final Jobs jobs;
  private final JsonMapper json;
  private final InstantSource clock;

  Receiving(
      StripeSettings settings,
      StripeEvents events,
      Tenancy tenancy,
      Jobs jobs,
      JsonMapper json,
      InstantSource clock) {
    this.settings = settings;
    this.events = events;
    this.tenancy = tenancy;
    this.jobs = jobs;
    this.json = json;
    this.clock = clock;
  }

  /// Takes the event of these bytes; false, and without any effect, if it is not one that Stripe
  /// sent to us. One that came before is taken again, without effect.
  public boolean receive(String signature, byte[] body) {
    var event = text(body).filter(it -> isSigned(it, signature)).flatMap(_ -> read(body));
    event.ifPresent(this::keep);
    return event.isPresent();
  }

  private void keep(StripeEvent event) {
    tenancy.across(_ -> {
      var isNew =
          events.add(event.id(), event.type(), event.customer().orElse(null), clock.instant()) == 1;
      if (isNew) {
        event
            .customer()
            .flatMap(events::account)
            .map(AccountId::new)
            .ifPresent(account ->
                jobs.enqueue(SyncCustomer.JOB, event.id(), new SyncCustomer(account, event.id())));
      }
      return isNew;
    });
  }

  /// Notes that the event had its effect.
  public void handled(String event) {
    tenancy.across(_ -> {
      events.handle(event, clock.instant());
      return event;
    });
  }

  private static Optional<String> text(byte[] body) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private boolean isSigned(String payload, String signature) {
    return settings.webhookSecrets().stream().anyMatch(it -> isSigned(payload, signature, it));
  }

  /// A malformed header makes the library throw all sorts of things, and each is a no.
  private boolean isSigned(String payload, String signature, String secret) {
    try {
      return isRecent(signature)
          && Webhook.Signature.verifyHeader(
              payload, signature, secret, TOLERANCE.toSeconds(), clock());
    } catch (SignatureVerificationException | RuntimeException e) {
      return false;
    }
  }

  /// The library refuses what is too old; a stamp from the future would be good for ever.
  private boolean isRecent(String signature) {
    for (var part : signature.split(",", -1)) {
      if (part.startsWith("t=")) {
        var ahead = Long.parseLong(part.substring(2)) - clock.instant().getEpochSecond();
        return ahead <= TOLERANCE.toSeconds();
      }
    }
    return false;
  }

  private Clock clock() {
    return Clock.fixed(clock.instant(), ZoneOffset.UTC);
  }

  private Optional<StripeEvent> read(byte[] body) {
    try {
      var event = json.readValue(body, Argument.mapOf(String.class, Object.class));
      var id = text(event, "id");
      var type = text(event, "type");
      var isOurs =
          event.get("account") == null
              && Boolean.valueOf(settings.isLive()).equals(event.get("livemode"));
      return isOurs && !id.isEmpty() && !type.isEmpty()
          ? Optional.of(new StripeEvent(id, type, customer(event)))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> customer(Map<String, Object> event) {
    if (!(event.get("data") instanceof Map<?, ?> data)
        || !(data.get("object") instanceof Map<?, ?> object)) return Optional.empty();
    var of = "customer".equals(object.get("object")) ? object.get("id") : object.get("customer");
    return of instanceof String id ? Optional.of(id) : Optional.empty();
  }

  private static String text(Map<String, Object> event, String name) {
    return event.get(name) instanceof String text ? text : "";
  }
}
