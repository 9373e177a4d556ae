package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SamePersonsTest {
  @Test
  void oneNameHoweverItIsWrittenIsLikelyOnePerson() {
    assertThat(same("The Brae Bakery Ltd.", "BRAE BAKERY LIMITED", "Brae Bakery"))
        .containsExactly(List.of("A0", "A1", "A2"));
  }

  @Test
  void andIsAndInAnyForm() {
    assertThat(same("Gunn & Sons", "Gunn and Sons LLP")).containsExactly(List.of("A0", "A1"));
  }

  @Test
  void differentFirmsAreNotTakenForOne() {
    assertThat(same("Brae Bakery", "Brae Butchery", "Ltd", "The Co")).isEmpty();
  }

  @Test
  void aPersonOfManyPropertiesIsOneAlready() {
    Entry entry = entry("A1", "Brae Bakery");
    assertThat(SamePersons.among(List.of(entry, entry))).isEmpty();
  }

  private static List<List<String>> same(String... names) {
    List<Entry> entries = new ArrayList<>();
    for (String name : names) {
      entries.add(entry("A" + entries.size(), name));
    }
    return SamePersons.among(entries).stream()
        .map(group -> group.stream().map(RegisterLine.Person::reference).toList())
        .toList();
  }

  private static Entry entry(String reference, String name) {
    RegisterLine.Property property =
        new RegisterLine.Property("P", "", "", "", "", 1, OptionalInt.empty(), "", false);
    return new Entry(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        new RegisterLine(
            1, new RegisterLine.Person(reference, name, ""), property, 100, true, true));
  }
}
