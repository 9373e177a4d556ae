package scot.mercat.identity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeTextTest {
  @Test
  void aCodeHasNoLettersThatLookAlike() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    assertThat(CodeText.of(all)).doesNotContain("O", "0", "I", "1").startsWith("23456-789AB-");
  }

  @Test
  void aCodeIsReadHoweverItWasTyped() {
    String code = CodeText.of(new byte[] {1, 9, 17, 25, 31, 3, 7, 11, 15, 19});
    assertThat(CodeText.normal(" " + code.toLowerCase(java.util.Locale.ROOT).replace('-', ' ')))
        .isEqualTo(CodeText.normal(code))
        .hasSize(10);
  }
}
