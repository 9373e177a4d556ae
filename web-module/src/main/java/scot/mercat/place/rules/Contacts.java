package scot.mercat.place.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks what officers type about bodies and localities, field by field in the page's order. */
public final class Contacts {
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ]{1,20}");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");
  private static final Pattern CODE = Pattern.compile("[a-z](-?[a-z0-9]){0,39}");

  private final List<Fault> faults = new ArrayList<>();

  /** Words that must be there. */
  public Contacts words(String field, String value, int most) {
    if (value.isBlank()) {
      faults.add(Fault.of(field, "missing"));
    }
    return wordsOrNone(field, value, most);
  }

  public Contacts wordsOrNone(String field, String value, int most) {
    if (value.length() > most) {
      faults.add(Fault.of(field, "too-long", String.valueOf(most)));
    }
    return this;
  }

  /** A number to phone, or nothing. */
  public Contacts phone(String field, String value) {
    if (!value.isEmpty() && !PHONE.matcher(value).matches()) {
      faults.add(Fault.of(field, "phone"));
    }
    return this;
  }

  /** An e-mail address, or nothing. */
  public Contacts email(String field, String value) {
    if (!value.isEmpty() && (value.length() > 200 || !EMAIL.matcher(value).matches())) {
      faults.add(Fault.of(field, "email"));
    }
    return this;
  }

  /** Small letters, digits and single hyphens, since it stands in addresses. */
  public Contacts code(String field, String value) {
    return when(!CODE.matcher(value).matches() || value.length() > 40, field, "code");
  }

  public Contacts when(boolean wrong, String field, String reason) {
    if (wrong) {
      faults.add(Fault.of(field, reason));
    }
    return this;
  }

  /** What was found elsewhere, if anything. */
  public Contacts fault(Optional<Fault> found) {
    found.ifPresent(faults::add);
    return this;
  }

  public List<Fault> faults() {
    return List.copyOf(faults);
  }
}
