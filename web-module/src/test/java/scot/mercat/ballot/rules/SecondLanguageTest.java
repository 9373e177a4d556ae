package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import scot.mercat.bid.rules.Nation;

class SecondLanguageTest {
  @Test
  void papersOfWalesCanBeInWelshTooAndThoseOfScotlandInGaelic() {
    assertThat(SecondLanguage.of(Nation.WALES)).contains(SecondLanguage.WELSH);
    assertThat(SecondLanguage.of(Nation.SCOTLAND)).contains(SecondLanguage.GAELIC);
  }

  @Test
  void theOtherNationsHavePapersInEnglishAlone() {
    assertThat(SecondLanguage.of(Nation.ENGLAND)).isEmpty();
    assertThat(SecondLanguage.of(Nation.NORTHERN_IRELAND)).isEmpty();
  }

  @Test
  void eachIsFoundByItsTag() {
    for (SecondLanguage language : SecondLanguage.values()) {
      assertThat(SecondLanguage.of(language.code())).contains(language);
    }
    assertThat(SecondLanguage.of("pl")).isEmpty();
    assertThat(SecondLanguage.of("")).isEmpty();
  }
}
