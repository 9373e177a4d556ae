package scot.mercat.place;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What whole files can be about. */
public enum ImportKind {
  POSTCODES,
  POPULATION,
  MAP;

  /** As in addresses and messages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ImportKind> of(String code) {
    return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
