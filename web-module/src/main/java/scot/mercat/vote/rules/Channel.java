package scot.mercat.vote.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a vote came; all count the same. */
public enum Channel {
  WEB,
  PAPER,
  PHONE,
  MEETING;

  /** Those whose votes an officer enters. */
  public static final List<Channel> ENTERED = List.of(PAPER, PHONE, MEETING);

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Channel> find(String code) {
    return Arrays.stream(values()).filter(channel -> channel.code().equals(code)).findFirst();
  }
}
