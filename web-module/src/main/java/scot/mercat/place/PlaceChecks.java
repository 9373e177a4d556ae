package scot.mercat.place;

import java.util.Optional;
import scot.mercat.place.rules.BrandColours;
import scot.mercat.place.rules.Contacts;
import scot.mercat.place.rules.Fault;

/** What must be right before anything about a place is kept; field names are those of forms. */
final class PlaceChecks {
  private PlaceChecks() {}

  static Optional<KeepOutcome> of(Partnership partnership) {
    return refusal(
        new Contacts()
            .code("code", partnership.code())
            .words("name", partnership.name(), 120)
            .words("shortName", partnership.shortName(), 60)
            .wordsOrNone("notice", partnership.notice(), 300)
            .phone("phone", partnership.phone())
            .phone("textPhone", partnership.textPhone())
            .wordsOrNone("phoneHours", partnership.phoneHours(), 200)
            .email("email", partnership.email())
            .wordsOrNone("address", partnership.address(), 300)
            .fault(colour(partnership.colour())));
  }

  static Optional<KeepOutcome> of(Body body, Optional<Partnership> partnership) {
    String above = partnership.map(Partnership::code).orElse("") + "/";
    boolean isBelow = body.code().startsWith(above);
    return refusal(
        new Contacts()
            .code("code", isBelow ? body.code().substring(above.length()) : "")
            .words("name", body.name(), 120)
            .phone("phone", body.phone())
            .email("email", body.email())
            .wordsOrNone("address", body.address(), 300));
  }

  static Optional<KeepOutcome> of(Locality locality, boolean isBodyKnown) {
    Contacts checks =
        new Contacts()
            .code("code", locality.code())
            .when(!isBodyKnown, "body", "body")
            .words("name", locality.name(), 120)
            .wordsOrNone("about", locality.about(), 600)
            .phone("phone", locality.phone())
            .phone("textPhone", locality.textPhone())
            .email("email", locality.email());
    Locality.Venue venue = locality.venue();
    return refusal(
        checks
            .wordsOrNone("venueName", venue.name(), 120)
            .wordsOrNone("venueAddress", venue.address(), 300)
            .wordsOrNone("venueText", venue.text(), 600));
  }

  static Optional<KeepOutcome> of(DutyContact contact) {
    int minutes = contact.actWithinMinutes();
    return refusal(
        new Contacts()
            .words("name", contact.name(), 120)
            .words("phone", contact.phone(), 40)
            .phone("phone", contact.phone())
            .words("email", contact.email(), 200)
            .email("email", contact.email())
            .when(minutes < 1 || minutes > 10_080, "minutes", "minutes"));
  }

  static void line(Contacts checks, int position, HelpLine line) {
    checks
        .words("name" + position, line.name(), 120)
        .words("phone" + position, line.phone(), 40)
        .phone("phone" + position, line.phone())
        .wordsOrNone("when" + position, line.openWhen(), 300);
  }

  static Optional<KeepOutcome> refusal(Contacts checks) {
    return checks.faults().isEmpty()
        ? Optional.empty()
        : Optional.of(new KeepOutcome.Refused(checks.faults()));
  }

  private static Optional<Fault> colour(String typed) {
    return switch (BrandColours.choose(typed)) {
      case BrandColours.Choice.Accepted accepted -> Optional.empty();
      case BrandColours.Choice.TooFaint(int tenths) ->
          Optional.of(Fault.of("colour", "faint", tenths / 10 + "." + tenths % 10));
      case BrandColours.Choice.NotAColour notAColour -> Optional.of(Fault.of("colour", "colour"));
    };
  }
}
