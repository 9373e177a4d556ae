package scot.mercat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scot.mercat.checks.Tree;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Messages;
import scot.mercat.translations.Words;

/** Two places of one name would send officers to the wrong one. */
class OfficerNavTest {
  private static final List<OfficerNav.Item> PLACES =
      Tree.classes().stream()
          .filter(type -> !type.isInterface() && type.isAssignableTo(OfficerNav.class))
          .flatMap(type -> supplied(type.reflect()))
          .toList();

  static List<Language> languages() {
    return Languages.standard().interfaceLanguages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void eachPlaceHasANameOfItsOwn(Language language) {
    Words words = Messages.bundled().in(language);
    assertThat(PLACES)
        .hasSizeGreaterThan(10)
        .extracting(place -> words.say(place.key()))
        .doesNotHaveDuplicates();
  }

  private static Stream<OfficerNav.Item> supplied(Class<?> type) {
    try {
      return ((OfficerNav) type.getConstructor().newInstance()).items().stream();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " is made without arguments", e);
    }
  }
}
