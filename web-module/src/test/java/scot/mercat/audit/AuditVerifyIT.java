package scot.mercat.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.EmbeddedDatabase;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.SharedMercat;

/** The log of the demonstration is whole, and one byte of it cannot be changed unseen. */
class AuditVerifyIT {
  private final EmbeddedDatabase database = EmbeddedDatabase.of(SharedMercat.get());

  @Test
  void oneAlteredByteIsNamed() throws SQLException {
    assertThat(verify().said()).contains("The audit log is whole");
    assertThat(verify().status()).isZero();
    try (Connection superuser = database.connect("postgres")) {
      superuser.createStatement().execute("set session_replication_role = replica");
      long entry = number(superuser, "select entry_id from audit_seal where position = 100");
      String change = "update audit_entry set action = translate(action, '%s') where id = " + entry;
      superuser.createStatement().execute(change.formatted(".', '_"));
      try {
        assertThat(verify().said()).contains("NOT whole").containsPattern("\\b" + entry + "\\b");
        assertThat(verify().status()).isEqualTo(1);
      } finally {
        superuser.createStatement().execute(change.formatted("_', '."));
      }
    }
    assertThat(verify().status()).isZero();
  }

  @Test
  void theApplicationCanNeitherChangeNorTakeAwayAnEntry() throws SQLException {
    try (Connection application = database.connect("mercat_app")) {
      for (String command :
          new String[] {
            "update audit_entry set actor = 'nobody'",
            "delete from audit_entry",
            "truncate audit_entry cascade",
            "update audit_seal set hash = previous_hash",
            "delete from audit_seal",
            "delete from audit_head"
          }) {
        assertThatThrownBy(() -> application.createStatement().execute(command))
            .as(command)
            .isInstanceOf(SQLException.class);
      }
    }
  }

  private static RunningMercat.Finished verify() {
    return RunningMercat.command(SharedMercat.get().data(), Map.of(), "audit-verify");
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (ResultSet rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
