package scot.mercat.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * @param number from 1
 * @param publishedOn empty for a draft
 */
public record VersionName(int number, Optional<LocalDate> publishedOn) {
  public boolean isDraft() {
    return publishedOn.isEmpty();
  }
}
