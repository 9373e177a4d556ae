package scot.mercat.bid.web.officer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scot.mercat.bid.Authority;
import scot.mercat.bid.NewDistrict;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;

/** A district and its first proposal as they were typed. */
public record SetUp(Entries entries) {
  private static final int LONGEST = 200;
  private static final int LONGEST_CODE = 40;
  private static final int MOST_MONTHS = 60;
  private static final int WHOLE = 100;

  public String text(String field) {
    return entries.text(field);
  }

  /** What cannot be right, in the order of the page. */
  FormErrors errors() {
    return FormErrors.NONE
        .and(words("name"))
        .and(words("proposer"))
        .and(words("bidBody"))
        .when(!text("code").matches("[a-z0-9][a-z0-9-]*"), "code", "bid.error.code")
        .when(text("code").length() > LONGEST_CODE, "code", "bid.error.too-long", LONGEST_CODE)
        .when(nation().isEmpty(), "nation", "bid.error.choose")
        .when(kind().isEmpty(), "kind", "bid.error.choose")
        .when(text("sector").length() > LONGEST, "sector", "bid.error.too-long", LONGEST)
        .and(authorityErrors())
        .and(termErrors());
  }

  /** Of the first day, the length and the share. */
  FormErrors termErrors() {
    return FormErrors.NONE
        .when(startsOn().isEmpty(), "day", "bid.error.date")
        .when(months() < 1 || months() > MOST_MONTHS, "months", "bid.error.months")
        .when(share() < 1 || share() > WHOLE, "share", "bid.error.share");
  }

  FormErrors words(String field) {
    return FormErrors.NONE
        .when(text(field).isEmpty(), field, "bid.error.missing")
        .when(text(field).length() > LONGEST, field, "bid.error.too-long", LONGEST);
  }

  private FormErrors authorityErrors() {
    List<String> lines = text("authorities").lines().toList();
    boolean isRead = authorities().size() == lines.size() && !lines.isEmpty();
    return FormErrors.NONE.when(!isRead, "authorities", "bid.error.authorities");
  }

  Optional<Nation> nation() {
    return Nation.of(text("nation"));
  }

  Optional<ProposalKind> kind() {
    return ProposalKind.of(text("kind"));
  }

  /** Each line a code, a space and a name. */
  private List<Authority> authorities() {
    List<Authority> found = new ArrayList<>();
    text("authorities")
        .lines()
        .map(String::strip)
        .forEach(line -> {
          String[] parts = line.split("\\s+", 2);
          boolean isGood =
              parts.length == 2
                  && parts[0].length() <= LONGEST_CODE
                  && parts[1].length() <= LONGEST
                  && found.stream().noneMatch(other -> other.code().equals(parts[0]));
          if (isGood) {
            found.add(new Authority(parts[0], parts[1]));
          }
        });
    return found;
  }

  private Optional<LocalDate> startsOn() {
    try {
      return Optional.of(
              LocalDate.of(entries.number("year"), entries.number("month"), entries.number("day")))
          .filter(day -> day.getYear() >= 2000 && day.getYear() < 2100);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private int months() {
    return entries.number("months");
  }

  private int share() {
    return entries.number("share");
  }

  /**
   * @throws java.util.NoSuchElementException where there are errors
   */
  NewDistrict district() {
    return new NewDistrict(
        text("code"), text("name"), nation().orElseThrow(), text("sector"), authorities(), terms());
  }

  /**
   * @throws java.util.NoSuchElementException where there are errors
   */
  NewDistrict.Terms terms() {
    return new NewDistrict.Terms(
        kind().orElseThrow(),
        text("proposer"),
        text("bidBody"),
        startsOn().orElseThrow(),
        months(),
        share());
  }
}
