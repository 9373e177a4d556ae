package scot.mercat.shared.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import scot.mercat.shared.postgres.DatabaseAddress;
import scot.mercat.shared.postgres.Migrations;

/** Fills an empty database from a backup, all or nothing. */
final class BackupReader {
  private final Connection connection;
  private final Schema schema;

  private BackupReader(Connection connection) {
    this.connection = connection;
    this.schema = new Schema(connection);
  }

  /**
   * @throws Backup.RefusedException when the file is no backup, or was cut short
   */
  static Manifest manifest(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return Manifest.of(new String(bytes(zip, Manifest.ENTRY), StandardCharsets.UTF_8));
    } catch (ZipException | IllegalArgumentException e) {
      throw new Backup.RefusedException("That file is no whole backup of Mercat.");
    }
  }

  private static byte[] bytes(ZipFile zip, String name) throws IOException {
    try (InputStream stream = open(zip, name)) {
      return stream.readAllBytes();
    }
  }

  private static InputStream open(ZipFile zip, String name) throws IOException {
    @Nullable ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new Backup.RefusedException("That file is no whole backup of Mercat.");
    }
    return zip.getInputStream(entry);
  }

  /**
   * Makes the tables and fills them, in one transaction.
   *
   * @throws Backup.RefusedException when the database is not empty or of another release
   */
  static void restore(DatabaseAddress address, Path file, Manifest manifest)
      throws IOException, SQLException {
    boolean isNew;
    try (Connection connection = address.connectAsOwner()) {
      isNew = !new Schema(connection).isMigrated();
    }
    Migrations.apply(address);
    try (Connection connection = address.connectAsOwner();
        ZipFile zip = new ZipFile(file.toFile())) {
      connection.setAutoCommit(false);
      BackupReader reader = new BackupReader(connection);
      reader.checkSchema(manifest);
      reader.fill(zip, manifest, isNew);
      connection.commit();
      connection.setAutoCommit(true);
      reader.execute("analyze");
    }
  }

  private void checkSchema(Manifest manifest) throws SQLException {
    if (!schema.version().equals(manifest.schema())) {
      throw new Backup.RefusedException(
          "The backup is of another release of Mercat (tables "
              + number(manifest.schema())
              + ", these are "
              + number(schema.version())
              + "). Restore it with the release that made it, then start the newer one on it.");
    }
  }

  private static String number(String version) {
    return version.replaceAll(" .*", "");
  }

  private void fill(ZipFile zip, Manifest manifest, boolean isNew)
      throws IOException, SQLException {
    List<String> names = manifest.tables().stream().map(Manifest.Table::name).toList();
    execute("set local lock_timeout = '15s'");
    execute("lock table " + String.join(", ", names) + " in access exclusive mode");
    if (!isNew) {
      checkEmpty(names);
    }
    forEach("alter table %s disable trigger user", names);
    // Migrations may have put rows into a new database; the backup has them too.
    forEach("delete from %s", names.reversed());
    execute("set constraints all deferred");
    CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
    for (Manifest.Table table : manifest.tables()) {
      copyIn(copy, zip, table);
    }
    // What waited for the end is checked now: a table cannot be altered while checks are pending.
    execute("set constraints all immediate");
    forEach("alter table %s enable trigger user", names);
    for (Manifest.Sequence sequence : manifest.sequences()) {
      execute("select setval('" + sequence.name() + "', " + sequence.last() + ")");
    }
  }

  private void checkEmpty(List<String> names) throws SQLException {
    List<String> filled = new ArrayList<>();
    for (String name : names) {
      if (!schema.isEmpty(name)) {
        filled.add(name);
      }
    }
    if (!filled.isEmpty()) {
      throw new Backup.RefusedException(
          "The database is not empty ("
              + filled.stream().limit(3).collect(Collectors.joining(", "))
              + " …). Nothing was changed. Restore into a new database or data folder.");
    }
  }

  private static void copyIn(CopyManager copy, ZipFile zip, Manifest.Table table)
      throws IOException, SQLException {
    String command = "copy " + table.name() + " (" + table.columns() + ") from stdin";
    try (InputStream rows = open(zip, table.entry())) {
      long copied = copy.copyIn(command, rows);
      if (copied != table.rows()) {
        throw new IOException("The backup lacks rows of " + table.name());
      }
    }
  }

  private void forEach(String command, List<String> names) throws SQLException {
    for (String name : names) {
      execute(command.replace("%s", name));
    }
  }

  private void execute(String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
