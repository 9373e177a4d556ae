package scot.mercat.place.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "01632 960101", "116 123", "999", "+44 1632 960101"})
  void numbersThatCanBePhonedPass(String phone) {
    assertThat(new Contacts().phone("phone", phone).faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask at the desk", "1", "01632-960101", "\"><b>"})
  void otherNumbersAreRefused(String phone) {
    assertThat(new Contacts().phone("phone", phone).faults())
        .containsExactly(Fault.of("phone", "phone"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"upper-marra", "nhs", "ward2"})
  void codesStandInAddresses(String code) {
    assertThat(new Contacts().code("code", code).faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Upper", "upper marra", "-a", "a-", "a--b", "a/b", "2nd"})
  void otherCodesAreRefused(String code) {
    assertThat(new Contacts().code("code", code).faults())
        .containsExactly(Fault.of("code", "code"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b", "a b@c.scot", "@c.scot", "a@c..scot"})
  void addressesThatCannotBeAreRefused(String email) {
    assertThat(new Contacts().email("email", email).faults())
        .containsExactly(Fault.of("email", "email"));
  }
}
