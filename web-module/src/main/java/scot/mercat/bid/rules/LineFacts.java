package scot.mercat.bid.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line that was added to a frozen register says, without names: {@code value=25000 share=60
 * votes=yes liable=no}.
 *
 * @param pounds the value of the property, in whole pounds
 * @param share part of it that the person votes with, in per cent
 */
public record LineFacts(long pounds, int share, boolean isVoting, boolean isLiable) {
  private static final Pattern TEXT =
      Pattern.compile("value=([0-9]{1,18}) share=([0-9]{1,3}) votes=(yes|no) liable=(yes|no)");

  public static LineFacts of(RegisterLine line) {
    return new LineFacts(line.property().pounds(), line.share(), line.isVoting(), line.isLiable());
  }

  /** Nothing where the text says something else. */
  public static Optional<LineFacts> read(String text) {
    Matcher found = TEXT.matcher(text);
    return found.matches()
        ? Optional.of(
            new LineFacts(
                Long.parseLong(found.group(1)),
                Integer.parseInt(found.group(2)),
                found.group(3).equals("yes"),
                found.group(4).equals("yes")))
        : Optional.empty();
  }

  public String text() {
    return String.join(
        " ",
        "value=" + pounds,
        "share=" + share,
        "votes=" + yesOrNo(isVoting),
        "liable=" + yesOrNo(isLiable));
  }

  private static String yesOrNo(boolean is) {
    return is ? "yes" : "no";
  }
}
