package scot.mercat.shared.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.EmbeddedDatabase;
import scot.mercat.harness.SharedMercat;

/** The embedded server is durable, closed, and gives the application no more than it needs. */
class PostgresIT {
  private final EmbeddedDatabase database = EmbeddedDatabase.of(SharedMercat.get());

  @Test
  void aWrongPasswordIsRefusedAndSoIsNone() {
    for (String role : List.of("mercat_app", "mercat_owner", "postgres")) {
      assertThatThrownBy(() -> database.connect(role, "wrong"))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
      assertThatThrownBy(() -> database.connect(role, "")).isInstanceOf(SQLException.class);
    }
  }

  @Test
  void whatWasCommittedSurvivesAPowerCut() throws SQLException {
    for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
      assertThat(ask("mercat_app", "show " + setting)).as(setting).containsExactly("on");
    }
  }

  @Test
  void itListensOnTheLoopbackAddressOnly() throws SQLException {
    assertThat(ask("mercat_app", "show listen_addresses")).containsExactly("127.0.0.1");
  }

  @Test
  void onlyTheOwnerOfTheFolderReadsItsPasswords() throws IOException {
    try (Stream<Path> files = Files.list(database.folder())) {
      assertThat(files.filter(file -> file.toString().endsWith(".password")))
          .hasSizeGreaterThanOrEqualTo(3)
          .allSatisfy(file ->
              assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                  .isEqualTo("rw-------"));
    }
  }

  @Test
  void theApplicationHasNoPowersOfItsOwn() throws SQLException {
    assertThat(
            ask(
                "mercat_app",
                """
                select rolname from pg_roles where rolname like 'mercat%'
                and (rolsuper or rolcreatedb or rolreplication or rolbypassrls)
                """))
        .isEmpty();
    assertThat(
            ask(
                "mercat_app",
                "select rolcreaterole::text from pg_roles where rolname = 'mercat_app'"))
        .containsExactly("false");
  }

  @Test
  void theApplicationCannotRewriteTheAuditLog() {
    for (String table : List.of("audit_entry", "audit_seal", "audit_head")) {
      for (String command :
          List.of(
              "update " + table + " set hash = hash",
              "delete from " + table,
              "truncate " + table,
              "alter table " + table + " disable trigger all",
              "drop table " + table)) {
        assertThatThrownBy(() -> run("mercat_app", command))
            .as(command)
            .isInstanceOf(SQLException.class);
      }
    }
    assertThatThrownBy(() -> run("mercat_app", "set session_replication_role = replica"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> run("mercat_app", "set role mercat_owner"))
        .isInstanceOf(SQLException.class);
  }

  /** The triggers stand even where somebody signs in as the owner of the tables. */
  @Test
  void theOwnerCannotRewriteTheAuditLogByAccident() {
    assertThatThrownBy(() -> run("mercat_owner", "delete from audit_entry"))
        .hasMessageContaining("never changed");
  }

  @Test
  void personalDataIsOutOfReachUnlessItsRoleIsTaken() throws SQLException {
    List<String> tables =
        ask("mercat_owner", "select tablename from pg_tables where tablename like 'personal\\_%'");
    for (String table : tables) {
      assertThatThrownBy(() -> run("mercat_app", "select * from " + table))
          .as(table)
          .isInstanceOf(SQLException.class);
      run("mercat_app", "set role mercat_personal; select * from " + table);
    }
  }

  private List<String> ask(String role, String query) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (Connection connection = database.connect(role);
        ResultSet rows = connection.createStatement().executeQuery(query)) {
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
    }
    return answers;
  }

  private void run(String role, String command) throws SQLException {
    try (Connection connection = database.connect(role)) {
      connection.createStatement().execute(command);
    }
  }
}
