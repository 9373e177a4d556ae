package scot.mercat.support.web.officer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.support.SupportDesk;
import scot.mercat.support.web.TypedSignatory;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.TypedDay;

/**
 * A statement on paper as it was typed.
 *
 * @param person the id of the person who was chosen; empty for nobody
 */
public record TypedSheet(String person, TypedSignatory signatory, TypedDay signedOn) {
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  static TypedSheet of(Entries entries) {
    return new TypedSheet(
        entries.text("person"), TypedSignatory.of(entries), TypedDay.of(entries, ""));
  }

  FormErrors errors() {
    return FormErrors.NONE
        .when(id().isEmpty(), "person", "support.error.person")
        .and(signatory.errors())
        .when(signedOn.date().isEmpty(), "day", "bid.error.date");
  }

  private Optional<UUID> id() {
    return Optional.of(person).filter(text -> text.matches(ID)).map(UUID::fromString);
  }

  /**
   * @throws java.util.NoSuchElementException where there are errors
   */
  SupportDesk.Sheet sheet() {
    LocalDate day = signedOn.date().orElseThrow();
    return new SupportDesk.Sheet(id().orElseThrow(), signatory.signatory(), day);
  }
}
