package scot.mercat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import scot.mercat.identity.Officer;

class AudiencesTest {
  @Test
  void anOfficerFindsTheTextsOfTheirBody() {
    assertThat(mayFind("strathmarra/council", "strathmarra/council")).isTrue();
  }

  @Test
  void anOfficerOfThePartnershipFindsTheTextsOfItsBodies() {
    assertThat(mayFind("strathmarra", "strathmarra/council")).isTrue();
  }

  @Test
  void anotherBodysTextsAreNeverFound() {
    assertThat(mayFind("strathmarra/nhs", "strathmarra/council")).isFalse();
    assertThat(mayFind("strathmarra/council", "strathmarra")).isFalse();
    assertThat(mayFind("strath", "strathmarra")).isFalse();
  }

  private static boolean mayFind(String officersBody, String textsBody) {
    Officer officer = new Officer(new UUID(0, 1), "A", officersBody, "s", Set.of());
    return !Collections.disjoint(Audiences.of(officer), Audiences.officersFor(textsBody));
  }
}
