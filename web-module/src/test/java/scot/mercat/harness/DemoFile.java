package scot.mercat.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the demonstration wrote down for whoever tries it: sign-ins, and receipts with words. */
public record DemoFile(List<SignIn> signIns, List<DemoReceipt> receipts) {
  private static final Pattern SIGN_IN =
      Pattern.compile("^(\\S+@\\S+)  (\\S+)  \\(([^)]+)\\)$", Pattern.MULTILINE);
  private static final Pattern RECEIPT =
      Pattern.compile("^([0-9A-Z-]+)  (\\S+)  \\(a comment in (\\S+)\\)$", Pattern.MULTILINE);

  /**
   * How one officer signs in.
   *
   * @param roles names, such as {@code editor}
   */
  public record SignIn(String email, String password, List<String> roles) {
    /** Signs the visitor in; the demonstration's officers need no second factor. */
    public Visitor in(Visitor visitor) {
      VisitedPage page =
          visitor.submit(
              visitor.get("/en/officer/sign-in"), Map.of("email", email, "password", password));
      if (page.status() != 200 || page.path().contains("sign-in")) {
        throw new AssertionError(email + " cannot sign in: " + page + " " + page.text());
      }
      return visitor;
    }
  }

  /** A code, the second word that shows what was sent, and the language of the comment. */
  public record DemoReceipt(String code, String word, String language) {}

  public static DemoFile of(RunningMercat mercat) {
    String text = read(mercat);
    return new DemoFile(
        SIGN_IN.matcher(text).results().map(DemoFile::signIn).toList(),
        RECEIPT
            .matcher(text)
            .results()
            .map(line -> new DemoReceipt(line.group(1), line.group(2), line.group(3)))
            .toList());
  }

  private static String read(RunningMercat mercat) {
    try {
      return Files.readString(mercat.data().resolve("demo-sign-ins.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SignIn signIn(MatchResult line) {
    return new SignIn(line.group(1), line.group(2), List.of(line.group(3).split(", ")));
  }

  /** The first officer with the role: of the whole partnership, as the file begins with them. */
  public SignIn officer(String role) {
    return signIns.stream()
        .filter(signIn -> signIn.roles().contains(role))
        .findFirst()
        .orElseThrow();
  }

  public DemoReceipt receipt(String language) {
    return receipts.stream()
        .filter(receipt -> receipt.language().equals(language))
        .findFirst()
        .orElseThrow();
  }
}
