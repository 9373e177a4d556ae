package scot.mercat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scot.mercat.shared.Setting;
import scot.mercat.shared.Settings;

class PublicAddressTest {
  private static PublicAddress with(Map<Setting, String> values) {
    return new PublicAddress(Settings.of(setting -> Optional.ofNullable(values.get(setting))));
  }

  private static final PublicAddress BEHIND_TWO =
      with(Map.of(Setting.TRUSTED_PROXIES, "10.0.0.1,10.0.0.2"));

  @Test
  void withoutAProxyTheHeaderIsNotBelieved() {
    assertThat(with(Map.of()).client("203.0.113.9", "198.51.100.1")).isEqualTo("203.0.113.9");
  }

  @Test
  void aStrangerCannotSayWhereTheyComeFrom() {
    assertThat(BEHIND_TWO.client("203.0.113.9", "198.51.100.1")).isEqualTo("203.0.113.9");
  }

  @Test
  void aTrustedProxyIsBelievedForOneStepOnly() {
    assertThat(BEHIND_TWO.client("10.0.0.1", "198.51.100.1, 203.0.113.9")).isEqualTo("203.0.113.9");
  }

  @Test
  void twoTrustedProxiesAreBelievedForTwoSteps() {
    assertThat(BEHIND_TWO.client("10.0.0.1", "198.51.100.1, 203.0.113.9, 10.0.0.2"))
        .isEqualTo("203.0.113.9");
  }

  @Test
  void aProxyThatSaysNothingIsTheClient() {
    assertThat(BEHIND_TWO.client("10.0.0.1", null)).isEqualTo("10.0.0.1");
  }

  @Test
  void thePublicAddressHasNoSlashAtItsEndAndTellsWhetherItIsSecure() {
    PublicAddress secure = with(Map.of(Setting.PUBLIC_URL, "https://plans.example.scot/"));
    assertThat(secure.url()).isEqualTo("https://plans.example.scot");
    assertThat(secure.isSecure()).isTrue();
    assertThat(with(Map.of(Setting.PORT, "9090")).url()).isEqualTo("http://127.0.0.1:9090");
    assertThat(with(Map.of()).isSecure()).isFalse();
  }
}
