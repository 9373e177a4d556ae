package scot.mercat.routes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import scot.mercat.checks.Endpoint;

/** What forms take although it looks wrong, each with the reason; and which of it was met. */
public final class Allowances {
  private static final String FILE = "/routes/forms.properties";

  private final Properties reasons = new Properties();
  private final Set<String> met = new HashSet<>();

  public Allowances() {
    try (InputStream stream = Allowances.class.getResourceAsStream(FILE)) {
      reasons.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the demonstration need not show a form for it. */
  public boolean mayBeUnmet(Endpoint endpoint) {
    return isAllowed(endpoint.verb() + endpoint.path());
  }

  /** Whether the form may be taken although it is filled in so. */
  public boolean mayBeTaken(FoundForm form, Filling filling) {
    return isAllowed(key(form, filling));
  }

  /** Whether nothing need be said of the field, though the form may be refused. */
  public boolean mayBeUnnamed(FoundForm form, Filling filling, String field) {
    return isAllowed(key(form, filling) + "." + field);
  }

  private static String key(FoundForm form, Filling filling) {
    String button = String.join("", form.button().values());
    return form.endpoint().verb()
        + form.endpoint().path()
        + (button.isEmpty() ? "#" : "@" + button + "#")
        + filling.code();
  }

  private boolean isAllowed(String key) {
    boolean isAllowed = reasons.containsKey(key);
    if (isAllowed) {
      met.add(key);
    }
    return isAllowed;
  }

  /** What the file allows and no form needs any more. */
  public List<String> unneeded() {
    return reasons.stringPropertyNames().stream()
        .filter(key -> !met.contains(key))
        .sorted()
        .toList();
  }
}
