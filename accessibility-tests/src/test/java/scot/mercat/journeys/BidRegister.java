package scot.mercat.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import scot.mercat.harness.RunningMercat;

/**
 * A register as a council sends it: each firm has one property and one vote.
 *
 * @param good how many lines are right; of the first two, one pays nothing and one is worth nothing
 * @param isFaulty whether there are twelve lines more, each wrong in a way of its own
 */
record BidRegister(int good, boolean isFaulty) {
  private static final String COLUMNS =
      "Account,Ratepayer name,UARN,Property address,Postcode,Rateable value,Empty,Share,Liable,"
          + "Votes\n";

  /** What is said of the faulty lines, in their order. */
  static final List<String> FAULTS =
      List.of(
          "The number of the account is missing",
          "The name is missing",
          "The number of the property is missing",
          "The address of the property is missing",
          "The rateable value is missing",
          "“a lot” is not a rateable value",
          "“nowhere” is not a postcode",
          "“perhaps” must be yes or no",
          "“120” is not a part from 0 to 100 per cent",
          "The same person and property stand on line 7 already",
          "The same account has another name or address on line 8",
          "The same property has other facts on line 9");

  private static final String FAULTY =
      line("", "Firm", "Q1", "1 Low Street", "ZM1 1AH", "9000", "no", "100")
          + line("B2", "", "Q2", "2 Low Street", "ZM1 1AH", "9000", "no", "100")
          + line("B3", "Firm", "", "3 Low Street", "ZM1 1AH", "9000", "no", "100")
          + line("B4", "Firm", "Q4", "", "ZM1 1AH", "9000", "no", "100")
          + line("B5", "Firm", "Q5", "5 Low Street", "ZM1 1AH", "", "no", "100")
          + line("B6", "Firm", "Q6", "6 Low Street", "ZM1 1AH", "a lot", "no", "100")
          + line("B7", "Firm", "Q7", "7 Low Street", "nowhere", "9000", "no", "100")
          + line("B8", "Firm", "Q8", "8 Low Street", "ZM1 1AH", "9000", "perhaps", "100")
          + line("B9", "Firm", "Q9", "9 Low Street", "ZM1 1AH", "9000", "no", "120")
          + good(5)
          + line("A6", "Another firm", "Q11", "11 Low Street", "ZM1 1AH", "9000", "no", "100")
          + line("B12", "Firm", "P7", "12 Low Street", "ZM1 1AH", "9000", "no", "100");

  private static String line(String... cells) {
    return String.join(",", cells) + ",yes,yes\n";
  }

  private static String good(int i) {
    return line(
        "A" + i, "Firm " + i, "P" + i, i + " High Street", "ZM1 1AH", value(i), "no", "100");
  }

  /** In pounds. */
  private static String value(int i) {
    return i == 1 ? "0" : "" + (20_000 + 10 * i);
  }

  private String csv() {
    StringBuilder csv = new StringBuilder(COLUMNS);
    for (int i = 0; i < good; i++) {
      csv.append(i == 0 ? good(i).replace(",yes,yes", ",no,yes") : good(i));
    }
    return csv.append(isFaulty ? FAULTY : "").toString();
  }

  /** Writes it where a browser can take it from. */
  Path file(String name) {
    try {
      return Files.writeString(RunningMercat.emptyFolder(name).resolve("register.csv"), csv());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
