package scot.mercat.identity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTest {
  @Test
  void aBrowserIsNamedByItsOwnNameNotByThoseItImitates() {
    String edge =
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0";
    String iphone =
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15"
            + " (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";
    assertThat(Device.of(edge)).isEqualTo("Edge, Windows");
    assertThat(Device.of(iphone)).isEqualTo("Safari, iPhone");
    assertThat(Device.of("")).isEqualTo("?, ?");
  }
}
