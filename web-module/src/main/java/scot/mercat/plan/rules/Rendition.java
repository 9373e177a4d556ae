package scot.mercat.plan.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms of a plan that go paragraph by paragraph. Easy Read is a document of its own. */
public enum Rendition {
  /** Everything, in the words of those who wrote it. */
  FULL,
  /** The same in plain words; what people are shown first. */
  PLAIN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Rendition> find(String code) {
    return Arrays.stream(values()).filter(rendition -> rendition.code().equals(code)).findFirst();
  }
}
