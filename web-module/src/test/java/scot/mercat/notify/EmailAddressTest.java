package scot.mercat.notify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "mairi",
        "mairi@",
        "@example.org",
        "mairi@localhost",
        "mairi@example.org\nBcc: all@example.org",
        "mairi@example.org\r\nSubject: x",
        "mairi\r\n@example.org",
        "mairi@example.org, other@example.org",
        "Mairi <mairi@example.org>",
        "\"a b\"@example.org",
        "mairi..b@example.org",
        ".mairi@example.org",
        "mairi@-example.org",
        "mairi@example..org",
        "mairi@[127.0.0.1]",
        "mairi@127.0.0.1",
        "mairi@example.org\u0000"
      })
  void whatCannotBeWrittenToOrWouldAddHeadersIsNoAddress(String text) {
    assertThat(EmailAddress.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "mairi@example.org, mairi@example.org",
    "' Mairi.O''Neil+plan@Example.ORG ', Mairi.O'Neil+plan@example.org",
    "mairi@łódź.example, mairi@xn--d-uga0v4h.example"
  })
  void anAddressIsKeptWithItsDomainInAscii(String typed, String kept) {
    assertThat(EmailAddress.of(typed)).map(EmailAddress::text).contains(kept);
  }

  @Test
  void tooLongAnAddressIsRefused() {
    assertThat(EmailAddress.of("a".repeat(64) + "@example.org")).isPresent();
    assertThat(EmailAddress.of("a".repeat(65) + "@example.org")).isEmpty();
    assertThat(EmailAddress.of("a@" + "b.".repeat(126) + "org")).isEmpty();
  }

  @Test
  void itsTextFormHidesWhoseItIs() {
    assertThat(EmailAddress.of("mairi@smith-family.scot")).hasToString("Optional[m…@….scot]");
  }
}
