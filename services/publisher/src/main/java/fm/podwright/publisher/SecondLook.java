package fm.podwright.publisher;

import fm.podwright.publisher.http.Reply;
import fm.podwright.publisher.http.Request;
import fm.podwright.publisher.site.HostBook;
import fm.podwright.publisher.site.Snapshot;
import fm.podwright.publisher.site.Snapshots;
import jakarta.inject.Singleton;
import java.util.Optional;

/// What is not there, as far as is known here, may be what another publisher's feed has told of a
/// moment ago: the database knows, and is asked before anybody is told that it is not there.
@Singleton
final class SecondLook {
  private final HostBook hosts;
  private final Snapshots snapshots;

  SecondLook(HostBook hosts, Snapshots snapshots) {
    this.hosts = hosts;
    this.snapshots = snapshots;
  }

  /// Whether the answer calls for one.
  static boolean isDue(Reply reply) {
    return reply.status() == 404 || reply.status() == 410;
  }

  /// The show, if it is another by now. While the database cannot be asked the answer stays what it
  /// was, but for audio that is not known: that is to be had later ([Unavailable]), for an app that
  /// was told that there is none does not come back.
  Optional<Snapshot> at(Request request, Route route, Snapshot first, Reply reply) {
    try {
      return hosts
          .find(request.host())
          .map(snapshots::again)
          .filter(it -> it.number() != first.number() && it.answersAt(request.host()));
    } catch (Unavailable e) {
      if (route instanceof Route.Audio && reply.status() == 404) throw e;
      return Optional.empty();
    }
  }
}
