package scot.mercat.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.mercat.audit.store.SealedEntries;
import scot.mercat.shared.Sql;
import scot.mercat.shared.postgres.TestDatabase;

class AuditVerifyTest {
  private Connection application;
  private Connection owner;
  private SealedEntries entries;

  @BeforeEach
  void threeSealedEntries() throws SQLException {
    application = TestDatabase.application();
    owner = TestDatabase.owner();
    entries = new SealedEntries(Sql.on(application));
    asOwnerWithoutTriggers("truncate audit_entry, audit_seal, audit_head restart identity cascade");
    for (int i = 1; i <= 3; i++) {
      write("2026-11-22 09:00:0" + i + "+00");
    }
    assertThat(entries.seal(100, false)).isEqualTo(3);
  }

  @AfterEach
  void close() throws SQLException {
    application.close();
    owner.close();
  }

  @Test
  void anUntouchedLogIsWhole() throws SQLException {
    assertThat(report()).startsWith("0 The audit log is whole: 3 entries, up to ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at = at + interval '1 microsecond'",
        "actor = 'mercaT'",
        "action = 'plan.publishec'",
        "subject = 'p2 '",
        "body = 'strathmarrb'",
        "facts = 'version=3'"
      })
  void oneByteChangedInARowIsFoundAndTheEntryNamed(String change) throws SQLException {
    asOwnerWithoutTriggers("update audit_entry set " + change + " where id = 2");
    assertThat(report())
        .startsWith("1 entry 2: has been altered since it was sealed")
        .doesNotContain("entry 1", "entry 3");
  }

  @Test
  void aDeletedEntryIsNamed() throws SQLException {
    asOwnerWithoutTriggers(
        "alter table audit_seal drop constraint audit_seal_entry_id_fkey;"
            + "delete from audit_entry where id = 2");
    try {
      assertThat(report()).startsWith("1 entry 2: is gone, though its link is there");
    } finally {
      asOwnerWithoutTriggers(
          "truncate audit_entry, audit_seal;"
              + "alter table audit_seal add constraint audit_seal_entry_id_fkey"
              + " foreign key (entry_id) references audit_entry (id)");
    }
  }

  @Test
  void anEntryDeletedWithItsLinkLeavesAGap() throws SQLException {
    asOwnerWithoutTriggers(
        "delete from audit_seal where entry_id = 2; delete from audit_entry where id = 2");
    assertThat(report()).startsWith("1 entry 3: links 2 to 2 are missing");
  }

  @Test
  void theEndCutOffIsFoundByThePublishedHead() throws SQLException {
    Instant now = Instant.parse("2026-11-22T10:00:00Z");
    assertThat(entries.publish(LocalDate.of(2026, 11, 22), now)).isPresent();
    assertThat(entries.publish(LocalDate.of(2026, 11, 22), now)).isEmpty();
    assertThat(report()).startsWith("0 ");
    asOwnerWithoutTriggers(
        "delete from audit_seal where entry_id = 3; delete from audit_entry where id = 3");
    assertThat(report()).startsWith("1 link 3, published on 2026-11-22: is gone");
  }

  @Test
  void aChainMadeAnewAfterAForgeryIsFoundByThePublishedHead() throws SQLException {
    entries.publish(LocalDate.of(2026, 11, 22), Instant.parse("2026-11-22T10:00:00Z"));
    asOwnerWithoutTriggers(
        "delete from audit_seal; update audit_entry set actor = 'x' where id = 1");
    entries.seal(100, true);
    assertThat(report()).startsWith("1 entry 3: is not what was published on 2026-11-22");
  }

  @Test
  void anEntryThatWasNeverLinkedIsNamed() throws SQLException {
    write("2026-11-22 08:00:00+00");
    assertThat(report()).startsWith("1 entry 4: was never linked");
  }

  @Test
  void anEntryWhoseTransactionEndsLateIsLinkedThen() throws SQLException {
    try (Connection slow = TestDatabase.application()) {
      slow.setAutoCommit(false);
      write(slow, "2026-11-22 09:00:04+00");
      write("2026-11-22 09:00:05+00");
      assertThat(entries.seal(100, false)).isEqualTo(1);
      slow.commit();
      assertThat(entries.seal(100, false)).isEqualTo(1);
    }
    assertThat(report()).startsWith("0 The audit log is whole: 5 entries");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set actor = 'x'",
        "delete from audit_entry",
        "truncate audit_entry cascade",
        "update audit_seal set hash = previous_hash",
        "delete from audit_head",
        "alter table audit_entry disable trigger all"
      })
  void theApplicationsRoleCannotRewriteTheLog(String attempt) throws SQLException {
    try (Statement statement = application.createStatement()) {
      assertThatThrownBy(() -> statement.execute(attempt))
          .hasFieldOrPropertyWithValue("SQLState", "42501");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"update audit_entry set actor = 'x'", "delete from audit_seal"})
  void evenTheOwnerMeetsTheTrigger(String attempt) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      assertThatThrownBy(() -> statement.execute(attempt))
          .hasMessageContaining("The audit log is never changed");
    }
  }

  private String report() throws SQLException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Connection connection = TestDatabase.application()) {
      int status =
          AuditVerify.report(connection, new PrintStream(bytes, true, StandardCharsets.UTF_8));
      return status + " " + bytes.toString(StandardCharsets.UTF_8);
    }
  }

  private void write(String at) throws SQLException {
    write(application, at);
  }

  private static void write(Connection connection, String at) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into audit_entry (at, actor, action, subject, body, facts) values ('"
              + at
              + "', 'mercat', 'plan.published', 'p2', 'strathmarra', 'version=2')");
    }
  }

  private void asOwnerWithoutTriggers(String sql) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      for (String table : new String[] {"audit_entry", "audit_seal", "audit_head"}) {
        statement.execute("alter table " + table + " disable trigger user");
      }
      statement.execute(sql);
      for (String table : new String[] {"audit_entry", "audit_seal", "audit_head"}) {
        statement.execute("alter table " + table + " enable trigger user");
      }
    }
  }
}
