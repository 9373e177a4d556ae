package scot.mercat.identity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeCodeTest {
  private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);
  private static final TimeCode CODES = new TimeCode(TimeCodeTest::hmac);

  static Stream<String> vectors() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/identity/rfc6238/codes.tsv")).stream();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void codesAreThoseOfRfc6238(String line) {
    String[] vector = line.split("\t", -1);
    long step = TimeCode.step(Instant.ofEpochSecond(Long.parseLong(vector[0])));
    assertThat(CODES.code(KEY, step, 8)).isEqualTo(vector[1]);
  }

  @Test
  void aCodeOfTheStepBeforeOrAfterCounts() {
    assertThat(CODES.match(KEY, "050 471", NOW)).hasValue(TimeCode.step(NOW));
    assertThat(CODES.match(KEY, "050471", NOW.plusSeconds(30))).hasValue(TimeCode.step(NOW));
    assertThat(CODES.match(KEY, "050471", NOW.minusSeconds(30))).hasValue(TimeCode.step(NOW));
  }

  @Test
  void anOlderCodeAndOneThatIsNoneDoNotCount() {
    assertThat(CODES.match(KEY, "050471", NOW.plusSeconds(60))).isEmpty();
    assertThat(CODES.match(KEY, "050472", NOW)).isEmpty();
    assertThat(CODES.match(KEY, "", NOW)).isEmpty();
    assertThat(CODES.match(KEY, "14050471", NOW)).isEmpty();
  }

  private static byte[] hmac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
