package scot.mercat.theme.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTest {
  @Test
  void aPageHoldsTwentyFive() {
    Paging second = Paging.of(60, 2);
    assertThat(second.from()).isEqualTo(25);
    assertThat(second.to()).isEqualTo(50);
    assertThat(second.pages()).isEqualTo(3);
  }

  @Test
  void theLastPageMayBeShorter() {
    assertThat(Paging.of(60, 3).to()).isEqualTo(60);
    assertThat(Paging.of(50, 2).pages()).isEqualTo(2);
  }

  /** The list grows shorter while somebody works through it. */
  @Test
  void pastTheEndIsTheLastPage() {
    assertThat(Paging.of(26, 9).number()).isEqualTo(2);
    assertThat(Paging.of(26, 0).number()).isEqualTo(1);
  }

  @Test
  void nothingIsOneEmptyPage() {
    Paging nothing = Paging.of(0, 4);
    assertThat(nothing).isEqualTo(new Paging(0, 1));
    assertThat(nothing.pages()).isEqualTo(1);
    assertThat(nothing.to()).isZero();
  }
}
