package scot.mercat.place.rules;

import java.util.List;

/** A closed line: the last position is the first one again. */
public record Ring(List<Position> positions) {
  public Ring {
    positions = List.copyOf(positions);
    if (positions.size() < 4 || !positions.getFirst().equals(positions.getLast())) {
      throw new IllegalArgumentException(
          "A ring has three corners or more and ends where it began");
    }
  }

  /** The same line, run through with the inside on its left, or on its right. */
  Ring turning(boolean left) {
    return signedArea() > 0 == left ? this : new Ring(positions.reversed());
  }

  /** In square degrees; positive where the inside is on the left. */
  double signedArea() {
    double sum = 0;
    for (int i = 1; i < positions.size(); i++) {
      Position from = positions.get(i - 1);
      Position to = positions.get(i);
      sum += from.longitude() * to.latitude() - to.longitude() * from.latitude();
    }
    return sum / 2;
  }
}
