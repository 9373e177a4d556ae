package scot.mercat.identity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.mercat.identity.rules.PasswordPolicy.Problem.GUESSED;
import static scot.mercat.identity.rules.PasswordPolicy.Problem.LONG;
import static scot.mercat.identity.rules.PasswordPolicy.Problem.PERSONAL;
import static scot.mercat.identity.rules.PasswordPolicy.Problem.SHORT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
  private static final List<String> AILSA =
      List.of("Ailsa", "Munro", "ailsa", "munro", "strathmarra", "example");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harbour lights at dusk",
        "lowercaseonlyisfine",
        "ਬੰਦਰਗਾਹ ਦੀਆਂ ਬੱਤੀਆਂ",
        "港口的灯光在黄昏时分亮起来",
        "Ailsa saw nine seals on Tuesday"
      })
  void aLongPasswordNeedsNoDigitsOrSigns(String password) {
    assertThat(problem(password)).isEmpty();
  }

  @Test
  void lengthIsCountedInCharactersAsPeopleCountThem() {
    assertThat(problem("lights-dusk")).contains(SHORT);
    assertThat(problem("🦭🦭🐟🦀🦞🐚🌊⛵🌅🌧🌬")).contains(SHORT);
    assertThat(problem("x y".repeat(67))).contains(LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Password1234",
        "aaaaaaaaaaaa",
        "abcabcabcabca",
        "qwertyuiopas",
        "0987654321098",
        "correct horse battery staple"
      })
  void whatEveryoneTriesFirstIsRefused(String password) {
    assertThat(problem(password)).contains(GUESSED);
  }

  @Test
  void aNameWithSomeNumbersIsRefused() {
    assertThat(problem("AilsaMunro2026")).contains(PERSONAL);
  }

  private static Optional<PasswordPolicy.Problem> problem(String password) {
    return PasswordPolicy.problem(password, AILSA);
  }
}
