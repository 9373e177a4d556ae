package scot.mercat.receipt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {
  private record Stage(String name, Instant at) {}

  @Test
  void aBoardThatConsideredItOnTheDayItCameStandsAfterItsArrival() {
    assertThat(
            names(
                stage("came", "2026-11-27T21:50:00Z"),
                stage("read", "2026-11-27T21:51:00Z"),
                stage("considered", "2026-11-27T12:00:00Z"),
                stage("decided", "2026-11-27T21:55:00Z")))
        .containsExactly("came", "read", "considered", "decided");
  }

  @Test
  void nothingStandsBeforeTheArrivalThoughTheThemeWasConsideredBefore() {
    assertThat(
            names(
                stage("came", "2026-11-27T21:50:00Z"),
                stage("read", "2026-11-28T09:00:00Z"),
                stage("considered", "2026-10-01T12:00:00Z"),
                stage("decided", "2026-10-02T12:00:00Z")))
        .containsExactly("came", "considered", "decided", "read");
  }

  @Test
  void whatWasToldLateStandsWhereItsDayIs() {
    assertThat(
            names(
                stage("came", "2026-06-01T09:00:00Z"),
                stage("decided", "2026-09-01T09:00:00Z"),
                stage("considered", "2026-08-01T11:00:00Z")))
        .containsExactly("came", "considered", "decided");
  }

  @Test
  void aDayIsADayInScotland() {
    // Half past midnight of 2 June there.
    assertThat(names(stage("came", "2026-06-01T23:30:00Z"), stage("read", "2026-06-02T09:00:00Z")))
        .containsExactly("came", "read");
    assertThat(
            names(
                stage("came", "2026-05-01T09:00:00Z"),
                stage("second", "2026-06-02T09:00:00Z"),
                stage("first", "2026-06-01T23:30:00Z"),
                stage("eve", "2026-06-01T22:30:00Z")))
        .containsExactly("came", "eve", "second", "first");
  }

  private static Stage stage(String name, String at) {
    return new Stage(name, Instant.parse(at));
  }

  private static List<String> names(Stage... told) {
    return Course.of(List.of(told), Stage::at).stream().map(Stage::name).toList();
  }
}
