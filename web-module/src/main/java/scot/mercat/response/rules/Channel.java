package scot.mercat.response.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a response reached the partnership. All of them count alike. */
public enum Channel {
  WEB,
  PAPER,
  LETTER,
  E_MAIL,
  PHONE,
  MEETING,
  EVENT;

  /** As rows, forms and files name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Channel> find(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
