package scot.mercat.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficerPathsTest {
  @Test
  void whoSignsInIsLedBackWithTheQuery() {
    assertThat(OfficerPaths.remembering("officer/sign-in", "ur/officer/themes", "page=2&q=a%20b"))
        .hasToString("/ur/officer/sign-in?next=%2Fur%2Fofficer%2Fthemes%3Fpage%3D2%26q%3Da%2520b");
    assertThat(OfficerPaths.next("ur", "/ur/officer/themes?page=2&q=a%20b"))
        .hasToString("/ur/officer/themes?page=2&q=a%20b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://evil.example/en/officer",
        "//evil.example/en/officer",
        "/\\evil.example/en/officer",
        "/en/officer//evil.example",
        "/en/officer/../../plans",
        "/en/officer\nSet-Cookie: a=b",
        "/en/officer?a=%",
        "/en/plans",
        "/en/officer/sign-in",
        "/en/officer/second-factor/set-up",
        "javascript:alert(1)"
      })
  void nobodyIsLedElsewhere(String wanted) {
    assertThat(OfficerPaths.next("gd", wanted)).hasToString("/gd/" + OfficerPaths.HOME);
  }

  @Test
  void onlyTheSecondPartOfThePathMakesAPageOneForOfficers() {
    assertThat(OfficerPaths.isForOfficers("en/officer")).isTrue();
    assertThat(OfficerPaths.isForOfficers("/zh-Hans/officer/plans/1")).isTrue();
    assertThat(OfficerPaths.isForOfficers("en/officers")).isFalse();
    assertThat(OfficerPaths.isForOfficers("en/plans/officer/1")).isFalse();
    assertThat(OfficerPaths.isForOfficers("officer")).isFalse();
  }
}
