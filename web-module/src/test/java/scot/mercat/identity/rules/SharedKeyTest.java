package scot.mercat.identity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SharedKeyTest {
  @Test
  void keysAreWrittenInTheBase32OfRfc4648() {
    assertThat(SharedKey.text(bytes("f"))).isEqualTo("MY");
    assertThat(SharedKey.text(bytes("fo"))).isEqualTo("MZXQ");
    assertThat(SharedKey.text(bytes("foo"))).isEqualTo("MZXW6");
    assertThat(SharedKey.text(bytes("foobar"))).isEqualTo("MZXW6YTBOI");
  }

  @Test
  void aKeyIsShownInFours() {
    assertThat(SharedKey.groups(bytes("foobar"))).containsExactly("MZXW", "6YTB", "OI");
  }

  @Test
  void theAddressHoldsNamesWithSpacesAndColons() {
    assertThat(SharedKey.address("Strath: Marra", "a+b@x.scot", bytes("foobar")))
        .isEqualTo(
            "otpauth://totp/Strath%3A%20Marra:a%2Bb%40x.scot?secret=MZXW6YTBOI"
                + "&issuer=Strath%3A%20Marra&algorithm=SHA1&digits=6&period=30");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
