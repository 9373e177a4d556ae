package scot.mercat.resolution.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import scot.mercat.resolution.rules.MemberLines.Fault;
import scot.mercat.resolution.rules.MemberLines.Kind;
import scot.mercat.resolution.rules.MemberLines.Line;

class MemberLinesTest {
  @Test
  void onlyTheNameIsNeeded() {
    MemberLines read =
        MemberLines.written("Ann Bain\n\nBob Kerr; Kerr Ltd; 3; bob@kerr.example", true);
    assertThat(read.fault()).isEmpty();
    assertThat(read.lines())
        .containsExactly(
            new Line("Ann Bain", "", 1, ""),
            new Line("Bob Kerr", "Kerr Ltd", 3, "bob@kerr.example"));
    assertThat(MemberLines.written("Ann Bain", false).lines())
        .containsExactly(new Line("Ann Bain", "", 1, ""));
  }

  @Test
  void aNumberOfTheRegisterMayCarryAWeight() {
    assertThat(MemberLines.ofRegister("A1, 3\nA2", true).lines())
        .containsExactly(new Line("A1", "", 3, ""), new Line("A2", "", 1, ""));
  }

  @Test
  void theFirstBadLineIsTold() {
    assertThat(fault("", true)).isEqualTo(new Fault(1, Kind.NOTHING));
    assertThat(fault("Ann, , 1\n\n, Ltd, 2", true)).isEqualTo(new Fault(3, Kind.NAME));
    assertThat(fault("x".repeat(201), true)).isEqualTo(new Fault(1, Kind.NAME));
    assertThat(fault("Ann, Ltd, 0", true)).isEqualTo(new Fault(1, Kind.WEIGHT));
    assertThat(fault("Ann, Ltd, two", true)).isEqualTo(new Fault(1, Kind.WEIGHT));
    assertThat(fault("Ann, Ltd, 1000001", true)).isEqualTo(new Fault(1, Kind.WEIGHT));
    assertThat(fault("Ann, Ltd, 2", false)).isEqualTo(new Fault(1, Kind.SAME_WEIGHT));
    assertThat(fault("Ann, Ltd, 1, nowhere", true)).isEqualTo(new Fault(1, Kind.EMAIL));
    assertThat(fault("Ann, Ltd\nANN, ltd", true)).isEqualTo(new Fault(2, Kind.TWICE));
  }

  @Test
  void thereIsAnEndToALongList() {
    String many =
        IntStream.rangeClosed(0, MemberLines.MOST_LINES)
            .mapToObj(i -> "Member " + i)
            .collect(Collectors.joining("\n"));
    assertThat(fault(many, false)).isEqualTo(new Fault(MemberLines.MOST_LINES + 1, Kind.TOO_MANY));
  }

  private static Fault fault(String text, boolean isWeighted) {
    return MemberLines.written(text, isWeighted).fault().orElseThrow();
  }
}
