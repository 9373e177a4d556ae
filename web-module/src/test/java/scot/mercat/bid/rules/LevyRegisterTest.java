package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LevyRegisterTest {
  private static final UUID ID = new UUID(0, 1);

  @Test
  void whoeverIsLiableIsChargedByValueEmployeesAndKinds() {
    List<LevyProperty> properties =
        LevyRegister.properties(
            List.of(
                entry("shop", OptionalInt.of(4), "Charity; Listed", true, true),
                entry("owner", OptionalInt.of(4), "", false, false),
                entry("office", OptionalInt.empty(), "", false, true)));
    assertThat(properties).extracting(LevyProperty::property).containsExactly("shop", "office");
    LevyProperty shop = properties.getFirst();
    assertThat(shop.person()).isEqualTo("account");
    assertThat(shop.valueOn(LocalDate.MIN)).isEqualTo(2_500_000);
    assertThat(shop.employees()).isEqualTo(400);
    assertThat(shop.kinds())
        .containsExactlyInAnyOrder("place-of-worship", "charity", "listed", "empty");
    assertThat(properties.getLast().kinds()).containsExactly("place-of-worship");
  }

  @Test
  void whoPaysOfTheirOwnWillIsChargedWithoutBeingLiable() {
    List<LevyProperty> properties =
        LevyRegister.properties(
            List.of(
                entry("farm", OptionalInt.of(3), "Voluntary", false, false),
                entry("club", OptionalInt.of(0), "associate; charity", false, false),
                entry("owner", OptionalInt.of(4), "charity", false, false)));
    assertThat(properties).extracting(LevyProperty::property).containsExactly("farm", "club");
    assertThat(properties).noneMatch(LevyProperty::isStatutory);
    LevyRules rules =
        LevyCases.rules(
            "the term is 2027-04-01 to 2028-03-31",
            "employees 0 or more pay £350",
            "voluntary pays £200",
            "associate pays £100");
    assertThat(LevyRoll.of(rules, properties).charges())
        .extracting(LevyCharge::pence)
        .containsExactly(20_000L, 10_000L);
  }

  @Test
  void whoseEmployeesNobodyKnowsIsInNoBandAndCounted() {
    List<LevyProperty> properties =
        LevyRegister.properties(
            List.of(
                entry("known", OptionalInt.of(0), "", false, true),
                entry("unknown", OptionalInt.empty(), "", false, true)));
    LevyRules bands =
        LevyCases.rules("the term is 2027-04-01 to 2028-03-31", "employees 0 or more pay £10");
    LevyRules flat =
        LevyCases.rules("the term is 2027-04-01 to 2028-03-31", "every property pays £10");
    assertThat(LevyRegister.withoutEmployees(bands, properties)).isEqualTo(1);
    assertThat(LevyRegister.withoutEmployees(flat, properties)).isZero();
    assertThat(LevyRoll.of(bands, properties).charges())
        .extracting(LevyCharge::pence)
        .containsExactly(1000L, 0L);
  }

  @Test
  void ownersWhoAreNotKnownAreNotTakenForOnePerson() {
    List<LevyProperty> properties =
        LevyRegister.properties(
            List.of(
                entry("vacant", OptionalInt.empty(), "", true, true),
                entry("vacant too", OptionalInt.empty(), "", true, true)));
    LevyRules rules =
        LevyCases.rules(
            "the term is 2027-04-01 to 2028-03-31",
            "every property pays £100",
            "the owner pays when a property is empty",
            "no person pays more than £150");
    assertThat(LevyRoll.of(rules, properties).charges())
        .extracting(LevyCharge::pence)
        .containsExactly(10_000L, 10_000L);
  }

  private static Entry entry(
      String reference, OptionalInt employees, String relief, boolean empty, boolean liable) {
    return new Entry(
        ID,
        ID,
        ID,
        new RegisterLine(
            1,
            new RegisterLine.Person("account", "A name", "An address"),
            new RegisterLine.Property(
                reference,
                "An address",
                "",
                "council",
                "Place of worship",
                25_000,
                employees,
                relief,
                empty),
            100,
            liable,
            true));
  }
}
