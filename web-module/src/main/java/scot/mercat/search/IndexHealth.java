package scot.mercat.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import scot.mercat.shared.HealthCheck;

/** Well when the index is open and holds all that the database does. */
@Singleton
public class IndexHealth implements HealthCheck {
  private final Index index;

  @Inject
  public IndexHealth(Index index) {
    this.index = index;
  }

  @Override
  public String name() {
    return "index";
  }

  @Override
  public boolean isWell() {
    return index.isWhole();
  }
}
