package fm.podwright.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// A PostgreSQL 18 of our own whose data stays in a folder. It answers on loopback only and asks
/// every role for its password.
final class Postgres implements AutoCloseable {
  static final String SUPERUSER = "postgres";
  private static final String DATABASE = "podwright";

  /// A laptop's share of memory and processes; nothing here trades safety of data for speed.
  private static final String OPTIONS =
      "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c shared_buffers=32MB -c"
          + " max_connections=50 -c max_wal_size=256MB -c min_wal_size=32MB -c wal_level=minimal -c"
          + " max_wal_senders=0 -c max_logical_replication_workers=0 -c io_method=sync -c jit=off"
          + " -c max_parallel_workers=0 -c autovacuum_max_workers=1 -c work_mem=4MB -c"
          + " maintenance_work_mem=32MB";

  private final PostgresProgram program;
  private final Path cluster;
  private final String password;
  private final int port;

  private Postgres(PostgresProgram program, Path cluster, String password, int port) {
    this.program = program;
    this.cluster = cluster;
    this.password = password;
    this.port = port;
  }

  static Postgres start(DataFolder data, String password) {
    try {
      var program = PostgresProgram.in(data.folder("programs"));
      var postgres = new Postgres(program, data.file("postgres"), password, freePort());
      postgres.initialize(data);
      new Postmaster(postgres.cluster).stopLeftover(program);
      postgres.launch(data.file("postgres.log"));
      postgres.createDatabase();
      return postgres;
    } catch (IOException | SQLException e) {
      throw new StartFailure("PostgreSQL did not start: " + e.getMessage(), e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /// Made beside and moved into place: a process killed here leaves no half of a cluster.
  private void initialize(DataFolder data) throws IOException {
    if (Files.exists(cluster)) {
      return;
    }
    var beside = data.file("postgres.new");
    Folders.delete(beside);
    var secret = Files.writeString(data.file("postgres.password"), password);
    try {
      program.run(
          "initdb",
          List.of(
              "-D",
              beside.toString(),
              "-U",
              SUPERUSER,
              "-A",
              "scram-sha-256",
              "--pwfile",
              secret.toString(),
              "-E",
              "UTF8",
              "--locale=C",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8"));
      Files.move(beside, cluster, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.delete(secret);
    }
  }

  /// `pg_ctl` gives the server a session of its own, so that Ctrl-C reaches the services before it.
  private void launch(Path log) throws IOException {
    program.run(
        "pg_ctl",
        List.of(
            "-D",
            cluster.toString(),
            "-l",
            log.toString(),
            "-w",
            "-t",
            "60",
            "-o",
            "-p " + port + " " + OPTIONS,
            "start"));
  }

  private void createDatabase() throws SQLException {
    try (var connection = DriverManager.getConnection(server() + SUPERUSER, SUPERUSER, password);
        var statement = connection.createStatement();
        var result =
            statement.executeQuery(
                "SELECT FROM pg_database WHERE datname = '%s'".formatted(DATABASE))) {
      if (!result.next()) {
        statement.execute("CREATE DATABASE " + DATABASE);
      }
    }
  }

  private String server() {
    return "jdbc:postgresql://127.0.0.1:%d/".formatted(port);
  }

  /// The database's JDBC address, without a user.
  String url() {
    return server() + DATABASE;
  }

  @Override
  public void close() {
    try {
      new Postmaster(cluster).stop(program);
    } catch (IOException e) {
      throw new StartFailure("PostgreSQL did not stop: " + e.getMessage(), e);
    }
  }
}
