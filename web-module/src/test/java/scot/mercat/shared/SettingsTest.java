package scot.mercat.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table is held to the enum by {@code ReadmeTest}. */
class SettingsTest {
  private static Settings with(Map<Setting, String> values) {
    return Settings.of(setting -> Optional.ofNullable(values.get(setting)));
  }

  @Test
  void anEmptyValueCountsAsNotSet() {
    assertThat(with(Map.of(Setting.PORT, "  ")).given(Setting.PORT)).isEmpty();
    assertThat(with(Map.of(Setting.PORT, "  ")).number(Setting.PORT)).isEqualTo(8080);
  }

  @Test
  void aListIsSplitAtCommas() {
    assertThat(
            with(Map.of(Setting.TRUSTED_PROXIES, "10.0.0.1, 10.0.0.2,"))
                .list(Setting.TRUSTED_PROXIES))
        .containsExactly("10.0.0.1", "10.0.0.2");
    assertThat(with(Map.of()).list(Setting.TRUSTED_PROXIES)).isEmpty();
  }

  @Test
  void aWrongNumberNamesTheSettingAndNotItsValue() {
    assertThatThrownBy(() -> with(Map.of(Setting.PORT, "eighty")).number(Setting.PORT))
        .hasMessageContaining("mercat.port")
        .message()
        .doesNotContain("eighty");
  }

  @Test
  void everySettingHasOneSentenceAndAVariable() {
    assertThat(Setting.values())
        .allSatisfy(setting -> {
          assertThat(setting.key()).matches("mercat(\\.[a-z-]+)+");
          assertThat(setting.variable()).matches("MERCAT(_[A-Z]+)+");
          assertThat(setting.sentence()).matches("[A-Z].*\\.").doesNotContain("|");
        });
    assertThat(Stream.of(Setting.values()).map(Setting::variable)).doesNotHaveDuplicates();
  }

  @Test
  void whatIsSecretHasNoDefault() {
    assertThat(Setting.values())
        .filteredOn(Setting::isSecret)
        .allSatisfy(setting -> assertThat(setting.defaultValue()).isEmpty());
    assertThat(Setting.values())
        .filteredOn(setting -> setting.key().matches(".*(password|secret|token).*"))
        .allMatch(Setting::isSecret);
  }
}
