package scot.mercat.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import scot.mercat.audit.store.SealedEntries;
import scot.mercat.shared.Settings;
import scot.mercat.shared.Sql;
import scot.mercat.shared.postgres.DatabaseServer;

/**
 * The command {@code audit-verify}: recomputes the chain and names every entry that was altered,
 * taken away or passed over. Exit status 0 where all is well, 1 where it is not, 2 where the
 * database could not be read.
 */
public final class AuditVerify {
  private AuditVerify() {}

  public static void main(String[] arguments) {
    System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8)));
  }

  private static int run(PrintStream out) {
    try (DatabaseServer.OpenDatabase database = DatabaseServer.forCommand(Settings.ofCommand());
        Connection connection = database.address().connectAsApplication()) {
      return report(connection, out);
    } catch (IOException | SQLException e) {
      out.println("The database could not be read: " + e.getMessage());
      return 2;
    }
  }

  /** Checks one snapshot of the tables, so that a running Mercat may go on writing. */
  static int report(Connection connection, PrintStream out) throws SQLException {
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    ChainCheck.Result result = new ChainCheck(new SealedEntries(Sql.on(connection))).run();
    connection.rollback();
    result.faults().forEach(out::println);
    out.println(
        result.faults().isEmpty()
            ? "The audit log is whole: %d entries, up to %s"
                .formatted(result.head().position(), result.head().hash())
            : "The audit log is NOT whole: %d faults in %d entries"
                .formatted(result.faults().size(), result.head().position()));
    return result.faults().isEmpty() ? 0 : 1;
  }
}
