package scot.mercat.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import scot.mercat.harness.OfficerWithPhone;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/**
 * Guessing is slowed where it comes from, and never keeps out whose account it is. A proxy on this
 * machine is trusted, so that a test can come from anywhere.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuessingIT {
  private static final String EMAIL = "ada@council.example";
  private static final String PASSWORD = "green kettle on a wet roof";
  private static final String SLOWED = "too many wrong tries from here";

  /** Each wait is twice the one before: no machine is so slow that it outlasts six of them. */
  private static final int WAITS = 6;

  private RunningMercat mercat;
  private OfficerWithPhone ada;

  @BeforeAll
  void start() {
    mercat =
        RunningMercat.start(
            RunningMercat.emptyFolder("guessing"), Map.of("MERCAT_TRUSTED_PROXIES", "127.0.0.1"));
    ada =
        OfficerWithPhone.firstAdministrator(
            mercat, () -> from("203.0.113.1"), "burgh", EMAIL, PASSWORD);
  }

  @AfterAll
  void stop() {
    mercat.close();
  }

  /** As the proxy on this machine passes it on. */
  private Visitor from(String address) {
    return mercat.visitor().with("X-Forwarded-For", address);
  }

  private static VisitedPage guess(Visitor visitor, String email, String password) {
    return OfficerWithPhone.password(visitor, email, password, "/en/officer");
  }

  /** Tries until it is slowed; the number of tries that were let through. */
  private static int triesUntilSlowed(int free, IntFunction<VisitedPage> attempt) {
    for (int tries = 0; tries < free + WAITS; tries++) {
      VisitedPage page = attempt.apply(tries);
      assertThat(page.status()).isEqualTo(422);
      if (page.text().contains(SLOWED)) {
        return tries;
      }
    }
    throw new AssertionError("Nobody was slowed");
  }

  @Test
  void manyAddressesAreEachSlowedAndTheOwnerIsLetInAtOnceFromTheirOwn() {
    for (int i = 0; i < 5; i++) {
      Visitor guesser = from("198.51.100." + i);
      assertThat(triesUntilSlowed(5, number -> guess(guesser, EMAIL, "guess " + number)))
          .isGreaterThanOrEqualTo(5);
      assertThat(guess(guesser, EMAIL, PASSWORD).text()).contains(SLOWED);
    }
    assertThat(ada.signIn(from("203.0.113.2"), 0, "/en/officer").path()).isEqualTo("/en/officer");
  }

  @Test
  void anAddressThatTheGuesserAddsIsNoWayRoundTheWait() {
    assertThat(
            triesUntilSlowed(
                5, number -> guess(from("192.0.2." + number + ", 198.51.100.77"), EMAIL, "guess")))
        .isGreaterThanOrEqualTo(5);
  }

  /** A household has 2^64 addresses of its own. */
  @Test
  void theAddressesOfOneNetworkAreOnePlace() {
    assertThat(
            triesUntilSlowed(
                5, number -> guess(from("2001:db8:1:2::" + (number + 1)), EMAIL, "guess")))
        .isGreaterThanOrEqualTo(5);
    assertThat(guess(from("2001:db8:1:3::1"), EMAIL, "guess").text()).doesNotContain(SLOWED);
  }

  /** As with a list of passwords that were stolen elsewhere. */
  @Test
  void oneAddressThatTriesManyAccountsIsSlowed() {
    assertThat(
            triesUntilSlowed(
                60, number -> guess(from("198.51.100.99"), number + "@council.example", "guess")))
        .isGreaterThanOrEqualTo(60);
    assertThat(ada.signIn(from("203.0.113.3"), 1, "/en/officer").path()).isEqualTo("/en/officer");
  }

  /** Only here one person's failures slow another: both have the password. */
  @Test
  void whoFoundThePasswordIsSlowedAtTheNextStepFromEverywhereAndTheOwnerHasRecoveryCodes() {
    assertThat(
            triesUntilSlowed(
                10,
                number -> {
                  Visitor thief = from("198.51.100." + (100 + number));
                  return thief.submit(guess(thief, EMAIL, PASSWORD), Map.of("code", "000000"));
                }))
        .isGreaterThanOrEqualTo(10);
    assertThat(ada.signIn(from("203.0.113.4"), 2, "/en/officer").path()).isEqualTo("/en/officer");
  }
}
