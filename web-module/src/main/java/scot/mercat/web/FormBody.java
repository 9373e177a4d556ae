package scot.mercat.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the body of a form before JAX-RS does. */
public final class FormBody {
  private static final Pattern FIRST_PART =
      Pattern.compile(
          "--[^\\r\\n]+\\r\\n(?:[^\\r\\n]+\\r\\n)*?"
              + "(?i:content-disposition): *form-data; *name=\"token\"\\r\\n"
              + "(?:[^\\r\\n]+\\r\\n)*\\r\\n([^\\r\\n]*)\\r\\n--");

  private FormBody() {}

  /** One field as it was sent. */
  public record Field(String name, String value) {}

  /** All fields of {@code application/x-www-form-urlencoded}, in their order. */
  static List<Field> fields(byte[] body) {
    return Stream.of(new String(body, StandardCharsets.ISO_8859_1).split("&", -1))
        .filter(field -> field.contains("="))
        .map(field -> field.split("=", 2))
        .map(parts -> new Field(decoded(parts[0]), decoded(parts[1])))
        .toList();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** From {@code application/x-www-form-urlencoded}. */
  static Optional<String> token(byte[] body) {
    return fields(body).stream()
        .filter(field -> field.name().equals("token"))
        .map(Field::value)
        .findFirst();
  }

  /** From the start of {@code multipart/form-data}, where it must be the first part. */
  static Optional<String> tokenOfParts(byte[] start) {
    Matcher part = FIRST_PART.matcher(new String(start, StandardCharsets.ISO_8859_1));
    return part.lookingAt() ? Optional.of(part.group(1)) : Optional.empty();
  }
}
