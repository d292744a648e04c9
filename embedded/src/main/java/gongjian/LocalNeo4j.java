package gongjian;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs Neo4j in a directory, with Bolt on a free loopback port, until standard input closes. Arguments: the
 * directory, the process id of the owner, and for how many seconds the plan of a question is kept at least.
 *
 * <p>Prints one line: {@code {"uri":...,"user":...,"password":...,"owner":...}} once it answers, or
 * {@code {"busy":true}} if another process runs Neo4j there. The first also stands in {@code server.json}
 * for as long as the server runs; the password is a new one at each start. A failure is a stack trace on
 * standard error and exit code 1.
 */
public final class LocalNeo4j {
  private static final String USER = "neo4j";
  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

  /** The operating system lets go of it however the process ends, and so would garbage collection of a local. */
  private static FileLock lock;

  private final Path home;
  private final long owner;
  private final Duration planKept;
  private DatabaseManagementService neo4j;

  private LocalNeo4j(Path home, long owner, Duration planKept) {
    this.home = home;
    this.owner = owner;
    this.planKept = planKept;
  }

  public static void main(String[] args) throws Exception {
    LocalNeo4j server = new LocalNeo4j(
        Path.of(args[0]).toAbsolutePath(), Long.parseLong(args[1]), Duration.ofSeconds(Long.parseLong(args[2])));
    lock = FileChannel.open(
        server.home.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
    if (lock == null) {
      System.out.println("{\"busy\":true}");
      return;
    }
    stopWithStandardInput();
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
    try {
      System.out.println(server.start());
    } catch (Throwable failure) {
      failure.printStackTrace();
      System.exit(1);
    }
  }

  private String start() throws IOException {
    Files.deleteIfExists(state());
    DatabaseManagementService started = new DatabaseManagementServiceBuilder(home)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
        .setConfig(HttpConnector.enabled, false)
        .setConfig(HttpsConnector.enabled, false)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        // Nobody guesses the password, and whoever tries on this machine would lock the service out.
        .setConfig(GraphDatabaseSettings.auth_max_failed_attempts, 0)
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
        .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(16))
        .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, planKept)
        .setConfig(GraphDatabaseSettings.keep_logical_logs, "keep_none")
        // Bolt would sit out two periods of 5 s at each stop, with nobody left to wait for.
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
        .build();
    synchronized (this) {
      neo4j = started;
    }
    // Its management service starts without it, and only a transaction says what is wrong.
    neo4j.database(DEFAULT_DATABASE_NAME).beginTx().close();
    String password = newPassword();
    neo4j.database(SYSTEM_DATABASE_NAME).executeTransactionally(
        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    String line = "{\"uri\":\"bolt://127.0.0.1:%d\",\"user\":\"%s\",\"password\":\"%s\",\"owner\":%d}"
        .formatted(boltPort(), USER, password, owner);
    publish(line);
    return line;
  }

  private int boltPort() {
    return ((GraphDatabaseAPI) neo4j.database(SYSTEM_DATABASE_NAME)).getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT).getPort();
  }

  private static String newPassword() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private Path state() {
    return home.resolve("server.json");
  }

  /** Whole or not at all, and for its owner's eyes only. */
  private void publish(String line) throws IOException {
    Path draft = home.resolve("server.json.new");
    Files.deleteIfExists(draft);
    Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(draft, line);
    Files.move(draft, state(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void stop() {
    DatabaseManagementService running;
    synchronized (this) {
      running = neo4j;
    }
    try {
      Files.deleteIfExists(state());
    } catch (IOException e) {
      e.printStackTrace();
    }
    if (running != null) running.shutdown();
  }

  /** The parent holds the other end; when it is gone, by whatever signal, so is the reason to run. */
  private static void stopWithStandardInput() {
    daemon(() -> {
      try {
        while (System.in.read() != -1) {}
      } catch (IOException ended) {
        // An end like any other.
      }
      daemon(() -> {
        try {
          Thread.sleep(LONGEST_STOP.toMillis());
        } catch (InterruptedException ignored) {
          // Nobody interrupts it.
        }
        Runtime.getRuntime().halt(2);
      });
      System.exit(0);
    });
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }
}
