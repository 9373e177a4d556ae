package scot.mercat.receipt.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  @Test
  void whatIsWrittenIsReadAgain() {
    List<Object> arguments =
        List.of(
            "two\nlines \\n and\ta tab",
            "",
            64L,
            LocalDate.of(2027, 1, 31),
            Instant.parse("2026-11-22T10:00:00Z"));

    assertThat(Arguments.read(Arguments.write(arguments))).isEqualTo(arguments);
    assertThat(Arguments.read(Arguments.write(List.of()))).isEmpty();
  }

  @Test
  void nothingElseIsAnArgument() {
    assertThatThrownBy(() -> Arguments.write(List.of(1.5)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
