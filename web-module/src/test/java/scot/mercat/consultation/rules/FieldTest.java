package scot.mercat.consultation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FieldTest {
  @Test
  void aTextThatNamesAFigureMustNotBeShownOutdated() {
    assertThat(Field.PURPOSE.isSensitive("There is £90,000 for new work.")).isTrue();
    assertThat(Field.PURPOSE.isSensitive("There is money for new work.")).isFalse();
  }

  @Test
  void aPromiseIsSensitiveWhateverItSays() {
    assertThat(Field.PROMISE.isSensitive("We will answer before Easter.")).isTrue();
  }

  @Test
  void everyFieldIsFoundByItsKey() {
    assertThat(Arrays.stream(Field.values()))
        .allSatisfy(field -> assertThat(Field.find(field.key())).contains(field));
  }
}
