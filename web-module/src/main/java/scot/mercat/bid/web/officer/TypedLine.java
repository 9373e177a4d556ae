package scot.mercat.bid.web.officer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import scot.mercat.bid.Authority;
import scot.mercat.bid.CorrectionDesk;
import scot.mercat.bid.CorrectionDesk.Known;
import scot.mercat.bid.CorrectionDesk.KnownProperty;
import scot.mercat.bid.KeptCorrection;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.Correction;
import scot.mercat.bid.rules.Entry;
import scot.mercat.bid.rules.Pounds;
import scot.mercat.bid.rules.RegisterLine;
import scot.mercat.place.rules.Postcode;
import scot.mercat.shared.Ids;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;

/**
 * A line that an officer typed, which a frozen register lacks.
 *
 * @param person who has the account that was typed, where the register knows it
 * @param property that has the number that was typed, likewise
 */
record TypedLine(
    Entries entries,
    List<Authority> authorities,
    Optional<Known> person,
    Optional<KnownProperty> property) {
  private static final int LONGEST_POSTCODE = 10;
  private static final int WHOLE = 100;

  static TypedLine of(CorrectionDesk desk, Proposal proposal, Entries entries) {
    return new TypedLine(
        entries,
        proposal.district().authorities(),
        desk.known(proposal.id(), entries.text("account")),
        desk.knownProperty(proposal.id(), entries.text("property")));
  }

  private String text(String name) {
    return entries.text(name);
  }

  FormErrors errors() {
    return personErrors()
        .and(propertyErrors())
        .and(voteErrors())
        .and(TypedCorrection.words(entries, "reason"))
        .and(TypedCorrection.words(entries, "evidence"));
  }

  private FormErrors personErrors() {
    return number("account")
        .when(person.isEmpty() && text("name").isEmpty(), "name", "bid.error.missing")
        .when(
            isOther(person.map(known -> known.person().name()), "name"),
            "name",
            "bid.correct.error.other-name")
        .and(most("name", RegisterLine.LONGEST_TEXT))
        .and(most("address", RegisterLine.LONGEST_TEXT));
  }

  private FormErrors propertyErrors() {
    boolean isNew = property.isEmpty();
    Optional<RegisterLine.Property> known = property.map(KnownProperty::facts);
    return number("property")
        .when(isNew && text("place").isEmpty(), "place", "bid.error.missing")
        .when(
            isOther(known.map(RegisterLine.Property::address), "place"),
            "place",
            "bid.correct.error.other-place")
        .and(most("place", RegisterLine.LONGEST_TEXT))
        .and(postcodeErrors())
        .when(isNew && authority().isEmpty(), "authority", "bid.correct.error.authority")
        .when(isNew && text("pounds").isEmpty(), "pounds", "bid.error.missing")
        .when(isNew && pounds() < 0, "pounds", "bid.fault.not-a-value", text("pounds"))
        .when(
            !text("pounds").isEmpty()
                && known.filter(facts -> facts.pounds() != pounds()).isPresent(),
            "pounds",
            "bid.correct.error.other-value");
  }

  /** What is too long to be one is not quoted. */
  private FormErrors postcodeErrors() {
    FormErrors errors = most("postcode", LONGEST_POSTCODE);
    return errors.when(
        errors.isEmpty() && !text("postcode").isEmpty() && postcode().isEmpty(),
        "postcode",
        "bid.fault.not-a-postcode",
        text("postcode"));
  }

  private FormErrors voteErrors() {
    int share = entries.number("share");
    return FormErrors.NONE
        .when(share < 1 || share > WHOLE, "share", "bid.correct.error.share")
        .when(!isAnswered("votes"), "votes", "bid.correct.error.yes-or-no")
        .when(!isAnswered("liable"), "liable", "bid.correct.error.yes-or-no");
  }

  private FormErrors number(String name) {
    return FormErrors.NONE
        .when(text(name).isEmpty(), name, "bid.error.missing")
        .and(most(name, RegisterLine.LONGEST_REFERENCE));
  }

  private FormErrors most(String name, int most) {
    return FormErrors.NONE.when(text(name).length() > most, name, "bid.error.too-long", most);
  }

  /** What is known under a number and typed otherwise is likely a slip in the number. */
  private boolean isOther(Optional<String> known, String name) {
    return !text(name).isEmpty() && known.filter(said -> !said.equals(text(name))).isPresent();
  }

  private boolean isAnswered(String name) {
    return text(name).equals("yes") || text(name).equals("no");
  }

  private Optional<Postcode> postcode() {
    return Postcode.read(text("postcode"));
  }

  private long pounds() {
    return Pounds.read(text("pounds"));
  }

  /** The only council, or the one that was chosen. */
  private Optional<String> authority() {
    return authorities.stream()
        .map(Authority::code)
        .filter(code -> authorities.size() == 1 || code.equals(text("authority")))
        .findFirst();
  }

  /** Only where there are no errors. */
  Correction.Line correction() {
    UUID who = person.map(Known::id).orElseGet(Ids::next);
    UUID where = property.map(KnownProperty::id).orElseGet(Ids::next);
    RegisterLine facts =
        new RegisterLine(
            1,
            person.map(Known::person).orElseGet(this::newPerson),
            property.map(KnownProperty::facts).orElseGet(this::newProperty),
            entries.number("share"),
            text("liable").equals("yes"),
            text("votes").equals("yes"));
    return new Correction.Line(new Entry(Ids.next(), who, where, facts));
  }

  private RegisterLine.Person newPerson() {
    return new RegisterLine.Person(text("account"), text("name"), text("address"));
  }

  private RegisterLine.Property newProperty() {
    return new RegisterLine.Property(
        text("property"),
        text("place"),
        postcode().map(Postcode::written).orElse(""),
        authority().orElseThrow(),
        "",
        pounds(),
        OptionalInt.empty(),
        "",
        false);
  }

  KeptCorrection.Why why() {
    return new KeptCorrection.Why(text("reason"), text("evidence"));
  }
}
