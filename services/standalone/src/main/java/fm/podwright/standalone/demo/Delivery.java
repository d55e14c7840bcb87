package fm.podwright.standalone.demo;

import fm.podwright.core.job.Channel;
import fm.podwright.core.job.Listening;
import fm.podwright.core.job.Subscriber;
import fm.podwright.core.media.Beginning;
import fm.podwright.core.media.Completion;
import fm.podwright.core.media.NewFile;
import fm.podwright.core.media.Target;
import fm.podwright.core.media.Uploading;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.media.Upload;
import fm.podwright.domain.media.UploadId;
import fm.podwright.domain.media.UploadState.Ready;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Brings audio to an episode as a browser does: each part with a PUT to an address that the
/// dashboard has signed.
final class Delivery {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Member sender;
  private final Uploading uploading;
  private final Listening listening;

  Delivery(ApplicationContext dashboard, Member sender) {
    this.sender = sender;
    this.uploading = dashboard.getBean(Uploading.class);
    this.listening = dashboard.getBean(Listening.class);
  }

  /// Audio on its way.
  record Parcel(String file, UploadId upload) {}

  Parcel send(Episode episode, Path file) throws IOException, InterruptedException {
    var name = episode.slug() + ".mp3";
    var target = new Target(episode.show(), episode.id().value());
    var stated = new NewFile(name, Files.size(file));
    var beginning = uploading.begin(sender.account(), sender.user(), target, stated);
    if (!(beginning instanceof Beginning.Begun(var upload))) {
      throw new IllegalStateException("the demo may not upload");
    }
    try (var client = HttpClient.newHttpClient();
        var bytes = new RandomAccessFile(file.toFile(), "r")) {
      for (var number = 1; number <= upload.parts(); number++) {
        put(client, upload, number, part(bytes, upload, number));
      }
    }
    if (uploading.complete(sender.account(), upload.id()) instanceof Completion.Received) {
      return new Parcel(name, upload.id());
    }
    throw new IllegalStateException(name + " did not arrive");
  }

  private static byte[] part(RandomAccessFile file, Upload upload, int number) throws IOException {
    var bytes = new byte[Math.toIntExact(upload.bytesOfPart(number))];
    file.readFully(bytes);
    return bytes;
  }

  private void put(HttpClient client, Upload upload, int number, byte[] bytes)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(uploading.sign(upload, number))
            .PUT(BodyPublishers.ofByteArray(bytes))
            .build();
    var status = client.send(request, BodyHandlers.discarding()).statusCode();
    if (status != 200) throw new IOException("S3 answered an upload with " + status);
  }

  /// Waits until the worker has made media of it. Each word of the worker is a reason to look.
  void await(Parcel parcel) throws InterruptedException {
    var words = new Semaphore(1);
    try (var _ = listening.subscribe(Channel.UPLOAD_CHANGED, new Waking(words))) {
      while (words.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        words.drainPermits();
        if (isReady(parcel)) return;
      }
    }
    throw new IllegalStateException("the worker says nothing about " + parcel.file());
  }

  private boolean isReady(Parcel parcel) {
    var state = uploading.find(sender.account(), parcel.upload()).orElseThrow().state();
    if (state instanceof Ready) return true;
    if (state.isOpen()) return false;
    throw new IllegalStateException(parcel.file() + " was not taken: " + state);
  }

  private record Waking(Semaphore words) implements Subscriber {
    @Override
    public void heard(String payload) {
      words.release();
    }

    @Override
    public void connected() {
      words.release();
    }
  }
}
