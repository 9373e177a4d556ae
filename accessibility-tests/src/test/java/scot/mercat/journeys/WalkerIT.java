package scot.mercat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The walker sees each fault on a page that has it, and none on a page that has none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalkerIT {
  private final Browser browser = Browser.open(Browser.Size.DESKTOP, true);

  @AfterAll
  void close() {
    browser.close();
  }

  @BeforeAll
  void seesNothingOnAnEmptyPage() {
    assertThat(browser.visit("about:blank").title()).isEmpty();
  }

  @Test
  void aGoodPageHasNoFault() throws URISyntaxException {
    assertThat(faults("good")).isEmpty();
    assertThat(Axe.violations(browser)).noneMatch(fault -> fault.startsWith("label"));
  }

  @ParameterizedTest
  @CsvSource({
    "polish-marked-gaelic, language",
    "urdu-marked-english, language",
    "arabic-from-the-left, direction",
    "order-turned, order",
    "order-turned-rtl, order",
    "error-alone, errors",
    "trap, trap",
    "circle, trap",
    "no-autocomplete, autocomplete",
    "moving, moving"
  })
  void aFaultIsSeen(String page, String rule) throws URISyntaxException {
    assertThat(faults(page)).isNotEmpty().allSatisfy(fault -> assertThat(fault).startsWith(rule));
  }

  private List<String> faults(String page) throws URISyntaxException {
    var file = Objects.requireNonNull(WalkerIT.class.getResource("/walker/" + page + ".html"));
    return Walker.faults(browser.visit(file.toURI().toString()));
  }
}
