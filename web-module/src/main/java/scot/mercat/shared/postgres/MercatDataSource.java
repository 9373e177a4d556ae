package scot.mercat.shared.postgres;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What the container pools. Each connection works as the application's role, which is no superuser
 * and may not rewrite the audit log, even where one login serves for everything.
 */
public final class MercatDataSource implements DataSource {
  private @Nullable PrintWriter writer;

  @Override
  public Connection getConnection() throws SQLException {
    return DatabaseServer.address().connectAsApplication();
  }

  /** The container knows no user and password; the server does. */
  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return writer;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter out) {
    writer = out;
  }

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new SQLException("Not a wrapper for " + type.getName());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
