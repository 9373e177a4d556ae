package scot.mercat.bid.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a register says of each line, and how billing authorities head the column. */
public enum RegisterColumn {
  PERSON(true, "personref", "accountnumber", "accountref", "account", "ratepayerref", "payerref"),
  NAME(true, "personname", "ratepayer", "ratepayername", "name", "liableparty", "payer", "company"),
  CONTACT_ADDRESS(
      false, "contactaddress", "correspondenceaddress", "billingaddress", "mailingaddress"),
  PROPERTY(true, "propertyref", "propertyreference", "uarn", "assessorref", "bareference", "baref"),
  ADDRESS(true, "propertyaddress", "address", "premises", "subjectaddress", "fulladdress"),
  POSTCODE(false, "postcode", "propertypostcode", "postalcode"),
  VALUE(true, "rateablevalue", "rv", "nav", "netannualvalue", "value"),
  CLASS(false, "class", "description", "propertyclass", "scat", "use", "type"),
  AUTHORITY(false, "authority", "council", "billingauthority"),
  EMPLOYEES(false, "employees", "fte", "staff"),
  EMPTY(false, "empty", "vacant", "unoccupied"),
  RELIEF(false, "relief", "reliefs", "exemption"),
  SHARE(false, "share", "votesharepercent", "percent", "voteshare"),
  LIABLE(false, "liable", "pays", "levypayer"),
  VOTES(false, "votes", "entitled", "voter", "hasvote");

  private final boolean needed;
  private final List<String> headings;

  RegisterColumn(boolean needed, String... headings) {
    this.needed = needed;
    this.headings = List.of(headings);
  }

  /** Whether no register can do without it. */
  public boolean isNeeded() {
    return needed;
  }

  /** As forms and messages name it, such as {@code contact-address}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How likely the heading means this column: the lower, the likelier; -1 for not at all. */
  int rank(String heading) {
    return headings.indexOf(letters(heading));
  }

  public static Stream<RegisterColumn> all() {
    return Stream.of(values());
  }

  private static String letters(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
