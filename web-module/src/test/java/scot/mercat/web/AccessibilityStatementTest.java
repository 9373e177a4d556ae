package scot.mercat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Messages;
import scot.mercat.translations.Words;

class AccessibilityStatementTest {
  private static final AccessibilityStatement STATEMENT = AccessibilityStatement.bundled();

  @Test
  void everyFaultIsExplainedInEveryLanguage() {
    for (var language : Languages.standard().interfaceLanguages()) {
      Words words = Messages.bundled().in(language);
      for (var fault : STATEMENT.faults()) {
        assertThat(words.say("web.accessibility.fault." + fault.name() + ".what")).isNotBlank();
        assertThat(words.say("web.accessibility.fault." + fault.name() + ".why")).isNotBlank();
        assertThat(words.say("web.accessibility.owner." + fault.owner())).isNotBlank();
      }
    }
  }

  @Test
  void noFaultIsPutOffForMoreThanAYear() {
    assertThat(STATEMENT.faults())
        .allSatisfy(fault ->
            assertThat(fault.until()).isBefore(STATEMENT.reviewed().plusYears(1).plusDays(1)));
  }

  @Test
  void eachFaultNamesACriterionOfWcag() {
    assertThat(STATEMENT.faults())
        .allSatisfy(
            fault -> assertThat(fault.criterion()).matches("[1-4]\\.[1-5]\\.\\d+ .+ \\(AA?\\)"));
  }

  @Test
  void aFaultIsLateOnTheDayAfterItsEnd() {
    var fault =
        new AccessibilityStatement.Fault(
            "x", "1.1.1 Non-text Content (A)", "software", LocalDate.of(2027, 3, 31));
    assertThat(fault.isLate(LocalDate.of(2027, 3, 31))).isFalse();
    assertThat(fault.isLate(LocalDate.of(2027, 4, 1))).isTrue();
  }
}
