package scot.mercat.shared.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import scot.mercat.shared.Settings;
import scot.mercat.shared.postgres.DatabaseServer;

/** The commands {@code backup FILE} and {@code restore FILE}. */
public final class Backup {
  private final Settings settings;
  private final PrintStream out;

  private Backup(Settings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  /** Ends with status 0 where all went well, 1 where it did not, 2 where it was called wrongly. */
  public static void main(String[] arguments) {
    if (arguments.length != 2 || !arguments[0].matches("backup|restore")) {
      System.err.println("Say: mercat backup FILE, or: mercat restore FILE");
      System.exit(2);
    }
    try {
      Backup backup = new Backup(Settings.ofCommand(), System.out);
      Path file = Path.of(arguments[1]).toAbsolutePath();
      if (arguments[0].equals("backup")) {
        backup.backUp(file);
      } else {
        backup.restore(file);
      }
    } catch (RefusedException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    } catch (IOException | SQLException e) {
      System.err.println("This did not work, and nothing was changed: " + e.getMessage());
      System.exit(1);
    }
  }

  private void backUp(Path file) throws IOException, SQLException {
    try (DatabaseServer.OpenDatabase database = DatabaseServer.forCommand(settings);
        Connection connection = database.address().connectAsOwner()) {
      tell("Backed up", BackupWriter.write(connection, file));
    }
  }

  private void restore(Path file) throws IOException, SQLException {
    Manifest manifest = BackupReader.manifest(file);
    try (DatabaseServer.OpenDatabase database = DatabaseServer.forCommand(settings)) {
      BackupReader.restore(database.address(), file, manifest);
      tell("Restored", manifest);
    }
  }

  private void tell(String what, Manifest manifest) {
    long rows = manifest.tables().stream().mapToLong(Manifest.Table::rows).sum();
    out.printf(Locale.ROOT, "%s %d tables, %d rows.%n", what, manifest.tables().size(), rows);
  }

  /** The command cannot be done as things are; the message says why and what to do. */
  static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedException(String message) {
      super(message);
    }
  }
}
