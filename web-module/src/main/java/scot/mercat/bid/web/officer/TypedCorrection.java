package scot.mercat.bid.web.officer;

import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.CorrectionDesk;
import scot.mercat.bid.CorrectionDesk.Known;
import scot.mercat.bid.KeptCorrection;
import scot.mercat.bid.rules.Correction;
import scot.mercat.bid.rules.CorrectionField;
import scot.mercat.bid.rules.Entry;
import scot.mercat.bid.rules.Pounds;
import scot.mercat.bid.rules.RegisterLine;
import scot.mercat.shared.Ids;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;

/**
 * What an officer typed to put one line right.
 *
 * @param known who has the account that was typed, where the register knows it
 */
public record TypedCorrection(
    CorrectionField field, Entry line, Entries entries, Optional<Known> known) {

  static TypedCorrection of(CorrectionDesk desk, CorrectPage page, Entries entries) {
    String reference = entries.text("account");
    return new TypedCorrection(
        page.field().orElseThrow(),
        page.line(),
        entries,
        reference.isEmpty() ? Optional.empty() : desk.known(page.proposal().id(), reference));
  }

  public String text(String name) {
    return entries.text(name);
  }

  FormErrors errors() {
    FormErrors errors =
        switch (field) {
          case VALUE ->
              FormErrors.NONE.when(pounds() < 0, "pounds", "bid.fault.not-a-value", text("pounds"));
          case VOTING, LINE -> FormErrors.NONE;
          case PERSON -> personErrors();
        };
    return errors.and(words(entries, "reason")).and(words(entries, "evidence"));
  }

  /** Why, and by what evidence: both must be there. */
  static FormErrors words(Entries entries, String name) {
    int most = KeptCorrection.Why.LONGEST;
    return FormErrors.NONE
        .when(entries.text(name).isEmpty(), name, "bid.error.missing")
        .when(entries.text(name).length() > most, name, "bid.error.too-long", most);
  }

  private FormErrors personErrors() {
    return FormErrors.NONE
        .when(text("account").isEmpty(), "account", "bid.error.missing")
        .and(most("account", RegisterLine.LONGEST_REFERENCE))
        .when(text("name").isEmpty() && !isAnother(), "name", "bid.error.missing")
        .and(most("name", RegisterLine.LONGEST_TEXT))
        .and(most("address", RegisterLine.LONGEST_TEXT))
        .when(hasOtherName(), "name", "bid.correct.error.other-name");
  }

  private FormErrors most(String name, int most) {
    return FormErrors.NONE.when(text(name).length() > most, name, "bid.error.too-long", most);
  }

  /** Whether the account is of somebody else on the register. */
  private boolean isAnother() {
    return known.filter(found -> !found.id().equals(line.person())).isPresent();
  }

  /** A known account under a strange name is likely a slip in its number. */
  private boolean hasOtherName() {
    return isAnother()
        && !text("name").isEmpty()
        && !text("name").equals(known.orElseThrow().person().name());
  }

  /**
   * Whether the line is to have a vote, as the page said when it was read: sent twice, or by two
   * officers, it is done once.
   */
  private boolean wished() {
    boolean isVoting = line.facts().isVoting();
    return switch (text("votes")) {
      case "yes" -> true;
      case "no" -> false;
      default -> isVoting;
    };
  }

  private long pounds() {
    return Pounds.read(text("pounds"));
  }

  /** Only where there are no errors. */
  Correction correction() {
    UUID right = line.right();
    return switch (field) {
      case VALUE -> new Correction.Value(right, pounds());
      case VOTING -> new Correction.Voting(right, wished());
      case LINE -> throw new IllegalStateException("It stands there already: " + right);
      case PERSON ->
          isAnother()
              ? new Correction.Holder(right, known.orElseThrow().id(), known.get().person())
              : new Correction.Holder(
                  right,
                  known.map(Known::id).orElseGet(Ids::next),
                  new RegisterLine.Person(text("account"), text("name"), text("address")));
    };
  }

  KeptCorrection.Why why() {
    return new KeptCorrection.Why(text("reason"), text("evidence"));
  }
}
