package scot.mercat.shared.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import scot.mercat.shared.OwnerOnly;

/** An installation is brought up to date from wherever it stands. */
class MigrationsTest {
  @Test
  void tablesOfAFeatureThatIsNumberedBeforeTheNewestStillCome() throws IOException, SQLException {
    Path folder = OwnerOnly.folder(Files.createTempDirectory("mercat-update"));
    try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
      Migrations.apply(server.address());
      forget(server.address());
      assertThat(Migrations.apply(server.address())).isEqualTo(1);
      assertThat(Migrations.apply(server.address())).isZero();
    } finally {
      new PostgresPrograms(folder, folder).delete(folder);
    }
  }

  /** As a database is that was made before appointments of proxies were kept. */
  private static void forget(DatabaseAddress address) throws SQLException {
    try (Connection connection = address.connectAsOwner();
        Statement statement = connection.createStatement()) {
      statement.execute("drop table personal_ballot_proxy, ballot_proxy cascade");
      assertThat(statement.executeUpdate("delete from flyway_schema_history where version = '153'"))
          .isEqualTo(1);
    }
  }
}
