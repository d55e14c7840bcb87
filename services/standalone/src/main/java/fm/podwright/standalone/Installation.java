package fm.podwright.standalone;

import fm.podwright.core.database.Migration;
import fm.podwright.core.process.Launcher;
import fm.podwright.core.process.RunningService;
import fm.podwright.dashboard.Dashboard;
import fm.podwright.publisher.Publisher;
import fm.podwright.standalone.demo.Demo;
import fm.podwright.standalone.mail.MailFolder;
import fm.podwright.standalone.mail.MailPages;
import fm.podwright.standalone.mail.SmtpServer;
import fm.podwright.worker.Worker;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// All parts of a standalone Podwright; what was started last ends first.
final class Installation implements AutoCloseable {
  private final Consumer<String> say;
  private final InstantSource clock;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private boolean closed;

  Installation(Consumer<String> say, InstantSource clock) {
    this.say = say;
    this.clock = clock;
  }

  void start(Options options) {
    say.accept("keeping data in " + options.data());
    var data = keep(DataFolder.open(options.data()));
    checkPorts(options);
    var secrets = Secrets.in(data.file("secrets.properties"), new SecureRandom());
    say.accept("starting PostgreSQL, S3 and a mail server");
    var database = startStores(data, options, secrets);
    say.accept("bringing the database up to date");
    migrate(database, secrets);
    var stripe = startStripe(data, options, secrets);
    say.accept("starting the dashboard, the publisher and the worker");
    var told = stripe.map(Stripe::settings).orElse(Map.of());
    var settings = new ServiceSettings(database.url(), options, secrets, told);
    var dashboard = startServices(data, options, settings);
    stripe.ifPresent(it -> it.setUp(dashboard, options.dashboardUrl()));
    if (options.demo()) {
      show(dashboard, data, options);
    }
    announce(options, stripe);
  }

  private static void checkPorts(Options options) {
    for (var port : options.ports()) {
      if (port.isTaken(options.bind())) {
        throw new StartFailure(port.complaint());
      }
    }
  }

  private Postgres startStores(DataFolder data, Options options, Secrets secrets) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var postgres = threads.submit(() -> keep(Postgres.start(data, secrets.superuser())));
      var s3 = threads.submit(() -> keep(S3.start(data.folder("s3"), options, secrets)));
      var mail = threads.submit(() -> startMail(data, options));
      result(s3);
      result(mail);
      return result(postgres);
    }
  }

  private SmtpServer startMail(DataFolder data, Options options) throws IOException {
    var folder = new MailFolder(data.folder("mail"), InstantSource.system());
    keep(MailPages.start(folder, options.bind(), options.mail()));
    return keep(SmtpServer.start(folder, options.bind(), options.smtp()));
  }

  private void migrate(Postgres database, Secrets secrets) {
    var migration = new Migration(database.url(), secrets.passwords(), InstantSource.system());
    try {
      migration.prepare(Postgres.SUPERUSER, secrets.superuser());
    } catch (SQLException e) {
      throw new StartFailure("the database was not migrated: " + e.getMessage(), e);
    }
    keep(DailyPartitions.of(migration));
  }

  /// Says which of them is the dashboard.
  private RunningService startServices(DataFolder data, Options options, ServiceSettings settings) {
    var environment = options.environment();
    List<Callable<RunningService>> starts =
        List.of(
            () -> Dashboard.start(settings.dashboard(), environment),
            () -> Publisher.start(settings.publisher(data.folder("spool")), environment),
            () -> Worker.start(settings.worker(), environment));
    try (var threads = Executors.newFixedThreadPool(starts.size())) {
      var services =
          starts.stream().map(start -> threads.submit(() -> keep(start.call()))).toList();
      return services.stream().map(Installation::result).toList().getFirst();
    }
  }

  private void show(RunningService dashboard, DataFolder data, Options options) {
    var scratch = data.folder("demo");
    try {
      new Demo(dashboard.context(), say).fill(scratch, options.bind(), options.publisher());
      Folders.delete(scratch);
    } catch (IOException e) {
      throw new StartFailure("the demo is not complete: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("interrupted while filling in the demo", e);
    }
  }

  private Optional<Stripe> startStripe(DataFolder data, Options options, Secrets secrets) {
    if (!options.standsIn()) return Optional.empty();
    return Optional.of(keep(Stripe.start(data.folder("stripe"), options, secrets, clock)));
  }

  private void announce(Options options, Optional<Stripe> stripe) {
    say.accept("dashboard " + options.dashboardUrl());
    say.accept("sites " + options.sitesUrl());
    say.accept("mail http://localhost:" + options.mail());
    stripe.ifPresent(it -> say.accept("stripe " + it.url()));
    say.accept("ready");
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof StartFailure failure
          ? failure
          : new StartFailure(Launcher.cause(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("interrupted while starting", e);
    }
  }

  /// What is started after the end has begun ends at once.
  private <T extends AutoCloseable> T keep(T part) {
    synchronized (running) {
      if (!closed) {
        running.push(part);
        return part;
      }
    }
    end(part);
    throw new StartFailure("told to end while starting");
  }

  @Override
  public void close() {
    Deque<AutoCloseable> parts;
    synchronized (running) {
      closed = true;
      parts = new ArrayDeque<>(running);
      running.clear();
    }
    parts.forEach(this::end);
  }

  private void end(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) { // the other parts end all the same
      say.accept("did not end cleanly: " + Launcher.cause(e));
    }
  }
}
