package scot.mercat.shared.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.EmbeddedDatabase;
import scot.mercat.harness.OwnPostgres;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.SharedMercat;

/** What was backed up from one kind of database stands again in the other, row by row. */
class BackupIT {
  private static final Map<String, String> EMBEDDED = Map.of();

  private final Path folder = RunningMercat.emptyFolder("backup");

  @Test
  void aBackupOfARunningMercatIsRestoredIntoBothKindsOfDatabase() throws Exception {
    Path original = folder.resolve("original.zip");
    Path shared = SharedMercat.get().data();
    command(shared, EMBEDDED, 0, "backup", original);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(original)))
        .isEqualTo("rw-------");
    assertThat(contents(original)).hasSizeGreaterThan(5);

    Path copy = Files.createDirectories(folder.resolve("embedded"));
    command(copy, EMBEDDED, 0, "restore", original);
    command(copy, EMBEDDED, 0, "backup", folder.resolve("from-embedded.zip"));
    assertThat(contents(folder.resolve("from-embedded.zip"))).isEqualTo(contents(original));
    intoOwnPostgres(folder.resolve("from-embedded.zip"), shared);
  }

  private void intoOwnPostgres(Path file, Path shared) throws Exception {
    Path data = Files.createDirectories(folder.resolve("own"));
    Path programs = new EmbeddedDatabase(shared.resolve("postgres")).programs();
    try (OwnPostgres own = OwnPostgres.start(programs, data)) {
      command(data, own.settings(), 0, "restore", file);
      command(data, own.settings(), 0, "backup", folder.resolve("from-own.zip"));
      assertThat(contents(folder.resolve("from-own.zip"))).isEqualTo(contents(file));
      try (RunningMercat mercat = RunningMercat.start(data, own.settings())) {
        assertThat(mercat.visitor().get("/health").body()).doesNotContain("DOWN");
        assertWorksAsTheApplication(own);
      }
      String said = command(data, own.settings(), 1, "restore", file);
      assertThat(said).contains("not empty").contains("Nothing was changed");
    }
  }

  /** Though its login is a superuser, what Mercat writes is written by its own role. */
  private static void assertWorksAsTheApplication(OwnPostgres own) throws SQLException {
    try (Connection connection = own.connect("mercat")) {
      assertThat(
              one(
                  connection,
                  "select count(*) from pg_stat_activity where usename = 'boss' and"
                      + " application_name = 'mercat'"))
          .isNotEqualTo("0");
      assertThat(
              one(connection, "select rolsuper::text from pg_roles where rolname = 'mercat_app'"))
          .isEqualTo("false");
      assertThat(
              one(
                  connection,
                  "select has_table_privilege('mercat_app', 'audit_entry', 'update')::text"))
          .isEqualTo("false");
    }
  }

  private static String one(Connection connection, String query) throws SQLException {
    try (ResultSet rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  @Test
  void aFileThatIsThereAlreadyIsNotOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.zip"), "something dear");
    String said = command(SharedMercat.get().data(), EMBEDDED, 1, "backup", file);
    assertThat(said).contains("choose another");
    assertThat(Files.readString(file)).isEqualTo("something dear");
  }

  @Test
  void aFileThatIsNoBackupIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.zip"), "Dear Sir or Madam");
    Path data = Files.createDirectories(folder.resolve("untouched"));
    assertThat(command(data, EMBEDDED, 1, "restore", file)).contains("no whole backup");
    assertThat(data).isEmptyDirectory();
  }

  private static String command(
      Path data, Map<String, String> settings, int status, String command, Path file) {
    RunningMercat.Finished end = RunningMercat.command(data, settings, command, file.toString());
    assertThat(end.status()).as(end.said()).isEqualTo(status);
    return end.said();
  }

  private static Map<String, String> contents(Path file) {
    Map<String, String> contents = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        contents.put(entry.getName(), sorted(new String(bytes, StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  /** A table has no order of its own. */
  private static String sorted(String text) {
    return String.join("\n", text.lines().sorted().toList());
  }
}
