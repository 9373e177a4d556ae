package scot.mercat.identity.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a password must be: long, and not one that guessers try first. No rules of composition,
 * which make passwords harder to remember and no harder to guess (NIST SP 800-63B, section
 * 3.1.1.2).
 */
public final class PasswordPolicy {
  /** In characters as people count them. */
  public static final int SHORTEST = 12;

  /** Only so that nobody makes us hash a book. */
  public static final int LONGEST = 200;

  private static final List<String> ROWS =
      List.of("abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "12345678901234567890");

  private static final Set<String> TRIED_FIRST =
      Set.of(
          "password1234",
          "password12345",
          "password123456",
          "passwordpassword",
          "mypassword123",
          "administrator",
          "administrator1",
          "letmein12345",
          "letmeinplease",
          "welcome12345",
          "welcometoscotland",
          "changeme1234",
          "changemeplease",
          "iloveyou1234",
          "correcthorsebatterystaple",
          "qwerty123456",
          "qwertyuiop123",
          "1q2w3e4r5t6y",
          "1qaz2wsx3edc",
          "zaq12wsxcde3",
          "communityplanning",
          "strathmarra123",
          "mercatmercat",
          "trustno1trustno1",
          "superman1234");

  private PasswordPolicy() {}

  /** What is wrong with a password. */
  public enum Problem {
    SHORT,
    LONG,
    GUESSED,
    PERSONAL
  }

  /**
   * @param personal words that anybody knows of the person: parts of name and address
   */
  public static Optional<Problem> problem(String password, List<String> personal) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(Problem.SHORT);
    }
    if (length > LONGEST) {
      return Optional.of(Problem.LONG);
    }
    String plain = password.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    if (TRIED_FIRST.contains(plain) || isRepeated(plain) || isRow(plain)) {
      return Optional.of(Problem.GUESSED);
    }
    return isPersonal(plain, personal) ? Optional.of(Problem.PERSONAL) : Optional.empty();
  }

  /** abcabcabcabc: one to four letters over and over. */
  private static boolean isRepeated(String plain) {
    return plain.matches("(.{1,4}?)\\1{2,}.{0,3}");
  }

  /** A row of keys or of the alphabet, forwards or backwards. */
  private static boolean isRow(String plain) {
    return ROWS.stream()
        .flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString()))
        .anyMatch(row -> row.contains(plain) || plain.startsWith(row));
  }

  /** A name with some numbers behind it. */
  private static boolean isPersonal(String plain, List<String> personal) {
    String rest = plain;
    for (String word : personal) {
      rest = word.length() < 3 ? rest : rest.replace(word.toLowerCase(Locale.ROOT), "");
    }
    return rest.length() < plain.length() && rest.codePointCount(0, rest.length()) < 8;
  }
}
