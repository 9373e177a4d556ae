package scot.mercat.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the field {@code token} in the body of a form before the form itself is read. */
final class FormBody {
  private static final Pattern FIRST_PART =
      Pattern.compile(
          "--[^\\r\\n]+\\r\\n(?:[^\\r\\n]+\\r\\n)*?"
              + "(?i:content-disposition): *form-data; *name=\"token\"\\r\\n"
              + "(?:[^\\r\\n]+\\r\\n)*\\r\\n([^\\r\\n]*)\\r\\n--");

  private FormBody() {}

  /** From {@code application/x-www-form-urlencoded}. */
  static Optional<String> token(byte[] body) {
    return Stream.of(new String(body, StandardCharsets.ISO_8859_1).split("&", -1))
        .filter(field -> field.startsWith("token="))
        .map(field -> URLDecoder.decode(field.substring(6), StandardCharsets.UTF_8))
        .findFirst();
  }

  /** From the start of {@code multipart/form-data}, where it must be the first part. */
  static Optional<String> tokenOfParts(byte[] start) {
    Matcher part = FIRST_PART.matcher(new String(start, StandardCharsets.ISO_8859_1));
    return part.lookingAt() ? Optional.of(part.group(1)) : Optional.empty();
  }
}
