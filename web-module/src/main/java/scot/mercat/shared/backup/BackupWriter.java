package scot.mercat.shared.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import scot.mercat.shared.OwnerOnly;

/** Copies every table as it stood at one moment, while others go on writing. */
final class BackupWriter {
  private final Schema schema;
  private final CopyManager copy;
  private final ZipOutputStream zip;

  private BackupWriter(Schema schema, CopyManager copy, ZipOutputStream zip) {
    this.schema = schema;
    this.copy = copy;
    this.zip = zip;
  }

  /**
   * Writes the file, for its owner only. It appears when it is whole.
   *
   * @throws Backup.RefusedException when there is such a file already, or nothing to back up
   */
  static Manifest write(Connection connection, Path file) throws IOException, SQLException {
    if (Files.exists(file)) {
      throw new Backup.RefusedException("There is a file of that name already; choose another.");
    }
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    Schema schema = new Schema(connection);
    if (!schema.isMigrated()) {
      throw new Backup.RefusedException("The database is empty; there is nothing to back up.");
    }
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(draft);
    try (ZipOutputStream zip = new ZipOutputStream(OwnerOnly.newFile(draft))) {
      CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
      Manifest manifest = new BackupWriter(schema, copy, zip).writeAll();
      zip.finish();
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      return manifest;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private Manifest writeAll() throws IOException, SQLException {
    List<Manifest.Table> tables = new ArrayList<>();
    for (Map.Entry<String, String> table : schema.tables().entrySet()) {
      tables.add(write(new Manifest.Table(table.getKey(), table.getValue(), 0)));
    }
    Manifest manifest = new Manifest(schema.version(), tables, schema.sequences());
    zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
    zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    return manifest;
  }

  private Manifest.Table write(Manifest.Table table) throws IOException, SQLException {
    zip.putNextEntry(new ZipEntry(table.entry()));
    long rows =
        copy.copyOut(
            "copy " + table.name() + " (" + table.columns() + ") to stdout", new Unclosed(zip));
    zip.closeEntry();
    return new Manifest.Table(table.name(), table.columns(), rows);
  }

  /** One entry's end is not the end of the file. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() {}
  }
}
